import { DEFAULT_LEVEL, type Estimate, finite, type LevelOption, tailOf } from "./estimate";
import { checkCount, checkLevel } from "./input";
import { oddsLimits } from "./rateRatio";

/** Girls per boy, with the share of girls among those whose sex is stated. */
export interface SexRatio extends Estimate {
  /** Fraction from 0 to 1; `undefined` when there are neither girls nor boys. */
  girlsShare: number | undefined;
}

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
export function sexRatio(girls: number, boys: number, options: LevelOption = {}): SexRatio {
  const { level = DEFAULT_LEVEL } = options;
  checkCount("girls", girls);
  checkCount("boys", boys);
  checkLevel(level);
  const { lower, upper } = oddsLimits(girls, boys, tailOf(level));
  return {
    value: finite(girls / boys),
    lower: finite(lower),
    upper: finite(upper),
    level,
    method: "conditional exact",
    girlsShare: finite(girls / (girls + boys)),
  };
}
