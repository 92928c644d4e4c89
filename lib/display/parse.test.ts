import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseShown } from "./index";

const source = { id: "a", title: "NSPCC, 2015" };
const table = {
  kind: "table",
  caption: "Counts",
  columns: [{ key: "area", label: "Area", kind: "text" }],
  rows: [["Norfolk"], [null], ["[c]"], [3]],
  notes: [],
  sources: [source],
};
const chart = {
  kind: "chart",
  headline: "More were recorded",
  subtitle: "Offences, Norfolk, 2013/14",
  description: "A rising line.",
  sources: [source],
  notes: [],
  plot: { data: [{ type: "bar" }], layout: {} },
  table,
};

function faultsOf(value: unknown): string[] {
  const parsed = parseShown(value);
  return parsed.ok ? [] : parsed.faults;
}

test("each kind of the contract is read", () => {
  const all = [
    table,
    chart,
    { kind: "message", role: "key message", text: "x", sources: [] },
    { kind: "prediction", question: "x" },
    { kind: "exercise", id: "1", question: "x", hints: ["y"] },
    { kind: "feedback", id: "1", verdict: "not yet", text: "x" },
    { kind: "parameter", name: "area", value: "Kent", values: ["Kent", 2, true] },
  ];
  for (const shown of all) assert.deepEqual(parseShown(shown), { ok: true, shown });
});

test("every fault is named with its place", () => {
  const rows = [[{ html: "<b>" }], "Kent"];
  assert.deepEqual(faultsOf({ ...chart, headline: 3, table: { ...table, rows, sources: "x" } }), [
    "chart.headline: must be text",
    "chart.table.rows[0][0]: must be text, a number or null",
    "chart.table.rows[1]: must be a list",
    "chart.table.sources: must be a list",
  ]);
});

test("a chart without a source or a table is refused", () => {
  assert.deepEqual(faultsOf({ ...chart, sources: undefined, table: undefined }), [
    "chart.sources: must be a list",
    "chart.table: must be an object",
  ]);
});

test("a table broken in every cell is refused in a few words", () => {
  const rows = Array.from({ length: 1000 }, () => [false]);
  assert.equal(faultsOf({ ...table, rows }).at(-1), "and 995 more");
});

test("what is no bundle at all is refused, never thrown at", () => {
  for (const kind of ["toString", "__proto__", "constructor", "chart2"]) {
    assert.match(faultsOf({ kind })[0] ?? "", /^kind: must be one of table, chart/);
  }
  fc.assert(fc.property(fc.anything(), (value) => void parseShown(value)));
});
