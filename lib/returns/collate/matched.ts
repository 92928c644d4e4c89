import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";

/**
 * Of the figures of one question, those of both years of the forces that gave an exact number for
 * each: a change is of these forces alone.
 */
export function matchedIn(
  rows: readonly Accepted[],
  { year, before }: Pick<Round, "year" | "before">,
): Accepted[] {
  if (year === "" || before === "") return [];
  const exact = rows.filter(({ value }) => value !== null);
  const areasIn = (when: string): Set<string> =>
    new Set(exact.filter(({ period }) => period === when).map(({ area }) => area));
  const [first, last] = [areasIn(before), areasIn(year)];
  const isOfBoth = ({ area }: Accepted): boolean => first.has(area) && last.has(area);
  return exact.filter((row) => isOfBoth(row) && [before, year].includes(row.period));
}
