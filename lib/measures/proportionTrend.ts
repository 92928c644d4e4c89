import { chiSquaredTail } from "./distribution/normal";
import { finite } from "./estimate";
import {
  checkFinite,
  checkList,
  checkOptions,
  checkPartOfWhole,
  checkSameLength,
  refuse,
} from "./input";

export interface ProportionTrendOptions {
  /** Where each group stands on the scale: 1, 2, 3 … unless said otherwise. */
  scores?: readonly number[];
}

/** A test of whether shares rise or fall steadily. */
export interface ProportionTrend {
  /** Chi-squared for trend, with one degree of freedom. */
  chiSquared: number | undefined;
  pValue: number | undefined;
  /** Change of the share for each step of the score, as a fraction. */
  slope: number | undefined;
  method: string;
}

/**
 * Whether a share rises or falls steadily over ordered groups, such as the share of victims aged
 * 10 and under over the years.
 *
 * It sees a straight line only: a share that rises and falls back can give nothing. Groups must be
 * ordered and separate.
 *
 * Groups with a whole of 0 say nothing and are passed over. All is `undefined` when fewer than two
 * groups are left; so is the test when no share is other than 0, or other than 1.
 *
 * P. Armitage, Biometrics 11 (1955), 375-386, no continuity correction. R: `prop.trend.test`.
 *
 * @example
 * const test = proportionTrend([83, 90, 129, 70], [86, 93, 136, 82])
 * test.chiSquared // → 8.2249
 * test.pValue // → 0.004132
 * test.slope // → -0.03342
 */
export function proportionTrend(
  parts: readonly number[],
  wholes: readonly number[],
  options: ProportionTrendOptions = {},
): ProportionTrend {
  checkList("parts", parts);
  checkList("wholes", wholes);
  checkOptions(options);
  const { scores = parts.map((_, index) => index + 1) } = options;
  checkList("scores", scores);
  checkSameLength("wholes", wholes, "parts", parts);
  checkSameLength("scores", scores, "parts", parts);
  if (parts.length < 2) refuse("parts.length", parts.length, "two groups or more");
  parts.forEach((part, index) => {
    checkPartOfWhole(`parts[${index}]`, part, `wholes[${index}]`, wholes[index]!);
    checkFinite(`scores[${index}]`, scores[index]!);
  });
  const total = sum(wholes);
  const share = sum(parts) / total;
  const meanScore = sum(wholes.map((whole, index) => whole * scores[index]!)) / total;
  const spread = sum(wholes.map((whole, index) => whole * (scores[index]! - meanScore) ** 2));
  const covariance = sum(
    parts.map((part, index) => (part - wholes[index]! * share) * (scores[index]! - meanScore)),
  );
  const chiSquared = covariance ** 2 / (share * (1 - share) * spread);
  return {
    chiSquared: finite(chiSquared),
    pValue: finite(chiSquaredTail(chiSquared)),
    slope: finite(covariance / spread),
    method: "Cochran-Armitage",
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
