/** How articles name stretches of months. */
import { EVENT_NOUN, MONTH } from "../lexicon/words";
import { monthLabel, monthName, monthNumber, monthsLabel } from "./months";
import { type Meaning, number, pattern, type PeriodRule } from "./periodWords";
import { yearOfMonths } from "./yearLabels";

/** Months that make no years. */
const SOME =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|fifteen|eighteen|[2-9]|10|11|15|18|20|30";
const MONTHS = `(?:${SOME})[- ]months?`;

const DAY = "(?:(\\d{1,2})(?:st|nd|rd|th)? )?(?:of )?";
/** "March 1, 2013" */
const DAY_BEHIND = "(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?";

/** The words for months, the more exact first. */
export const MONTH_RULES: PeriodRule[] = [
  [
    // "Between 1 April and 30 June 2020", "from September 2020 to March 2021": twelve months are a year.
    pattern(
      `(?:between |from |for |in )?${DAY}(${MONTH})${DAY_BEHIND},?(?: ((?:19|20)\\d\\d),?)?(?: and| to| ?-| until) ?(?:the )?(?:end of )?${DAY}(${MONTH})${DAY_BEHIND},? ((?:19|20)\\d\\d)`,
    ),
    ([, ahead, from = "", behind, first, aheadOfLast, to = "", behindLast, last]) => {
      const [opens, closes] = [ahead ?? behind, aheadOfLast ?? behindLast];
      const label = monthsLabel(from, to, Number(last), first ? Number(first) : undefined);
      if (label === undefined) return { kind: "part" };
      // "Between 23 March and 10 May" is of no whole months.
      const isCut = Number(opens ?? 1) !== 1 || Number(closes ?? 31) < 28;
      return { kind: "year", label: yearOfMonths(label), ...(isCut ? { isCut } : {}) };
    },
  ],
  [
    // "From July 2020 to March this year", "between April and June last year", "from March 1 last year to February 28 this year"
    pattern(
      `(?:between |from )${DAY}(${MONTH})${DAY_BEHIND},?(?: (?:((?:19|20)\\d\\d)|(last) year))?(?: and| to| until) (?:the end of )?${DAY}(${MONTH})${DAY_BEHIND} (this|last) year`,
    ),
    ([, , from = "", , first, last, , to = "", , which]) => {
      const isBack = monthNumber(from) > monthNumber(to);
      if (first && isBack) {
        // The March after it, whenever the page came out.
        const label = monthsLabel(from, to, Number(first) + 1, Number(first));
        return label ? { kind: "year", label: yearOfMonths(label) } : { kind: "part" };
      }
      const start = first ? Number(first) : { before: last || isBack ? 1 : 0 };
      return { kind: "part", months: { from, to, ago: which === "last" ? 1 : 0, first: start } };
    },
  ],
  [
    pattern(
      `(?:the )?same (?:${MONTHS.replace("months?", "")} ?)?(?:months|period|time|quarter)(?: (?:of|in|last|a|the) (?:the )?(?:((?:19|20)\\d\\d)([/-]\\d\\d)?|year before|previous year|year|year earlier))`,
    ),
    ([, year, second]) => ({
      kind: "same months",
      ...(year ? { year: Number(year), isWhole: second !== undefined } : {}),
    }),
  ],
  [
    // "In the first nine months of 2013": from January; "of 2013-14": from April.
    pattern(
      `(?:(?:in|over|during|for) )?(?:the )?first (${SOME}) months of ((?:19|20)\\d\\d)([/-]\\d\\d(?!\\d))?(?![/-])`,
    ),
    ([, months, year, second]) => monthsOfYear(year, second, 0, number(months)),
  ],
  [
    pattern(
      "(?:(?:in|over|during|for) )?(?:the )?(first|second|third|fourth|last|final) (quarter|half) of ((?:19|20)\\d\\d)([/-]\\d\\d(?!\\d))?(?![/-])",
    ),
    ([, which = "", part, year, second]) => {
      const length = part === "half" ? 6 : 3;
      const parts = 12 / length;
      const at = ["first", "second", "third", "fourth"].indexOf(which.toLowerCase());
      return monthsOfYear(year, second, (at < 0 ? parts - 1 : at) * length, length);
    },
  ],
  [
    // "In the six months to September 2019"
    pattern(
      `(?:(?:in|over|during|for) )?(?:the )?(${SOME})[- ]months? (?:to|up to|ending|ended)(?: in| on)? (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH}),? ((?:19|20)\\d\\d)(?![/-])`,
    ),
    ([, months, to = "", year]) =>
      monthsFrom(Number(year), monthNumber(to) - number(months), number(months)),
  ],
  [
    // "Between April and December", of a page whose date tells which
    pattern(
      `(?:between |from |(?:in |over |during |for )?the (?:${SOME}) months,? (?:from |of |between )?)(?:1(?:st)? )?(${MONTH})(?: and| to| until) (?:the end of )?(?:(?:30|31)(?:st|th)? )?(${MONTH})(?! (?:\\d|this|last|of))`,
    ),
    ([, from = "", to = ""]) => ({
      kind: "part",
      months: {
        from,
        to,
        ago: "last",
        first: { before: Number(monthNumber(from) > monthNumber(to)) },
      },
    }),
  ],
  [
    pattern(
      `(?:in|over|during|across|for|within)(?: just)? (?:the|those|these)(?: same)? (${SOME}) months(?! (?:ago|later|earlier|before|to|from|of|up to|since|that|after|between)\\b)`,
    ),
    ([, months]) => ({ kind: "part", length: number(months) }),
  ],
  [
    pattern(
      `(?:the |in |over |during )*(?:first|last|next|past|previous|final|same|opening)? ?${MONTHS}(?! (?:ago|later|earlier|before|old|after she|after he|in (?:prison|jail)))(?: (?:of|to|from|up to) (?:the )?(?:(?:${MONTH}|present|current|same|last|new)(?: year)? ?)?(?:(?:19|20)\\d\\d)?)?|(?:between |from )(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: (?:19|20)\\d\\d)?(?: and| to| until) (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: (?:19|20)\\d\\d)?|(?:the )?(?:first |second |spring |whole )?lockdown(?: alone)?|the (?:first|second|third|last|latest|same) (?:quarter|half(?!-))(?: of (?:the year|(?:19|20)\\d\\d(?:[/-]\\d\\d)?))?|the same months(?: of (?:the year before|(?:19|20)\\d\\d))?`,
    ),
    ([words]) => (/April\b.*(?:19|20)\d\d.*March/.test(words) ? undefined : { kind: "part" }),
  ],
  [
    // "1,053 offences in November 2020", "900 in November 2019", but "published in March 2020"
    pattern(
      `(?:(?<=(?:\\d|\\b(?:${EVENT_NOUN})(?: (?:recorded|logged|registered))?) )in|in the month of) (${MONTH}),? ((?:19|20)\\d\\d)(?![/-])`,
    ),
    ([, month = "", year = ""]) => ({ kind: "year", label: monthLabel(month, year) }),
  ],
];

/** So many months of a year, after so many of its own: of "2013" from January, of "2013-14" from April. */
const monthsOfYear = (year = "", second = "", after: number, length: number): Meaning =>
  monthsFrom(Number(year), after + (second === "" ? 0 : 3), length);

/** The name of the month that comes after so many of some calendar year. */
const month = (after: number): string => monthName((((after % 12) + 12) % 12) + 1);

/** So many months from that which comes after so many of a calendar year; it may lie in the year before or after. */
function monthsFrom(year: number, after: number, length: number): Meaning {
  const yearOf = (at: number): number => year + Math.floor(at / 12);
  const last = after + length - 1;
  const label = monthsLabel(month(after), month(last), yearOf(last), yearOf(after));
  return label === undefined ? { kind: "part" } : { kind: "year", label: yearOfMonths(label) };
}
