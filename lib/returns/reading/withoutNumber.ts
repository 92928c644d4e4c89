import { readValue, type Value } from "../words/marks";
import { type PeriodFound, periodsIn } from "../words/periods";
import type { Proposed } from "../types";
import type { Context, Reading } from "./context";
import { makeRow } from "./figure";
import { type Meaning, nothingSaid } from "./meaning";
import type { SentencePlace } from "./readSentence";
import { FROM_QUESTION } from "./whatItCounts";

const NOT_HELD =
  /\bnot (?:held|hold|recorded|available|retrievable)\b|\bno information\b|\bnot (?:obliged|required) to\b|\bexempt|\brefus|\bexceed|\bwithh(?:eld|old)/i;

/**
 * What stands in the place of a number, beneath the question that it answers: "This information is
 * not held" where the question has a measure of its own, "Nil return" anywhere.
 */
export function readWithoutNumber(
  question: Meaning | undefined,
  text: string,
  place: SentencePlace,
  context: Context,
  reading: Reading,
): void {
  const { answer, period: own } = answerIn(text);
  const mark = readValue(answer);
  const isNil = mark?.why === "nil";
  if (question === undefined) {
    const why = "it stands for nought, and what it counts is not said";
    if (isNil) reading.unread.push({ ...place, text: answer, why });
    return;
  }
  const isNotHeld = question.flag !== undefined && NOT_HELD.test(text);
  if (!isNil && !isNotHeld) return;
  const isTold = ({ measure, value, period }: Proposed): boolean =>
    measure === question.flag && value === null && (own === undefined || period === own.label);
  if (reading.rows.some(isTold)) return;
  const value = mark ?? notHeld(text);
  const words = text.slice(0, 160);
  const year = own ?? question.period;
  const periods = year === undefined ? context.periods : [year];
  for (const period of isNil && periods.length === 0 ? [undefined] : periods) {
    const meaning = { ...question, ...(period && { period }), rest: [], conflicts: [] };
    const made = makeRow(
      { value, meaning, around: nothingSaid(), area: "", unit: "", note: isNil ? "" : words },
      { sheet: place.sheet, cell: place.cell, words },
      context,
    );
    if (!("row" in made)) continue;
    reading.rows.push(made.row);
    if (isNil) tell([...made.doubts, FROM_QUESTION], answer, place, reading);
  }
}

/** "Response: nil", "2024/25: not recorded": without the words before it, and the year that they name. */
function answerIn(text: string): { answer: string; period?: PeriodFound } {
  const bare = text.replace(/^(?:response|answer|reply|a) ?[:.-] ?/i, "");
  const [period, second] = periodsIn(bare);
  const after = period === undefined ? "" : bare.slice(period.at + period.length);
  const isYears = period?.at === 0 && second === undefined && COLON.test(after);
  return isYears ? { answer: after.replace(COLON, ""), period } : { answer: bare };
}

const COLON = /^ ?[:=–-] ?/;

/** Whether a line is a mark beneath a question: no heading, though it names a year. */
export const isMarkOfYear = (text: string): boolean => {
  const { answer, period } = answerIn(text);
  return period !== undefined && readValue(answer) !== undefined;
};

function tell(
  doubts: readonly string[],
  text: string,
  place: SentencePlace,
  reading: Reading,
): void {
  for (const what of doubts)
    reading.remarks.push({ level: "warning", ...place, what: `${text}: ${what}` });
}

function notHeld(text: string): Value {
  const none = { value: null, atLeast: null, atMost: null };
  if (/\bwithh(?:eld|old)/i.test(text)) return { ...none, mark: "withheld", why: "suppressed" };
  const isRefused = /exceed|section 12|cost|refus|exempt/i.test(text);
  return { ...none, mark: isRefused ? "refused" : "not held", why: "not held" };
}
