import { remembered } from "../../tables/remembered";
import { fullYear, MONTH, monthName, monthNumber, plain } from "../words/plain";
import { datesIn } from "../words/dates";
import { dateAsAges, dateAsYear } from "./spoiltDates";

const YEAR_ENDS = new RegExp(
  `\\b(?:year|12 months|y/?e)(?: ending| ended| to)(?: the)?(?: end of)?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: (${MONTH}))?$`,
);
const MONTH_AND_YEAR = new RegExp(`^${MONTH}[ -]\\d\\d(?:\\d\\d)?$`);
const DAY_AND_MONTH = new RegExp(`^(\\d{1,2})-(${MONTH})$`);
const DATE = /^\d{4}-\d\d-\d\d$/;
const BARE = /^(?:19|20)\d\d$/;
/** "FY24", which most end in 2024. */
const SHORT_YEAR = /^FY ?'?(\d\d)$/i;

/** What a label is read as where its heading, or a spreadsheet, has changed what it says. */
export interface Reworded {
  text: string;
  /** What a person should know of it; "" where the heading says it plainly. */
  told: string;
}

/** What the headings of a column make of its years; asked for at each of its cells. */
const saidByHeadings = remembered((headings: readonly string[]) => ({
  ends: headings.map((heading) => YEAR_ENDS.exec(plain(heading))).find((found) => found),
  isFinancial: headings.some((heading) => /\b(?:financial|fiscal|fy)\b/i.test(heading)),
}));

/**
 * A year or date as its heading makes it: "2024" beneath "Year ending March" ends in that March, a
 * date beneath "Year ending" is its last day, and dates a month apart are months. Undefined where the
 * label says all itself.
 */
export function reworded(
  text: string,
  {
    headings,
    isAge,
    isMonthly,
  }: { headings: readonly string[]; isAge: boolean; isMonthly: boolean },
): Reworded | undefined {
  const { ends, isFinancial } = saidByHeadings(headings);
  if (ends && BARE.test(text) && ends[1] !== undefined)
    return said(`year ending ${ends[1]} ${text}`);
  if (ends && MONTH_AND_YEAR.test(plain(text)))
    return said(`year ending ${text.replace("-", " ")}`);
  // 2023/24 or 2024/25: both are called so.
  if (isFinancial && BARE.test(text)) return said(`FY${text}`);
  const short = SHORT_YEAR.exec(text.trim())?.[1];
  if (short !== undefined) {
    const label = `${fullYear(short) - 1}/${short}`;
    return { text: label, told: `“${text}” was read as ${label}, and may be the year after` };
  }
  if (isAge) {
    const ages = agesOfDay(plain(text));
    if (ages !== undefined) return { text: ages, told: `“${text}” was read as ${ages}` };
  }
  if (ends) {
    const [day] = datesIn(text);
    if (day?.length === text.length) return said(`year ending ${inWords(day.date)}`);
  }
  if (!DATE.test(text)) return undefined;
  if (isMonthly) return said(inWords(text).replace(/^\d+ /, ""));
  const typed = isAge ? dateAsAges(text) : dateAsYear(text);
  if (typed === undefined) return said(inWords(text));
  return { text: typed, told: `the spreadsheet holds the date ${text}; it was read as ${typed}` };
}

const said = (text: string): Reworded => ({ text, told: "" });

const inWords = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${monthName(month!)} ${year}`;
};

/** "05-Sep" was "5-9" in a column of ages. */
function agesOfDay(words: string): string | undefined {
  const found = DAY_AND_MONTH.exec(words);
  if (found === null) return undefined;
  const [from, to] = [Number(found[1]), monthNumber(found[2]!)];
  return from < to ? `${from}-${to}` : undefined;
}

/** Whether dates are the first days of months that follow each other, and not of years. */
export function areMonthly(dates: readonly string[]): boolean {
  const months = [...new Set(dates)]
    .filter((date) => DATE.test(date) && date.endsWith("-01"))
    .map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)))
    .sort((a, b) => a - b);
  return months.some((month, i) => i > 0 && month - months[i - 1]! <= 3);
}
