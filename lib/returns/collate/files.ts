import { toCsv } from "../round/csv";
import { BY_FORCE, COVERAGE, FIGURE_COLUMNS, NATIONAL } from "../round/tables";
import type { Collation } from "./collate";

/** The columns of `national.csv`: a row is a sum over forces, or the change between two. */
export const NATIONAL_COLUMNS = [
  "area",
  "period",
  "unit",
  "measure",
  "basis",
  "value",
  "bound",
  "at_least",
  "at_most",
  "forces",
  "forces_suppressed",
  "forces_asked",
  "left_out",
] as const;

/** The columns of `by-force.csv`: a row is the figure used for one force, period, unit, measure. */
export const BY_FORCE_COLUMNS = [...FIGURE_COLUMNS.slice(1), "counted"] as const;

export const COVERAGE_COLUMNS = [
  "force",
  "question",
  "measure",
  "unit",
  "period",
  "state",
] as const;

/** The three tables of a collated round, by the names of their files. */
export function collatedFiles({ national, byForce, coverage }: Collation): Map<string, string> {
  const sorted = [...byForce].sort((a, b) => {
    return a.area.localeCompare(b.area, "en") || b.period.localeCompare(a.period, "en");
  });
  return new Map([
    [NATIONAL, toCsv(NATIONAL_COLUMNS, national)],
    [BY_FORCE, toCsv(BY_FORCE_COLUMNS, sorted)],
    [COVERAGE, toCsv(COVERAGE_COLUMNS, coverage)],
  ]);
}
