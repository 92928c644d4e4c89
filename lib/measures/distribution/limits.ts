/**
 * Exact confidence limits: the mean, or the odds, at which the observed count would be just in the
 * tail of the chosen probability.
 *
 * Newton's method on the log of the tail against the log of the parameter. In these terms both
 * distributions have log-concave densities, so the tail's log is concave: from any start the first
 * step lands on the root's near side and the others close in from there. The limits agree with R's
 * `qgamma` and `qbeta` to 1e-12; the ready-made inverses tried here lost digits at counts of
 * millions (1e-8 for 3 in 10 million) or failed.
 */
import { logBinomialPmf, logPoissonPmf } from "./logPmf";
import { logBinomialAtLeast, logPoissonAtLeast, logPoissonAtMost } from "./tails";

/**
 * The x at which `logTail` is `target`. `logDensity` is the log of the tail's derivative with
 * respect to log x, which rises with x when `rising` and falls otherwise.
 */
function solve(
  start: number,
  target: number,
  rising: boolean,
  logTail: (x: number) => number,
  logDensity: (x: number) => number,
): number {
  let x = start;
  let last = Infinity;
  for (let round = 0; round < 100; round += 1) {
    const tail = logTail(x);
    const slope = Math.exp(logDensity(x) - tail) * (rising ? 1 : -1);
    const step = (target - tail) / slope;
    // Cut short, a long step still goes the right way, and exp() stays in range.
    x *= Math.exp(Math.max(-2, Math.min(2, step)));
    // Done when the steps are nothing, or so small that rounding keeps them from shrinking.
    if (Math.abs(step) < 1e-15 || (Math.abs(step) < 1e-11 && Math.abs(step) >= last)) break;
    last = Math.abs(step);
  }
  return x;
}

/**
 * Where to begin: the observed `value`, moved by as many standard errors of its log as the normal
 * distribution would. A rough quantile will do, as any start leads to the root; this one saves half
 * of the steps.
 */
function startFrom(value: number, standardError: number, tail: number): number {
  return value * Math.exp(standardError * Math.max(0, Math.sqrt(-2 * Math.log(tail)) - 0.75));
}

/** The mean at which `count` or more happens with probability `tail`; none below for a count of 0. */
export function poissonLower(count: number, tail: number): number {
  if (count === 0) return 0;
  return solve(
    startFrom(count, -1 / Math.sqrt(count), tail),
    Math.log(tail),
    true,
    (mean) => logPoissonAtLeast(count, mean),
    (mean) => Math.log(count) + logPoissonPmf(count, mean),
  );
}

/** The mean at which `count` or fewer happens with probability `tail`. */
export function poissonUpper(count: number, tail: number): number {
  if (count === 0) return -Math.log(tail);
  return solve(
    startFrom(count + 1, 1 / Math.sqrt(count + 1), tail),
    Math.log(tail),
    false,
    (mean) => logPoissonAtMost(count, mean),
    (mean) => Math.log(mean) + logPoissonPmf(count, mean),
  );
}

/** The odds at which `part` or more of `part + rest` happens with probability `tail`. */
export function oddsLower(part: number, rest: number, tail: number): number {
  if (part === 0) return 0;
  const whole = part + rest;
  if (rest === 0) {
    const root = Math.log(tail) / whole;
    return Math.exp(root) / -Math.expm1(root);
  }
  return solve(
    startFrom(part / rest, -Math.sqrt(1 / part + 1 / rest), tail),
    Math.log(tail),
    true,
    (odds) => logBinomialAtLeast(part, whole, odds),
    (odds) => Math.log(part) - Math.log1p(odds) + logBinomialPmf(part, whole, odds),
  );
}

/** The odds at which `part` or fewer of `part + rest` happens with probability `tail`. */
export function oddsUpper(part: number, rest: number, tail: number): number {
  return 1 / oddsLower(rest, part, tail);
}
