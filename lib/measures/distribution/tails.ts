/**
 * Logarithms of tail probabilities, each summed outwards from the observed count: every term is
 * the one before it times a ratio, all are positive, so a p-value of 1e-200 keeps its digits.
 * About ten standard deviations of terms are summed: thousands for a count of millions.
 */
import { logBinomialPmf, logPoissonPmf } from "./logPmf";

/** 1 + r(0) + r(0)r(1) + …, until a term no longer counts. */
function sumOfProducts(terms: number, ratio: (step: number) => number): number {
  let sum = 1;
  let term = 1;
  for (let step = 0; step < terms; step += 1) {
    const factor = ratio(step);
    term *= factor;
    sum += term;
    if (factor < 1 && term < sum * 1e-18 * (1 - factor)) break;
  }
  return sum;
}

/** log P(X ≥ k) of a Poisson count with this mean. */
export function logPoissonAtLeast(k: number, mean: number): number {
  if (k === 0) return 0;
  const sum = sumOfProducts(Infinity, (step) => mean / (k + step + 1));
  return Math.min(0, logPoissonPmf(k, mean) + Math.log(sum));
}

/** log P(X ≤ k) of a Poisson count with this mean. */
export function logPoissonAtMost(k: number, mean: number): number {
  const sum = sumOfProducts(k, (step) => (k - step) / mean);
  return Math.min(0, logPoissonPmf(k, mean) + Math.log(sum));
}

/** log P(X ≥ k) of k in n where success has these odds. */
export function logBinomialAtLeast(k: number, n: number, odds: number): number {
  if (k === 0) return 0;
  const sum = sumOfProducts(n - k, (step) => (odds * (n - k - step)) / (k + step + 1));
  return Math.min(0, logBinomialPmf(k, n, odds) + Math.log(sum));
}

/** log P(X ≤ k) of k in n where success has these odds: failures have the odds turned over. */
export function logBinomialAtMost(k: number, n: number, odds: number): number {
  return logBinomialAtLeast(n - k, n, 1 / odds);
}
