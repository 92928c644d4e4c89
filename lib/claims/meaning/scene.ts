import type { Mention } from "../figures/rule";
import type { Period } from "../reading/periods";
import { yearsBefore } from "../reading/yearLabels";
import type { Base } from "./bases";
import { type Facet } from "./facets";
import type { Overview } from "./overview";
import type { Stretch } from "./stretches";
import { type Dated, isLength, spanStart, type Time } from "./years";

/** A sentence whose figures are being dated. */
export interface Scene {
  marked: string;
  mentions: readonly Mention[];
  bases: readonly Base[];
  /** The years that the figure asked for can be of: one in brackets is of what stands in them or just before. */
  dated: readonly Dated[];
  /** Those of them that are told as one stretch: "between 2011 and 2013". */
  stretches: readonly Stretch[];
  /** What is known so far of the sentence's figures. */
  found: readonly Facet[];
  /** The year that the paragraph spoke of before this sentence. */
  now: string;
  time: Time;
  text: Overview;
}

/** One way in which words date the figure at a place; undefined where they do not. */
export type Dating = (scene: Scene, i: number) => Facet | undefined;

/** What the first of several ways tells. */
export function firstOf(ways: readonly Dating[], scene: Scene, i: number): Facet | undefined {
  for (const way of ways) {
    const facet = way(scene, i);
    if (facet) return facet;
  }
  return undefined;
}

/** A year that a figure is of for its own sake: neither a base nor a length. */
export const isOwn = ({ isBase, span }: Dated): boolean => !isBase && !isLength(span);

/** The base that the text last measured this year from, else the year before. */
export function usualBase(later: string, { change }: Time): string {
  const [from, end] = change.split(" to ");
  return end === later ? from! : yearsBefore(later, 1);
}

/** Where a change "in five years", "over the same period" begins. */
export function startOf(to: string, span: Period, { time, text }: Scene): string {
  // "Over the past five years there were 3,382": the last of these years.
  const last = to.split(" to ").at(-1)!;
  if (span.kind === "period" && time.change) return time.change.split(" to ")[0]!;
  const years = isLength(span) ? span.years : undefined;
  return years === undefined ? yearsBefore(to, 1) : spanStart(last, years, text.labels);
}
