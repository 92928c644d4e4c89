import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseCsv } from "./csv";
import { fuzzReader } from "./testing/fuzz";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const cellsOf = (text: string): string[][] => parseCsv(text).records.map(({ cells }) => cells);

test("commas, doubled quotation marks and line ends within quotes belong to the cell", () => {
  assert.deepEqual(cellsOf('a,"b, c"\n"say ""no""","two\nlines"\n'), [
    ["a", "b, c"],
    ['say "no"', "two\nlines"],
  ]);
});

test("empty cells count, empty rows do not", () => {
  assert.deepEqual(cellsOf("a,,\n\n,b,\n"), [
    ["a", "", ""],
    ["", "b", ""],
  ]);
});

test("LF, CRLF, CR and no line end at the end are read alike", () => {
  const expected = [
    ["a", "b"],
    ["c", ""],
  ];
  for (const end of ["\n", "\r\n", "\r"]) {
    assert.deepEqual(cellsOf(`a,b${end}c,${end}`), expected);
    assert.deepEqual(cellsOf(`a,b${end}c,`), expected);
  }
});

test("a row is numbered by the line on which it begins, as an editor counts", () => {
  const { records } = parseCsv('a\n"x\r\ny"\n\nb\n');
  assert.deepEqual(
    records.map(({ line }) => line),
    [1, 2, 5],
  );
});

test("a quotation mark that never closes is reported where it opens", () => {
  const { records, faults } = parseCsv('a,b\n1,2\n3,"4\n5,6\n');
  assert.equal(records.length, 2);
  assert.deepEqual(
    faults.map(({ line, column }) => [line, column]),
    [[3, 2]],
  );
});

test("stray quotation marks are reported and reading goes on", () => {
  const { records, faults } = parseCsv('a"b,c\n"d"e,f\ng,h\n');
  assert.deepEqual(
    faults.map(({ line, column }) => [line, column]),
    [
      [1, 1],
      [2, 1],
    ],
  );
  assert.deepEqual(records.at(-1), { line: 3, cells: ["g", "h"] });
});

test("any rows that are written as RFC 4180 says are read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "é", "1") });
  const row = fc.array(cell, { minLength: 1 }).filter((cells) => cells.some((each) => each !== ""));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = rows.map((cells) => cells.map(quoted).join(",")).join("\n");
      assert.deepEqual(cellsOf(text), rows);
    }),
  );
});

test("no bytes make the reader throw, and each record has a line of the file", () => {
  fuzzReader(2000);
});
