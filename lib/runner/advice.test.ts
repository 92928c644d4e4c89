import assert from "node:assert/strict";
import { test } from "node:test";

import { compilerAdvice } from "./advice";

test("what tslab's compiler says of a cell is followed by what to write instead", () => {
  assert.match(compilerAdvice("Modifiers cannot appear here.")!, /leave out the word/);
  const missing = "Cannot find module 'mathjs' or its corresponding type declarations.";
  assert.match(compilerAdvice(missing)!, /npm install mathjs/);
  assert.equal(compilerAdvice(missing.replace("mathjs", "./x")), undefined);
  // The project's own package is on no registry.
  const own = compilerAdvice(missing.replace("mathjs", "plain-figures"))!;
  assert.match(own, /npm run build/);
  assert.doesNotMatch(own, /npm install/);
  const title = "Type 'string' has no properties in common with type '{ automargin?: boolean;";
  assert.match(compilerAdvice(title)!, /a title is an object .*text: "…"/);
  for (const path of ["/home/me/mywork/mine.ts", "C:\\mywork\\mine.ts"]) {
    const outside = `File '${path}' is not under 'rootDir' '/home/me/notebooks'.`;
    assert.match(compilerAdvice(outside)!, /put mine\.ts in the notebook's folder.*"\.\/mine"/);
  }
});
