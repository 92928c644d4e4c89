import type { Mention } from "../../finding/mention";
import type { Period } from "../../reading/periods";
import type { Reading } from "../../reading/reading";
import { isCount } from "../claim";
import { type Clauses, clausesOf, isDuration, opensClause } from "./clauses";
import { labelOf } from "./label";
import type { Timeline } from "./timeline";

/** What dates the figures of a sentence: its own grammar, and the years spoken of before it. */
export interface SentenceYears {
  readonly marked: string;
  readonly periods: readonly Period[];
  readonly mentions: readonly Mention[];
  readonly clauses: Clauses;
  readonly timeline: Timeline;
  /** The year that was spoken of before. */
  readonly before: string;
  /** The period that tells what the sentence speaks of; undefined where none does. */
  readonly said: Period | undefined;
  /** The year that the sentence speaks of. */
  readonly focus: string;
}

/** "…, when it was 2,448, but 2016/17 brought 66 more": what follows speaks of something else. */
const CLAUSE_BREAK = /;|,? (?:but|while|whereas|although|though|yet)\b/i;
/** "…, and in 2016/17 it was": another clause, with a year of its own. */
const COORDINATED = /,? and (?:(?:in|by|for)|when(?: the)?) $/i;
/** "They went from 263 to 429." */
const THEY_WENT =
  /^\W*(?:They|It|The (?:total|number|figure|count|tally)) (?:went|rose|fell|grew|climbed|dropped|moved)\b/;

export function yearsOfSentence(
  reading: Reading,
  mentions: readonly Mention[],
  timeline: Timeline,
): SentenceYears {
  const { marked, periods } = reading;
  const clauses = clausesOf(reading, mentions);
  const before = timeline.focus || timeline.main;
  const grammar = { marked, periods, mentions, clauses, timeline, before };
  const said = spokenOf(grammar);
  const focus = said ? yearOf(said, before, grammar) : afterBases(grammar);
  return { ...grammar, said, focus };
}

type Grammar = Omit<SentenceYears, "said" | "focus">;

/** The year that a period means; "2015/16, …, put that year at 3,903": the last that was named. */
export function yearOf(period: Period, from: string, { periods, timeline }: Grammar): string {
  if (period.kind === "that") {
    const named = periods.findLast(({ kind, end }) => kind === "year" && end <= period.start);
    if (named?.kind === "year") return named.label;
  }
  return labelOf(period, from, timeline);
}

/** The period of the sentence: one that stands free, or that of its first count. */
function spokenOf(grammar: Grammar): Period | undefined {
  const free = freePeriod(grammar);
  const lead = leadingPeriod(grammar);
  return free && (!lead || free.start < lead.start) ? free : lead;
}

/** The first period that belongs to no figure alone, and that nothing is compared with. */
function freePeriod({ marked, periods, mentions, clauses }: Grammar): Period | undefined {
  const { own, isBase, comparing, relative, range } = clauses;
  const [first] = mentions;
  const taken = new Set(
    own.filter((period, i) => {
      const mention = mentions[i]!;
      return period && (isCount(mention) || (mention.unit === "forces" && i > 0));
    }),
  );
  return periods.find((period) => {
    if (taken.has(period) || comparing.has(period) || range?.includes(period)) return false;
    if (isDuration(period)) return false;
    const opens = first === undefined || period.end <= first.start;
    if (opens) return period.kind !== "back" || !isBase[0];
    if (relative.has(period) || period.kind === "back") return false;
    return (
      !COORDINATED.test(marked.slice(0, period.start)) &&
      !CLAUSE_BREAK.test(marked.slice(first.end, period.start))
    );
  });
}

/** Only the year of the first count is that of the sentence: "on 1,264, short of 1,483 in 2016/17". */
function leadingPeriod({ marked, mentions, clauses }: Grammar): Period | undefined {
  const { own, isBase } = clauses;
  const [first] = mentions;
  const lead = own[mentions.findIndex((mention, i) => isCount(mention) && !isBase[i])];
  if (!first || !lead || lead.kind === "back" || isDuration(lead)) return undefined;
  return CLAUSE_BREAK.test(marked.slice(first.end, lead.start)) ? undefined : lead;
}

/** What is compared with a year is later than it, whatever was spoken of before. */
function afterBases({ marked, periods, clauses, timeline, before }: Grammar): string {
  const { own, isBase } = clauses;
  const { compared } = timeline.previous;
  const hasBase = isBase.includes(true);
  // After a change between two years: up to the second.
  if (compared && periods.length === 0 && hasBase && THEY_WENT.test(marked)) return compared.to;
  // "From 896 to 1,155 over the same four years": up to where the last change went.
  if (hasBase && periods.some(({ kind }) => kind === "period")) {
    return compared?.to || timeline.lastChange.to || before;
  }
  const isLater = own.some(
    (period, i) => isBase[i] && period?.kind === "year" && period.label >= before,
  );
  return isLater ? timeline.main : before;
}

/** The period that governs a figure from before it. */
export function governing({ start }: Mention, sentence: SentenceYears): Period | undefined {
  const { marked, periods, clauses } = sentence;
  const { own, comparing, relative, range } = clauses;
  return periods.findLast((period) => {
    if (period.end > start || range?.includes(period)) return false;
    if (relative.has(period)) return !CLAUSE_BREAK.test(marked.slice(period.end, start));
    if (own.includes(period)) return false;
    if (period.kind === "back") return period.years < 0 || opensClause(marked, period);
    return !comparing.has(period) && !isDuration(period);
  });
}
