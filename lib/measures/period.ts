import { countDays, dateOf, dayNumber } from "./calendar";
import { refuse } from "./input";

/** A stretch of days, both ends included. */
export interface Period {
  /** As it is written in tables: "2011/12". */
  label: string;
  /** First day, "2011-04-01". */
  start: string;
  /** Last day, "2012-03-31". */
  end: string;
  /** True days, 366 here. */
  days: number;
}

/**
 * The year from April to March in which British police forces and courts count.
 *
 * Not for calendar years, in which some articles and forces count: {@link period} reads both.
 *
 * Read with a stroke, hyphen or dash and two or four digits, with "FY" or "financial year" before it
 * ("FY23/24"). Years that do not follow each other are refused. A leap day falls in the year named first for a February of the second: 2011/12 has
 * 366 days; 1899/00 has 365, as 1900 was no leap year.
 *
 * @example
 * financialYear("2011/12") // → { label: "2011/12", start: "2011-04-01", end: "2012-03-31", days: 366 }
 * financialYear("2010-2011").label // → "2010/11"
 * financialYear("1999/00").end // → "2000-03-31"
 * financialYear("FY 23/24").label // → "2023/24"
 * financialYear("2011/13") // throws RangeError: year is "2011/13"
 */
export function financialYear(year: string): Period {
  return yearNamed("year", year);
}

/** The same of an argument of another name. */
export function yearNamed(name: string, year: string): Period {
  return readFinancialYear(year) ?? refuse(name, year, 'two years in sequence, such as "2011/12"');
}

/**
 * The days that the words for a period mean.
 *
 * Reads financial years ("2011/12"), calendar years ("2007"), "year ending March 2008", months
 * ("May 2004"), dates ("2004-05-01", "1 May 2004") and, with "to", from the first day of one to the
 * last of another ("2014/15 to 2019/20", "April to September 2013"). Anything else is refused, for
 * a guess would be a wrong number of days: so is a day that no calendar has.
 *
 * "2011-12" is a financial year, never December. Twelve months from April to March are called by
 * their financial year, however they are written ("Apr 23 - Mar 24", "01/04/2023 to 31/03/2024",
 * "year ending 31 March 2024"); a calendar year stays one. A year can end on a month's last day only.
 * Two digits of a year are of 1970 to 2069.
 *
 * @example
 * period("2007") // → { label: "2007", start: "2007-01-01", end: "2007-12-31", days: 365 }
 * period("year ending March 2008").label // → "2007/08"
 * period("year ending September 2015").start // → "2014-10-01"
 * period("2014/15 to 2019/20").days // → 2192
 * period("April to September 2013").end // → "2013-09-30"
 * period("Apr 23 - Mar 24").label // → "2023/24"
 * period("last year") // throws RangeError: period is "last year"
 */
export function period(text: string): Period {
  const expected =
    'a period such as "2011/12", "2007", "year ending March 2008", "May 2004" or "2014/15 to 2019/20"';
  if (typeof text !== "string") return refuse("period", text, expected);
  const words = text.trim().replaceAll(/\s+/g, " ");
  return readSimple(words) ?? readRange(words) ?? refuse("period", text, expected);
}

/**
 * The days from one date to another, both included.
 *
 * @example
 * daysBetween("2011-04-01", "2012-03-31") // → 366
 * daysBetween("2012-02-29", "2012-02-29") // → 1
 * daysBetween("2012-02-30", "2012-03-31") // throws RangeError: start is "2012-02-30"
 * daysBetween("2012-03-31", "2012-03-01") // throws RangeError: end is "2012-03-01"
 */
export function daysBetween(start: string, end: string): number {
  if (dayNumber("end", end) < dayNumber("start", start)) {
    refuse("end", end, `a date no earlier than start, which is "${start}"`);
  }
  return countDays(start, end);
}

/** Twelve months from April are called by their financial year, whatever words were read. */
function stretch(words: string, start: string, end: string): Period {
  const year = Number(start.slice(0, 4));
  const isFinancial = start === dateOf(year, 4, 1) && end === dateOf(year + 1, 3, 31);
  const label = isFinancial ? `${year}/${String(year + 1).slice(2)}` : words;
  return { label, start, end, days: countDays(start, end) };
}

