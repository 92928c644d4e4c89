import assert from "node:assert/strict";
import { test } from "node:test";
import {
  comparable,
  compoundGrowth,
  daysBetween,
  dispersion,
  financialYear,
  financialYears,
  funnelLimits,
  holm,
  minutesBetween,
  oneIn,
  perDay,
  percentChange,
  period,
  poissonInterval,
  proportion,
  proportionTrend,
  rate,
  ratePer1000,
  rateRatio,
  roundHalfUp,
  sexRatio,
  sharesOf,
  spread,
  trend,
  twoProportions,
  yearOnYear,
} from "./index";

const good = { count: 5, days: 365 };
const none = undefined as never;
const placed = { target: 0.5, phi: 1, tauSquared: 0, model: "binomial" } as const;
const footing = { unit: "offences", area: "UK", period: "2010/11" };
const aCount = { value: 5, area: "Kent Police", period: "2018/19", measure: "total" };
const aPlace = { area: "Kent Police", mid_year: 2018, age_from: 0, age_to: 17, population: 4e5 };
const goodRate = { count: 5, exposure: 365 };

/** Each call with the words that its error must begin with: the argument and the value. */
const IMPOSSIBLE: [() => unknown, string][] = [
  [() => poissonInterval(-1), "count is -1"],
  [() => poissonInterval(2.5), "count is 2.5"],
  [() => poissonInterval(Number.NaN), "count is NaN"],
  [() => poissonInterval(2 ** 53), "count is 9007199254740992"],
  [() => poissonInterval("286" as unknown as number), 'count is "286"'],
  [() => poissonInterval(5, { level: 95 }), "level is 95"],
  [() => poissonInterval(5, { level: 1 }), "level is 1"],
  [() => poissonInterval(5, { method: "wald" as "exact" }), 'method is "wald"'],
  [() => rate(5, -10), "exposure is -10"],
  [() => rate(5, Infinity), "exposure is Infinity"],
  [() => rate(5, 10, { per: 0 }), "per is 0"],
  [() => perDay(5, -365), "days is -365"],
  [() => minutesBetween(5.5, 365), "count is 5.5"],
  [() => proportion(6, 5), "part is 6: expected no more than whole, which is 5"],
  [() => proportion(1, 2.5), "whole is 2.5"],
  [() => oneIn(-1, 5), "part is -1"],
  [() => rateRatio({ count: -1, exposure: 1 }, goodRate), "first.count is -1"],
  [() => rateRatio(goodRate, { count: 1, exposure: -1 }), "second.exposure is -1"],
  [() => percentChange({ count: 1.5, days: 365 }, good), "from.count is 1.5"],
  [() => percentChange(good, { count: 1, days: Number.NaN }), "to.days is NaN"],
  [() => sexRatio(3, -2), "boys is -2"],
  [() => compoundGrowth(3, 4, -1), "years is -1"],
  [() => compoundGrowth(3, 4.5, 1), "to is 4.5"],
  [() => trend([5]), "counts.length is 1"],
  [() => trend([5, -6]), "counts[1] is -6"],
  [() => trend([5, 6], { times: [1] }), "times has 1 entries and counts has 2"],
  [() => trend([5, 6], { exposure: [1, 0] }), "exposure[1] is 0"],
  [() => trend([5, 6], { times: [1, Infinity] }), "times[1] is Infinity"],
  [() => proportionTrend([5, 6], [5, 5]), "parts[1] is 6"],
  [() => proportionTrend([5], [5]), "parts.length is 1"],
  [() => twoProportions(5, 4, 1, 2), "x1 is 5"],
  [() => financialYear("2011"), 'year is "2011"'],
  [() => financialYear("2011/11"), 'year is "2011/11"'],
  [() => financialYear(2011 as unknown as string), "year is 2011"],
  [() => period("2012/13 to 2010/11"), 'period is "2012/13 to 2010/11"'],
  [() => period("Smarch 2008"), 'period is "Smarch 2008"'],
  [() => period(""), 'period is ""'],
  [() => daysBetween("2011-02-29", "2011-03-01"), 'start is "2011-02-29"'],
  [() => daysBetween("2011-03-02", "2011-03-01"), 'end is "2011-03-01"'],
  [() => daysBetween("1 March 2011", "2011-03-01"), 'start is "1 March 2011"'],
  [() => roundHalfUp(1, 0.5), "decimals is 0.5"],
  [() => roundHalfUp(Infinity), "value is Infinity"],
  [() => rateRatio(none, goodRate), "first is undefined"],
  [() => rateRatio(goodRate, 5 as never), "second is 5"],
  [() => percentChange(null as never, good), "from is null"],
  [() => trend(5 as never), "counts is 5"],
  [() => trend([5, 6], { times: 7 as never }), "times is 7"],
  [() => trend([5, 6], null as never), "options is null"],
  [() => proportionTrend([1, 2], none), "wholes is undefined"],
  [() => dispersion([null as never, { count: 1, size: 2 }]), "places[0] is null"],
  [() => dispersion("abc" as never), 'places is "abc"'],
  [() => dispersion([], { winsorise: "0.1" as never }), 'winsorise is "0.1"'],
  [() => funnelLimits(10, none), "found is undefined"],
  [() => funnelLimits([10] as never, none), "size is 10"],
  [() => funnelLimits(10, { ...placed, phi: Number.NaN }), "found.phi is NaN"],
  [() => spread("abc" as never), 'figures is "abc"'],
  [() => holm(0.05 as never), "pValues is 0.05"],
  [() => holm(["0.05" as never]), 'pValues[0] is "0.05"'],
  [() => rate(10, 100, null as never), "options is null"],
  [() => rate(10, 100, 1000 as never), "options is 1000"],
  [() => rate(10, 100, { level: "0.95" as never }), 'level is "0.95"'],
  [() => proportion(1, 2, null as never), "options is null"],
  [() => ratePer1000(none as never, 5), "count is undefined"],
  [() => ratePer1000(5, "1000" as never), 'children is "1000"'],
  [() => ratePer1000(aCount, none as never), "children is undefined"],
  [() => ratePer1000(aCount, { ...aPlace, mid_year: "2018" as never }), "children.mid_year is"],
  [() => ratePer1000({ ...aCount, measure: none }, aPlace), "count.measure is undefined"],
  [() => financialYears("2011", "2012/13"), 'first is "2011"'],
  [() => financialYears("2011/12", null as never), "last is null"],
  [() => yearOnYear(none), "frame is undefined"],
  [() => sharesOf(none, none, { whole: "UK" }), "frame is undefined"],
  [
    () => comparable({ unit: "offences", period: "2010/11" } as never, footing),
    "a.area is undefined",
  ],
  [() => comparable(footing, none), "b is undefined"],
  [
    () => comparable(footing, { ...footing, forces_responding: "43" as never }),
    "b.forces_responding",
  ],
  [
    () =>
      comparable(
        { unit: "offences", area: "UK", period: "lately" },
        { unit: "offences", area: "UK", period: "2010/11" },
      ),
    'period is "lately"',
  ],
];

/** The call as it is written above, of its compiled form. */
function written(call: () => unknown): string {
  return call
    .toString()
    .replace(/^\(\) => /, "")
    .replaceAll(/\(0, index_1\.(\w+)\)/g, "$1")
    .replaceAll(/\s+/g, " ");
}

for (const [call, words] of IMPOSSIBLE) {
  test(`${written(call)} is refused: ${words}`, () => {
    assert.throws(call, (error: unknown) => {
      assert.ok(error instanceof RangeError);
      assert.ok(error.message.startsWith(words), error.message);
      return true;
    });
  });
}
