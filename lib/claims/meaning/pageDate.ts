/** The date at the top of a page. */
import { MONTH } from "../lexicon/words";
import { monthNumber, monthsLabel } from "../reading/months";
import type { Period } from "../reading/periods";
import type { Months } from "../reading/periodWords";
import { financialLabel, yearOfMonths, yearTo } from "../reading/yearLabels";
import type { Found } from "./found";

const BYLINE = new RegExp(
  `\\b\\d{1,2}[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (${MONTH}),? ((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d)-(\\d\\d)-\\d\\d\\b|(?:^\\W*|\\| |\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )(?:published:? |updated:? )?(${MONTH}) (?:\\d{1,2}(?:st|nd|rd|th)?,? )?((?:19|20)\\d\\d)\\b`,
  "i",
);

/** Below the menus of a page only a line that says so has its date. */
const MOST_LINES = 15;
const SAYS_SO = /^\W*(?:release date|published|date|posted|updated)\b/i;

export interface PageDate {
  year: number;
  month: number;
}

/** When the page came out, from a date at its top. */
export function dateOf(found: readonly Found[]): PageDate | undefined {
  const date = found
    .slice(0, MOST_LINES)
    .filter(({ reading }, i) => i < 5 || SAYS_SO.test(reading.sentence.text))
    .map(({ reading }) => BYLINE.exec(reading.sentence.text))
    .find(Boolean);
  if (!date) return undefined;
  const year = Number(date[2] ?? date[4] ?? date[5] ?? date[8]);
  const named = date[3] ?? date[7];
  const month = named ? monthNumber(named) : Number(date[1] ?? date[6]);
  return { year, month };
}

/** The last financial year that had been counted when a page came out: answers take some months. */
export const lastYearOf = ({ year, month }: PageDate, counted: number): string =>
  financialLabel(month > counted ? year - 1 : year - 2);

/** A month whose year the date of the page tells. */
export type Ending = Pick<Months, "to" | "ago">;

/** The year of a month that is over when a page comes out; undefined where it is still to come. */
export function yearOfMonth({ to, ago }: Ending, page: PageDate): number | undefined {
  const isOver = monthNumber(to) < page.month;
  if (ago === 0 && monthNumber(to) > page.month) return undefined;
  return page.year - (ago === "last" ? Number(!isOver) : ago);
}

/** "The year to June", of a page that tells its date; "" where that is still to come. */
export function yearThen(ending: Ending, page: PageDate): string {
  const year = yearOfMonth(ending, page);
  return year === undefined ? "" : yearTo(ending.to, year);
}

/** The sentences of a page with the years of the months that it names: "from April to June this year". */
export function withMonths(found: readonly Found[]): Found[] {
  const present = dateOf(found) ?? presentOf(found);
  if (!present) return [...found];
  return found.map((one) => ({
    ...one,
    reading: {
      ...one.reading,
      periods: one.reading.periods.map((period) => inItsYear(period, present)),
    },
  }));
}

function inItsYear(period: Period, page: PageDate): Period {
  if (period.kind !== "part" || !period.months) return period;
  const { from, to, first, ago } = period.months;
  const last = yearOfMonth({ to, ago }, page);
  if (last === undefined) return period;
  const start = typeof first === "number" ? first : last - first.before;
  const label = monthsLabel(from, to, last, start);
  const { start: at, end } = period;
  return label === undefined
    ? period
    : { start: at, end, kind: "year", label: yearOfMonths(label) };
}

/**
 * What "this year" is to a page without a date: the one after that whose same months it sets beside its own;
 * of "April 2013 to March this year", that in which the last financial year told ends.
 */
function presentOf(found: readonly Found[]): PageDate | undefined {
  const periods = found.flatMap(({ reading }) => reading.periods);
  const here = periods.flatMap((one) =>
    one.kind === "part" && one.months?.ago === 0 ? [one.months] : [],
  );
  if (here.length === 0) return undefined;
  const before = periods.flatMap((one) =>
    one.kind === "same months" && one.year ? [one.year] : [],
  );
  if (before.length > 0) return { year: Math.max(...before) + 1, month: 12 };
  const financial = periods.flatMap((one) =>
    one.kind === "year" && /^\d{4}\/\d\d$/.test(one.label) ? [Number(one.label.slice(0, 4))] : [],
  );
  return financial.length > 0 && here.every(({ to }) => /^Mar/i.test(to))
    ? { year: Math.max(...financial) + 1, month: 12 }
    : undefined;
}
