import { matches } from "./matches";
import { PERIOD_RULES } from "./periodRules";
import type { Meaning } from "./periodWords";
import type { Span } from "./sentences";

/** A stretch of time that a sentence names. */
export type Period = Span & Meaning;

/** "Its own report for 2019/20", "the Criminal Justice Act 1988": the year of a paper, not of what it counts. */
const OF_A_PAPER =
  /\b(?:report|bulletin|edition|notice|release|yearbook) (?:for|of) $|\bAct(?: of)?,? $/i;

/** "More than at any time since records began in 2004/05": how far back was looked. */
const OF_RECORDS =
  /\b(?:at any (?:time|point)|since (?:(?:comparable|such|the|these|our|its) )?(?:(?:local|national|official|annual|yearly) )?(?:records?|recording|figures|counts?|series|collection|data)) [^.;]*$/i;
/** "To tell of abuse between 1975 and 1995": when it happened, and not when it was recorded. */
const WHEN_IT_HAPPENED =
  /\babused?\b[^.;,\d]{0,40}\b(?:between|from) (?:(?:19|20)\d\d (?:and|to) )?$/i;
const LONG_AGO = 2000;

/** The periods that a sentence names, none overlapping, in order. */
export function periods(sentence: string): Period[] {
  const found: Period[] = [];
  for (const [regex, meaning] of PERIOD_RULES) {
    for (const match of matches(regex, sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      const what = meaning(match);
      const left = sentence.slice(0, start);
      if (what === undefined) continue;
      if (found.some((other) => other.start < end && other.end > start)) continue;
      const isAside =
        OF_A_PAPER.test(left) || (what.kind === "year" && isNoCountsYear(what.label, left));
      found.push({ start, end, ...(isAside ? { kind: "aside" } : what) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return withTheirYears(found, sentence);
}

const isNoCountsYear = (label: string, left: string): boolean =>
  OF_RECORDS.test(left) || (parseInt(label, 10) < LONG_AGO && WHEN_IT_HAPPENED.test(left));

/** "Two years earlier, in 2014/15", "from April to June, those three months": the one says the other again. */
function withTheirYears(found: readonly Period[], sentence: string): Period[] {
  const joined: Period[] = [];
  for (const period of found) {
    const last = joined.at(-1);
    const isSame =
      last?.kind === "back" &&
      period.kind === "year" &&
      /^,? in $/.test(sentence.slice(last.end, period.start));
    if (isSame) joined[joined.length - 1] = { ...period, start: last.start };
    else if (last && isAsLong(last, period, sentence))
      joined[joined.length - 1] = { ...last, end: period.end };
    else joined.push(period);
  }
  return joined;
}

/** "Those three months", straight behind the months that they are. */
const isAsLong = (last: Period, period: Period, sentence: string): boolean =>
  last.kind === "part" &&
  last.months !== undefined &&
  period.kind === "part" &&
  period.months === undefined &&
  period.start - last.end < STRAIGHT_BEHIND &&
  AGAIN.test(sentence.slice(last.end));
const STRAIGHT_BEHIND = 10;
const AGAIN = /^,? (?:that is,? |or )?(?:those|these|the) (?:\w+ )?months\b/i;
