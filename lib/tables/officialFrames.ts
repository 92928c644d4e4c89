import type { DataFrame } from "danfojs-node";
import { findArea } from "./area";
import { type Columns, frameOf } from "./frameOf";
import { nearestNames } from "./names";
import type { OfficialRow, PopulationRow, ProsecutionRow } from "./officialRows";
import type { AreaRow } from "./row";

const OFFICIAL: Columns<OfficialRow> = {
  area: "string",
  period: "string",
  code: "string",
  unit: "string",
  measure: "string",
  value: "float32",
  source: "string",
};
const POPULATION: Columns<PopulationRow> = {
  area: "string",
  mid_year: "float32",
  age_from: "float32",
  age_to: "float32",
  population: "float32",
  basis: "string",
  source: "string",
};
const PROSECUTIONS: Columns<ProsecutionRow> = {
  area: "string",
  period: "string",
  scope: "string",
  unit: "string",
  measure: "string",
  value: "float32",
  source: "string",
  note: "string",
};

export const officialFrame = (rows: readonly OfficialRow[]): DataFrame => frameOf(rows, OFFICIAL);
export const populationFrame = (rows: readonly PopulationRow[]): DataFrame =>
  frameOf(rows, POPULATION);
export const prosecutionsFrame = (rows: readonly ProsecutionRow[]): DataFrame =>
  frameOf(rows, PROSECUTIONS);

/** Which official counts to take: each part is a value or several, and all must hold. */
export interface OfficialWanted {
  area?: string | readonly string[];
  /** Every area of a kind. */
  kind?: AreaRow["kind"];
  period?: string | readonly string[];
  /** Offence code; "CHILD11", the eleven that name a child together, unless said otherwise. */
  code?: string | readonly string[];
}

/**
 * The official counts that fit, by period and then in the table's order.
 * @throws RangeError for an area or a code that there is not, with the nearest.
 */
export function officialRowsWhere(
  { official, areas }: { official: readonly OfficialRow[]; areas: readonly AreaRow[] },
  { area, kind, period, code = "CHILD11" }: OfficialWanted = {},
): OfficialRow[] {
  const codes = new Set(official.map((row) => row.code));
  for (const each of [code].flat()) {
    if (codes.has(each)) continue;
    const near = nearestNames(each, codes);
    const hint =
      near.length === 0
        ? ` They are ${[...codes].join(", ")}.`
        : ` Did you mean ${near.join(" or ")}?`;
    throw new RangeError(`There is no official count of the code "${each}".${hint}`);
  }
  const named =
    area === undefined ? undefined : [area].flat().map((name) => findArea(name, areas).area);
  const ofKind = new Set(areas.filter((each) => each.kind === kind).map((each) => each.area));
  const found = official.filter(
    (row) =>
      [code].flat().includes(row.code) &&
      (named === undefined || named.includes(row.area)) &&
      (kind === undefined || ofKind.has(row.area)) &&
      (period === undefined || [period].flat().includes(row.period)),
  );
  return found.sort((a, b) => a.period.localeCompare(b.period, "en"));
}
