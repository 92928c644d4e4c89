/** What stands in the table behind a figure. Expected rows by hand from what Plotly draws. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tableCsv } from "../csv";
import { cleanFigure } from "./figure";
import { plainLists } from "./lists";
import { figureTable, notDrawnHtml } from "./words";

const table = (...data: Record<string, unknown>[]) => figureTable({ data, layout: {} }, "Figures");
const heads = (...data: Record<string, unknown>[]) => table(...data).columns.map(({ key }) => key);

test("a waterfall's total is the sum of the steps before it, as drawn", () => {
  const steps = {
    type: "waterfall",
    x: ["Recorded", "Cancelled", "Left", "Opening", "Later", "End"],
    // The 99 of a total is not read by Plotly; an absolute step begins anew at 10.
    measure: ["relative", "relative", "total", "absolute", undefined, "total"],
    y: [60, -20, 99, 10, 5, 0],
  };
  assert.deepEqual(table(steps).rows, [
    ["Recorded", 60, "relative"],
    ["Cancelled", -20, "relative"],
    ["Left", 40, "total"],
    ["Opening", 10, "absolute"],
    ["Later", 5, "relative"],
    ["End", 15, "total"],
  ]);
  assert.match(tableCsv(table(steps)), /^\uFEFFx,y,measure\r\n[\s\S]*\r\nLeft,40,total\r\n/);
  const lying = { ...steps, orientation: "h", x: steps.y, y: steps.x };
  assert.deepEqual(table(lying).rows[2], [40, "Left", "total"]);
});

test("typed arrays are lists, packed, or as JSON writes them", () => {
  const typed = { x: new Int32Array([1, 2]), y: new Float64Array([3, 4.5]) };
  const packed = {
    x: { dtype: "i1", bdata: "AQI=" },
    y: { dtype: "f8", bdata: Buffer.from(typed.y.buffer).toString("base64") },
  };
  for (const lists of [typed, packed, JSON.parse(JSON.stringify(typed))]) {
    const trace = { type: "bar", ...lists };
    assert.deepEqual(table(trace).rows, [
      [1, 3],
      [2, 4.5],
    ]);
    assert.deepEqual(cleanFigure({ data: [trace] }).data, [
      { type: "bar", x: [1, 2], y: [3, 4.5] },
    ]);
  }
  const rows = { dtype: "u1", bdata: "AQIDBAUG", shape: "2, 3" };
  assert.deepEqual(plainLists({ z: rows }), {
    z: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  });
  const series = { $isSeries: true, values: [1, 2], $config: {} };
  assert.deepEqual(plainLists({ y: series }), { y: [1, 2] });
  assert.deepEqual(plainLists({ meta: { "0": 1 }, n: 1n }), { meta: { "0": 1 }, n: 1n });
});

test("figures that stand in dimensions, cells or by themselves are in the table", () => {
  const dimensions = [
    { label: "Asked", values: [4, 2] },
    { label: "Answered", values: [3, 1] },
  ];
  for (const type of ["parcoords", "splom", "parcats"]) {
    assert.deepEqual(heads({ type, dimensions }), ["Asked", "Answered"]);
    assert.deepEqual(table({ type, dimensions }).rows, [
      [4, 3],
      [2, 1],
    ]);
  }
  const number = {
    type: "indicator",
    title: { text: "Forces that <b>answered</b>" },
    value: 38,
    delta: { reference: 43 },
  };
  assert.deepEqual(heads(number), ["title", "value", "reference"]);
  assert.deepEqual(table(number).rows, [["Forces that  answered", 38, 43]]);
  const cells = {
    type: "table",
    header: { values: [["<b>Area</b>"], ["<b>2010/11</b>"], "2010/11"] },
    cells: {
      values: [
        ["Kent", "Essex"],
        [1, 2],
        [3, 4],
      ],
    },
  };
  assert.deepEqual(heads(cells), ["Area", "2010/11", "2010/11 (2)"]);
  assert.deepEqual(table(cells).rows, [
    ["Kent", 1, 3],
    ["Essex", 2, 4],
  ]);
});

test("all lists of a trace are columns, and so are the names of its points", () => {
  assert.deepEqual(table({ type: "funnelarea", values: [5, 4], text: ["a", "b"] }).rows, [
    ["a", 5],
    ["b", 4],
  ]);
  const cone = { type: "cone", x: [1], y: [1], z: [1], u: [2], v: [3], w: [0] };
  assert.deepEqual(heads(cone), ["x", "y", "z", "u", "v", "w"]);
  assert.deepEqual(heads({ type: "volume", x: [0], y: [0], z: [0], value: [7] }).at(-1), "value");
  assert.deepEqual(table({ type: "scattersmith", real: [0.5], imag: [1] }).rows, [[0.5, 1]]);
});

test("each state of an animation has its figures, with what it leaves as it was", () => {
  const moving = {
    data: [{ x: ["a", "b"], y: [1, 2] }],
    layout: {},
    frames: [{ name: "2011", data: [{ y: [3, 4] }] }],
  };
  const { columns, rows } = figureTable(moving, "Moving");
  assert.deepEqual(
    columns.map(({ key }) => key),
    ["frame", "x", "y"],
  );
  assert.deepEqual(rows, [
    ["at first", "a", 1],
    ["at first", "b", 2],
    ["2011", "a", 3],
    ["2011", "b", 4],
  ]);
});

test("a picture left out does not send a reader to a table that is empty", () => {
  assert.match(notDrawnHtml("Why.", { rows: [[1]] }), /The figures are in the table\./);
  assert.doesNotMatch(notDrawnHtml("Why.", { rows: [] }), /are in the table/);
});

test("a treemap of one level has no column of parents, one of two levels has", () => {
  const flat = { type: "treemap", labels: ["North", "South"], parents: ["", ""], values: [3, 4] };
  assert.deepEqual(heads(flat), ["labels", "values"]);
  assert.deepEqual(table(flat).rows, [
    ["North", 3],
    ["South", 4],
  ]);
  assert.deepEqual(heads({ ...flat, parents: ["", "North"] }), ["labels", "parents", "values"]);
});
