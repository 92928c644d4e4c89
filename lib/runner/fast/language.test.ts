import assert from "node:assert/strict";
import { it } from "node:test";

import * as ts from "@tslab/typescript-for-tslab";

import { LANGUAGE, wholeLanguage } from "./language";

/** The words of a file as the compiler sees them. */
function words(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) found.push(scanner.getTokenText());
  return found;
}

it("the language's types in one file say word for word what the compiler reads from sixty", () => {
  const options = { lib: ["lib.es2022.d.ts"], types: [], skipLibCheck: true };
  const files = ts.createProgram(["none.ts"], options).getSourceFiles();
  assert.ok(files.length > 50);
  const path = files.find(({ fileName }) => fileName.endsWith("/lib.es2022.d.ts"))!.fileName;
  assert.match(path, LANGUAGE);
  const whole = wholeLanguage(path, (file) => ts.sys.readFile(file));
  assert.deepEqual(words(whole), words(files.map(({ text }) => text).join("\n")));
  assert.doesNotMatch(whole, /reference lib=/);
});
