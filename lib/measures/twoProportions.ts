import { chiSquaredTail } from "./distribution/normal";
import { DEFAULT_LEVEL, finite, type LevelOption, nothing, tailOf } from "./estimate";
import { checkLevel, checkOptions, checkPartOfWhole } from "./input";
import { wilsonLimits } from "./proportion";
import type { Comparison } from "./rateRatio";

/**
 * By how much one share is greater than another, as a fraction: 0.05 is five percentage points.
 *
 * For two separate groups, such as two years; not for two answers of the same people. The shares
 * must be of the same kind of whole.
 *
 * Where a whole is 0 nothing can be said. The p-value is `undefined` too where both shares are 0,
 * or both 1: there is nothing that could have differed by chance.
 *
 * R. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10 (hybrid score, no continuity
 * correction). The p-value is Pearson's chi-squared: R `prop.test(c(56, 48), c(70, 80), correct =
 * FALSE)$p.value`.
 *
 * @example
 * const difference = twoProportions(56, 70, 48, 80)
 * difference.value // → 0.2
 * difference.lower // → 0.0524
 * difference.upper // → 0.3339
 * difference.pValue // → 0.0080
 */
export function twoProportions(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  options: LevelOption = {},
): Comparison {
  checkOptions(options);
  const { level = DEFAULT_LEVEL } = options;
  checkPartOfWhole("x1", x1, "n1", n1);
  checkPartOfWhole("x2", x2, "n2", n2);
  checkLevel(level);
  const method = "Newcombe";
  if (n1 === 0 || n2 === 0) {
    const reason = "A whole is 0: there is no share of nothing.";
    return { ...nothing(level, method, reason), pValue: undefined };
  }
  const [p1, p2] = [x1 / n1, x2 / n2];
  const first = wilsonLimits(x1, n1, tailOf(level));
  const second = wilsonLimits(x2, n2, tailOf(level));
  const value = p1 - p2;
  const pooled = (x1 + x2) / (n1 + n2);
  const chiSquared = value ** 2 / (pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return {
    value,
    lower: value - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: value + Math.hypot(first.upper - p1, p2 - second.lower),
    level,
    method,
    pValue: finite(chiSquaredTail(chiSquared)),
  };
}
