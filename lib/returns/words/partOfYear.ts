import { isoDate, MONTH, monthNumber, plain } from "./plain";

/** The stretch of a year that is left of it. */
export interface PartOfYear {
  start: string;
  end: string;
  /** The words that say so. */
  words: string;
}

const CUT =
  /\b(?:year to date|ytd|part(?:ial)?[ -]year|so far|incomplete|not a full year|first \w+ (?:months|quarters?)|\w+ months only)\b/;
/** Without these, "to December" in a sentence need not cut its year short. */
const ONLY =
  /\bonly\b|\bcovers?\b|\bto date\b|\b(?:data|figures?|offences|crimes)(?: (?:is|are|was|were|runs?))?(?: up)? (?:to|until)\b/;
const UNTIL = new RegExp(
  `(?:\\bto|\\buntil|up to|through|${MONTH} ?-) ?(?:the end of |and including |end )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH})(?: (\\d{4}))?`,
);

/** Whether a note or title says that figures are not of a whole year. */
export const saysPart = (words: string): boolean => CUT.test(words) || ONLY.test(words);

/**
 * The part of a year that words beside it leave: "to 31 December 2024 only", "(Apr-Dec)", "YTD".
 * Where they do not say which months, the part has the year's own ends.
 * @example
 * partOfYear({ start: "2024-04-01", end: "2025-03-31" }, "to Dec").end // → "2024-12-31"
 * partOfYear({ start: "2024-04-01", end: "2025-03-31" }, "final figures") // → undefined
 */
export function partOfYear(
  year: { start: string; end: string },
  text: string,
): PartOfYear | undefined {
  const words = plain(text);
  const until = UNTIL.exec(words);
  if (until !== null) {
    const month = monthNumber(until[1]!);
    const end = [0, 1]
      .map((more) => isoDate(Number(year.start.slice(0, 4)) + more, month + 1, 0))
      .find((date) => date > year.start && date <= year.end);
    const isNamed = until[2] === undefined || end?.startsWith(until[2]) === true;
    if (end !== undefined && isNamed && end < year.end) {
      return { start: year.start, end, words: until[0].trim() };
    }
  }
  const cut = CUT.exec(words);
  return cut === null ? undefined : { start: year.start, end: year.end, words: cut[0] };
}
