/** The short form of a property, written in full before a cell is compiled. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as ts from "@tslab/typescript-for-tslab";

import { asWritten, inserted, longForms } from "./shorthand";

const fileOf = (text: string): ts.SourceFile =>
  ts.createSourceFile("cell.ts", text, ts.ScriptTarget.ES2022);
const inFull = (text: string): string => inserted(text, longForms(fileOf(text)));

test("a short form is written in full wherever it stands, and nothing else is", () => {
  const pairs: [string, string][] = [
    ["show({ area, n: 1, rows })", "show({ area: area, n: 1, rows: rows })"],
    ["({ a, b = 2 } = row)", "({ a: a, b: b = 2 } = row)"],
    ["f({ año /* year */ })", "f({ año: año /* year */ })"],
    // What is declared has no value yet.
    [
      "const { a, b } = f(); const g = ({ c }) => c;",
      "const { a, b } = f(); const g = ({ c }) => c;",
    ],
    ["({ a: a, b() {}, ...c, [d]: 1 })", "({ a: a, b() {}, ...c, [d]: 1 })"],
    // In full it would be what the object is made from.
    ["({ __proto__ })", "({ __proto__ })"],
    // In doubt the cell is left as it is, for the compiler to tell of.
    ["f({ area }", "f({ area }"],
  ];
  for (const [short, long] of pairs) assert.equal(inFull(short), long);
});

test("a fault is told where it stands in the cell as written", () => {
  const text = "a;\n({ area, rows }); x";
  const insertions = longForms(fileOf(text));
  const whole = inserted(text, insertions);
  const back = (offset: number) =>
    asWritten({ offset, ...fileOf(whole).getLineAndCharacterOfPosition(offset) }, insertions);
  assert.equal(whole, "a;\n({ area: area, rows: rows }); x");
  assert.deepEqual(back(0), { offset: 0, line: 0, character: 0 });
  // `a;` and the line end are three letters before. The value written out is told as its name: both at column 3, from 0.
  for (const at of [whole.indexOf("area"), whole.lastIndexOf("area")]) {
    assert.deepEqual(back(at), { offset: 6, line: 1, character: 3 });
  }
  assert.deepEqual(back(whole.indexOf("x")), { offset: 21, line: 1, character: 18 });
});
