import type { Mention } from "../../finding/mention";
import type { Period } from "../../reading/periods";
import { anyOf } from "../../reading/patterns";
import { MARK } from "../../reading/plain";
import type { Reading } from "../../reading/reading";
import { isChange, isCount } from "../claim";

/** How the periods and figures of one sentence belong together, by its grammar alone. */
export interface Clauses {
  /** The period that belongs to one figure alone: "444 in 2014/15", "last year's 833". */
  own: (Period | undefined)[];
  /** Counts that others are compared with: "from 774". */
  isBase: boolean[];
  /** Periods that others are compared with: "since 2014/15". */
  comparing: ReadonlySet<Period>;
  /** Periods with a clause of their own: "in 2012/13, when 802 were recorded". */
  relative: ReadonlySet<Period>;
  /** "Between 2012/13 and 2013/14". */
  range?: [Period, Period];
}

/** "Since 2014/15", "compared with what it was in 2014/15": others are compared with that year. */
const COMPARING = new RegExp(
  `\\b${anyOf(
    "since",
    "on|above|over|below|from",
    "exceed(?:ed|s|ing)?",
    "than(?: in| for| (?:it|they) (?:was|were|began|started|stood|had been)(?: in| at)?)?",
    "compared (?:with|to)(?: in| the)?",
    "in comparison (?:with|to)",
    "measured against|against|versus|vs?\\.?|relative to",
    "on that (?:in|of|for)",
    "as in",
    "set (?:beside|alongside|next to)|beside|alongside",
  )}(?: ${anyOf(
    "the|its|in",
    "what it was in",
    "levels? in|(?:the|its) (?:level|figure|total|number|count|tally) (?:of|for|in)",
    "figures? for",
    "that of|that in",
  )})? $`,
  "i",
);
const ONLY_AFTER_A_CHANGE = /\b(?:on|over|from) (?:the )?$/i;
/** "Up 12 per cent on", "twice the", "where there had been": what says that a base comes next. */
const OPENS_BASE = anyOf(
  "from|against|than|versus|vs?\\.?|after|in contrast to|rather than",
  "compared (?:with|to)|as opposed to|as against|set against|set beside",
  "previously(?: \\w+)?",
  "on the",
  `${anyOf(
    "up|down|cent|%|pc|more|fewer|higher|lower",
    "rise|increase|advance|improvement|growth|jump|leap|surge|gain|climb|upturn",
    "fall|drop|decline|dip",
    "half|(?:a|one|two|three) (?:third|quarter|fifth)s?",
  )} on`,
  "(?:twice|doubled?|trebled?|tripled|times) (?:the|its(?: own)?)",
  "(?:above|below|short of|ahead of|exceed(?:s|ed|ing)|beat(?:s|ing)?|topp(?:ed|ing))(?: the| its)",
  "having been|having announced|where there had been",
  "(?:last|earlier|previous) (?:bulletin|release|report|notice) (?:gave|had|put|was)",
  "(?:it|figure|total|number|tally|count|level) had been",
);
/** "… the previous tally of about": what may stand between that and the number. */
const BEFORE_BASE = anyOf(
  "just|only|the|a|some|its|for|of",
  "about|around|roughly|nearly|almost|more than|fewer than|under|over",
  "record|previous",
  "figure of|total of|count of|tally of|figure|tally",
  `${MARK.period}+(?:'s)?|${MARK.place}+'s`,
);
const BASE_COUNT = new RegExp(`\\b${OPENS_BASE}(?: ${BEFORE_BASE})* $`, "i");
/** "417 becoming 650": the first of the two is the base. */
const BECOMES = new RegExp(
  `^(?: offences| cases| crimes)?(?: (?:of|in) ${MARK.period}+)? ${anyOf(
    "becoming|to become|became|(?:had |has |having )?become",
    "(?:had |has |having )?turn(?:ed|ing) into",
    "to",
  )}(?: (?:just|only|a|some|about|around|nearly|almost|more than|over))* $`,
  "i",
);
const NAMES_SEXES = /\b(?:girls?|females?)\b/i;
/** "More girls than boys: 24,457 as against 5,292" compares no years. */
const BOTH_SEXES =
  /\b(?:(?:girls?|females?)\b.*\b(?:boys?|males?)|(?:boys?|males?)\b.*\b(?:girls?|females?))\b.*\bagainst [^a-z]/i;
