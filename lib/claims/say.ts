import { roundHalfUp } from "../measures/roundHalfUp";
import { number } from "./verdict/words";

/** What a number is, and so how it is said. */
export type SayKind =
  "count" | "per_day" | "per_week" | "minutes_per_event" | "percent" | "percent_change" | "ratio";

export interface SayOptions {
  /**
   * How closely to say it: "round" (the default) takes the nearest whole number and says on which
   * side of it the truth lies; "exact" rounds to `decimals` and adds no word.
   */
  precision?: "round" | "exact";
  /** Decimals of "exact". Default 1, and 0 for a count. */
  decimals?: number;
}

/**
 * Honest words for a true value: "nearly seven a day" for 6.68, "more than nine per cent" for 9.24.
 * What it writes, {@link check} finds to hold when the counts stand beside it.
 *
 * "Nearly" is said only of what lies just below, "more than" only of what lies above; a number that
 * is whole to within one in two hundred is said as it is. Minutes between events are said to the whole
 * minute, for "nearly every eight minutes" could mean more often or less.
 *
 * @param value The true value, unrounded; percentages 0 to 100, a fall negative.
 * @param kind What the value is.
 * @throws RangeError when the value is not finite, or below nought where that means nothing.
 * @example
 * say(6.68, "per_day") // → "nearly seven a day"
 * say(63.28, "per_day") // → "63 a day"
 * say(63.9, "per_day", { precision: "exact" }) // → "63.9 a day"
 * say(22.756, "minutes_per_event") // → "one every 23 minutes"
 * say(9.24, "percent") // → "more than 9 per cent"
 * say(9.24, "percent", { precision: "exact" }) // → "9.2 per cent"
 * say(-4.9, "percent_change") // → "a fall of nearly 5 per cent"
 * say(6.15, "ratio") // → "more than six to one"
 * say(23097, "count") // → "23,097"
 * say(-1, "per_day") // throws RangeError: value is -1
 */
export function say(value: number, kind: SayKind, options: SayOptions = {}): string {
  if (!Number.isFinite(value) || (value < 0 && kind !== "percent_change")) {
    throw new RangeError(`value is ${value}: expected a number that a ${kind} can be`);
  }
  const { precision = "round", decimals = kind === "count" ? 0 : 1 } = options;
  const size = Math.abs(value);
  const words = precision === "exact" ? number(size, decimals) : rounded(size, kind);
  switch (kind) {
    case "count":
      return number(size, decimals);
    case "per_day":
      return `${words} a day`;
    case "per_week":
      return `${words} a week`;
    case "minutes_per_event":
      return `one every ${precision === "exact" ? words : number(size)} minutes`;
    case "percent":
      return `${words} per cent`;
    case "percent_change":
      return change(value, words);
    case "ratio":
      return `${words} to one`;
  }
}

function change(value: number, words: string): string {
  if (value === 0) return "no change";
  return `${value > 0 ? "a rise of" : "a fall of"} ${words} per cent`;
}

/** Within so much of a whole number, as a share of it, the number is said as it is. */
const AS_GOOD_AS = 0.005;
/** "Nearly seven" for 6.6 and above; below that "more than six". */
const NEARLY_FROM = 0.6;
/** And no further below than this share of it: 1.6 is not nearly two. */
const NEARLY_WITHIN = 0.9;
const SMALL = "nought one two three four five six seven eight nine ten".split(" ");

function rounded(size: number, kind: SayKind): string {
  const nearest = roundHalfUp(size);
  const spoken = (whole: number): string => wholeWords(whole, kind);
  if (size < 1)
    return kind === "percent" || kind === "percent_change"
      ? "less than 1"
      : `fewer than ${spoken(1)}`;
  if (size === nearest || Math.abs(size - nearest) <= AS_GOOD_AS * nearest) return spoken(nearest);
  const below = Math.floor(size);
  const isNearly = size - below >= NEARLY_FROM && size >= NEARLY_WITHIN * (below + 1);
  return isNearly ? `nearly ${spoken(below + 1)}` : `more than ${spoken(below)}`;
}

/** Up to ten in words, as papers print them, but for percentages. */
function wholeWords(whole: number, kind: SayKind): string {
  const inFigures = kind === "percent" || kind === "percent_change";
  return inFigures ? number(whole) : (SMALL[whole] ?? number(whole));
}
