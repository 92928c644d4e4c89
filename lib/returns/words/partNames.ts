import { isoDate, MONTH, monthNumber, plain } from "./plain";
import { type PeriodFound, periodOf } from "./periods";

/** A part of any year by its name: "Q1", "April", "Apr-Jun". */
export type YearPart = { quarter: number } | { month: number } | { from: number; months: number };

const QUARTER = /^(?:q|qtr\.? ?|quarter ?)([1-4])$/;
const MONTHS = new RegExp(`^(${MONTH}) ?(?:-|to) ?(${MONTH})$`);
const A_MONTH = new RegExp(`^(${MONTH})$`);

/**
 * The quarter, month or months that a label names and no more; undefined for any other. "Q1" can be a
 * question's number, which its column's heading must exclude.
 */
export function partNamed(label: string): YearPart | undefined {
  const words = plain(label);
  const quarter = QUARTER.exec(words);
  if (quarter !== null) return { quarter: Number(quarter[1]) };
  const month = A_MONTH.exec(words);
  if (month !== null) return { month: monthNumber(month[1]!) };
  const [, first, last] = MONTHS.exec(words) ?? [];
  if (first === undefined) return undefined;
  const from = monthNumber(first);
  const months = ((monthNumber(last!) - from + 12) % 12) + 1;
  // "April to March" is the whole of a year.
  return months < 12 ? { from, months } : undefined;
}

/** The stretch of a year that is its part: the first quarter of 2024/25 begins in April. */
export function partIn(year: PeriodFound, part: YearPart): PeriodFound {
  if (year.kind === "other") return year;
  const first = Number(year.start.slice(5, 7));
  const [from, months] = stretchOf(part, first);
  const y = Number(year.start.slice(0, 4)) + (from < first ? 1 : 0);
  const stretch = periodOf(isoDate(y, from, 1), isoDate(y, from + months, 0));
  const name =
    "month" in part ? "a month" : "quarter" in part ? `quarter ${part.quarter}` : stretch.label;
  return { ...year, ...stretch, partial: name };
}

/** The first month of a part, and how many months it has, in a year that begins with a month. */
function stretchOf(part: YearPart, first: number): [number, number] {
  if ("month" in part) return [part.month, 1];
  if ("from" in part) return [part.from, part.months];
  return [((first - 1 + (part.quarter - 1) * 3) % 12) + 1, 3];
}
