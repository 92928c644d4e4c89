import assert from "node:assert/strict";
import { test } from "node:test";
import { DataFrame } from "danfojs-node";
import { inWords, toTable } from "./table";

const ROWS = [
  { area: "Ashmere", year: 2011, count: 1234, perDay: 3.37 },
  { area: "Brookdale", year: 2011, count: Number.NaN, perDay: null },
];

test("records and a DataFrame become the same table", () => {
  const table = toTable(ROWS, { caption: "c", units: { count: "offences" } });
  assert.deepEqual(table.rows, [
    ["Ashmere", 2011, 1234, 3.37],
    ["Brookdale", 2011, null, null],
  ]);
  assert.deepEqual(
    toTable(new DataFrame(ROWS), { caption: "c", units: { count: "offences" } }),
    table,
  );
});

test("numbers are numbers, a year is a name, and the first column heads its rows", () => {
  const { columns } = toTable(ROWS, { caption: "c" });
  assert.deepEqual(
    columns.map(({ kind }) => kind),
    ["text", "text", "number", "number"],
  );
  assert.deepEqual(
    columns.map(({ rowHeader }) => rowHeader === true),
    [true, false, false, false],
  );
});

test("a marker leaves its column one of numbers", () => {
  const table = toTable([{ n: 1 }, { n: "[c]" }, { n: ".." }], { caption: "c" });
  assert.equal(table.columns[0]?.kind, "number");
  assert.deepEqual(table.rows, [[1], ["[c]"], [".."]]);
});

test("a missing number is marked in every table, also where a column has none", () => {
  const rows = [
    { period: "2007/08", change: Number.NaN, share: undefined, why: "" },
    { period: "2008/09", change: Number.NaN, share: undefined, why: "Other forces answered." },
  ];
  const table = toTable(rows, { caption: "c" });
  assert.deepEqual(
    table.columns.map(({ kind }) => kind),
    ["text", "number", "number", "text"],
  );
  // As in a column that has a number: no cell for a number is blank, and each is [x] when printed.
  assert.deepEqual(table.rows[0], ["2007/08", null, null, ""]);
});

test("columns are chosen, ordered and labelled", () => {
  const options = { caption: "c", columns: ["count", "area"], labels: { area: "County" } };
  const { columns } = toTable(ROWS, options);
  assert.deepEqual(
    columns.map(({ label }) => label),
    ["Count", "County"],
  );
  assert.throws(() => toTable(ROWS, { caption: "c", columns: ["cuont"] }), /no column "cuont"/);
});

test("names of columns are read as words", () => {
  assert.equal(inWords("girlsPerBoy"), "Girls per boy");
  assert.equal(inWords("forces_responding"), "Forces responding");
});

test("a table without a caption is refused", () => {
  assert.throws(() => toTable(ROWS, { caption: " " }), /needs a caption/);
});

test("what is neither a frame nor records is refused in words", () => {
  // @ts-expect-error: a number is no table
  assert.throws(() => toTable(3, { caption: "c" }), /this is the number 3/);
});
