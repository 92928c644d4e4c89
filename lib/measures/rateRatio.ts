import { oddsLower, oddsUpper } from "./distribution/limits";
import { logBinomialAtLeast, logBinomialAtMost } from "./distribution/tails";
import {
  type CountOverExposure,
  DEFAULT_LEVEL,
  type Estimate,
  estimate,
  type LevelOption,
  nothing,
  tailOf,
} from "./estimate";
import { checkCount, checkExposure, checkLevel, checkOptions, checkParts } from "./input";

export interface Comparison extends Estimate {
  /**
   * How often chance alone would give a difference at least as great, were there none: two-sided,
   * twice the smaller tail. `undefined` without exposure.
   */
  pValue: number | undefined;
}

/**
 * How many times as high the first rate is as the second: 1 means the same, 2 twice as high.
 *
 * Two rates are compared by this, not by whether their intervals overlap. Not for periods or areas
 * that count differently: {@link comparable} says whether they do. Offences come in cases of many,
 * so chance differences are commoner than the p-value says.
 *
 * A second count of 0 leaves no ratio and no upper limit, but a lower one; without exposure nothing
 * can be said.
 *
 * Conditional on the sum, the first count is binomial: E. Lehmann and J. Romano, Testing
 * Statistical Hypotheses (2005), 4.5; M. Fay, The R Journal 2 (2010), 53-58, central interval and
 * p-value. R: `poisson.test(c(11, 21), c(800, 3011))` for the interval; rateratio.test for both.
 *
 * @example
 * const ratio = rateRatio({ count: 11, exposure: 800 }, { count: 21, exposure: 3011 })
 * ratio.value // → 1.971488
 * ratio.lower // → 0.8584
 * ratio.upper // → 4.2773
 * ratio.pValue // → 0.1120
 * rateRatio({ count: 5, exposure: 1 }, { count: 0, exposure: 1 }).value // → undefined
 */
export function rateRatio(
  first: CountOverExposure,
  second: CountOverExposure,
  options: LevelOption = {},
): Comparison {
  checkParts("first", first, "a count with its exposure, such as { count: 11, exposure: 800 }");
  checkParts("second", second, "a count with its exposure, such as { count: 21, exposure: 3011 }");
  checkOptions(options);
  const { level = DEFAULT_LEVEL } = options;
  checkCount("first.count", first.count);
  checkExposure("first.exposure", first.exposure);
  checkCount("second.count", second.count);
  checkExposure("second.exposure", second.exposure);
  checkLevel(level);
  const method = "conditional exact";
  if (first.exposure === 0 || second.exposure === 0) {
    const reason = "An exposure is 0: there is no rate to compare.";
    return { ...nothing(level, method, reason), pValue: undefined };
  }
  const perOdds = second.exposure / first.exposure;
  const { lower, upper } = oddsLimits(first.count, second.count, tailOf(level));
  const numbers = {
    value: (first.count / second.count) * perOdds,
    lower: lower * perOdds,
    upper: upper * perOdds,
  };
  const none = second.count === 0 ? "The second count is 0: there is no ratio to nothing." : "";
  return {
    ...estimate(numbers, { level, method }, none),
    pValue: centralPValue(first.count, first.count + second.count, 1 / perOdds),
  };
}

/** Limits of the ratio of two Poisson means; with no event at all it could be anything. */
export function oddsLimits(first: number, second: number, tail: number) {
  if (first + second === 0) return { lower: 0, upper: Infinity };
  return { lower: oddsLower(first, second, tail), upper: oddsUpper(first, second, tail) };
}

function centralPValue(part: number, whole: number, odds: number): number {
  // Only the smaller tail is asked for; the observed count is in both.
  const expected = (whole * odds) / (1 + odds);
  const logTail = part > expected ? logBinomialAtLeast : logBinomialAtMost;
  return whole === 0 ? 1 : Math.min(1, 2 * Math.exp(logTail(part, whole, odds)));
}