const SEXES = /^ (?:girls|boys|female|male|females|males|women|men)\b/i;
/** "in 2014/15", "made in", "for", "(", "the year before": what may stand before its own year. */
const AFTER_A_FIGURE = new RegExp(
  `^(?!.*\\b${anyOf(
    "and|while|but|whereas",
    "up|down|rise|increase|higher|lower",
    "since|than|from|against|compared|with|on|between",
  )}\\b)(?: [\\w'"%${MARK.age}${MARK.place}-]+){0,10}?(?:,? in)?(?: the)? ?\\(?$`,
  "i",
);
/** "2014/15: 942", "2014/15 (942)", "the previous year's 833", "the 2014/15 figure of 942". */
const BEFORE_A_FIGURE =
  /^(?:'s)?(?: ?\(|:| -)? ?(?:(?:figure|total|tally|count|number) of |was |were )?$/;
const PAIR = /^ (?:to|and|against|out of|of) (?:its |the )?$/;
const RELATIVE = /^,? (?:when|where|for which|in which)\b/i;
const RANGE_OPENS = /\b(?:between|from)(?: the years?)? $|\($|\byears? $/i;
/** "Between 2012/13 and 2019/20", "between 2012/13, when it was 342, and 2019/20". */
const BETWEEN_YEARS =
  /^(?:,? (?:when|at) [^.;,]{1,40}(?:,(?=\ue001)[^.;,]{1,40})?,? ?| ?)(?:and|(?:through )?to|-|until) ?$/;

/** A length of time, which dates nothing. */
export const isDuration = ({ kind }: Period): boolean =>
  kind === "span" || kind === "period" || kind === "since";

/** "…; the year before it was 22,654": such a period has a clause of its own. */
export function opensClause(marked: string, { start, end }: Period): boolean {
  const left = marked.slice(Math.max(0, start - 12), start);
  const right = marked.slice(end, end + 24);
  return (
    /[;,](?: and| but)? $/.test(left) &&
    /^,? (?:it|there|the (?:figure|total|number|tally|count))\b/i.test(right)
  );
}

export function clausesOf(reading: Reading, mentions: readonly Mention[]): Clauses {
  const { marked, periods } = reading;
  const before = (at: number, length: number): string => marked.slice(Math.max(0, at - length), at);
  const isBase = mentions.map((mention, i) => {
    if (!isCount(mention) || BOTH_SEXES.test(marked)) return false;
    const next = mentions[i + 1];
    const becomes = next && isCount(next) && BECOMES.test(marked.slice(mention.end, next.start));
    if (becomes && !NAMES_SEXES.test(marked)) return true;
    return BASE_COUNT.test(before(mention.start, 50)) && !SEXES.test(marked.slice(mention.end));
  });
  const range = rangeOf(marked, periods);
  const free = periods.filter((period) => !range?.includes(period));
  const own = mentions.map((mention, i) => {
    const limit = mentions[i + 1]?.start ?? Infinity;
    const next = free.find(({ start }) => start >= mention.end && start < limit);
    if (next && AFTER_A_FIGURE.test(marked.slice(mention.end, next.start))) return next;
    const last = free.findLast(({ end }) => end <= mention.start);
    if (!last || !isCount(mention) || isDuration(last)) return undefined;
    return BEFORE_A_FIGURE.test(marked.slice(last.end, mention.start)) ? last : undefined;
  });
  // "Outnumbered by 365 to 56 in 2013/14": the year is that of both.
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    const shared = own[i + 1];
    if (!next || !shared || own[i] || isBase[i] || isBase[i + 1]) continue;
    const isPair = shared.start >= next.end && PAIR.test(marked.slice(mention.end, next.start));
    if (isPair) own[i] = shared;
  }
  const relative = new Set(periods.filter(({ end }) => RELATIVE.test(marked.slice(end, end + 8))));
  const comparing = new Set(
    periods.filter((period) => {
      const left = before(period.start, 40);
      if (!COMPARING.test(left) || range?.includes(period)) return false;
      if (relative.has(period)) return mentions.some(({ end }) => end <= period.start);
      return !ONLY_AFTER_A_CHANGE.test(left) || mentions.some(isChange);
    }),
  );
  // "than in 2014/15 (698)": what stands before its year may say that it is a base.
  const compared = isBase.map((is, i) => {
    const period = own[i];
    return (
      is || (period !== undefined && comparing.has(period) && period.end <= mentions[i]!.start)
    );
  });
  const found = { own, isBase: compared, comparing, relative };
  return range ? { ...found, range } : found;
}

function rangeOf(marked: string, periods: readonly Period[]): [Period, Period] | undefined {
  for (const [i, first] of periods.entries()) {
    const second = periods[i + 1];
    if (first.kind !== "year" || second?.kind !== "year" || first.label >= second.label) continue;
    const between = marked.slice(first.end, second.start);
    const left = marked.slice(Math.max(0, first.start - 24), first.start);
    const opened = RANGE_OPENS.test(left) && BETWEEN_YEARS.test(between);
    if (opened || /^ (?:(?:through )?to|until) $/.test(between)) return [first, second];
  }
  return undefined;
}
