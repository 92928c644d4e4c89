/** The arithmetic of the sex ratio, for one pair of counts: `sexRatio.ts` has what is to be said of it. */
import { DEFAULT_LEVEL, type Estimate, finite, type LevelOption, tailOf } from "./estimate";
import { checkCount, checkLevel, checkOptions } from "./input";
import { oddsLimits } from "./rateRatio";

/** Girls per boy, with the share of girls among those whose sex is stated. */
export interface SexRatio extends Estimate {
  /** Fraction from 0 to 1; `undefined` when there are neither girls nor boys. */
  girlsShare: number | undefined;
}

export function sexRatioOf(girls: number, boys: number, options: LevelOption): SexRatio {
  checkOptions(options);
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
