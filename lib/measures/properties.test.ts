/** What must hold whatever the counts: limits around the value, wider when surer, never NaN. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import {
  type Estimate,
  compoundGrowth,
  convictionsPer100Offences,
  minutesBetween,
  oneIn,
  perDay,
  percentChange,
  poissonInterval,
  proportion,
  proportionTrend,
  rate,
  rateRatio,
  sexRatio,
  trend,
  twoProportions,
} from "./index";

const count = fc.oneof(
  { weight: 3, arbitrary: fc.nat(50) },
  { weight: 2, arbitrary: fc.nat(30_000) },
  { weight: 1, arbitrary: fc.nat(2_000_000) },
);
const days = fc.integer({ min: 1, max: 4000 });
const level = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const shareOf = (whole: fc.Arbitrary<number>) =>
  whole.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const share = shareOf(count.map((n) => n + 1));

type Limited = Pick<Estimate, "lower" | "upper"> & { value?: number | undefined };
type Compute = (counts: number[], level: number) => Limited;

/** Every measure with an interval, on four counts and, where it needs more, fixed days. */
const MEASURES: Record<string, Compute> = {
  "poissonInterval, exact": ([a], l) => ({ value: a, ...poissonInterval(a!, { level: l }) }),
  "poissonInterval, byar": ([a], l) => ({
    value: a,
    ...poissonInterval(a!, { level: l, method: "byar" }),
  }),
  rate: ([a, b], l) => rate(a!, b! + 1, { level: l, per: 1000 }),
  "rate, phe": ([a, b], l) => rate(a!, b! + 1, { level: l, method: "phe" }),
  perDay: ([a], l) => perDay(a!, 366, { level: l }),
  minutesBetween: ([a], l) => minutesBetween(a!, 365, { level: l }),
  "proportion, wilson": ([a, b], l) => proportion(a!, a! + b! + 1, { level: l }),
  "proportion, exact": ([a, b], l) => proportion(a!, a! + b!, { level: l, method: "exact" }),
  oneIn: ([a, b], l) => oneIn(a!, a! + b!, { level: l }),
  rateRatio: ([a, b], l) =>
    rateRatio({ count: a!, exposure: 365 }, { count: b!, exposure: 366 }, { level: l }),
  percentChange: ([a, b], l) =>
    percentChange({ count: a!, days: 365 }, { count: b!, days: 366 }, { level: l }),
  sexRatio: ([a, b], l) => sexRatio(a!, b!, { level: l }),
  compoundGrowth: ([a, b], l) => compoundGrowth(a!, b!, 5, { level: l }),
  convictionsPer100Offences: ([a, b], l) => convictionsPer100Offences(a!, b!, { level: l }),
  twoProportions: ([a, b, c, d], l) =>
    twoProportions(a!, a! + b! + 1, c!, c! + d! + 1, { level: l }),
  trend: (counts, l) => {
    const fitted = trend(counts, { level: l });
    return { ...fitted, value: fitted.percentPerStep };
  },
};

const fourCounts = fc.tuple(count, count, count, count);
/** No more than, but for the rounding of the last digits. */
const atMost = (a: number, b: number) => a <= b || a - b <= 1e-9 * (1 + Math.abs(b));

for (const [name, compute] of Object.entries(MEASURES)) {
  describe(name, () => {
    test("value between the limits; nothing is NaN or infinite", () => {
      fc.assert(
        fc.property(fourCounts, level, (counts, l) => {
          const result = compute(counts, l);
          for (const number of Object.values(result)) {
            assert.ok(typeof number !== "number" || Number.isFinite(number));
          }
          const { lower = -Infinity, value, upper = Infinity } = result;
          if (value === undefined) return;
          assert.ok(atMost(lower, value) && atMost(value, upper));
        }),
      );
    });

    test("an interval of a higher level holds one of a lower level", () => {
      fc.assert(
        fc.property(fourCounts, level, level, (counts, one, other) => {
          const narrow = compute(counts, Math.min(one, other));
          const wide = compute(counts, Math.max(one, other));
          assert.ok(atMost(wide.lower ?? -Infinity, narrow.lower ?? -Infinity));
          assert.ok(atMost(narrow.upper ?? Infinity, wide.upper ?? Infinity));
        }),
      );
    });
  });
}

const near = (actual: number | undefined, expected: number | undefined) => {
  if (expected === undefined) assert.equal(actual, undefined);
  else
    assert.ok(Math.abs(actual! - expected) <= 1e-9 * Math.abs(expected), `${actual} ${expected}`);
};
const inverse = (number: number | undefined) => (number ? 1 / number : undefined);

describe("exchange of the two sides", () => {
  test("turns a rate ratio over and leaves its p-value", () => {
    fc.assert(
      fc.property(count, days, count, days, (x, a, y, b) => {
        const first = { count: x, exposure: a };
        const second = { count: y, exposure: b };
        const ratio = rateRatio(first, second);
        const turned = rateRatio(second, first);
        near(turned.upper, inverse(ratio.lower));
        near(inverse(turned.lower), ratio.upper);
        near(turned.pValue, ratio.pValue);
      }),
    );
  });

  test("turns the limits of a sex ratio over", () => {
    fc.assert(
      fc.property(count, count, (girls, boys) => {
        near(sexRatio(boys, girls).upper, inverse(sexRatio(girls, boys).lower));
      }),
    );
  });

  test("of the part for the rest reflects a proportion about a half", () => {
    fc.assert(
      fc.property(share, fc.constantFrom("wilson" as const, "exact" as const), ([x, n], method) => {
        const part = proportion(x, n, { method });
        const rest = proportion(n - x, n, { method });
        near(1 - rest.lower!, part.upper);
      }),
    );
  });

  test("changes the sign of a difference of proportions", () => {
    fc.assert(
      fc.property(share, share, ([x1, n1], [x2, n2]) => {
        const difference = twoProportions(x1, n1, x2, n2);
        const turned = twoProportions(x2, n2, x1, n1);
        assert.ok(Math.abs(turned.lower! + difference.upper!) < 1e-12);
        assert.equal(turned.value, -difference.value! || 0);
      }),
    );
  });

  test("of before and after reverses a trend", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), (counts) => {
        const there = trend(counts);
        const back = trend(counts, { times: counts.map((_, index) => -index) });
        if (there.slope === undefined) assert.equal(back.slope, undefined);
        else assert.ok(Math.abs(there.slope + back.slope!) <= 1e-9 * there.slopeSE!);
      }),
    );
  });
});

test("p-values are from 0 to 1", () => {
  fc.assert(
    fc.property(fourCounts, ([a, b, c, d]) => {
      const pValues = [
        rateRatio({ count: a, exposure: 1 }, { count: b, exposure: 2 }).pValue,
        twoProportions(a, a + b, c, c + d).pValue,
        trend([a, b, c]).pValue,
        proportionTrend([a, b, c], [a + 1, b + d, c + d + 1]).pValue,
      ];
      for (const p of pValues) assert.ok(p === undefined || (p >= 0 && p <= 1));
    }),
  );
});

test("an exact interval and the test agree: 1 is outside just when p is below 0.05", () => {
  fc.assert(
    fc.property(count, days, count, days, (x, a, y, b) => {
      const {
        lower = 0,
        upper = Infinity,
        pValue,
      } = rateRatio({ count: x, exposure: a }, { count: y, exposure: b });
      if (Math.abs(pValue! - 0.05) < 1e-9) return;
      assert.equal(lower > 1 || upper < 1, pValue! < 0.05);
    }),
  );
});
