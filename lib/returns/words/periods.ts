import { datesIn } from "./dates";
import { partOfYear } from "./partOfYear";
import { fullYear, isoDate, MONTH, monthName, monthNumber, plain } from "./plain";

/** A stretch of time as a reply words it. */
export interface PeriodFound {
  /** "2023/24", "2023", "April to December 2024". */
  label: string;
  start: string;
  end: string;
  kind: "financial" | "calendar" | "other";
  /** Words that say that the year is not whole: "to Dec", "YTD". */
  partial: string;
  at: number;
  length: number;
}

type Found = Omit<PeriodFound, "at" | "length" | "partial"> & { partial?: string };

const Y4 = "(?:19[89]|20[0-6])\\d";
const lastDay = (year: number, month: number): string => isoDate(year, month + 1, 0);

/** A stretch from its first and last day: financial and calendar years by their own names. */
export function periodOf(start: string, end: string): Found {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const [toYear, toMonth] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  if (start === `${year}-04-01` && end === `${year + 1}-03-31`) {
    return { label: `${year}/${String(year + 1).slice(2)}`, start, end, kind: "financial" };
  }
  if (start === `${year}-01-01` && end === `${year}-12-31`) {
    return { label: String(year), start, end, kind: "calendar" };
  }
  const isWhole = start.endsWith("-01") && end === lastDay(toYear, toMonth);
  const first = `${monthName(month)}${year === toYear ? "" : ` ${year}`}`;
  const label = !isWhole
    ? `${start} to ${end}`
    : month === toMonth && year === toYear
      ? `${monthName(month)} ${year}`
      : `${first} to ${monthName(toMonth)} ${toYear}`;
  const months = (toYear - year) * 12 + toMonth - month + 1;
  return {
    label,
    start,
    end,
    kind: "other",
    ...(isWhole && months >= 12 ? {} : { partial: label }),
  };
}

const financial = (year: number): Found => periodOf(isoDate(year, 4, 1), isoDate(year + 1, 3, 31));
/** "2023" and "24": of two years, where the second follows the first. */
const ofNext = (from = "", to = ""): Found | undefined =>
  (Number(from) + 1) % 100 === Number(to) ? financial(fullYear(from)) : undefined;
const months = (year: number, month: number, toYear: number, toMonth: number): Found | undefined =>
  toYear * 12 + toMonth < year * 12 + month
    ? undefined
    : periodOf(isoDate(year, month, 1), lastDay(toYear, toMonth));

const TO = "(?: ?- ?| to | until | and | through to )";

/** Each way of writing a period; the first that fits at a place is taken. */
const FORMS: [RegExp, (...parts: string[]) => Found | undefined][] = [
  [
    // Apr 23 - Mar 24; April 2023 to March 2024; Apr-23 to Mar-24
    new RegExp(
      `\\b(${MONTH})[ '-]{1,2}(${Y4}|\\d\\d)${TO}(?:the end of )?(${MONTH})[ '-]{1,2}(${Y4}|\\d\\d)\\b`,
      "g",
    ),
    (a, from, b, to) => months(fullYear(from!), monthNumber(a!), fullYear(to!), monthNumber(b!)),
  ],
  [
    // April to December 2024; Apr-Dec 2024
    new RegExp(`\\b(${MONTH})${TO}(${MONTH})[ '-]{1,2}(${Y4})\\b`, "g"),
    (a, b, year) => {
      const [from, to] = [monthNumber(a!), monthNumber(b!)];
      return months(Number(year) - (from > to ? 1 : 0), from, Number(year), to);
    },
  ],
  [
    new RegExp(
      `\\b(?<!part(?:ial)?[ -])(?:year|12 months|twelve months|y/e|ye)(?: ending| ended| to)?(?: the)?(?: end of)?(?: \\d{1,2}(?:st|nd|rd|th)?)? (${MONTH}) (${Y4}|\\d\\d)\\b`,
      "g",
    ),
    (month, year) => {
      const [y, m] = [fullYear(year!), monthNumber(month!)];
      return months(m === 12 ? y : y - 1, m === 12 ? 1 : m + 1, y, m);
    },
  ],
  [
    new RegExp(
      `\\bq(?:uarter)? ?([1-4])(?: of)?[ ,-]+(?:fy ?)?(${Y4}|\\d\\d) ?[/-] ?(?:20)?(\\d\\d)\\b`,
      "g",
    ),
    (quarter, year) => {
      const month = Number(quarter) * 3 + 1;
      const y = fullYear(year!) + (month > 12 ? 1 : 0);
      const m = month > 12 ? month - 12 : month;
      return { ...months(y, m, y, m + 2)!, partial: `quarter ${quarter}` };
    },
  ],
  [new RegExp(`(?<![\\d/.-])(?:fy ?)?(${Y4}) ?[/-] ?(?:20)?(\\d\\d)(?![\\d/]|-\\d)`, "g"), ofNext],
  [
    // "202324", as extracts name a year
    new RegExp(`(?<![\\d/.,£-])(${Y4})(\\d\\d)(?![\\d/.,%-])`, "g"),
    ofNext,
  ],
  [
    new RegExp(`(?<![\\d/.-])(${Y4}) to (${Y4})(?![\\d/])`, "g"),
    (from, to) => (Number(from) + 1 === Number(to) ? financial(Number(from)) : undefined),
  ],
  [/(?<![\d/.-])(?:fy ?)(\d\d) ?[/-] ?(\d\d)(?![\d/]|-\d)/g, ofNext],
  [
    /(?<![\d/.-])(\d\d) ?\/ ?(\d\d)(?! ?(?:years?|yrs?|olds?)|[\d/]|-\d)/g,
    (from, to) => (Number(from) <= 40 ? ofNext(from, to) : undefined),
  ],
  [
    new RegExp(`\\b(${MONTH})[ -](${Y4}|'?\\d\\d)\\b(?![/-])`, "g"),
    (month, year) => {
      const y = fullYear(year!.replace("'", ""));
      return { ...months(y, monthNumber(month!), y, monthNumber(month!))!, partial: "a month" };
    },
  ],
  [
    new RegExp(
      `(?<![\\d/.,£-]|\\bfy ?|\\b(?:act|regulations) )(?:calendar year |cy ?)?(${Y4})(?! act| regulations|[\\d/,%-])`,
      "g",
    ),
    (year) => periodOf(`${year}-01-01`, `${year}-12-31`),
  ],
];

