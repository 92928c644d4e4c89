import type { Value } from "../words/marks";
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
import { type Sentence, sentenceOf } from "./wholeSentence";

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
  const at = { sheet: place.sheet, cell: place.cell, words: printed };
  let before = earlier;
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
  }
  return before;
}

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
  const counted = whatItCounts(clause, sentence, known, context, rows);
  if (counted === undefined)
    return { why: "a number in a sentence that does not say what it counts" };
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
