import type { Mention } from "../../finding/mention";
import { type Period, yearsBefore } from "../../reading/periods";
import { MARK } from "../../reading/plain";
import type { Reading } from "../../reading/reading";
import { isChange, isCount } from "../claim";
import { baseYear } from "./bases";
import { changePeriod } from "./changes";
import { isDuration } from "./clauses";
import { moveOn } from "./moveOn";
import { isNow } from "./now";
import { governing, type SentenceYears, yearOf, yearsOfSentence } from "./sentenceYears";
import { newParagraph, type Timeline } from "./timeline";
import { changesInTurn, yearsInTurn } from "./turns";
import { periodOf, yearsCompared } from "./yearsCompared";

/** When a figure is of. */
export interface Dated {
  period: string;
  isBase: boolean;
  /** No words of the sentence give the period. */
  guessed?: boolean;
  /** The year before was taken for want of any other. */
  assumed?: boolean;
}

const ANAPHOR = /\b(?:those|these|them|that (?:group|number|total|figure))\b/i;
/** "43 forces answered this time and 41 the last" */
const LAST_TIME =
  /\b(?:the last|on that|then|last time|before|older|earlier|previous|first one|year-earlier)\b/i;
/** "In 2014/15 it had been 3,841" */
const HAD_BEEN = /\bhad been(?: \w+)? $/i;
/** "286 up on 2014/15, or seven per cent": the same change, said again. */
const SAID_AGAIN =
  /(?:,? or|,? \(|,? that is|,? which is|,? equal to) (?:a (?:rise|fall|jump|drop) of )?$/i;
/** A change so far into its sentence has had its years told before it. */
const OPENING = 200;

/** A paragraph speaks of the year of its section, or of the text, unless it points back. */
export function startParagraph({ marked, sentence }: Reading, timeline: Timeline): void {
  const inTable = timeline.heading.columns.length > 0;
  if (!inTable && !ANAPHOR.test(marked)) timeline.focus = yearOfText(timeline);
  timeline.paragraph = newParagraph(sentence.paragraph);
}

/**
 * Dates every figure of a sentence, in order; the timeline moves on, unless the sentence is an
 * aside on what others have printed.
 */
export function dateMentions(
  reading: Reading,
  mentions: readonly Mention[],
  timeline: Timeline,
  isAside: boolean,
): Dated[] {
  if (turnsToAnotherPlace(reading, mentions, timeline)) timeline.focus = yearOfText(timeline);
  const sentence = yearsOfSentence(reading, mentions, timeline);
  const dated = datesInOrder(sentence);
  moveOn(sentence, dated, isAside);
  return dated;
}

const yearOfText = ({ heading, main }: Timeline): string => heading.section || main;

/** Another place's figure is of the year of the text again, unless that of the others was its theme. */
function turnsToAnotherPlace(
  { marked, periods, sentence }: Reading,
  [first]: readonly Mention[],
  { paragraph }: Timeline,
): boolean {
  if (sentence.firstOfParagraph || paragraph.isTheme) return false;
  if (!marked.slice(0, first?.start ?? 0).includes(MARK.place)) return false;
  const pointsBack = periods.some(({ kind }) => kind !== "year" && kind !== "span");
  return !pointsBack && !ANAPHOR.test(marked);
}

/** The walk from figure to figure: each is of the year that its clause speaks of, unless it says more. */
function datesInOrder(sentence: SentenceYears): Dated[] {
  const { mentions, clauses, timeline, said, before, focus } = sentence;
  const countYears = yearsInTurn(sentence);
  const changeYears = changesInTurn(mentions, countYears, timeline);
  /** The year that the clause speaks of. */
  let running = focus;
  /** That of the clause before. */
  let earlier = focus;
  let last = said;
  let inAside = false;
  let change = "";
  return mentions.map((mention, i): Dated => {
    const governed = governing(mention, sentence);
    if (governed !== last) earlier = running;
    last = governed;
    if (governed && governed !== said) {
      // "The year after" is after the one just spoken of.
      running = yearOf(governed, governed.kind === "back" ? earlier : before, sentence);
    }
    if (!governed && inAside) running = focus;
    if (isNow(i, sentence)) running = timeline.main;
    inAside = governed !== undefined && clauses.relative.has(governed);
    if (isChange(mention)) {
      change =
        changeYears[i] ??
        (saidAgain(i, change, sentence) ||
          goingOn(mention, change, running, sentence) ||
          changePeriod(i, running, sentence));
      return isAssumed(mention, change, sentence)
        ? { period: change, isBase: false, assumed: true }
        : { period: change, isBase: false };
    }
    const year = countYears[i];
    if (year !== undefined) return { period: year, isBase: false };
    const isBase = clauses.isBase[i] ?? false;
    if (isOfLastTime(i, sentence)) {
      return { period: running === "" ? "" : yearsBefore(running, 1), isBase };
    }
    const own = ownPeriod(i, sentence);
    if (own) {
      const period = yearOf(own, reckonedFrom(own, running, sentence), sentence);
      const backward = own.kind === "back" && own.years > 0;
      if (!isBase && !backward && isCount(mention)) running = period;
      return { period, isBase };
    }
    return (
      withinRange(i, sentence) ??
      baseDate(i, governed, sentence) ?? {
        period: running,
        isBase,
        guessed: !governed && !said,
      }
    );
  });
}

/** The period that belongs to this figure alone. */
function ownPeriod(i: number, { mentions, clauses }: SentenceYears): Period | undefined {
  const own = clauses.own[i];
  if (!own || isDuration(own)) return undefined;
  return isCount(mentions[i]!) || !clauses.comparing.has(own) ? own : undefined;
}

/** The year from which a figure's own "the year before" is reckoned. */
function reckonedFrom(
  own: Period,
  running: string,
  { said, before, focus }: SentenceYears,
): string {
  if (own.kind === "back" && own.years < 0 && running !== focus) return running;
  return said?.kind === "back" ? before : focus;
}

/** "Between 2012/13, when it was 342, and 2019/20": a change over years, and the counts it came from. */
function withinRange(i: number, sentence: SentenceYears): Dated | undefined {
  const { mentions, clauses, before } = sentence;
  if (!clauses.range || !mentions.some(isChange)) return undefined;
  const { start, end } = mentions[i]!;
  const [first, last] = clauses.range;
  const isBase = clauses.isBase[i] ?? false;
  const isFirst = isBase || (start > first.end && end < last.start);
  return { period: yearOf(isFirst ? first : last, before, sentence), isBase };
}

/** A count that others are compared with; but the year that opens a sentence is that of its first. */
function baseDate(
  i: number,
  governed: Period | undefined,
  sentence: SentenceYears,
): Dated | undefined {
  const { marked, mentions, periods, clauses, focus } = sentence;
  if (!clauses.isBase[i]) return undefined;
  const mention = mentions[i]!;
  const opened = i === 0 && governed?.kind === "year";
  if (opened && HAD_BEEN.test(marked.slice(0, mention.start))) return undefined;
  const guessed = !periods.some(({ kind }) => kind === "back" || kind === "year");
  return { period: baseYear(mention, focus, sentence), isBase: true, guessed };
}

/** The number of forces that answered the time before. */
function isOfLastTime(i: number, { marked, mentions, clauses }: SentenceYears): boolean {
  if (mentions[i]!.unit !== "forces" || i === 0 || clauses.own[i]) return false;
  return LAST_TIME.test(marked.slice(mentions[i - 1]!.end, mentions[i + 1]?.start));
}

/** The period of the change before, where this one only says it again. */
function saidAgain(i: number, change: string, { marked, mentions }: SentenceYears): string {
  const last = mentions[i - 1];
  if (!last || !isChange(last)) return "";
  const between = marked.slice(last.end, mentions[i]!.start);
  return between.length < 60 && SAID_AGAIN.test(between) ? change : "";
}

/** "… (up 23%) and in 2016/17 it was 1,694 (up another 13%)": from where the last change ended. */
function goingOn(
  { start }: Mention,
  change: string,
  running: string,
  { marked }: SentenceYears,
): string {
  const ended = yearsCompared(change)?.to ?? "";
  const goesOn = /\b(?:another|a further)\b.{0,16}$/i.test(marked.slice(0, start));
  return goesOn && ended !== "" && ended < running ? periodOf(ended, running) : "";
}

/** Whether nothing said so far or here gives the year that a change is measured from. */
function isAssumed(
  { start }: Mention,
  change: string,
  { periods, clauses, timeline }: SentenceYears,
): boolean {
  const years = yearsCompared(change);
  if (!years || years.to === "" || start >= OPENING || clauses.comparing.size > 0) return false;
  if (periods.some(({ kind }) => kind === "span" || kind === "back")) return false;
  return !timeline.bases.has(years.to) && years.from === yearsBefore(years.to, 1);
}
