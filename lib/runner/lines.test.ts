import assert from "node:assert/strict";
import { after, describe, it } from "node:test";

import { createConverter } from "tslab/dist/converter";

import { sourceLine } from "./lines";

const converter = createConverter();
// It watches every file that it has read.
after(() => converter.close());

const mark = (text: string): number =>
  text.split("\n").findLastIndex((line) => line.includes("HERE")) + 1;

/** Where a marked line of a cell stands in what tslab makes of the cell, and where it leads back to. */
function lineBack(source: string): { written: number; found: number | undefined } {
  const { output = "" } = converter.convert("", source);
  return { written: mark(source), found: sourceLine(source, output, mark(output)) };
}

describe("sourceLine", () => {
  const cells: Record<string, string> = {
    "after types that are compiled away":
      "interface Row {\n  year: string;\n}\n\nconst row: Row = { year: '2010/11' };\nrow.year.at('HERE'.length);",
    "inside a function":
      "function f(n: number) {\n\n  // a comment\n  return n + 'HERE'.length;\n}\nf(1);",
    "of the last value": "let a = 1;\n\na = 2;\n'HERE'.repeat(a)",
    "after an import": "import fs from 'fs';\n\n\nfs.existsSync('HERE');",
    "of the second of two equal lines": "let n = 0;\nn += 'HERE'.length;\n\nn += 'HERE'.length;\n0",
    "of a call over several lines":
      "const many = Math.max(\n  1,\n  2,\n);\nString(many).at('HERE'.length);",
  };
  for (const [name, source] of Object.entries(cells)) {
    it(`finds the line ${name}`, () => {
      const { written, found } = lineBack(source);
      assert.equal(found, written);
    });
  }

  it("finds none for a line that the compiler made", () => {
    const { output = "" } = converter.convert("", "const a = 1;");
    const made = output.split("\n").findIndex((line) => line.includes("__esModule")) + 1;
    assert.equal(sourceLine("const a = 1;", output, made), undefined);
  });
});
