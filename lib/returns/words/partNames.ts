import { isoDate, MONTH, monthNumber, plain } from "./plain";
import { type PeriodFound, periodOf } from "./periods";

/** A part of any year by its name: "Q1", "April". */
export type YearPart = { quarter: number } | { month: number };

const QUARTER = /^(?:q|qtr\.? ?|quarter ?)([1-4])$/;
const A_MONTH = new RegExp(`^(${MONTH})$`);

/**
 * The quarter or month that a label names and no more; undefined for any other. "Q1" can be a
 * question's number, which its column's heading must exclude.
 */
export function partNamed(label: string): YearPart | undefined {
  const words = plain(label);
  const quarter = QUARTER.exec(words);
  if (quarter !== null) return { quarter: Number(quarter[1]) };
  const month = A_MONTH.exec(words);
  return month === null ? undefined : { month: monthNumber(month[1]!) };
}

/** The stretch of a year that is its part: the first quarter of 2024/25 begins in April. */
export function partIn(year: PeriodFound, part: YearPart): PeriodFound {
  if (year.kind === "other") return year;
  const first = Number(year.start.slice(5, 7));
  const from = "month" in part ? part.month : ((first - 1 + (part.quarter - 1) * 3) % 12) + 1;
  const months = "month" in part ? 1 : 3;
  const y = Number(year.start.slice(0, 4)) + (from < first ? 1 : 0);
  const stretch = periodOf(isoDate(y, from, 1), isoDate(y, from + months, 0));
  const name = "month" in part ? "a month" : `quarter ${part.quarter}`;
  return { ...year, ...stretch, partial: name };
}
