import { type ShownFeedback, escapeHtml } from "../display";
import { nearestNames } from "../tables";
import { assess } from "./assess";
import { bundle, styled } from "./bundles";
import { EXERCISES, type ExerciseSpec } from "./exercises";
import { send } from "./kernel";

/** An answer: a number, or words such as "22.8 minutes" or "cannot tell". */
export type Answer = number | string;

/** An exercise of a lesson. Its answer is never shown; `check` says how near one is. */
export interface Exercise {
  readonly id: string;
  readonly question: string;
  /** Shows the question, with its hints folded. */
  ask(): void;
  /** Shows the next hint; after the last one, the first again. */
  hint(): void;
  /** Says whether an answer is right, nearly right or not yet, and what to look at. */
  check(answer: Answer): void;
}

const given = new Map<string, number>();

/**
 * An exercise by its name.
 *
 * @throws RangeError naming the nearest exercises when there is none of this name
 * @example exercise("rate-1").check(915 / 366)
 */
export function exercise(id: string): Exercise {
  const spec = EXERCISES.find((each) => each.id === id);
  if (spec === undefined) {
    const ids = EXERCISES.map((each) => each.id);
    const near = nearestNames(id, ids);
    throw new RangeError(
      `There is no exercise "${id}"; ` +
        (near.length > 0 ? `did you mean ${near.join(" or ")}?` : `there are ${ids.join(", ")}.`),
    );
  }
  const { question, hints } = spec;
  return {
    id,
    question,
    ask: () => send(bundle({ kind: "exercise", id, question, hints: [...hints] })),
    hint: () => sendHint(spec),
    check: (answer) => send(bundle(feedback(spec, answer))),
  };
}

function feedback(spec: ExerciseSpec, answer: Answer): ShownFeedback {
  return { kind: "feedback", id: spec.id, ...assess(spec, answer) };
}

function sendHint({ id, hints }: ExerciseSpec): void {
  const next = (given.get(id) ?? 0) % hints.length;
  given.set(id, next + 1);
  const label = `Hint ${next + 1} of ${hints.length}`;
  const hint = hints[next] ?? "";
  send({
    "text/html": styled(
      `<div class="pf-message pf-exercise"><p><strong class="pf-label">${label}</strong> ` +
        `${escapeHtml(hint)}</p></div>`,
    ),
    "text/plain": `${label}: ${hint}`,
  });
}
