import { readValue } from "../words/marks";
import type { Context, Reading } from "./context";
import { makeRow } from "./figure";
import { type Meaning, nothingSaid } from "./meaning";
import type { SentencePlace } from "./readSentence";

const NOT_HELD =
  /\bnot (?:held|hold|recorded|available|retrievable)\b|\bno information\b|\bnot (?:obliged|required) to\b|\bexempt|\brefus|\bexceed/i;

/** "This information is not held": the answer to a question that has a measure of its own. */
export function readNotHeld(
  question: Meaning | undefined,
  text: string,
  place: SentencePlace,
  context: Context,
  reading: Reading,
): void {
  if (question?.flag === undefined || !NOT_HELD.test(text)) return;
  const value = readValue(text) ?? {
    value: null,
    mark: /exceed|section 12|cost|refus|exempt/i.test(text) ? "refused" : "not held",
    atLeast: null,
    atMost: null,
    why: "not held" as const,
  };
  if (reading.rows.some((row) => row.measure === question.flag && row.value === null)) return;
  for (const period of question.period !== undefined ? [question.period] : context.periods) {
    const meaning = { ...question, period, rest: [], conflicts: [] };
    const words = text.slice(0, 160);
    const made = makeRow(
      { value, meaning, around: nothingSaid(), area: "", unit: "", note: words },
      { sheet: place.sheet, cell: place.cell, words },
      context,
    );
    if ("row" in made) reading.rows.push(made.row);
  }
}
