import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShownChart } from "../../display";
import { sketchOf } from "./sketch";

const chart = (layout: Record<string, unknown>): ShownChart => ({
  kind: "chart",
  headline: "Nearly the same",
  subtitle: "Offences a day",
  description: "Two dots.",
  sources: [{ id: "invented", title: "Invented" }],
  notes: [],
  plot: {
    data: [{ type: "scatter", mode: "markers", x: [6.69, 6.68], y: ["2015/16", "2016/17"] }],
    layout,
  },
  table: { kind: "table", caption: "", columns: [], rows: [], notes: [], sources: [] },
});

test("a sketch has the scale of its chart: what is nearly the same looks so", () => {
  // 6.69 and 6.68 of an axis from 0 to 10, in hundredths of it.
  const sketch = sketchOf(chart({ xaxis: { range: [0, 10] }, yaxis: { range: [1.6, -0.6] } }));
  assert.deepEqual(sketch, {
    kind: "points",
    series: [
      [
        [67, 100],
        [67, 0],
      ],
    ],
  });
});

test("without an axis that holds them all its points fill the picture", () => {
  const sketch = sketchOf(chart({ xaxis: { range: [7, 8] } }));
  assert.deepEqual(sketch, {
    kind: "points",
    series: [
      [
        [100, 100],
        [0, 0],
      ],
    ],
  });
});
