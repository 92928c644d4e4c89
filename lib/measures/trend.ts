import { chiSquaredTail, normalQuantile } from "./distribution/normal";
import {
  DEFAULT_LEVEL,
  finite,
  type Interval,
  type LevelOption,
  tailOf,
  tooLarge,
} from "./estimate";
import {
  checkCount,
  checkFinite,
  checkLevel,
  checkList,
  checkOptions,
  checkPositive,
  checkSameLength,
  refuse,
} from "./input";

export interface TrendOptions extends LevelOption {
  /** When each count was made: 0, 1, 2 … unless said otherwise. One step is one unit of time. */
  times?: readonly number[];
  /** Days, people or forces behind each count: the same for all unless said otherwise. */
  exposure?: readonly number[];
}

/** A steady growth fitted to counts. `lower` and `upper` are of `percentPerStep`. */
export interface Trend extends Interval {
  /** Percent change with each unit of time. */
  percentPerStep: number | undefined;
  /** The same on the log scale. */
  slope: number | undefined;
  /** Standard error of the slope, were the counts Poisson. */
  slopeSE: number | undefined;
  /** Score test of no trend: chi-squared with one degree of freedom. */
  scoreChiSquared: number | undefined;
  /** Of the score test. */
  pValue: number | undefined;
  /**
   * How much more the counts vary about the trend than chance alone would have them: 1 when chance
   * is all, 10 when standard errors and intervals are too narrow by the square root of 10.
   */
  dispersion: number | undefined;
  /** Why there is no percentage, or why a limit that exists is not given; absent where nothing is amiss. */
  reason?: string;
}

/**
 * The steady percentage by which counts grow with each step of time, over all the counts.
 *
 * Look at `dispersion` first: police counts are seldom Poisson, and at 10 or more the p-value is
 * worth little. Not across a break in recording, and not a forecast.
 *
 * The interval is Wald's, from the slope's standard error; the p-value is the score test's, which
 * needs no fit. With two counts there is no dispersion. Where all the events are at the first or
 * the last time the slope has no limit and is `undefined`, while the score test holds. Where the
 * unit of time is far longer than the steps, the percentage can be too large to be held as a number.
 * `reason` says which it is.
 *
 * P. McCullagh and J. Nelder, Generalized Linear Models (1989), 6; N. Breslow and N. Day, IARC
 * (1987), 96. R: `glm(counts ~ times + offset(log(exposure)), poisson)`; the test is its
 * `anova(…, test = "Rao")`; dispersion is that of `quasipoisson`.
 *
 * @example
 * const growth = trend([17_186, 18_915, 23_097], { times: [2008, 2009, 2010] })
 * growth.percentPerStep // → 16.223
 * growth.dispersion // → 34.494
 * trend([7, 7, 7]).percentPerStep // → 0
 * trend([0, 0, 7]).reason // → "All events are at the first or the last time: the slope has no limit."
 * trend([4, 5], { exposure: [365, 0] }) // throws RangeError: exposure[1] is 0
 */
export function trend(counts: readonly number[], options: TrendOptions = {}): Trend {
  checkList("counts", counts);
  checkOptions(options);
  const {
    level = DEFAULT_LEVEL,
    times = counts.map((_, index) => index),
    exposure = counts.map(() => 1),
  } = options;
  checkLevel(level);
  checkList("times", times);
  checkList("exposure", exposure);
  checkSameLength("times", times, "counts", counts);
  checkSameLength("exposure", exposure, "counts", counts);
  if (counts.length < 2) refuse("counts.length", counts.length, "two counts or more");
  counts.forEach((count, index) => {
    checkCount(`counts[${index}]`, count);
    checkFinite(`times[${index}]`, times[index]!);
    checkPositive(`exposure[${index}]`, exposure[index]!);
  });
  const fit = new LogLinear(counts, times, exposure);
  const scoreChiSquared = finite(fit.score(0) ** 2 / fit.information(0));
  const fitted = fit.slope();
  const perUnit = (ofSpan = Number.NaN) => ofSpan / fit.span;
  const slope = perUnit(fitted);
  const slopeSE = perUnit(
    fitted === undefined ? undefined : 1 / Math.sqrt(fit.information(fitted)),
  );
  const reach = normalQuantile(tailOf(level)) * slopeSE;
  const [percentPerStep, lower, upper] = [slope, slope - reach, slope + reach].map(percent);
  const reason = whyNoSlope(counts, times, fitted) ?? tooLarge(percentPerStep, upper);
  return {
    percentPerStep,
    slope: finite(slope),
    slopeSE: finite(slopeSE),
    scoreChiSquared,
    pValue: scoreChiSquared === undefined ? undefined : chiSquaredTail(scoreChiSquared),
    dispersion: fitted === undefined ? undefined : fit.dispersion(fitted),
    lower,
    upper,
    level,
    method: "Poisson log-linear",
    ...(reason === "" ? {} : { reason }),
  };
}

