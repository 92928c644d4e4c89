/** The arithmetic of the sex ratio, for one pair of counts: `sexRatio.ts` has what is to be said of it. */
import {
  DEFAULT_LEVEL,
  type Estimate,
  estimate,
  finite,
  type LevelOption,
  tailOf,
} from "./estimate";
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
  const none = boys === 0 ? "There are no boys, and no ratio to nothing." : "";
  const how = { level, method: "conditional exact" };
  return {
    ...estimate({ value: girls / boys, lower, upper }, how, none),
    girlsShare: finite(girls / (girls + boys)),
  };
}
