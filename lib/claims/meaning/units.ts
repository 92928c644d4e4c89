import type { Mention } from "../finding/mention";
import { isTable } from "../finding/context";
import type { Reading } from "../reading/reading";
import type { ClaimUnit } from "../types";
import { isCount } from "./claim";

/** In a table of two years or more a percentage is a change, unless a share was said. */
export function inTable(
  { marked }: Reading,
  mentions: Mention[],
  columns: readonly string[],
): Mention[] {
  if (columns.length < 2 || !isTable(marked)) return mentions;
  return mentions.map((mention) =>
    mention.unit === "percent" ? { ...mention, unit: "percent_change" } : mention,
  );
}

/** A lone number counts what the number before it counts: "of the 321 victims, 286 were girls". */
export function countUnits(
  { marked }: Reading,
  mentions: readonly Mention[],
  measures: readonly string[],
): ClaimUnit[] {
  let victims = false;
  return mentions.map((mention, i) => {
    const { unit, end } = mention;
    if (!isCount(mention)) return unit;
    if (measures[i] === "convictions") return "convictions";
    if (unit === "victims") victims = true;
    const isOfThem =
      victims &&
      unit === "offences" &&
      /^ (?:were|was|of|in)\b|^\)/.test(marked.slice(end, end + 8));
    return isOfThem ? "victims" : unit;
  });
}
