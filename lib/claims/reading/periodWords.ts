/** What the rules for stretches of time give, and the words that they share. */
import { valueOfWords } from "./numerals";

/** Months that the page's date puts in a year: "from April to June this year". */
export interface Months {
  from: string;
  to: string;
  /** The year of the first, or how many before that of the last it is. */
  first: number | { before: number };
  /** How many years before the page's own the last is; "last" where they are the last that were over. */
  ago: number | "last";
}

/** What words for a stretch of time mean. */
export type Meaning =
  | { kind: "year"; label: string; isCut?: boolean }
  /** So many years before the one spoken of: "the previous year"; fewer than none are after it. */
  | { kind: "back"; years: number }
  /** How long a change took: "over five years". */
  | { kind: "span"; years: number }
  /** As long as the change spoken of before: "over the same period", "in those four years". */
  | { kind: "period"; years?: number; isWhole?: true }
  /** The year just spoken of: "that year". */
  | { kind: "same" }
  /** "That year": the last one named, if it is not the article's own. */
  | { kind: "that" }
  /** The last year spoken of that is not the article's own: "back then". */
  | { kind: "then" }
  /** "In the first year", "in the second": of the two that a change is between. */
  | { kind: "of two"; isLater: boolean }
  /** The article's own year: "last year", "the year to June". */
  | { kind: "latest"; ending?: Pick<Months, "to" | "ago"> }
  /** "Since then": from the year just spoken of to the article's own. */
  | { kind: "since" }
  /** The last year that the article names: "the latest total". */
  | { kind: "recent" }
  /** The months spoken of, in the year that begins here, or in the year before: "the same months of 2019". */
  | { kind: "same months"; year?: number; isWhole?: boolean }
  /** A year of something else than the figures: "since records began in 2004". */
  | { kind: "aside" }
  /** Some months, which are no year: "the first six months", "between April and June". */
  | { kind: "part"; months?: Months; length?: number };

/** Words for a stretch of time, and what they mean; undefined where they are none after all. */
export type PeriodRule = [RegExp, (match: RegExpMatchArray) => Meaning | undefined];

/** How the year is named that ends in a month, before the month: "year ending in", "12 months to the end of". */
export const YEAR_ENDING =
  "(?:to|(?:(?:that|which) )?(?:ending|ended))(?: in| on)? (?:the end of )?(?:last )?(?:31(?:st)? )?";

/** A count of years or months, in figures or words; one where none is told. */
export const number = (text = "1"): number =>
  /^\d/.test(text) ? Number(text) : valueOfWords(text);

/** Words for a stretch of time, as a whole. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\w/])(?:${source})(?!\\w)`, "gi");
}
