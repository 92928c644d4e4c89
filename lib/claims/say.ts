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
 * A share or a fall is said to be the whole only where it is, and one of nought only where it is nought.
 *
 * @throws RangeError when the value is not finite, or not one that the kind can have: below nought, a share
 *   above 100, a fall of more than 100 per cent, no minutes at all between events.
 * @example
 * say(6.68, "per_day") // → "nearly seven a day"
 * say(63.28, "per_day") // → "63 a day"
 * say(63.9, "per_day", { precision: "exact" }) // → "63.9 a day"
 * say(22.756, "minutes_per_event") // → "one every 23 minutes"
 * say(9.24, "percent") // → "more than 9 per cent"
 * say(9.24, "percent", { precision: "exact" }) // → "9.2 per cent"
 * say(-4.9, "percent_change") // → "a fall of nearly 5 per cent"
 * say(99.6, "percent") // → "nearly 100 per cent"
 * say(1.2, "minutes_per_event") // → "one every minute"
 * say(6.15, "ratio") // → "more than six to one"
 * say(23097, "count") // → "23,097"
 * say(-1, "per_day") // throws RangeError: value is -1
 */
export function say(value: number, kind: SayKind, options: SayOptions = {}): string {
  const [least, most] = LIMITS[kind] ?? [0, Infinity];
  if (
    !Number.isFinite(value) ||
    value < least ||
    value > most ||
    (value === 0 && kind === "minutes_per_event")
  ) {
    throw new RangeError(`value is ${value}: expected a number that a ${kind} can be`);
  }
  const { precision = "round", decimals = kind === "count" ? 0 : 1 } = options;
  const size = Math.abs(value);
  const words = precision === "exact" ? exactly(value, kind, decimals) : rounded(value, kind);
  switch (kind) {
    case "count":
      return number(size, decimals);
    case "per_day":
      return `${words} a day`;
    case "per_week":
      return `${words} a week`;
    case "minutes_per_event":
      return everyMinutes(size, precision === "exact" ? words : number(size));
    case "percent":
      return `${words} per cent`;
    case "percent_change":
      return change(value, words);
    case "ratio":
      return `${words} to one`;
  }
}

const LIMITS: Partial<Record<SayKind, [number, number]>> = {
  percent: [0, 100],
  percent_change: [-100, Infinity],
};

function everyMinutes(minutes: number, words: string): string {
  if (minutes < 0.5) return "more than one every minute";
  return words === "1" ? "one every minute" : `one every ${words} minutes`;
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

/** Of a share or a fall 100 per cent is all, and no rounding of less. */
const isPartOfAll = (value: number, kind: SayKind): boolean =>
  Math.abs(value) < 100 && (kind === "percent" || (kind === "percent_change" && value < 0));

function exactly(value: number, kind: SayKind, decimals: number): string {
  const size = Math.abs(value);
  const words = number(size, decimals);
  if (isPartOfAll(value, kind) && Number(words) === 100) return "nearly 100";
  return size > 0 && Number(words) === 0 ? `less than ${number(10 ** -decimals, decimals)}` : words;
}

function rounded(value: number, kind: SayKind): string {
  const size = Math.abs(value);
  const nearest = roundHalfUp(size);
  const spoken = (whole: number): string => wholeWords(whole, kind);
  if (size < 1)
    return kind === "percent" || kind === "percent_change"
      ? "less than 1"
      : `fewer than ${spoken(1)}`;
  const isAsGood =
    Math.abs(size - nearest) <= AS_GOOD_AS * nearest &&
    !(nearest === 100 && isPartOfAll(value, kind));
  if (size === nearest || isAsGood) return spoken(nearest);
  const below = Math.floor(size);
  // 99.6 - 99 is 0.5999… to a computer.
  const isNearly = size - below > NEARLY_FROM - 1e-9 && size >= NEARLY_WITHIN * (below + 1);
  return isNearly ? `nearly ${spoken(below + 1)}` : `more than ${spoken(below)}`;
}

/** Up to ten in words, as papers print them, but for percentages. */
function wholeWords(whole: number, kind: SayKind): string {
  const inFigures = kind === "percent" || kind === "percent_change";
  return inFigures ? number(whole) : (SMALL[whole] ?? number(whole));
}
