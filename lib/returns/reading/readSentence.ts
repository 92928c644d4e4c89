import type { Value } from "../words/marks";
import { periodsIn } from "../words/periods";
import { plain } from "../words/plain";
import type { Proposed } from "../types";
import type { Clause } from "./clauses";
import type { Context, Reading } from "./context";
import { makeRow, type Place } from "./figure";
import { type Meaning, nothingSaid } from "./meaning";
import type { NumberFound } from "./numbersIn";
import {
  type Before,
  type Known,
  partsOf,
  type Preceding,
  type Taken,
  whatItCounts,
} from "./whatItCounts";
import { namesChildren, type Sentence, sentenceOf } from "./wholeSentence";

export interface SentencePlace {
  force: string;
  file: string;
  sheet: string;
  /** The line on which the sentence begins. */
  cell: string;
}

/**
 * Proposes a row for each count of a sentence, or lists why there is none, and gives what the next
 * sentence may go on from.
 * @param sentence As it is printed, and as it is read: without the numbers of a question.
 */
export function readSentence(
  { text, printed }: { text: string; printed: string },
  place: SentencePlace,
  { question, before: earlier }: Preceding,
  context: Context,
  reading: Reading,
): Before {
  const sentence = sentenceOf(text);
  if (sentence.ofChildren === sentence.clauses[0]) takeBackAll(place, reading);
  const at = { sheet: place.sheet, cell: place.cell, words: printed };
  let before = earlier;
  const told: Before[] = [];
  for (const clause of sentence.clauses) {
    const known = { question, before, isBegun: before !== earlier };
    const read = readCount(clause, sentence, at, known, context, reading.rows);
    const words = clause.number.printed;
    if ("why" in read) {
      reading.unread.push({ ...place, text: words, why: read.why });
      continue;
    }
    reading.rows.push(...read.rows);
    for (const what of read.doubts)
      reading.remarks.push({ level: "warning", ...place, what: `${words}: ${what}` });
    before = read.before;
    told.push(before);
  }
  return isDivided(told) ? { ...before, parts: told[0]!.parts! } : before;
}

/** "413 offences: 300 female, 90 male": what follows such parts goes on with the whole. */
const isDivided = ([whole, ...parts]: readonly Before[]): boolean =>
  whole?.parts?.whole === true &&
  parts.length > 1 &&
  parts.every((one) => (one.parts?.sex ?? one.parts?.ages) !== undefined);

/** What one number of a sentence gives: its rows, and what the next may go on from; or why none. */
function readCount(
  clause: Clause,
  sentence: Sentence,
  at: Place,
  known: Known,
  context: Context,
  rows: readonly Proposed[],
): { rows: Proposed[]; doubts: string[]; before: Before } | { why: string } {
  if (sentence.isList) return { why: "one of several numbers that do not say what they count" };
  if (clause === sentence.ofAll) return { why: ADULTS };
  if (isRounded(sentence.text, clause.number)) return { why: "about so many, and no exact number" };
  if (isInPieces(sentence.text, clause.number)) return { why: "a part of a number, or one of two" };
  if (areTogether(clause.words)) return { why: "of several years together" };
  const counted = whatItCounts(clause, sentence, known, context, rows);
  if (counted === undefined)
    return { why: "a number in a sentence that does not say what it counts" };
  if (isIncluded(sentence.text, clause.number, counted.meaning))
    return { why: "a part of a number told before, and of no question" };
  const { meaning, doubts, isOfEach } = whenItCounts(counted, sentence, known, context);
  const value = valueOf(clause.number);
  const said = { value, meaning: { ...meaning, rest: [] }, around: nothingSaid() };
  const made = makeRow({ ...said, area: "", unit: "", note: "" }, at, context);
  if ("why" in made) return made;
  const { row } = made;
  const periods = isOfEach ? context.periods.map(({ label }) => label) : [row.period];
  return {
    rows: periods.map((period) => ({ ...row, period })),
    doubts: [...made.doubts, ...doubts],
    before: beforeNext(meaning),
  };
}

const ADULTS = "adults are counted too";

