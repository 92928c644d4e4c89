/**
 * How near an answer is, in words that help and do not give it away. The same code marks in a
 * notebook and in a published page, so that it knows nothing of Node.
 */
import type { ChoiceExercise, MarkedExercise, NumberExercise, Verdict } from "../../display/marked";
import { readNumber } from "./readNumber";

export interface Mark {
  verdict: Verdict;
  text: string;
}

/** A wrong answer this near, as a part of the right one, is a slip of the pen or of rounding. */
const CLOSE = 0.05;

/** Marks an answer as it was written: "22.8 minutes", "1,234", "15%", "b". */
export function mark(exercise: MarkedExercise, answer: number | string): Mark {
  return exercise.kind === "number"
    ? markNumber(exercise, String(answer))
    : markChoice(exercise, String(answer));
}

/** Letters by which choices are named, in their order. */
export const letterOf = (index: number): string => String.fromCharCode("a".charCodeAt(0) + index);

function markNumber(exercise: NumberExercise, answer: string): Mark {
  const { value, unit, precision, mistakes, hints, right } = exercise;
  const read = readNumber(answer, unit);
  if ("fault" in read) return { verdict: "not yet", text: read.fault };
  const written = read.value;
  const place = 10 ** -read.decimals;
  const nearest = nearestOf(written, place, exercise);
  if (nearest === "value") return { verdict: "right", text: right };
  if (nearest !== undefined) {
    const mistake = mistakes[nearest];
    if (mistake !== undefined) return { verdict: mistake.verdict, text: mistake.says };
  }
  if (place > precision && within(written, value, place)) {
    return { verdict: "nearly", text: `That is right as far as it goes. Answer ${exercise.asks}.` };
  }
  if (Math.abs(written - value) <= CLOSE * Math.abs(value)) {
    return {
      verdict: "nearly",
      text: "You are close: look at your rounding, and round only at the end.",
    };
  }
  const direction = written > value ? "Your number is too high." : "Your number is too low.";
  return { verdict: "not yet", text: `${direction} ${hints[0] ?? ""}`.trim() };
}

/**
 * What the number stands for: the value or the mistake nearest to it, of those that rounding could
 * have brought there. Where both are as near, the learner is right.
 */
function nearestOf(
  written: number,
  place: number,
  exercise: NumberExercise,
): "value" | number | undefined {
  const { value, precision, mistakes } = exercise;
  let best: "value" | number | undefined = isRounded(written, place, exercise)
    ? "value"
    : undefined;
  let distance = best === undefined ? Infinity : Math.abs(written - value);
  for (const [index, mistake] of mistakes.entries()) {
    // A mistake may have a scale of its own, as a fraction has where a percentage is asked for, and
    // may be written with fewer decimals than were asked for.
    const size = Math.abs(mistake.value);
    const asked = size === 0 ? precision : Math.min(precision, size / 50);
    const scale = place <= size / 20 ? Math.max(asked, place) : asked;
    const away = Math.abs(written - mistake.value);
    if (!within(written, mistake.value, scale) || away >= distance) continue;
    best = index;
    distance = away;
  }
  return best;
}

/**
 * Whether the number is the value, rounded to the decimals it is written with: of 22.756 both 23 and
 * 22.8 are, 22.3 is not. A precision coarser than that, such as 5, allows its own multiples too.
 */
function isRounded(written: number, place: number, { value, precision }: NumberExercise): boolean {
  if (within(written, value, Math.min(place, precision))) return true;
  const steps = written / precision;
  const isMultiple = place >= Math.min(1, precision) && Math.abs(steps - Math.round(steps)) < 1e-9;
  return isMultiple && within(written, value, precision);
}

/** Whether rounding to this precision could turn the one into the other, with a hair for binary. */
function within(written: number, target: number, precision: number): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(target));
  return Math.abs(written - target) <= precision / 2 + hair;
}

function markChoice({ choices }: ChoiceExercise, answer: string): Mark {
  const wanted = answer.trim().toLowerCase();
  const letter = wanted.replace(/^\(|[.)]+$/g, "");
  const found = choices.find(
    ({ words }, index) => letterOf(index) === letter || words.toLowerCase() === wanted,
  );
  if (found !== undefined) return { verdict: found.verdict, text: found.says };
  const letters = choices.map((_, index) => letterOf(index)).join(", ");
  return { verdict: "not yet", text: `Answer with one of the letters ${letters}.` };
}
