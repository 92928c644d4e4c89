import assert from "node:assert/strict";
import { test } from "node:test";
import { dotPlot, intervalChart } from "./intervalChart";
import { WORDS, drawing } from "./testing/words";

const AREAS = [
  { area: "Ashmere", value: 12, low: 5, high: 20 },
  { area: "Brookdale", value: -3, low: -9, high: 4 },
  { area: "Carrow", value: null, low: null, high: null },
];
const CHART = { ...WORDS, category: "area", value: "value", unit: "per cent change" };

test("each value is a dot with the bar of its interval", () => {
  const { traces } = drawing(intervalChart(AREAS, { ...CHART, lower: "low", upper: "high" }));
  const bar = traces.find(({ mode }) => mode === "lines");
  assert.deepEqual(bar?.x, [5, 20]);
  assert.deepEqual(bar?.y, ["Ashmere", "Ashmere"]);
  assert.deepEqual(traces.find(({ mode }) => mode === "markers")?.x, [12, -3, null]);
});

test("a chart of intervals says what they are not", () => {
  const chart = intervalChart(AREAS, { ...CHART, lower: "low", upper: "high" });
  assert.ok(
    chart.notes.some((note) => note.includes("95% interval, if each offence came by itself")),
  );
  assert.deepEqual(dotPlot(AREAS, CHART).notes, []);
});

test("a reference is drawn across all and named with its value", () => {
  const { layout } = drawing(
    dotPlot(AREAS, { ...CHART, reference: { value: 4.5, label: "nation" } }),
  );
  assert.equal(layout.shapes[0]?.x0, 4.5);
  assert.ok(layout.annotations.some(({ text }) => text === "nation: 4.5"));
});

test("a missing value says so", () => {
  const { layout } = drawing(dotPlot(AREAS, CHART));
  assert.ok(layout.annotations.some(({ text, y }) => text === "no figure" && `${y}` === "Carrow"));
});

test("two values of one category are refused, not drawn over each other", () => {
  const twice = [...AREAS, { area: "Ashmere", value: 14, low: 8, high: 21 }];
  assert.throws(() => dotPlot(twice, CHART), /dotPlot: there are two values for "Ashmere"/);
  assert.throws(
    () => intervalChart(twice, { ...CHART, lower: "low", upper: "high" }),
    /intervalChart: there are two values for "Ashmere"/,
  );
});

test("series, which it cannot tell apart, are refused under either name", () => {
  for (const asked of [{ series: "sex" }, { color: "sex" }]) {
    assert.throws(
      () => dotPlot(AREAS, { ...CHART, ...asked }),
      /dotPlot: .* cannot tell "sex" apart: .* barChart or lineChart/,
    );
  }
});
