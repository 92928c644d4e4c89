/** The bank holidays of England and Wales, by the rules of the Banking and Financial Dealings Act 1971. */

const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number): number => new Date(time).getUTCDay();

/**
 * The dates of the bank holidays of a year, in their order: with the substitute days for those that
 * fall on a weekend. Days that are proclaimed for one year only, or moved, are not known here.
 * @example
 * // Boxing Day of 2026 is a Saturday.
 * bankHolidays(2026).at(-1) // → "2026-12-28"
 */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const christmas = onWorkingDay(Date.UTC(year, 11, 25), []);
  const days = [
    onWorkingDay(Date.UTC(year, 0, 1), []),
    easter - 2 * DAY,
    easter + DAY,
    firstMonday(Date.UTC(year, 4, 1)),
    lastMonday(Date.UTC(year, 4, 31)),
    lastMonday(Date.UTC(year, 7, 31)),
    christmas,
    onWorkingDay(Date.UTC(year, 11, 26), [christmas]),
  ];
  return days.sort((a, b) => a - b).map(iso);
}

const isWeekend = (time: number): boolean => weekday(time) % 6 === 0;

/** The day itself, or the next that is neither of a weekend nor taken. */
function onWorkingDay(time: number, taken: readonly number[]): number {
  let day = time;
  while (isWeekend(day) || taken.includes(day)) day += DAY;
  return day;
}

const firstMonday = (time: number): number => time + ((8 - weekday(time)) % 7) * DAY;
const lastMonday = (time: number): number => time - ((weekday(time) + 6) % 7) * DAY;

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}
