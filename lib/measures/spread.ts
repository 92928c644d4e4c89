import { checkFinite, checkList, refuse } from "./input";

/** How figures lie, from the least to the greatest. */
export interface Spread {
  /** How many figures there are. */
  size: number;
  least: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  greatest: number;
}

/**
 * The middle and the spread of figures across forces, such as their rates in one year: half of the
 * forces lie between the quartiles.
 *
 * Says how forces differ, not why: recording, population and chance are all in it. The median of
 * forces is not the national rate, in which large forces weigh more. With few forces look at the
 * figures themselves.
 *
 * Missing figures must be left out first; of no figures there is no median.
 *
 * A quartile between two figures is interpolated between them (definition 7 of R. Hyndman and
 * Y. Fan, The American Statistician 50 (1996), 361-365). R: `quantile`, spreadsheets: QUARTILE.INC.
 *
 * @example
 * const across = spread([4, 9, 1, 7, 3, 8, 6, 20])
 * across // → { size: 8, least: 1, lowerQuartile: 3.75, median: 6.5, upperQuartile: 8.25, greatest: 20 }
 * spread([]) // throws RangeError: figures.length is 0
 */
export function spread(figures: readonly number[]): Spread {
  checkList("figures", figures);
  if (figures.length === 0) refuse("figures.length", 0, "one figure or more");
  figures.forEach((figure, index) => checkFinite(`figures[${index}]`, figure));
  // Loaded here, as no other measure needs it.
  const { quantile } = require("simple-statistics") as typeof import("simple-statistics");
  const [least, lowerQuartile, median, upperQuartile, greatest] = quantile(
    [...figures],
    [0, 0.25, 0.5, 0.75, 1],
  ) as [number, number, number, number, number];
  return { size: figures.length, least, lowerQuartile, median, upperQuartile, greatest };
}
