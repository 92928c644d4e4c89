import { GAPS } from "../facts/gaps";
import type { GapFact } from "../facts/types";

/** A police force that gave no figures for a year to those who asked all forces. */
export type Gap = GapFact;

/**
 * Forces known to be missing from the yearly totals that are added up from the forces' own answers:
 * the rows of `data/gaps.csv`. Two totals of as many forces are still not of the same forces: in
 * 2018/19 one force is missing, in 2019/20 another.
 *
 * @example
 * KNOWN_GAPS.find(({ period }) => period === "2015/16").force // → "Durham Constabulary"
 */
export const KNOWN_GAPS: readonly Gap[] = GAPS;

/** What of a figure says whether a gap is in it. */
interface Total {
  area: string;
  /** In the label's form, "2019/20". */
  period: string;
  measure?: string;
}

/** Measures that come from elsewhere than the forces' own answers, and so lack no force. */
const COLLECTED_OTHERWISE = /^(official_|ons_|csae_|all_ages_|convictions)/;

/** The forces known to be missing from a total. */
export function missingForces(
  { area, period, measure = "" }: Total,
  gaps: readonly Gap[] = KNOWN_GAPS,
): string[] {
  if (COLLECTED_OTHERWISE.test(measure)) return [];
  return gaps
    .filter((gap) => gap.period === period && gap.areas.includes(area))
    .map(({ force }) => force);
}

/** Which forces are missing from one of two totals only, in a sentence; none where none is. */
export function gapReasons(a: Total, b: Total, gaps: readonly Gap[] = KNOWN_GAPS): string[] {
  const [here, there] = [missingForces(a, gaps), missingForces(b, gaps)];
  const told = [
    { period: a.period, forces: here.filter((force) => !there.includes(force)) },
    { period: b.period, forces: there.filter((force) => !here.includes(force)) },
  ].filter(({ forces }) => forces.length > 0);
  const clauses = told.map(
    ({ forces, period }, index) =>
      `${forces.join(" and ")} ${index === 0 ? "gave no figures" : "none"} for ${period}`,
  );
  return clauses.length > 0 ? [`${clauses.join(", ")}.`] : [];
}
