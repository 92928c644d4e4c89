/** Nothing counted, nothing to count over, all of the whole: what has no answer is `undefined`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  compoundGrowth,
  convictionsPer100Offences,
  minutesBetween,
  oneIn,
  perDay,
  percentChange,
  proportion,
  proportionTrend,
  rate,
  rateRatio,
  sexRatio,
  trend,
  twoProportions,
} from "./index";

const NOTHING = { value: undefined, lower: undefined, upper: undefined };

function pick<T extends object>(result: T, ...fields: (keyof T)[]): Partial<T> {
  return Object.fromEntries(fields.map((field) => [field, result[field]])) as Partial<T>;
}

test("no exposure, no rate", () => {
  assert.deepEqual(pick(rate(5, 0), "value", "lower", "upper"), NOTHING);
  assert.deepEqual(pick(perDay(5, 0), "value", "lower", "upper"), NOTHING);
  assert.deepEqual(pick(minutesBetween(5, 0), "value", "lower", "upper"), NOTHING);
  const ratio = rateRatio({ count: 5, exposure: 0 }, { count: 5, exposure: 1 });
  assert.deepEqual(pick(ratio, "value", "lower", "upper"), NOTHING);
  assert.equal(ratio.pValue, undefined);
});

test("an exposure of one is one, and one event is an event", () => {
  // R: poisson.test(5, 1)
  const { value, lower, upper } = rate(5, 1);
  assert.equal(value, 5);
  assert.ok(Math.abs(lower! - 1.6234863901184209) < 1e-12);
  assert.ok(Math.abs(upper! - 11.668332079322667) < 1e-11);
  // R: poisson.test(c(1, 0), c(1, 1))
  const ratio = sexRatio(1, 0);
  assert.ok(Math.abs(ratio.lower! - 0.025641025641025664) < 1e-14);
  assert.equal(ratio.upper, undefined);
});

test("nothing of nothing is no share", () => {
  assert.deepEqual(pick(proportion(0, 0), "value", "lower", "upper"), NOTHING);
  assert.deepEqual(pick(oneIn(0, 0), "value", "lower", "upper"), NOTHING);
  assert.deepEqual(pick(twoProportions(0, 0, 1, 2), "value", "lower", "upper"), NOTHING);
});

test("a zero base leaves no percentage and no ratio", () => {
  const change = percentChange({ count: 0, days: 365 }, { count: 4, days: 365 });
  assert.equal(change.value, undefined);
  assert.equal(change.counts, undefined);
  assert.equal(change.upper, undefined);
  assert.equal(compoundGrowth(0, 4, 2).value, undefined);
  assert.equal(sexRatio(4, 0).value, undefined);
  assert.equal(sexRatio(4, 0).girlsShare, 1);
  assert.equal(sexRatio(0, 0).girlsShare, undefined);
  assert.equal(convictionsPer100Offences(4, 0).value, undefined);
});

test("two periods without events do not differ, and their ratio could be anything", () => {
  const ratio = rateRatio({ count: 0, exposure: 1 }, { count: 0, exposure: 1 });
  assert.deepEqual(pick(ratio, "value", "lower", "upper", "pValue"), {
    value: undefined,
    lower: 0,
    upper: undefined,
    pValue: 1,
  });
});

test("to nothing is a fall of 100 per cent", () => {
  assert.equal(percentChange({ count: 4, days: 365 }, { count: 0, days: 365 }).value, -100);
  assert.equal(compoundGrowth(4, 0, 2).value, -100);
});

test("the limits of none and of all are exactly 0 and 1", () => {
  for (const method of ["wilson", "exact"] as const) {
    assert.equal(proportion(0, 7, { method }).lower, 0);
    assert.equal(proportion(7, 7, { method }).upper, 1);
  }
});

test("a leap year is no growth: the same daily rate in 365 and 366 days", () => {
  const change = percentChange({ count: 365_000, days: 365 }, { count: 366_000, days: 366 });
  assert.equal(change.value, 0);
  assert.equal(change.pValue, 1);
  assert.ok(Math.abs(change.counts! - 100 / 365) < 1e-12);
});

// Worked by hand: 100,000 in 183 days and 200,000 in 366 are the same number a day.
test("a change and its interval are of one quantity, whatever the days", () => {
  const { value, lower, upper, counts } = percentChange(
    { count: 100_000, days: 183 },
    { count: 200_000, days: 366 },
  );
  assert.equal(value, 0);
  assert.ok(lower! < 0 && upper! > 0);
  assert.equal(counts, 100);
});

test("the same counts all along have no trend", () => {
  const flat = trend([7, 7, 7]);
  assert.deepEqual(pick(flat, "percentPerStep", "slope", "scoreChiSquared", "pValue"), {
    percentPerStep: 0,
    slope: 0,
    scoreChiSquared: 0,
    pValue: 1,
  });
  assert.equal(trend([0, 5, 0]).slope, 0);
});

test("a trend with no limit has no slope, and its score test stands", () => {
  // By hand: expected 5/3 each, U = 5(1) = 5, V = 5 × 2/3, 25 / (10/3) = 7.5.
  const rising = trend([0, 0, 5]);
  assert.equal(rising.slope, undefined);
  assert.equal(rising.lower, undefined);
  assert.ok(Math.abs(rising.scoreChiSquared! - 7.5) < 1e-12);
});

test("two counts leave nothing to judge dispersion by", () => {
  assert.equal(trend([3, 9]).dispersion, undefined);
  assert.ok(Math.abs(trend([3, 9]).percentPerStep! - 200) < 1e-9);
});

test("no events, or one time only, is no trend", () => {
  assert.equal(trend([0, 0, 0]).pValue, undefined);
  assert.equal(trend([4, 5], { times: [2010, 2010] }).pValue, undefined);
});

test("shares that are all 0, or all 1, cannot be tested", () => {
  assert.equal(twoProportions(0, 5, 0, 9).pValue, undefined);
  assert.equal(twoProportions(0, 5, 0, 9).value, 0);
  assert.equal(proportionTrend([5, 9], [5, 9]).chiSquared, undefined);
  assert.equal(proportionTrend([0, 0], [0, 0]).slope, undefined);
});

test("the result of rate says which method was used", () => {
  assert.equal(rate(9, 100, { method: "phe" }).method, "exact");
  assert.equal(rate(10, 100, { method: "phe" }).method, "byar");
});

test("every result carries its level", () => {
  assert.equal(rate(9, 100, { level: 0.9 }).level, 0.9);
  assert.equal(sexRatio(9, 1).level, 0.95);
});

// By hand: 1 / 1e-320 is 1e320, and the largest number is 1.8e308. From 10 to 30 in two steps of a
// billionth of a unit the counts treble: 3^500,000,000 times in a unit.
test("what is too large to be held as a number is undefined, and the reason says so", () => {
  const tooLarge = "The value is too large a number to be given.";
  const times = [0, 1e-9, 2e-9];
  const growth = trend([10, 20, 30], { times });
  assert.deepEqual(pick(growth, "percentPerStep", "lower", "upper", "reason"), {
    percentPerStep: undefined,
    lower: undefined,
    upper: undefined,
    reason: tooLarge,
  });
  assert.deepEqual(pick(rate(1, 1e-320), "value", "upper", "reason"), {
    value: undefined,
    upper: undefined,
    reason: tooLarge,
  });
  assert.equal(perDay(1, 1e-320).reason, tooLarge);
  // None is none, however short the time; up to how many a unit is not to be told.
  assert.deepEqual(pick(rate(0, 1e-320), "value", "reason"), {
    value: 0,
    reason: "The upper limit is too large a number to be given.",
  });
});

test("a trend is the same whatever the unit of time", () => {
  const [years, ...others] = [1, 1e300, 1e-300, 1e-9].map((unit) => {
    return { unit, ...trend([10, 20, 30], { times: [0, unit, 2 * unit] }) };
  });
  for (const { unit, slope, scoreChiSquared, dispersion } of others) {
    assert.ok(Math.abs((slope! * unit) / years!.slope! - 1) < 1e-12, `${unit}`);
    assert.equal(scoreChiSquared, years!.scoreChiSquared);
    assert.equal(dispersion, years!.dispersion);
  }
  // By hand: log(6 / 5) / 1e-320 is 1.8e319, beyond the largest number.
  assert.equal(trend([5, 6], { times: [0, 1e-320] }).slope, undefined);
});

test("what has no value says why, and what has one has no reason", () => {
  const [none, some] = [
    { count: 0, days: 365 },
    { count: 4, days: 365 },
  ];
  for (const [without, reason, given] of [
    [rate(5, 0), /exposure is 0/, rate(5, 1)],
    [perDay(5, 0), /no days/, perDay(5, 1)],
    [minutesBetween(0, 365), /no event/, minutesBetween(1, 365)],
    [proportion(0, 0), /whole is 0/, proportion(0, 1)],
    [oneIn(0, 20), /part is 0/, oneIn(1, 20)],
    [twoProportions(0, 0, 1, 2), /A whole is 0/, twoProportions(0, 1, 1, 2)],
    [percentChange(none, some), /first count is 0/, percentChange(some, none)],
    [compoundGrowth(0, 4, 2), /first count is 0/, compoundGrowth(4, 0, 2)],
    [sexRatio(4, 0), /no boys/, sexRatio(0, 4)],
    [convictionsPer100Offences(4, 0), /no offences/, convictionsPer100Offences(0, 4)],
    [trend([0, 0, 0]), /no events/, trend([0, 5, 0])],
    [trend([4, 5], { times: [2010, 2010] }), /one time/, trend([4, 5])],
    [trend([0, 0, 5]), /no limit/, trend([0, 1, 5])],
  ] as const) {
    assert.match(without.reason!, reason);
    assert.equal(given.reason, undefined);
  }
});
