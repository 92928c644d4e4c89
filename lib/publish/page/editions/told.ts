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
  /** Where the last question of each section stands, and the last of all. */
  const lastOf = new Map<number, number>();
  let last = Infinity;
  for (const [at, { section, output }] of steps.entries()) {
    if (output !== undefined) continue;
    lastOf.set(section, at);
    last = at;
  }
  const told = steps.flatMap(({ section, output }, at) =>
    output !== undefined && tells(output) && at > (lastOf.get(section) ?? last) ? [output] : [],
  );
  return new Set(told);
}

function stepsOf(parts: readonly Part[]): Step[] {
  const steps: Step[] = [];
  let section = 0;
  for (const part of parts) {
    section += sectionsOf(part.prose ?? "").filter(({ heading }) => heading !== undefined).length;
    const isQuestion = part.tags.has("prediction") || part.tags.has("exercise");
    if (part.prose !== undefined && isQuestion) steps.push({ section });
    for (const output of outputsOf(part)) {
      steps.push(asks(output) ? { section } : { section, output });
    }
  }
  return steps;
}

/** Whether it asks something of the reader. */
export const asks = (output: PartOutput): boolean =>
  output.kind === "shown" && ["exercise", "prediction"].includes(output.shown.kind);

const tells = (output: PartOutput): boolean =>
  output.kind !== "shown" || output.shown.kind !== "message" || output.shown.role !== "caveat";
