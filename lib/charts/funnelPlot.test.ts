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

// Of 200, with 1404 of 2764 together (0.508): mean 101.6, standard deviation 7.07. 120 lies above
// 101.6 + 1.96 * 7.07 = 115.5 and below 101.6 + 3.09 * 7.07 = 123.4.
test("who lies outside 95 per cent is named on the chart and beneath it, by limit", () => {
  const chart = funnelPlot([...FORCES, { area: "Between", from: 80, to: 120 }], CHART);
  const texts = new Set(drawing(chart).layout.annotations.map(({ text }) => text));
  assert.ok(texts.has("Between") && !texts.has("Small"));
  assert.equal(
    chart.notes[0],
    "Outside the limits of 95 per cent: Between. Outside those of 99.8 per cent: Risen, Fallen.",
  );
  const none = funnelPlot(FORCES.slice(0, 2), CHART);
  assert.equal(none.notes[0], "Outside the limits of 95 per cent: none.");
});

// Large: a share of 0.5008 ± 1.96 * sqrt(0.25 / 2000) = 0.0219 is 0.4789 to 0.5227, and 0.4789 / 0.5211
// and 0.5227 / 0.4773 are changes of -8.1 and 9.5 per cent. Risen: 100 to 170.
test("the table has the change of each place and its limits, none where there is no figure", () => {
  const { table } = funnelPlot(FORCES, CHART);
  assert.deepEqual(
    table.columns.map(({ label }) => label),
    ["Area", "From", "To", "Change", "95 per cent limits: lower", "95 per cent limits: upper"],
  );
  assert.ok(table.columns.slice(3).every(({ unit }) => unit === "per cent change"));
  const [large, , risen, , silent] = table.rows as number[][];
  assert.equal(large![3], 0);
  assert.ok(Math.abs(large![4]! - -8.1) < 0.3 && Math.abs(large![5]! - 9.5) < 0.3);
  assert.ok(Math.abs(risen![3]! - 70) < 1e-9);
  assert.deepEqual(silent, ["Silent", 50, null, null, null, null]);
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
