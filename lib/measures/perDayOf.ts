/** The arithmetic of rates by time, for one count: `perDay.ts` has what is to be said of them. */
import { DEFAULT_LEVEL, type Estimate, finite, type LevelOption, nothing } from "./estimate";
import { checkCount, checkExposure, checkLevel, checkOptions } from "./input";
import { poissonInterval } from "./poissonInterval";

const MINUTES_A_DAY = 24 * 60;

/** What both have in common: the counts that the interval allows, over time. */
function overTime(
  count: number,
  days: number,
  options: LevelOption,
  scale: (limits: { lower: number; upper: number }) => Pick<Estimate, "value" | "lower" | "upper">,
): Estimate {
  const method = "exact";
  checkOptions(options);
  const { level = DEFAULT_LEVEL } = options;
  checkCount("count", count);
  checkExposure("days", days);
  checkLevel(level);
  if (days === 0) return nothing(level, method);
  return { ...scale(poissonInterval(count, { level })), level, method };
}

export const perDayOf = (count: number, days: number, options: LevelOption): Estimate =>
  overTime(count, days, options, ({ lower, upper }) => ({
    value: finite(count / days),
    lower: finite(lower / days),
    upper: finite(upper / days),
  }));

export const minutesOf = (count: number, days: number, options: LevelOption): Estimate =>
  overTime(count, days, options, ({ lower, upper }) => {
    const minutes = days * MINUTES_A_DAY;
    return {
      value: finite(minutes / count),
      lower: finite(minutes / upper),
      upper: finite(minutes / lower),
    };
  });
