import { sectionsOf } from "../sections";
import { outputsOf } from "../sheet";
import type { Part, PartOutput } from "../story";

/** A question of the lesson, or something that it shows; and the section it stands in. */
interface Step {
  section: number;
  output?: PartOutput;
}

/**
 * What a lesson tells to those who have answered: whatever a cell shows after the last question of its
 * section, or, in a section that asks nothing, after the last of the lesson. What a further question
 * of the section follows may be what that one is about. Caveats give nothing away.
 */
export function toldAfterwards(parts: readonly Part[]): ReadonlySet<PartOutput> {
  const steps = stepsOf(parts);
  const questions = steps.flatMap((step, at) =>
    step.output === undefined ? [{ ...step, at }] : [],
  );
  const told = new Set<PartOutput>();
  for (const [at, { section, output }] of steps.entries()) {
    if (output === undefined || !tells(output)) continue;
    const before = questions.filter((question) => question.at < at);
    const after = questions.filter((question) => question.at > at);
    const isHere = (question: Step): boolean => question.section === section;
    const isOver = before.length > 0 && (after.length === 0 || before.some(isHere));
    if (isOver && !after.some(isHere)) told.add(output);
  }
  return told;
}

function stepsOf(parts: readonly Part[]): Step[] {
  const steps: Step[] = [];
  let section = 0;
  for (const part of parts) {
    section += sectionsOf(part.prose ?? "").filter(({ heading }) => heading !== undefined).length;
    const isQuestion = part.tags.has("prediction") || part.tags.has("exercise");
    if (part.prose !== undefined && isQuestion) steps.push({ section });
    for (const output of outputsOf(part)) {
      steps.push(isAsked(output) ? { section } : { section, output });
    }
  }
  return steps;
}

const isAsked = (output: PartOutput): boolean =>
  output.kind === "shown" && ["exercise", "prediction"].includes(output.shown.kind);

const tells = (output: PartOutput): boolean =>
  output.kind !== "shown" || output.shown.kind !== "message" || output.shown.role !== "caveat";
