import { type Estimate, finite, type LevelOption } from "./estimate";
import { checkCount } from "./input";
import { rateRatio } from "./rateRatio";

/**
 * Convictions for each 100 offences recorded by the police in the same year.
 *
 * Not the chance that an offence leads to a conviction: a conviction of one year is often for an
 * offence recorded in another, one trial can deal with many offences, and the result can be above
 * 100. Say all of its words.
 *
 * With no offences recorded there is no value and no upper limit.
 *
 * Limits: 100 times those of the ratio of two Poisson counts (see `rateRatio`).
 *
 * @example
 * convictionsPer100Offences(2_135, 23_097).value // → 9.2436
 * convictionsPer100Offences(12, 0).value // → undefined
 */
export function convictionsPer100Offences(
  convictions: number,
  offences: number,
  options: LevelOption = {},
): Estimate {
  checkCount("convictions", convictions);
  checkCount("offences", offences);
  const { value, lower, upper, level, method, reason } = rateRatio(
    { count: convictions, exposure: 1 },
    { count: offences, exposure: 1 },
    options,
  );
  const none = offences === 0 ? "There are no offences to set convictions on." : reason;
  return {
    value: per100(value),
    lower: per100(lower),
    upper: per100(upper),
    level,
    method,
    ...(none === undefined ? {} : { reason: none }),
  };
}

function per100(ratio = Number.NaN): number | undefined {
  return finite(ratio * 100);
}
