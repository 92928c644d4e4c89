import { createHash } from "node:crypto";
import { inspect } from "node:util";
import {
  escapeHtml,
  type MarkedExercise,
  sealExercise,
  type ShownExercise,
  unsealExercise,
} from "../../display";
import { bundle, styled } from "../bundles";
import { send } from "../kernel";
import { mark } from "./mark";
import { markedExercise, type Question } from "./question";

/** An answer: a number, or words such as "22.8 minutes" or "b". */
export type Answer = number | string;

/** An exercise that was set. Its answer is never shown; `check` says how near one is. */
export interface Exercise {
  /** Shows the next hint; after the last one, the first again. */
  hint(): void;
  /** Says whether an answer is right, nearly right or not yet; nothing while it is empty. */
  check(answer: Answer): void;
}

/**
 * Sets an exercise where the cell stands. Its numbers come from the cell's own data, so that what is
 * shown and what is asked cannot part. A published lesson has a box for the answer, marked in the
 * page as `check` marks it here.
 *
 * An answer is right when `value` rounds to it, to `precision` or to the decimals that it is written
 * with where these are more: 23 and 22.8 for 22.76, and not 22.5. What
 * a mistake leads to is told from it: the nearer of the two counts.
 *
 * @param question The exercise; or one sealed, as learners' copies of a notebook hold it.
 * @throws RangeError that names all that is missing or wrong
 * @example
 * exercise({
 *   question: `${year.days} days, ${recorded} offences: how many are that a day?`,
 *   value: recorded / year.days, unit: "offences a day", precision: 0.1,
 *   hints: ["A rate is a count divided by the time it took."],
 *   mistakes: [{ value: year.days / recorded, says: "Turn the division round." }],
 * });
 */
export function exercise(question: Question | string): Exercise {
  const marked = typeof question === "string" ? unsealed(question) : markedExercise(question);
  const id = createHash("sha256").update(marked.question).digest("hex").slice(0, 12);
  let given = 0;
  send(bundle(shownExercise(id, marked)));
  const made = {
    hint: (): void => {
      if (marked.hints.length > 0) sendHint(marked.hints, given++ % marked.hints.length);
    },
    check: (answer: Answer): void => {
      if (String(answer).trim() === "") return;
      send(bundle({ kind: "feedback", id, ...mark(marked, answer) }));
    },
    // A kernel prints what a cell ends with: the exercise has been shown already.
    [inspect.custom]: (): string => "",
  };
  return made;
}

function unsealed(line: string): MarkedExercise {
  const marked = unsealExercise(line);
  if (marked !== undefined) return marked;
  throw new RangeError(
    "This is no exercise: write exercise({ question, value, unit, precision, hints, mistakes }), " +
      "or leave the line in quotes as the lesson came with it.",
  );
}

function shownExercise(id: string, marked: MarkedExercise): ShownExercise {
  const { question, asks, hints } = marked;
  const choices = marked.kind === "choice" ? marked.choices.map(({ words }) => words) : [];
  return { kind: "exercise", id, question, asks, choices, hints, sealed: sealExercise(marked) };
}

function sendHint(hints: readonly string[], index: number): void {
  const label = `Hint ${index + 1} of ${hints.length}`;
  const hint = hints[index] ?? "";
  send({
    "text/html": styled(
      `<div class="pf-message pf-exercise"><p><strong class="pf-label">${label}</strong> ` +
        `${escapeHtml(hint)}</p></div>`,
    ),
    "text/plain": `${label}: ${hint}`,
  });
}
