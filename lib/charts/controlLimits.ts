import { poissonInterval, proportion } from "../measures";

/** How a count varies by chance: within a known whole, or for a known exposure. */
export type ChanceModel = "binomial" | "poisson";

/**
 * The counts between which a place of a given size lies when only chance sets it apart from the
 * target. They invert the exact intervals of `measures`: a count is outside these limits exactly
 * when its own interval excludes the target (Clopper and Pearson 1934; Garwood 1936; for the plot
 * Spiegelhalter 2005, "Funnel plots for comparing institutional performance").
 *
 * Each limit stands half a count outside the last count within, so that no count lies on it.
 *
 * @param target what is expected of each unit of size: a proportion, or a rate per unit
 */
export function controlLimits(
  model: ChanceModel,
  target: number,
  size: number,
  level: number,
): { lower: number; upper: number } {
  const interval = (count: number) =>
    model === "binomial"
      ? proportion(count, size, { level, method: "exact" })
      : poissonInterval(count, { level });
  const expected = model === "binomial" ? target : target * size;
  const most = model === "binomial" ? size : Infinity;
  // An upper limit that the data do not set lies above any target; a lower one is always set.
  // Both bounds of an exact interval rise with the count, so that each limit is found by halving.
  const tooMany = firstCount((count) => (interval(count).lower ?? 0) > expected, most);
  const enough = firstCount((count) => (interval(count).upper ?? Infinity) >= expected, most);
  return { lower: enough - 0.5, upper: tooMany - 0.5 };
}

/** The smallest count for which `holds`, one more than `most` when there is none. */
function firstCount(holds: (count: number) => boolean, most: number): number {
  let high = 1;
  while (high <= most && !holds(high)) high *= 2;
  let low = 0;
  high = Math.min(high, most + 1);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
