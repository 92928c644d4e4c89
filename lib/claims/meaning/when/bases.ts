import type { Mention } from "../../finding/mention";
import { type Period, yearsBefore } from "../../reading/periods";
import { isChange, isCount } from "../claim";
import { spanStart } from "./label";
import { type SentenceYears, yearOf } from "./sentenceYears";

/** What "since 2014/15" goes with when it means up to now: "it has more than doubled". */
const UP_TO_NOW = /\b(?:has|have)\b/i;
/** A base stands no further from what is measured from it: "13 per cent up on the 1,496 of 2015/16". */
const BESIDE = 40;

/** The year that a change up to `to`, or a count before it, is measured from; "" for none. */
export function baseYear(mention: Mention, to: string, sentence: SentenceYears): string {
  return (
    besideBase(mention, to, sentence) ||
    comparedYear(mention, to, sentence) ||
    earlierCount(to, sentence) ||
    knownBase(to, sentence)
  );
}

/** The year of the base that follows at once: "13 per cent up on the 1,496 of 2015/16". */
export function besideBase(mention: Mention, to: string, sentence: SentenceYears): string {
  const { marked, mentions, clauses } = sentence;
  const at = mentions.indexOf(mention) + 1;
  const base = mentions[at];
  const period = clauses.own[at];
  if (!base || !period || !clauses.isBase[at] || base.start - mention.end > BESIDE) return "";
  if (marked.slice(mention.end, base.start).includes(";")) return "";
  return yearOf(period, to, sentence);
}

/** The year that words of the sentence compare with: those after the figure first, then those before. */
function comparedYear({ start }: Mention, to: string, sentence: SentenceYears): string {
  const { mentions, periods } = sentence;
  const next = mentions.find((other) => other.start > start && isChange(other));
  const limit = next?.start ?? Infinity;
  const following = periods.filter((period) => period.start >= start && period.start < limit);
  const preceding = periods.filter(({ end }) => end <= start).sort((a, b) => b.start - a.start);
  for (const period of [...following, ...preceding]) {
    const year = comparedWith(period, to, sentence);
    if (year !== "") return year;
  }
  // "Up by 140, or 13 per cent, on 2017/18": the year comes after both.
  for (const period of periods) {
    if (period.kind !== "year" || period.start <= start) continue;
    const year = comparedWith(period, to, sentence);
    if (year !== "") return year;
  }
  return "";
}

/** The year, before `to`, of a count that the sentence dates. */
function earlierCount(to: string, sentence: SentenceYears): string {
  for (const [i, period] of sentence.clauses.own.entries()) {
    if (!period || !isCount(sentence.mentions[i]!)) continue;
    const year = yearOf(period, to, sentence);
    if (year < to) return year;
  }
  return "";
}

/** What the text has said before, else the year before. */
function knownBase(to: string, { said, before, timeline }: SentenceYears): string {
  // A later year was just turned to: the change is from the one before.
  if (said && before !== "" && before < to) return before;
  const known = timeline.paragraph.bases.get(to) ?? timeline.bases.get(to);
  return known ?? (to === "" ? "" : yearsBefore(to, 1));
}

function comparedWith(period: Period, to: string, sentence: SentenceYears): string {
  const { clauses, said, timeline, before } = sentence;
  switch (period.kind) {
    case "span":
      return spanStart(to, period.years, timeline.labels);
    case "period":
      return startOfSamePeriod(period, to, sentence);
    case "back":
      return period === said || period.years < 0 ? "" : yearOf(period, to, sentence);
    default: {
      if (!clauses.comparing.has(period)) return "";
      const year = yearOf(period, before, sentence);
      return year < to || year === sinceYear(sentence) ? year : "";
    }
  }
}

/** "Over the same period": as long as the change told before. */
function startOfSamePeriod(period: Period, to: string, sentence: SentenceYears): string {
  const { bases, lastChange, previous, paragraph } = sentence.timeline;
  if (previous.compared?.to === to) return previous.compared.from;
  const back = sentence.periods.findLast(({ kind, end }) => kind === "back" && end <= period.start);
  if (back) return yearOf(back, to, sentence);
  if (lastChange.to === to) return lastChange.from;
  return paragraph.bases.get(to) ?? bases.get(to) ?? (lastChange.from < to ? lastChange.from : "");
}

/** "Since 2013/14 it has more than doubled": the year since which, up to the article's own. */
export function sinceYear(sentence: SentenceYears): string {
  const { marked, periods, clauses, before, timeline } = sentence;
  if (!UP_TO_NOW.test(marked)) return "";
  const since = periods.find(
    (period) =>
      clauses.comparing.has(period) &&
      !clauses.relative.has(period) &&
      /\bsince (?:the )?$/i.test(marked.slice(0, period.start)),
  );
  const year = since ? yearOf(since, before, sentence) : "";
  return year < timeline.main ? year : "";
}