const RANGE = /^(?: ?- ?| to | and | until | up to | - )(?:and including |the )?$/;

/**
 * The periods that a text names. Years of references ("FOI 2024/25-118", "Act 2000") and of single
 * dates ("3 June 2025") are none.
 * @example
 * periodsIn("FY23/24").map(({ label }) => label) // → ["2023/24"]
 * periodsIn("Apr 23 - Mar 24")[0].label // → "2023/24"
 * periodsIn("01/04/2023 - 31/03/2024")[0].label // → "2023/24"
 * periodsIn("calendar year 2024")[0].kind // → "calendar"
 * periodsIn("2024/25 (to Dec)")[0].label // → "April to December 2024"
 */
export function periodsIn(text: string): PeriodFound[] {
  const words = withoutBrackets(text);
  return uncut(words).map((each) => cutShort(each, words));
}

/** The financial and calendar years that a text names, each once, whatever it says is missing of them. */
export function wholeYearsIn(text: string): PeriodFound[] {
  const years = uncut(withoutBrackets(text)).filter(({ kind }) => kind !== "other");
  return [...new Map(years.map((year) => [year.label, year])).values()];
}

const withoutBrackets = (text: string): string => plain(text).replace(/\((\w+)\)/g, " $1 ");

function uncut(words: string): PeriodFound[] {
  const taken: PeriodFound[] = dateRanges(words);
  // "12 months to 31 March 2025" holds a date, so it is read before dates are set aside.
  collect(FORMS.slice(0, 3), words, taken);
  const spare = blank(words, [...datesIn(words), ...references(words)]);
  collect(FORMS.slice(3), spare, taken);
  return taken.sort((a, b) => a.at - b.at);
}

function collect(forms: typeof FORMS, words: string, taken: PeriodFound[]): void {
  for (const [form, read] of forms) {
    for (const match of words.matchAll(form)) {
      const at = match.index ?? 0;
      const length = match[0].length;
      if (taken.some((other) => at < other.at + other.length && other.at < at + length)) continue;
      const found = read(...match.slice(1));
      if (found !== undefined) taken.push({ partial: "", ...found, at, length });
    }
  }
}

/** "2024/25 (to Dec)" is the part of the year that its words leave. */
function cutShort(found: PeriodFound, words: string): PeriodFound {
  if (found.partial !== "" || found.kind === "other") return found;
  const after = words.slice(found.at + found.length, found.at + found.length + 40);
  const part = partOfYear(found, after.split(/[.;:]/)[0]!);
  if (part === undefined) return found;
  const { label, start, end } = part.end === found.end ? found : periodOf(part.start, part.end);
  return { ...found, label, start, end, kind: "other", partial: part.words };
}

const blank = (words: string, spans: readonly { at: number; length: number }[]): string =>
  spans.reduce((left, { at, length }) => {
    return left.slice(0, at) + "~".repeat(length) + left.slice(at + length);
  }, words);

/** Numbers of letters and laws, which look like years. */
function references(words: string): { at: number; length: number }[] {
  const form =
    /\b(?:foi(?:a)?|ref(?:erence)?|request|case|our ref|no|number)[ .:/#-]*(?:no\.?|number|request|ref|reference)?[ .:/#-]*\d[\d/.-]*\d/g;
  return [...words.matchAll(form)].map(({ index = 0, 0: whole }) => ({
    at: index,
    length: whole.length,
  }));
}

function dateRanges(words: string): PeriodFound[] {
  const dates = datesIn(words);
  return dates.flatMap((first, i): PeriodFound[] => {
    const last = dates[i + 1];
    if (last === undefined || last.date <= first.date) return [];
    const between = words.slice(first.at + first.length, last.at);
    if (!RANGE.test(between)) return [];
    const found = periodOf(first.date, last.date);
    return [{ partial: "", ...found, at: first.at, length: last.at + last.length - first.at }];
  });
}
