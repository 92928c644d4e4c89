/** The arithmetic of rates by time, for one count: `perDay.ts` has what is to be said of them. */
import { DEFAULT_LEVEL, type Estimate, estimate, type LevelOption, nothing } from "./estimate";
import { checkCount, checkExposure, checkLevel, checkOptions } from "./input";
import { poissonInterval } from "./poissonInterval";

const MINUTES_A_DAY = 24 * 60;

/** What both have in common: the counts that the interval allows, over time. */
function overTime(
  count: number,
  days: number,
  options: LevelOption,
  scale: (limits: { lower: number; upper: number }) => Parameters<typeof estimate>[0],
  none = "",
): Estimate {
  const method = "exact";
  checkOptions(options);
  const { level = DEFAULT_LEVEL } = options;
  checkCount("count", count);
  checkExposure("days", days);
  checkLevel(level);
  if (days === 0) return nothing(level, method, "There are no days, and so no rate.");
  return estimate(scale(poissonInterval(count, { level })), { level, method }, none);
}

export const perDayOf = (count: number, days: number, options: LevelOption): Estimate =>
  overTime(count, days, options, ({ lower, upper }) => ({
    value: count / days,
    lower: lower / days,
    upper: upper / days,
  }));

export const minutesOf = (count: number, days: number, options: LevelOption): Estimate => {
  const none = count === 0 ? "There is no event, and so no time from one to the next." : "";
  return overTime(
    count,
    days,
    options,
    ({ lower, upper }) => {
      const minutes = days * MINUTES_A_DAY;
      return { value: minutes / count, lower: minutes / upper, upper: minutes / lower };
    },
    none,
  );
};
