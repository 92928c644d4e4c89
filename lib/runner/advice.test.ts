import assert from "node:assert/strict";
import { test } from "node:test";

import { compilerAdvice, thrownAdvice } from "./advice";

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

const said = (name: string, message: string) =>
  thrownAdvice(name, message, (declared) => declared === "rate");

test("a name that is not defined is said to be short for one of an earlier cell only if it is one", () => {
  assert.match(said("ReferenceError", "rate is not defined")!, /\{ rate: rate \}/);
  assert.match(said("ReferenceError", "await is not defined")!, /give what is in the/);
  assert.equal(said("ReferenceError", "__dirname is not defined"), undefined);
  assert.equal(said("RangeError", "rate is not defined"), undefined);
});
