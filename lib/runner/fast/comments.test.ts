import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";

import * as ts from "@tslab/typescript-for-tslab";

import { withoutComments } from "./comments";

/** The words of a file as the compiler sees them. */
function words(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) found.push(scanner.getTokenText());
  return found;
}

const NODE_TYPES = dirname(require.resolve("@types/node/package.json"));
const LANGUAGE = join(dirname(require.resolve("@tslab/typescript-for-tslab/package.json")), "lib");
const DANFO = dirname(require.resolve("danfojs-node"));

describe("withoutComments", () => {
  for (const file of [
    join(NODE_TYPES, "fs.d.ts"),
    join(NODE_TYPES, "http.d.ts"),
    join(NODE_TYPES, "globals.d.ts"),
    join(LANGUAGE, "lib.es5.d.ts"),
    join(DANFO, "..", "..", "danfojs-base", "core", "frame.d.ts"),
  ]) {
    it(`leaves every word of ${file.split("/").slice(-2).join("/")}`, () => {
      const text = readFileSync(file, "utf8");
      const short = withoutComments(text);
      assert.deepEqual(words(short), words(text));
      assert.ok(short.length < text.length);
    });
  }

  it("takes no text for a comment", () => {
    const text = `type Glob = "/** not a comment */" | '/*' | \`*/\`; // "/*\ndeclare const a: 1; /* gone */`;
    assert.match(withoutComments(text), /"\/\*\* not a comment \*\/" \| '\/\*' \| `\*\/`/);
    assert.doesNotMatch(withoutComments(text), /gone/);
  });

  it("keeps directives of the compiler", () => {
    assert.equal(
      withoutComments('/// <reference lib="es2020" />'),
      '/// <reference lib="es2020" />',
    );
  });
});
