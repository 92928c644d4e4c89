import { roundHalfUp } from "../../measures/roundHalfUp";
import { matches } from "../reading/matches";
import type { ClaimUnit } from "../types";
import type { Finder, Found } from "./mention";
import { over } from "./pattern";

const NOT_EVENTS =
  /^ (?:hours?|days?|times? (?!an? (?:day|week|hour)|each|every)|minutes?|weeks?|pounds?|per ?cent|units?|meals?|miles?|mornings?|afternoons?|evenings?|nights?|sessions?|meetings?|shifts?|trips?|visits?|pages?)\b/i;

const EVERY_MINUTES = over("(?:once |one )?every ({N}) ?(minutes?|mins?|hours?)\\b");
const EVERY_HOUR = over(
  "({N}) {words 0,10}(?<![\\w])(?:every(?: single)?|an|per|each) (half[- ](?:an )?hour|quarter of an hour|hour|minute)\\b(?!'s)",
);
const HALF_HOURLY = over(
  "every (half[- ](?:an )?hour|half an hour|quarter of an hour|hour|minute)\\b(?!'s)",
);
const A_DAY = over(
  "({N})((?: {words 0,14})(?:a|an|per|each|every(?: single)?|in a|in every)(?: typical| average| normal| given)? (day|week)|(?: {words 0,9})(daily|weekly|each day|each week)|/(day|week))\\b(?!')(?! (?:before|later|after|earlier|ago|long))",
);
const EACH_DAY = over(
  "(?:every|each)(?: single)? (day|week),?(?: [a-z]+,?){0,4}? (?:[a-z]+ ){0,3}?({N})(?! ?(?:%|per|hours|minutes|days|times))(?= (?:\\w+ ){0,3}(?:were|was|are|offences|crimes|cases|children|victims|reports|attacks)\\b)",
);
const DAILY_AVERAGE = over(
  "(daily|weekly) (?:average|rate|total|toll|figure|tally|count)(?: (?:in|for) {P})? (?:of|was|is|at|to|stood at|came to) (?:[a-z]+ ){0,3}?({N})(?! ?(?:%|per))",
);

const MINUTES: Record<string, number> = { minute: 1, hour: 60, min: 1 };

/** "Every 20 minutes", "one every seven minutes", "more than five an hour". */
export const intervals: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  for (const match of matches(EVERY_MINUTES, marked)) {
    const start = match.index + match[0].toLowerCase().indexOf("every ") + 6;
    const numeral = numeralAt(start);
    if (!numeral) continue;
    const unit = (match[2] ?? "").toLowerCase().replace(/s$/, "");
    found.push({
      start: start - 6,
      end: match.index + match[0].length,
      parts: [numeral],
      value: numeral.value * (MINUTES[unit] ?? 1),
      unit: "minutes_per_event",
      decimals: numeral.decimals,
      inWords: numeral.inWords,
    });
  }
  for (const match of matches(EVERY_HOUR, marked)) {
    const numeral = numeralAt(match.index);
    if (numeral === undefined || numeral.value <= 0) continue;
    if (NOT_EVENTS.test(marked.slice(numeral.end))) continue;
    const length = lengthOf(match[2]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      parts: [numeral],
      value: roundHalfUp(length / numeral.value, 1),
      unit: "minutes_per_event",
      decimals: numeral.decimals,
      inWords: numeral.inWords,
      perHour: (numeral.value * 60) / length,
    });
  }
  for (const match of matches(HALF_HOURLY, marked)) {
    if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const value = lengthOf(match[1]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      parts: [],
      value,
      unit: "minutes_per_event",
      decimals: 0,
      inWords: true,
      perHour: 60 / value,
    });
  }
  return found;
};

function lengthOf(words = ""): number {
  if (/^half/i.test(words)) return 30;
  if (/^quarter/i.test(words)) return 15;
  return /^minute/i.test(words) ? 1 : 60;
}

const BETWEEN = over("\\bbetween {N} and $", "i");

/** "More than 60 a day", "40 every week", "a daily average of 85". */
export const rates: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  const add = (start: number, end: number, period: string): void => {
    const numeral = numeralAt(start);
    if (!numeral || NOT_EVENTS.test(marked.slice(numeral.end))) return;
    if (BETWEEN.test(marked.slice(0, start))) return;
    // "One regional daily had it": a newspaper.
    if (numeral.value === 1 && period.endsWith("ly")) return;
    const unit: ClaimUnit = /^(?:day|daily|each day)$/i.test(period) ? "per_day" : "per_week";
    const { value, decimals, inWords } = numeral;
    found.push({ start, end, parts: [numeral], value, unit, decimals, inWords });
  };
  for (const match of matches(A_DAY, marked)) {
    // A long way to "every day" is not part of the figure's own words.
    const tail = match[2] ?? "";
    const end = match.index + match[0].length;
    const period = match[3] ?? match[4] ?? match[5] ?? "";
    add(match.index, tail.length > 60 ? end - tail.length : end, period);
  }
  for (const match of [...matches(DAILY_AVERAGE, marked), ...matches(EACH_DAY, marked)]) {
    const end = match.index + match[0].length;
    add(end - (match[2]?.length ?? 0), end, match[1] ?? "");
  }
  return found;
};
