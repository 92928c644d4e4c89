import assert from "node:assert/strict";
import { test } from "node:test";
import {
  acceptedOf,
  figureKey,
  numberFaults,
  OWN_NAMES,
  PROPOSED_COLUMNS,
  readNumber,
} from "./tables";

test("a count is read as people and spreadsheets write it, and nothing else as a count", () => {
  for (const text of ["1397", "1,397", "1 397", "1\u00a0397", "1\u202f397", " 1397 ", "1397.00"])
    assert.equal(readNumber(text), 1397, text);
  assert.equal(readNumber("0"), 0);
  assert.equal(readNumber("1,234,567"), 1_234_567);
  assert.equal(readNumber(""), null);
  assert.equal(readNumber("  "), null);
  for (const text of [
    "1.397",
    "13,97",
    "1,3970",
    "-4",
    "< 5",
    "12.5",
    "lots",
    "1e3",
    "99999999999999999",
  ])
    assert.equal(readNumber(text), undefined, text);
});

const ROW = {
  force: "Kent Police",
  area: "Kent",
  period: "2024/25",
  unit: "offences",
  measure: "girls",
  value: "1,397",
  mark: "1397*",
  bound: "about",
  at_least: "1,390",
  at_most: "1400",
  status: "unclear",
  file: "Kent/a.csv",
  sheet: "Data",
  cell: "C4",
  words: "2024/25 | Female",
  note: "rounded",
  replied: "2025-06-03",
  corrects: "yes",
};

test("each column of a row is read into its own place", () => {
  assert.deepEqual(acceptedOf(ROW), { ...ROW, value: 1397, at_least: 1390, at_most: 1400 });
});

test("what a row does not say is empty, no number, and exact", () => {
  const { value, at_least: least, at_most: most, bound, ...texts } = acceptedOf({ bound: "" });
  assert.deepEqual([value, least, most, bound], [null, null, null, "exact"]);
  assert.deepEqual([...new Set(Object.values(texts))], [""]);
  // Nought is a number, and not the same as nothing.
  assert.equal(acceptedOf({ value: "0" }).value, 0);
});

test("a cell that should hold a number and does not is told by line and column", () => {
  assert.deepEqual(numberFaults("accepted.csv", 7, ROW), []);
  const faults = numberFaults("accepted.csv", 7, { ...ROW, value: "1.397", at_most: "many" });
  assert.deepEqual(
    faults.map(({ file, row, column, value }) => [file, row, column, value]),
    [
      ["accepted.csv", 7, "value", "1.397"],
      ["accepted.csv", 7, "at_most", "many"],
    ],
  );
});

test("two figures are one only where place, thing and number are the same", () => {
  const figure = acceptedOf(ROW);
  assert.equal(figureKey(figure), figureKey({ ...figure, words: "other", note: "", area: "" }));
  const others = {
    force: "x",
    file: "x",
    sheet: "x",
    cell: "x",
    period: "x",
    unit: "x",
    measure: "x",
  };
  for (const [column, other] of Object.entries({ ...others, value: 1398 }))
    assert.notEqual(figureKey(figure), figureKey({ ...figure, [column]: other }), column);
  // The mark counts only where there is no number.
  assert.equal(figureKey(figure), figureKey({ ...figure, mark: "*" }));
  const marked = { ...figure, value: null };
  assert.notEqual(figureKey({ ...marked, mark: "<5" }), figureKey({ ...marked, mark: "*" }));
});

test("what was read stands beside what a person makes of it", () => {
  assert.deepEqual(PROPOSED_COLUMNS.slice(0, 2), ["accept", "warning"]);
  const read = ["read_period", "read_unit", "read_measure", "read_value", "read_status"];
  assert.deepEqual(PROPOSED_COLUMNS.slice(-5), read);
  // A round's own files are no replies; a force's file of any other name may be one.
  for (const name of ["replies.csv", "proposed.csv", "letter.txt", "releases", "collated.html"])
    assert.ok(OWN_NAMES.has(name), name);
  assert.ok(!OWN_NAMES.has("reply.csv") && !OWN_NAMES.has("gold.csv"));
});
