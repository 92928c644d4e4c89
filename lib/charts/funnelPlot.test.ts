import assert from "node:assert/strict";
import { test } from "node:test";
import { limitsOf } from "./funnelLimits";
import { funnelPlot } from "./funnelPlot";
import { WORDS, drawing } from "./testing/words";

// 1,000 and 1,000 in the large force, 10 and 14 in a small one: 14 of 24 is within the limits of
// a half (R: qbinom(0.999, 24, 0.5) = 19). 100 to 170 is 170 of 270 (qbinom(0.999, 270, 0.5) = 160).
const FORCES = [
  { area: "Large", from: 1000, to: 1000 },
  { area: "Small", from: 10, to: 14 },
  { area: "Risen", from: 100, to: 170 },
  { area: "Fallen", from: 170, to: 100 },
  { area: "Silent", from: 50, to: null },
];
const CHART = {
  ...WORDS,
  label: "area",
  measure: { kind: "change", from: "from", to: "to" },
  unit: "per cent change",
  sizeUnit: "offences in both years",
  overdispersion: "none",
} as const;

test("places beyond chance are set apart and named, the others are not", () => {
  const { traces, layout } = drawing(funnelPlot(FORCES, CHART));
  const [within, outside] = traces.filter(({ mode }) => mode === "markers");
  assert.deepEqual(within?.x, [2000, 24]);
  assert.deepEqual(outside?.x, [270, 270]);
  assert.deepEqual(
    outside?.y.map((value) => Math.round(Number(value))),
    [70, -41],
  );
  assert.notEqual(within?.marker?.symbol, outside?.marker?.symbol);
  const texts = new Set(layout.annotations.map(({ text }) => text));
  assert.ok(texts.has("Risen") && texts.has("Fallen") && !texts.has("Small"));
});

test("a place without both figures is named beneath, not drawn", () => {
  const { notes } = funnelPlot(FORCES, CHART);
  assert.ok(notes.some((note) => note.includes("not drawn: Silent")));
});

test("the limits narrow as size grows, on both sides of all together", () => {
  const { traces } = drawing(funnelPlot(FORCES, CHART));
  const wide = traces.filter(({ mode }) => mode === "lines")[1]!;
  const gap = wide.y.indexOf(null);
  const lower = wide.y.slice(0, gap).map(Number);
  const upper = wide.y.slice(gap + 1).map(Number);
  assert.ok(lower.at(-1)! > lower[0]! && upper.at(-1)! < upper[0]!);
  assert.ok(lower.at(-1)! < 0 && upper.at(-1)! > 0);
});

test("a share and a rate are drawn in the units named", () => {
  const rows = [
    { area: "A", part: 30, whole: 100, people: 2000 },
    { area: "B", part: 20, whole: 100, people: 1000 },
  ];
  const share = { kind: "share", part: "part", whole: "whole" } as const;
  const rate = { kind: "rate", count: "part", exposure: "people", per: 1000 } as const;
  const values = (measure: typeof share | typeof rate) =>
    drawing(funnelPlot(rows, { ...CHART, measure })).traces.find(({ mode }) => mode === "markers")
      ?.y;
  assert.deepEqual(values(share), [30, 20]);
  assert.deepEqual(values(rate), [15, 20]);
});

test("nothing to compare is refused", () => {
  assert.throws(() => funnelPlot(FORCES.slice(4), CHART), /no place has both figures/);
});

test("two rows for one place are refused, also where one of them has no figure", () => {
  for (const to of [12, null]) {
    const rows = [...FORCES, { area: "Small", from: 10, to }];
    assert.throws(() => funnelPlot(rows, CHART), {
      name: "RangeError",
      message: 'funnelPlot: there are two values for "Small"; choose one.',
    });
  }
});

// R: t <- sum(to) / sum(from + to); z <- (to / n - t) / sqrt(t * (1 - t) / n), drawn in to its tenth
// and ninetieth percentile; mean(z^2) = 5.0171. At n = 270: t ± qnorm(0.999) * sqrt(5.0171 * t *
// (1 - t) / n) = 0.2901573 and 0.7114027, changes of -59.1 and 146.5 per cent: 70 and -41 lie within.
test("where places lie farther apart than chance, the limits are widened by that and the foot says so", () => {
  const chart = funnelPlot(FORCES, { ...CHART, overdispersion: undefined });
  const [within, outside] = drawing(chart).traces.filter(({ mode }) => mode === "markers");
  assert.deepEqual([within?.x.length, outside?.x.length], [4, 0]);
  assert.ok(chart.notes.some((note) => /widened .*φ 5, winsorised, multiplicative/.test(note)));

  const places = FORCES.slice(0, 4).map(({ from, to }) => ({ count: to!, size: from + to! }));
  const target = 1284 / 2564;
  const { lower, upper } = limitsOf(places, target, "binomial").at(270, 0.998);
  assert.ok(Math.abs(lower - 0.2901573) < 1e-7 && Math.abs(upper - 0.7114027) < 1e-7);
});

test("two places, or places that all agree, have the limits of chance alone", () => {
  const two = funnelPlot(FORCES.slice(0, 2), { ...CHART, overdispersion: undefined });
  assert.ok(two.notes.some((note) => /for chance alone/.test(note)));
});
