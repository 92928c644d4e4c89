import { matches } from "./matches";
import { type Months, PERIOD_RULES } from "./periodRules";
import type { Span } from "./sentences";

/** A stretch of time that a sentence names. */
export type Period = Span &
  (
    | { kind: "year"; label: string; isCut?: boolean }
    /** So many years before the one spoken of: "the previous year"; fewer than none are after it. */
    | { kind: "back"; years: number }
    /** How long a change took: "over five years". */
    | { kind: "span"; years: number }
    /** As long as the change spoken of before: "over the same period", "in those four years". */
    | { kind: "period"; years?: number }
    /** The year just spoken of: "that year". */
    | { kind: "same" }
    /** "That year": the last one named, if it is not the article's own. */
    | { kind: "that" }
    /** The last year spoken of that is not the article's own: "back then". */
    | { kind: "then" }
    /** "In the first year", "in the second": of the two that a change is between. */
    | { kind: "of two"; isLater: boolean }
    /** The article's own year: "last year". */
    | { kind: "latest" }
    /** "Since then": from the year just spoken of to the article's own. */
    | { kind: "since" }
    /** The last year that the article names: "the latest total". */
    | { kind: "recent" }
    /** The months spoken of, in the year that begins here, or in the year before: "the same months of 2019". */
    | { kind: "same months"; year?: number; isWhole?: boolean }
    /** Some months, which are no year: "the first six months", "between April and June". */
    | { kind: "part"; months?: Months; length?: number }
  );

/** "Its own report for 2019/20", "the Criminal Justice Act 1988": the year of a paper, not of what it counts. */
const OF_A_PAPER =
  /\b(?:report|bulletin|edition|notice|release|yearbook) (?:for|of) $|\bAct(?: of)?,? $/i;

/** The periods that a sentence names, none overlapping, in order. */
export function periods(sentence: string): Period[] {
  const found: Period[] = [];
  for (const [regex, meaning] of PERIOD_RULES) {
    for (const match of matches(regex, sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      const what = meaning(match);
      if (what === undefined || OF_A_PAPER.test(sentence.slice(0, start))) continue;
      if (found.some((other) => other.start < end && other.end > start)) continue;
      found.push({ start, end, ...what });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return withTheirYears(found, sentence);
}

/** "Two years earlier, in 2014/15": the words and the year are one. */
function withTheirYears(found: readonly Period[], sentence: string): Period[] {
  const joined: Period[] = [];
  for (const period of found) {
    const last = joined.at(-1);
    const isSame =
      last?.kind === "back" &&
      period.kind === "year" &&
      /^,? in $/.test(sentence.slice(last.end, period.start));
    if (isSame) joined[joined.length - 1] = { ...period, start: last.start };
    else joined.push(period);
  }
  return joined;
}
