import { DEFAULT_LEVEL, type Estimate, estimate, type LevelOption, tailOf } from "./estimate";
import { checkCount, checkLevel, checkOptions, checkPositive } from "./input";
import { oddsLimits } from "./rateRatio";

/**
 * The steady percentage a year that would lead from the first count to the last.
 *
 * It uses two counts and knows nothing of the years between, or of changes in recording in them:
 * with all the years at hand, {@link trend} says more. `years` are the steps from first to last:
 * 2014/15 to 2019/20 is 5.
 *
 * From 0 there is no percentage. To 0 it is -100.
 *
 * Limits: those of the ratio of two Poisson counts (see `rateRatio`), spread over the years.
 *
 * @example
 * compoundGrowth(45_456, 73_260, 5).value // → 10.0158
 * compoundGrowth(100, 400, 2) // → { value: 100, lower: 79.04, upper: 124.31 }
 * compoundGrowth(0, 400, 2).value // → undefined
 * compoundGrowth(100, 400, 0) // throws RangeError: years is 0
 */
export function compoundGrowth(
  from: number,
  to: number,
  years: number,
  options: LevelOption = {},
): Estimate {
  checkOptions(options);
  const { level = DEFAULT_LEVEL } = options;
  checkCount("from", from);
  checkCount("to", to);
  checkPositive("years", years);
  checkLevel(level);
  const aYear = (ratio: number) => Math.expm1(Math.log(ratio) / years) * 100;
  const { lower, upper } = oddsLimits(to, from, tailOf(level));
  return estimate(
    { value: aYear(to / from), lower: aYear(lower), upper: aYear(upper) },
    { level, method: "conditional exact" },
    from === 0 ? "The first count is 0: there is no percentage of nothing." : "",
  );
}
