import assert from "node:assert/strict";
import { test } from "node:test";
import { dispersion, funnelLimits, holm, percentChange } from "./index";

/**
 * The forces for which totals of 2015/16 and 2016/17 were printed, as first printed. A second person
 * worked out from them, apart from this project: dispersion 12.7, 8.9 winsorised; 11 of 17 forces
 * outside the plain 95 per cent limits; 13 of 17 changes with an interval
 * that leaves out 0, 11 after Holm's correction.
 */
const CHANGES: [before: number, after: number][] = [
  [2448, 2440], // Thames Valley
  [604, 773], // Suffolk
  [1449, 1531], // Essex
  [514, 400], // Bedfordshire
  [1496, 1694], // Sussex
  [1040, 1483], // Avon and Somerset
  [1498, 1885], // Devon and Cornwall
  [422, 354], // Dorset
  [381, 504], // Gloucestershire
  [556, 570], // Wiltshire
  [3210, 3041], // Greater Manchester
  [1572, 1974], // Lancashire
  [1151, 1325], // Merseyside
  [1802, 2132], // South Yorkshire
  [1092, 1308], // Nottinghamshire
  [1569, 1786], // West Mercia
  [738, 666], // Lincolnshire
];
const places = CHANGES.map(([before, after]) => ({ count: after, size: before + after }));

test("the changes of 17 forces are dispersed far beyond chance", () => {
  const { pearson, phi } = dispersion(places);
  assert.equal(pearson.toFixed(1), "12.7");
  assert.equal(phi.toFixed(1), "8.9");
});

test("limits of chance alone leave out most forces, widened limits two or three", () => {
  const found = dispersion(places);
  const outside = (overdispersion: "none" | "multiplicative" | "additive") =>
    places.filter(({ count, size }) => {
      const { lower, upper } = funnelLimits(size, found, { overdispersion });
      return count / size < lower || count / size > upper;
    }).length;
  assert.equal(outside("none"), 11);
  assert.equal(outside("multiplicative"), 2);
  // R, from the same formulae: 3.
  assert.equal(outside("additive"), 3);
  const { lower, upper } = funnelLimits(1000, { ...found, phi: found.pearson });
  const plain = funnelLimits(1000, found, { overdispersion: "none" });
  // Three and a half times as wide, the root of 12.7.
  assert.equal(((upper - lower) / (plain.upper - plain.lower)).toFixed(2), "3.57");
});

test("of 13 changes beyond chance 11 are left when all 17 are looked at together", () => {
  const pValues = CHANGES.map(([before, after]) => {
    return percentChange({ count: before, days: 366 }, { count: after, days: 365 }).pValue;
  });
  assert.equal(pValues.filter((p) => p! < 0.05).length, 13);
  assert.equal(holm(pValues).filter((p) => p! < 0.05).length, 11);
});

test("places that chance alone sets apart are not dispersed, and limits are not narrowed", () => {
  // Expected 50 of 100 each, all the same.
  const alike = [50, 50, 50, 50].map((count) => ({ count, size: 100 }));
  const found = dispersion(alike);
  assert.deepEqual([found.phi, found.pearson, found.tauSquared], [0, 0, 0]);
  const plain = funnelLimits(100, found, { overdispersion: "none" });
  assert.equal(funnelLimits(100, found).upper, plain.upper);
});

test("a place without size has no deviation, and limits stay possible", () => {
  const found = dispersion([...places, { count: 0, size: 0 }]);
  assert.equal(found.z.at(-1), undefined);
  const { lower, upper } = funnelLimits(1, found);
  assert.deepEqual([lower, upper], [0, 1]);
});

// Of a normal curve the tenth and ninetieth percentile lie at 1.2816, with density 0.1755. Drawn in
// to them the mean square is 0.2 × 1.6424 + (0.8 − 2 × 1.2816 × 0.1755) = 0.328 + 0.350 = 0.68.
test("where chance alone sets places apart, pearson is about 1 and the winsorised phi about 0.68", () => {
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const byChance = Array.from({ length: 20000 }, () => ({
    count: Math.round(10000 + 100 * normal()),
    size: 10000,
  }));
  const { pearson, phi } = dispersion(byChance, { model: "poisson" });
  assert.ok(Math.abs(pearson - 1) < 0.04, String(pearson));
  assert.ok(Math.abs(phi - 0.68) < 0.02, String(phi));
});