/** "… of which 1,300 were against children": the total told in the sentence before is no figure of the round. */
function takeBackAll(place: SentencePlace, { rows, unread }: Reading): void {
  const last = rows.at(-1);
  if (last?.measure !== "total" || last.sheet !== "text" || namesChildren(last.words)) return;
  rows.pop();
  const text = last.value === null ? last.mark : last.value.toLocaleString("en-GB");
  unread.push({ ...place, cell: last.cell, text, why: ADULTS });
}

const ABOUT =
  /(?:\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|circa|c\.|over|more than|at least|in excess of|upwards of|just (?:over|under|short of)|close to|some|estimate(?:d|s)?(?: that| to be| at)?)|[~≈]|(?<=\S )>)\s*$/i;

/** "Around 500", "more than 50", "between 600 and 620": no count is told, or only its limits. */
function isRounded(text: string, { value, at, end }: NumberFound): boolean {
  if (value === null) return false;
  const [before, after] = [text.slice(0, at), text.slice(end)];
  const isFirst = /\bbetween $/i.test(before) && /^ and \d/.test(after);
  const isSecond = /\bbetween [\d,]+ and $/i.test(before);
  return isFirst || isSecond || ABOUT.test(before) || /^ or (?:so|thereabouts)\b/i.test(after);
}

/** "The figure includes 12 historic offences" */
const isIncluded = (text: string, { at }: NumberFound, { sex, ages, flag }: Meaning): boolean =>
  /\binclud(?:es?|ing|ed) (?:a further )?$/i.test(text.slice(0, at)) &&
  [sex, ages, flag].every((part) => part === undefined);

/** "1 204" may be one number or two, and "2 / 3" is a share. */
function isInPieces(text: string, { at, end }: NumberFound): boolean {
  const [before, after] = [text.slice(0, at), text.slice(end)];
  const isFirst = /^ \d{3}(?!\d)/.test(after) && end - at <= 3;
  const isSecond = /(?<![\d/])\d{1,3} $/.test(before) && end - at === 3;
  return isFirst || isSecond || /^ ?\/ ?\d/.test(after) || /\d ?\/ ?$/.test(before);
}

/** "Over the period 2020/21 to 2024/25": one number for all those years. */
function areTogether(words: string): boolean {
  const [first, second, third] = periodsIn(words);
  if (first === undefined || second === undefined || third !== undefined) return false;
  const text = plain(words);
  const between = text.slice(first.at + first.length, second.at).trim();
  const isBetween = between === "and" && /\bbetween (?:the years )?$/.test(text.slice(0, first.at));
  return isBetween || /^(?:to|-|until|through)$/.test(between);
}

const IN_EACH =
  /\b(?:in|for) (?:either|both|each)(?: of the(?:se)?(?: two)?)?(?: financial)? years?\b/i;

/** The year of a number: its own, that of its sentence, or that spoken of before it. */
function whenItCounts(
  { meaning, doubts }: Taken,
  { text, years }: Sentence,
  { question, before }: Known,
  { periods }: Context,
): Taken & { isOfEach: boolean } {
  const [only, second] = years;
  // "There were none in either year": of each of the two.
  const isOfEach = only === undefined && IN_EACH.test(text) && periods.length === 2;
  const own = meaning.period ?? (second === undefined ? only : undefined);
  const earlier = own === undefined ? (before.period ?? question?.period) : undefined;
  const period = isOfEach ? periods[0] : (own ?? earlier);
  const isTaken = earlier !== undefined && periods.length > 1;
  return {
    meaning: { ...meaning, ...(period && { period }) },
    doubts: isTaken ? [...doubts, "its year was taken from the words before it"] : doubts,
    isOfEach,
  };
}

const valueOf = ({ value, printed, atLeast, atMost }: NumberFound): Value =>
  value === null
    ? { value, mark: printed, atLeast, atMost, why: "suppressed" }
    : { value, mark: "", atLeast, atMost, why: "" };

const beforeNext = (meaning: Meaning): Before => ({
  parts: partsOf(meaning),
  ...(meaning.period && { period: meaning.period }),
});
