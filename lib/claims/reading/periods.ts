import { matches } from "./matches";
import { PERIOD_RULES } from "./periodRules";
import type { Meaning } from "./periodWords";
import type { Span } from "./sentences";

/** A stretch of time that a sentence names. */
export type Period = Span & Meaning;

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
