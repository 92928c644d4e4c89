import { ageBand } from "../facts/ageBand";
import { GAPS } from "../facts/gaps";
import { WORDS } from "../facts/measures";
import type { GapFact } from "../facts/types";
import { type Period, period } from "./period";

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
  /** As it is written: "2019/20" and "year ending March 2020" are one. */
  period: string;
  measure?: string;
}

/** What a measure is a part of, step by step: "girls" of "total", "online_age_under_13" of "online". */
function wholeOf(measure: string): string {
  if (ageBand(measure) !== undefined) return "total";
  if (measure.startsWith("online_")) return "online";
  return WORDS.find((row) => row.kind === "measure" && row.measure === measure)?.partOf ?? "";
}

/** Whether the force is missing from what is counted: a count from elsewhere lacks no force. */
function isIn(gap: Gap, measure: string): boolean {
  const { measures } = gap;
  if (measures.length === 0 || measure === "" || measures.includes(measure)) return true;
  const whole = wholeOf(measure);
  return whole !== "" && isIn(gap, whole);
}

/** Whether a gap is of these days, in whatever words either year is written. */
export function isOfYear(gap: Gap, { start, end }: Pick<Period, "start" | "end">): boolean {
  const year = period(gap.period);
  return year.start === start && year.end === end;
}

/** The forces known to be missing from a total. */
export function missingForces(
  { area, period: words, measure = "" }: Total,
  gaps: readonly Gap[] = KNOWN_GAPS,
): string[] {
  const own = gaps.filter((gap) => gap.areas.includes(area) && isIn(gap, measure));
  if (own.length === 0) return [];
  const span = period(words);
  return own.filter((gap) => isOfYear(gap, span)).map(({ force }) => force);
}

/** Which forces are missing from one of two totals only, in a sentence; none where none is. */
export function gapReasons(a: Total, b: Total, gaps: readonly Gap[] = KNOWN_GAPS): string[] {
  const [here, there] = [missingForces(a, gaps), missingForces(b, gaps)];
  const told = [
    { period: a.period, forces: here.filter((force) => !there.includes(force)) },
    { period: b.period, forces: there.filter((force) => !here.includes(force)) },
  ].filter(({ forces }) => forces.length > 0);
  const clauses = told.map(
    ({ forces, period: year }, index) =>
      `${forces.join(" and ")} ${index === 0 ? "gave no figures" : "none"} for ${year}`,
  );
  return clauses.length > 0 ? [`${clauses.join(", ")}.`] : [];
}
