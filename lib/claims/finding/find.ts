import type { Reading } from "../reading/reading";
import type { Numeral } from "../reading/numerals";
import type { Bound } from "../types";
import { boundAround } from "./bound";
import { changes } from "./changes";
import { countedBy } from "./counts";
import { forces } from "./forces";
import type { Finder, Found, Mention } from "./mention";
import { intervals, rates } from "./rates";
import { ratios } from "./ratios";
import { fractions, percents } from "./shares";

/** Earlier finders have the first claim on a number. */
const FINDERS: Finder[] = [intervals, forces, percents, ratios, fractions, rates, changes];

/** The figures of a sentence, in order, none overlapping. */
export function find(reading: Reading): Mention[] {
  const { marked, numerals } = reading;
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const free = new Set(numerals);
  const found: Found[] = [];
  const numeralAt = (start: number): Numeral | undefined => byStart.get(start);
  for (const finder of FINDERS) {
    for (const candidate of finder(marked, numeralAt)) {
      if (candidate.parts.some((part) => !free.has(part))) continue;
      if (found.some(({ start, end }) => start < candidate.end && candidate.start < end)) continue;
      for (const part of candidate.parts) free.delete(part);
      found.push(candidate);
    }
  }
  for (const numeral of free) {
    if (found.some(({ start, end }) => start <= numeral.start && numeral.end <= end)) continue;
    const unit = countedBy(reading, numeral);
    if (unit === undefined) continue;
    const { start, end, value, decimals, inWords } = numeral;
    found.push({ start, end, parts: [numeral], value, unit, decimals, inWords });
  }
  return found.map((one) => bounded(marked, one)).sort((a, b) => a.start - b.start);
}

function bounded(marked: string, found: Found): Mention {
  const around = boundAround(marked, found.start, found.end);
  return { ...found, start: around?.start ?? found.start, bound: around?.bound ?? unsaid(found) };
}

/** Words without "about" are round numbers when they compare; a count in words is a count. */
function unsaid({ unit, inWords }: Found): Bound {
  const compares = [
    "percent",
    "percent_change",
    "ratio",
    "per_day",
    "per_week",
    "minutes_per_event",
  ];
  return inWords && compares.includes(unit) ? "about" : "exact";
}
