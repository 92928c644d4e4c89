/** Days without clocks or time zones: a date is its text, "2011-04-01". */
import { refuse } from "./input";

const DAY = 24 * 60 * 60 * 1000;
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date of this year, month (1 to 12; 13 is the next January) and day (0 is the day before 1). */
export function dateOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Days since 1970-01-01. A date that no calendar has, such as 30 February, is refused. */
export function dayNumber(name: string, date: string): number {
  const found = typeof date === "string" ? WRITTEN.exec(date) : null;
  if (found) {
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (year >= 1000 && dateOf(year, month, day) === date) {
      return Date.UTC(year, month - 1, day) / DAY;
    }
  }
  return refuse(name, date, 'a date such as "2011-04-01"');
}

/** The days from one date to another, both included: a day to itself is 1. */
export function countDays(start: string, end: string): number {
  return dayNumber("end", end) - dayNumber("start", start) + 1;
}

export function nextDay(date: string): string {
  return new Date((dayNumber("date", date) + 1) * DAY).toISOString().slice(0, 10);
}

/** Months since the year 0. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** How many months a stretch of days is, or `undefined` when it is no whole number of them. */
export function monthsOf(span: { start: string; end: string }): number | undefined {
  const after = nextDay(span.end);
  const months = monthNumber(after) - monthNumber(span.start);
  return span.start.slice(8) === after.slice(8) && months > 0 ? months : undefined;
}
