import type { Mention } from "../../finding/mention";
import type { Period } from "../../reading/periods";
import { isChange, isCount } from "../claim";
import { refersBack } from "../refersBack";
import { baseYear, besideBase, sinceYear } from "./bases";
import { isDuration } from "./clauses";
import { spanEnd } from "./label";
import { governing, type SentenceYears, yearOf } from "./sentenceYears";
import { periodOf } from "./yearsCompared";

/** "It was 838 in 2013/14, so it has more than doubled": up to the year spoken of before. */
const EVER_SINCE = /\b(?:so|now|since|has|have|making (?:this|that|it))\b/i;
/** "It was 838 in 2013/14 and has since doubled": up to the year of the text. */
const UP_TO_THE_TEXT = /\b(?:since|now)\b/i;
/** "That in its turn was 286 up on 2014/15": up to the year of the count before. */
const THAT_WAS =
  /^\W*(?:That|This|These|Those) (?:in (?:its|their) turn |itself |themselves )?(?:is|was|were|are)\b/;
/** "By a fifth to 1,308 in 2016/17": a change and the count that it led to. */
const LEADS_TO = /^,? to (?:\w+ )?$|^ (?:more|fewer|higher|lower),? ?\(?$/;

/**
 * The period of a change: "2014/15 to 2019/20", or one year where nothing before it is known.
 * `running` is the year that its clause speaks of.
 */
export function changePeriod(i: number, running: string, sentence: SentenceYears): string {
  return (
    overRange(i, sentence) ||
    overColumns(sentence) ||
    sameAsBefore(i, sentence) ||
    sinceThen(running, sentence) ||
    betweenCounts(i, sentence) ||
    everSince(i, running, sentence) ||
    upTo(i, running, sentence)
  );
}

/** "Between 2014/15 and 2015/16": the change after it, and the last one before. */
function overRange(i: number, sentence: SentenceYears): string {
  const { clauses, mentions, before } = sentence;
  if (!clauses.range) return "";
  const [first, last] = clauses.range;
  const next = mentions[i + 1];
  const isOver = mentions[i]!.start > first.start || !next || next.start > first.start;
  return isOver ? periodOf(yearOf(first, before, sentence), yearOf(last, before, sentence)) : "";
}

/** In a table: from its first year to its last. */
function overColumns({ timeline }: SentenceYears): string {
  const { columns } = timeline.heading;
  const [first = "", ...others] = columns;
  const last = others.at(-1);
  return last === undefined ? "" : periodOf(first, last);
}

/** "That is an increase of …": between the two counts of the sentence before. */
function sameAsBefore(i: number, { marked, clauses, timeline }: SentenceYears): string {
  const { compared } = timeline.previous;
  if (!compared || i > 0 || clauses.comparing.size > 0 || !refersBack(marked)) return "";
  return periodOf(compared.from, compared.to);
}

/** "Since then": from the year just spoken of to the article's own, or to a later one just counted. */
function sinceThen(running: string, { periods, timeline, before }: SentenceYears): string {
  if (!periods.some(({ kind }) => kind === "since")) return "";
  const { main, previous } = timeline;
  // "703 more than the 661 of 2018/19. Hertfordshire has doubled since then."
  const named = before < main ? before : timeline.paragraph.base;
  const from = running < main ? running : named;
  const to = previous.lastCount > main ? previous.lastCount : main;
  return from < to ? periodOf(from, to) : "";
}

/** The years of the counts that the sentence gives on either side of a change, or after it. */
function betweenCounts(i: number, { marked, mentions, clauses, periods }: SentenceYears): string {
  const counts = mentions.flatMap((other, j) => {
    const period = clauses.own[j];
    return isCount(other) && period?.kind === "year" ? [{ j, year: period.label }] : [];
  });
  // "4 per cent more than the 2,367 of 2017/18 and far from the 1,358 of 2014/15": two bases.
  if (counts.length > 0 && counts.every(({ j }) => clauses.isBase[j])) return "";
  const change = mentions[i]!;
  const before = counts.findLast(({ j }) => j < i);
  const after = counts.find(({ j }) => j === i + 1);
  const next = mentions[i + 1];
  const leads = next && LEADS_TO.test(marked.slice(change.end, next.start));
  if (leads && after && before && before.year < after.year) {
    return periodOf(before.year, after.year);
  }
  const compares = clauses.comparing.size > 0 || periods.some(({ kind }) => kind === "back");
  const [first, second] = counts;
  const alone = mentions.filter(isChange).length === 1 && counts.length === 2;
  if (!alone || compares || !first || !second || first.year === second.year) return "";
  if (first.j < i) return "";
  return first.year < second.year
    ? periodOf(first.year, second.year)
    : periodOf(second.year, first.year);
}

function everSince(i: number, running: string, sentence: SentenceYears): string {
  const change = sentence.mentions[i]!;
  if (besideBase(change, running, sentence) !== "") return "";
  const since = toldSince(i, sentence);
  if (since === "") return "";
  const { marked, timeline, before } = sentence;
  const told = marked.slice(0, change.start) + marked.slice(change.end, change.end + 7);
  const upToText = UP_TO_THE_TEXT.test(told) && since < timeline.main;
  return periodOf(since, upToText ? timeline.main : before);
}

/** The year of an earlier count of the sentence, where the change is told as up to now; "" for none. */
export function toldSince(i: number, sentence: SentenceYears): string {
  const { marked, mentions, clauses, said, focus, before } = sentence;
  const change = mentions[i]!;
  const isToldAfter = (end: number): boolean => EVER_SINCE.test(marked.slice(end, change.start));
  for (const [j, mention] of mentions.slice(0, i).entries()) {
    if (!isCount(mention) || clauses.isBase[j]) continue;
    const period = clauses.own[j] ?? governing(mention, sentence);
    if (period?.kind === "year" && period.label < before && isToldAfter(period.end)) {
      return period.label;
    }
  }
  // "Five years earlier the tally had been 423, so it has more than doubled."
  const count = mentions.slice(0, i).findLast(isCount);
  const looksBack = said?.kind === "back" && focus < before;
  return looksBack && count && isToldAfter(count.end) ? focus : "";
}

/** Up to the year that the change itself names, or that its clause speaks of. */
function upTo(i: number, running: string, sentence: SentenceYears): string {
  const { marked, mentions, clauses, timeline } = sentence;
  const change: Mention = mentions[i]!;
  const { main, previous } = timeline;
  const own = ownYear(i, sentence);
  const to = own ? yearOf(own, sentence.focus, sentence) : running;
  const ahead = to === main ? endOfSpan(to, sentence) : "";
  if (ahead !== "" && clauses.comparing.size === 0) return periodOf(to, ahead);
  if (i === 0 && previous.lastCount !== "" && clauses.comparing.size > 0 && THAT_WAS.test(marked)) {
    const from = baseYear(change, previous.lastCount, sentence);
    if (from !== "" && from < previous.lastCount) return periodOf(from, previous.lastCount);
  }
  const from = baseYear(change, to, sentence);
  if (from !== "" && to < main && from === sinceYear(sentence)) return periodOf(from, main);
  return from !== "" && from < to ? periodOf(from, to) : to;
}

function ownYear(i: number, { clauses }: SentenceYears): Period | undefined {
  const { own, isBase, comparing } = clauses;
  const period = own[i];
  // "Over twice its 2014/15 tally of 332": the year is that of the base.
  if (!period || (isBase[i + 1] && period === own[i + 1])) return undefined;
  return comparing.has(period) || isDuration(period) || period.kind === "back" ? undefined : period;
}

/** "In five years", where that looks ahead. */
function endOfSpan(from: string, { periods, timeline }: SentenceYears): string {
  const span = periods.find(({ kind }) => kind === "span");
  return span?.kind === "span" ? spanEnd(from, span.years, timeline.labels) : "";
}
