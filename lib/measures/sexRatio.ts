import type { DataFrame } from "danfojs-node";
import type { LevelOption } from "./estimate";
import { isFrame } from "./frames/columns";
import { sexRatios, type SexRatiosOptions } from "./frames/sexRatios";
import { type SexRatio, sexRatioOf } from "./sexRatioOf";

export type { SexRatio };

/**
 * How many girls there are for each boy among victims recorded.
 *
 * The direction is in the name: 6.1 means 6.1 girls for each boy. Boys are thought to be less
 * often heard and recorded; the ratio is one of records. Victims whose sex is not stated are in
 * neither number: count them beside it, and never take one sex as what the other leaves of a total.
 *
 * With no boys there is no ratio and no upper limit, but a lower one.
 *
 * The odds of a proportion with its Clopper-Pearson limits. R: `binom.test(19790, 23008)`,
 * p / (1 - p) of its limits.
 *
 * @example
 * const ratio = sexRatio(19_790, 3_218)
 * ratio.value // → 6.1498
 * ratio.lower // → 5.9246
 * ratio.girlsShare // → 0.86014
 * sexRatio(12, 0).value // → undefined
 * sexRatio(12, 0).lower // → 2.7786
 * sexRatio(12, 3.5) // throws RangeError: boys is 3.5
 */
export function sexRatio(girls: number, boys: number, options?: LevelOption): SexRatio;
/** The same for each area and period of a frame: {@link sexRatios}. */
export function sexRatio(frame: DataFrame, options?: SexRatiosOptions): DataFrame;
export function sexRatio(
  girls: number | DataFrame,
  boys?: number | SexRatiosOptions,
  options: LevelOption = {},
): SexRatio | DataFrame {
  if (isFrame(girls)) return sexRatios(girls, boys as SexRatiosOptions);
  return sexRatioOf(girls, boys as number, options);
}
