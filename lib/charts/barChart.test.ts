import assert from "node:assert/strict";
import { test } from "node:test";
import { barChart } from "./barChart";
import { WORDS, drawing } from "./testing/words";

const AREAS = [
  { area: "Ashmere", value: 439 },
  { area: "Brookdale", value: null },
  { area: "Carrow", value: 701 },
];
const CHART = { ...WORDS, category: "area", value: "value", unit: "offences recorded" };

test("bars start at zero and carry their values", () => {
  const { traces, layout } = drawing(barChart(AREAS, CHART));
  assert.equal(layout.xaxis.range?.[0], 0);
  assert.deepEqual(traces[0]?.x, [439, null, 701]);
  assert.deepEqual(traces[0]?.text, ["439", "", "701"]);
});

test("bars below zero start at zero too", () => {
  const rows = [
    { area: "Ashmere", value: -12 },
    { area: "Carrow", value: -3 },
  ];
  const [low, high] = drawing(barChart(rows, CHART)).layout.xaxis.range!;
  assert.ok(low < -12);
  assert.equal(high, 0);
});

test("a missing value says so, and is no bar of zero", () => {
  const { layout } = drawing(barChart(AREAS, CHART));
  const said = layout.annotations.find(({ text }) => text === "no figure");
  assert.equal(said?.y as unknown, "Brookdale");
});

test("sorted puts the longest first and what is missing last", () => {
  const { traces } = drawing(barChart(AREAS, { ...CHART, sorted: true }));
  assert.deepEqual(traces[0]?.y, ["Carrow", "Ashmere", "Brookdale"]);
});

test("one bar in focus, the others grey", () => {
  const { traces } = drawing(barChart(AREAS, { ...CHART, focus: "Carrow" }));
  assert.deepEqual(traces[0]?.marker?.color, ["#BFBFBF", "#BFBFBF", "#12436D"]);
  assert.throws(() => barChart(AREAS, { ...CHART, focus: "Carow" }), /no category "Carow"/);
});

test("each series is named at its first bar", () => {
  const rows = ["girls", "boys"].flatMap((sex) =>
    AREAS.map((row, index) => ({ area: row.area, sex, value: 10 * (index + 1) })),
  );
  const { traces } = drawing(barChart(rows, { ...CHART, series: "sex" }));
  assert.deepEqual(traces[0]?.text, ["10 girls", "20", "30"]);
  assert.deepEqual(traces[1]?.text, ["10 boys", "20", "30"]);
});

test("five series are refused, and so are two values for one bar", () => {
  const five = [1, 2, 3, 4, 5].map((series) => ({ area: "Ashmere", series, value: 1 }));
  assert.throws(
    () => barChart(five, { ...CHART, series: "series" }),
    /5 series .* four are the most/,
  );
  assert.throws(() => barChart([...AREAS, ...AREAS], CHART), /two values for "Ashmere"/);
});

test("series and color are one option: given twice, they may not differ", () => {
  const rows = AREAS.map((row) => ({ ...row, sex: "girls", age: "under 11" }));
  assert.throws(
    () => barChart(rows, { ...CHART, series: "sex", color: "age" } as never),
    /barChart: series and color mean the same column; give one of them/,
  );
  assert.equal(
    drawing(barChart(rows, { ...CHART, color: "sex" } as never)).traces[0]?.name,
    "girls",
  );
});