function readFinancialYear(text: string): Period | undefined {
  const words = String(text).trim();
  const bare = words.replace(/^(?:FY|F\/Y|financial year) ?/i, "");
  const found = /^([1-9]\d{3}|\d{2}) ?[/\u2010-\u2015-] ?(\d{4}|\d{2})$/.exec(bare);
  if (!found || found[2]!.length > found[1]!.length) return undefined;
  // "13/14" alone can be two ages.
  if (found[1]!.length === 2 && bare === words) return undefined;
  const first = fullYear(found[1]!);
  const last = String(first + 1);
  if (found[2] !== last && found[2] !== last.slice(2)) return undefined;
  return stretch(words, dateOf(first, 4, 1), dateOf(first + 1, 3, 31));
}

/** 2023 for "23" and for "2023"; of two digits, 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 1 to 12 for a month's name or its first three letters. */
function monthNumber(name: string): number | undefined {
  const short = name.toLowerCase();
  const index = MONTHS.findIndex((month) => {
    const full = month.toLowerCase();
    return short === full || short === full.slice(0, 3);
  });
  return index < 0 ? undefined : index + 1;
}

/** Each way of writing a period that is not a range, and how it is read. */
const READERS: [RegExp, (...parts: string[]) => Period | undefined][] = [
  [
    /^[1-9]\d{3}$/,
    (year) => stretch(year!, dateOf(Number(year), 1, 1), dateOf(Number(year), 12, 31)),
  ],
  [
    /^(?:the )?(?:year|12 months) (?:ending|ended|to)(?: in| the end of)?(?: (\d\d))? (\w+) ([1-9]\d{3})$/i,
    (_, day, name, year) => {
      const month = monthNumber(name!);
      if (month === undefined) return undefined;
      const last = dateOf(Number(year), month + 1, 0);
      // A year that ends within a month is another year, and 31 June is no day.
      if (day !== undefined && day !== last.slice(8)) return undefined;
      const first = dateOf(Number(year) - 1, month + 1, 1);
      return stretch(`year ending ${MONTHS[month - 1]} ${year}`, first, last);
    },
  ],
  [
    /^([a-z]+) ([1-9]\d{3})$/i,
    (_, name, year) => {
      const month = monthNumber(name!);
      return month === undefined
        ? undefined
        : stretch(
            `${MONTHS[month - 1]} ${year}`,
            dateOf(Number(year), month, 1),
            dateOf(Number(year), month + 1, 0),
          );
    },
  ],
  [/^\d{4}-\d{2}-\d{2}$/, (date) => stretch(date!, date!, date!)],
  [
    /^(\d{1,2}) ([a-z]+) ([1-9]\d{3})$/i,
    (_, day, name, year) => {
      const month = monthNumber(name!);
      if (month === undefined) return undefined;
      const date = `${year}-${String(month).padStart(2, "0")}-${day!.padStart(2, "0")}`;
      dayNumber("period", date);
      return stretch(`${Number(day)} ${MONTHS[month - 1]} ${year}`, date, date);
    },
  ],
];

function readSimple(words: string): Period | undefined {
  const financial = readFinancialYear(words);
  if (financial) return financial;
  for (const [form, read] of READERS) {
    const found = form.exec(words);
    if (found) return read(...found);
  }
  return undefined;
}

function readRange(words: string): Period | undefined {
  const found = /^(?:from )?(.+?) (?:to|until|[\u2012-\u2015-]) (.+)$/i.exec(words);
  if (!found) return undefined;
  const last = readEnd(found[2]!);
  if (!last) return undefined;
  const first = readEnd(found[1]!) ?? readWithoutYear(found[1]!, last);
  if (!first || first.start > last.end) return undefined;
  return stretch(`${first.label} to ${last.label}`, first.start, last.end);
}

/** An end of a range, where "Apr 23" is a month and "01/04/2023" a day. */
function readEnd(words: string): Period | undefined {
  const month = /^([a-z]+)[ '\u2019-]{1,2}(\d{2})$/i.exec(words);
  if (month) return readSimple(`${month[1]} ${fullYear(month[2]!)}`);
  const day = /^(\d{1,2})[./](\d{1,2})[./]([1-9]\d{3}|\d{2})$/.exec(words);
  if (!day) return readSimple(words.replace(/^(\d{1,2})(?:st|nd|rd|th) /i, "$1 "));
  const name = MONTHS[Number(day[2]) - 1];
  return name === undefined ? undefined : readSimple(`${day[1]} ${name} ${fullYear(day[3]!)}`);
}

/** "April" of "April to September 2013": the latest one that is not after the end. */
function readWithoutYear(words: string, last: Period): Period | undefined {
  const year = Number(last.end.slice(0, 4));
  return [year, year - 1]
    .map((candidate) => readSimple(`${words} ${candidate}`))
    .find((read) => read !== undefined && read.start <= last.end);
}
