import { poissonLower, poissonUpper } from "./distribution/limits";
import { normalQuantile } from "./distribution/normal";
import { DEFAULT_LEVEL, type Interval, type LevelOption, tailOf } from "./estimate";
import { checkCount, checkLevel, checkOneOf, checkOptions } from "./input";

export type PoissonMethod = "exact" | "byar";

export interface PoissonOptions extends LevelOption {
  method?: PoissonMethod;
}

/** An interval that always has both limits. */
export interface PoissonInterval extends Interval {
  lower: number;
  upper: number;
  method: PoissonMethod;
}

/**
 * The underlying means with which a count is compatible, were chance alone to move it: below the
 * lower limit so high a count, above the upper one so low a count, would be a surprise. It does not
 * foretell the count of another such year, which would fall outside more often.
 *
 * Not for a count that is one case of many offences, where chance moves more than this; nor for
 * saying how many offences went unrecorded, which no interval knows.
 *
 * A count of 0 has a lower limit of 0 and still an upper one: none recorded is not none possible.
 * `exact` (Garwood) never covers less than its level; `byar` is a close approximation from about
 * 10 events, used in English public health.
 *
 * F. Garwood, Biometrika 28 (1936); N. Breslow and N. Day, Statistical Methods in Cancer Research
 * II (IARC, 1987), 69. R: `poisson.test(10)`.
 *
 * @example
 * poissonInterval(10).lower // → 4.7954
 * poissonInterval(10).upper // → 18.3904
 * poissonInterval(0) // → { lower: 0, upper: 3.6889 }
 * poissonInterval(10, { method: "byar" }).upper // → 18.3915
 * poissonInterval(-1) // throws RangeError: count is -1
 */
export function poissonInterval(count: number, options: PoissonOptions = {}): PoissonInterval {
  checkOptions(options);
  const { level = DEFAULT_LEVEL, method = "exact" } = options;
  checkCount("count", count);
  checkLevel(level);
  checkOneOf("method", method, ["exact", "byar"]);
  const tail = tailOf(level);
  if (method === "exact") {
    return { lower: poissonLower(count, tail), upper: poissonUpper(count, tail), level, method };
  }
  const z = normalQuantile(tail);
  // The lower limit of 0 events is 0, where the formula would divide by it.
  const lower = count === 0 ? 0 : Math.max(0, byar(count, -z));
  return { lower, upper: byar(count + 1, z), level, method };
}

/** Byar's cube root approximation, with z below zero for the lower limit. */
function byar(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
