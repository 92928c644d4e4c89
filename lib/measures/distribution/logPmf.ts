/**
 * Logarithms of Poisson and binomial probabilities, exact to about 1e-13 whatever the size of the
 * counts. The textbook formula subtracts log factorials of millions from each other and loses
 * half of its digits; Loader's form subtracts nothing large.
 *
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the method of R's
 * `dpois` and `dbinom`.
 */

const LOG_2_PI = Math.log(2 * Math.PI);

/** How far Stirling's formula is from log n! for a whole n above zero. */
function stirlingError(n: number): number {
  if (n < 16) {
    let logFactorial = 0;
    for (let k = 2; k <= n; k += 1) logFactorial += Math.log(k);
    return logFactorial - (n + 0.5) * Math.log(n) + n - LOG_2_PI / 2;
  }
  const square = n * n;
  const last = 1 / 1680 - 1 / 1188 / square;
  return (1 / 12 - (1 / 360 - (1 / 1260 - last / square) / square) / square) / n;
}

/** x·log(x/mean) + mean − x, without cancellation where x is close to its mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** log P(X = k) for a Poisson count with this mean; mean above zero. */
export function logPoissonPmf(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - deviance(k, mean) - (LOG_2_PI + Math.log(k)) / 2;
}

/**
 * log P(X = k) for k of n where success has these odds. Odds rather than a probability, because
 * they say as much of a probability close to 1 as of one close to 0.
 */
export function logBinomialPmf(k: number, n: number, odds: number): number {
  if (k === 0) return -n * Math.log1p(odds);
  if (k === n) return -n * Math.log1p(1 / odds);
  const mean = (n * odds) / (1 + odds);
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, mean) -
    deviance(n - k, n / (1 + odds)) -
    (LOG_2_PI + Math.log(k) + Math.log((n - k) / n)) / 2
  );
}