/** What of the data leaves no slope, in a sentence; `undefined` where there is one. */
function whyNoSlope(
  counts: readonly number[],
  times: readonly number[],
  fitted: number | undefined,
): string | undefined {
  if (fitted !== undefined) return undefined;
  if (counts.every((count) => count === 0)) return "There are no events, and so no trend.";
  if (times.every((time) => time === times[0])) return "All counts are of one time.";
  return "All events are at the first or the last time: the slope has no limit.";
}

function percent(log: number): number | undefined {
  return finite(Math.expm1(log) * 100);
}

/**
 * counts ~ exposure · exp(intercept + slope · time). The intercept that fits best makes the
 * expected counts add up to the observed ones, so only the slope is left to be found.
 */
class LogLinear {
  private readonly total: number;
  /** Observed sum of count × time. */
  private readonly observed: number;
  /** From their middle and over their span, to keep sums and exp() in range whatever the unit. */
  private readonly times: number[];
  /** From the middle of the times to the last; the slope is of so long a time. */
  readonly span: number;

  constructor(
    private readonly counts: readonly number[],
    times: readonly number[],
    private readonly exposure: readonly number[],
  ) {
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const middle = first / 2 + last / 2;
    this.span = last === first ? 1 : last / 2 - first / 2;
    this.times = times.map((time) => (time - middle) / this.span);
    this.total = sum(counts);
    this.observed = sum(counts.map((count, index) => count * this.times[index]!));
  }

  private expected(slope: number): number[] {
    const logs = this.times.map((time, index) => slope * time + Math.log(this.exposure[index]!));
    const greatest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - greatest));
    const scale = this.total / sum(weights);
    return weights.map((weight) => weight * scale);
  }

  /** Derivative of the log likelihood by the slope. */
  score(slope: number): number {
    const expected = this.expected(slope);
    return sum(expected.map((count, index) => (this.counts[index]! - count) * this.times[index]!));
  }

  /** Fisher information of the slope, the intercept being estimated too. */
  information(slope: number): number {
    const expected = this.expected(slope);
    const mean = sum(expected.map((count, index) => count * this.times[index]!)) / this.total;
    return sum(expected.map((count, index) => count * (this.times[index]! - mean) ** 2));
  }

  /** Maximum likelihood, or `undefined` where the likelihood rises without end. */
  slope(): number | undefined {
    const mean = this.observed / this.total;
    const [first, last] = [Math.min(...this.times), Math.max(...this.times)];
    if (!(mean > first && mean < last)) return undefined;
    // The score falls with the slope: keep the root between two slopes, and where Newton's step
    // would leave them, halve instead.
    let [low, high] = [-1, 1];
    while (this.score(low) < 0) low *= 2;
    while (this.score(high) > 0) high *= 2;
    let slope = 0;
    for (let round = 0; round < 200; round += 1) {
      const score = this.score(slope);
      if (score > 0) low = slope;
      else high = slope;
      const information = this.information(slope);
      // A step that is nothing beside the standard error is rounding.
      if (Math.abs(score) <= 1e-14 * Math.sqrt(information)) return slope;
      const newton = slope + score / information;
      slope = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return slope;
  }

  /** Pearson's chi-squared over its degrees of freedom. */
  dispersion(slope: number): number | undefined {
    const expected = this.expected(slope);
    const pearson = sum(expected.map((count, index) => (this.counts[index]! - count) ** 2 / count));
    return finite(pearson / (this.counts.length - 2));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
