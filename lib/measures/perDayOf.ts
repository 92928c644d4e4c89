/** The arithmetic of rates by time, for one count: `perDay.ts` has what is to be said of them. */
import { DEFAULT_LEVEL, type Estimate, finite, type LevelOption, nothing } from "./estimate";
import { checkCount, checkExposure, checkLevel } from "./input";
import { poissonInterval } from "./poissonInterval";

const MINUTES_A_DAY = 24 * 60;

/** What is true of both whatever the count. */
function checked(count: number, days: number, options: LevelOption) {
  const { level = DEFAULT_LEVEL } = options;
  checkCount("count", count);
  checkExposure("days", days);
  checkLevel(level);
  return { level, method: "exact" };
}

export function perDayOf(count: number, days: number, options: LevelOption): Estimate {
  const { level, method } = checked(count, days, options);
  if (days === 0) return nothing(level, method);
  const { lower, upper } = poissonInterval(count, { level });
  return {
    value: finite(count / days),
    lower: finite(lower / days),
    upper: finite(upper / days),
    level,
    method,
  };
}

export function minutesOf(count: number, days: number, options: LevelOption): Estimate {
  const { level, method } = checked(count, days, options);
  if (days === 0) return nothing(level, method);
  const { lower, upper } = poissonInterval(count, { level });
  const minutes = days * MINUTES_A_DAY;
  return {
    value: finite(minutes / count),
    lower: finite(minutes / upper),
    upper: finite(minutes / lower),
    level,
    method,
  };
}
