import type { ShownFeedback } from "../display";
import type { ExerciseSpec } from "./exercises";

type Assessment = Pick<ShownFeedback, "verdict" | "text">;

/** How near an answer is, in words that help and do not give the answer away. */
export function assess(spec: ExerciseSpec, answer: number | string): Assessment {
  return spec.kind === "number" ? assessNumber(spec, answer) : assessChoice(spec, answer);
}

function assessNumber(
  spec: Extract<ExerciseSpec, { kind: "number" }>,
  answer: number | string,
): Assessment {
  const value = readNumber(answer);
  if (value === undefined) {
    return { verdict: "not yet", text: `The answer is a number: ${spec.unit}.` };
  }
  if (within(value, spec.value, spec.tolerance)) return { verdict: "right", text: spec.right };
  const slip = spec.slips.find((each) =>
    within(value, each.value, each.tolerance ?? spec.tolerance),
  );
  if (slip !== undefined) return { verdict: slip.verdict, text: slip.text };
  if (Math.abs(value - spec.value) <= 0.05 * Math.abs(spec.value)) {
    return {
      verdict: "nearly",
      text: "You are close: look at your rounding, and round only at the end.",
    };
  }
  const direction = value > spec.value ? "Your number is too high." : "Your number is too low.";
  return { verdict: "not yet", text: `${direction} ${spec.hints[0] ?? ""}`.trim() };
}

function assessChoice(
  spec: Extract<ExerciseSpec, { kind: "choice" }>,
  answer: number | string,
): Assessment {
  const letter = String(answer)
    .trim()
    .toLowerCase()
    .replace(/^\(|[.)]+$/g, "");
  const choice = spec.choices.find(
    (each) => each.letter === letter || each.words.toLowerCase() === letter,
  );
  if (choice === undefined) {
    const letters = spec.choices.map((each) => each.letter).join(", ");
    return { verdict: "not yet", text: `Answer with one of the letters ${letters}.` };
  }
  return { verdict: choice.verdict, text: choice.text };
}

function within(value: number, target: number, tolerance: number): boolean {
  // A hair beyond the tolerance, so that 22.8 counts as within 0.05 of 22.75.
  return Math.abs(value - target) <= tolerance * (1 + 1e-9);
}

/** The number that someone wrote: 22.8, "22.8 minutes", "1,234", "15%". */
function readNumber(answer: number | string): number | undefined {
  const text = String(answer).replaceAll(",", "").replace("−", "-");
  const found = /[-+]?\d*\.?\d+(e[-+]?\d+)?/i.exec(text)?.[0];
  const value = found === undefined ? Number.NaN : Number(found);
  return Number.isFinite(value) ? value : undefined;
}
