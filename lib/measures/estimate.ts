/** Options that every measure with an interval takes. */
export interface LevelOption {
  /** Confidence level of the interval, 0.95 unless said otherwise. */
  level?: number;
}

/**
 * A confidence interval with what it is. A limit is `undefined` where the data set none: with no
 * event in one of two periods, their ratio has no upper limit.
 */
export interface Interval {
  lower: number | undefined;
  upper: number | undefined;
  /** Confidence level, such as 0.95. */
  level: number;
  /** How the interval was computed. */
  method: string;
}

/**
 * A number that never travels without its interval. The interval describes chance variation only:
 * not changes in recording, not forces that did not answer. One case can hold many offences, so
 * intervals of offences are too narrow rather than too wide.
 */
export interface Estimate extends Interval {
  /** Unrounded; `undefined` where the question has no answer, such as a ratio to nothing. */
  value: number | undefined;
  /** Why there is no value, or why a limit that exists is not given; absent where nothing is amiss. */
  reason?: string;
}

/** Events counted over an exposure: days, people, or another amount of which there can be more. */
export interface CountOverExposure {
  count: number;
  exposure: number;
}

/** Events counted over a number of days. */
export interface CountOverDays {
  count: number;
  days: number;
}

export const DEFAULT_LEVEL = 0.95;

/** The part of the probability that an interval of this level leaves out on each side. */
export function tailOf(level: number): number {
  return (1 - level) / 2;
}

/** What cannot be said at all: no value and no limits. */
export function nothing(level: number, method: string, reason: string): Estimate {
  return { value: undefined, lower: undefined, upper: undefined, level, method, reason };
}

/**
 * A value with its limits, as far as there are any.
 *
 * @param none Why there is no value, where the data have none; "" where they have one.
 */
export function estimate(
  numbers: { value: number; lower: number; upper: number },
  { level, method }: { level: number; method: string },
  none: string,
): Estimate {
  const [value, lower, upper] = [numbers.value, numbers.lower, numbers.upper].map(finite);
  const reason = none || tooLarge(value, upper);
  return { value, lower, upper, level, method, ...(reason === "" ? {} : { reason }) };
}

/** What exists and is not given, since it is larger than the largest number, some 1.8 × 10^308. */
export function tooLarge(value: number | undefined, upper: number | undefined): string {
  if (value === undefined) return "The value is too large a number to be given.";
  return upper === undefined ? "The upper limit is too large a number to be given." : "";
}

/** `undefined` in place of NaN and infinity. */
export function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
