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
export function nothing(level: number, method: string): Estimate {
  return { value: undefined, lower: undefined, upper: undefined, level, method };
}

/** `undefined` in place of NaN and infinity. */
export function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
