import type { Fault } from "./fault";
import { periodFault } from "./period";
import type { Located } from "./row";
import { areaFault, faultAt, sourceFault, type Surroundings } from "./sense";
import { numberOf, type TableRow, textIn } from "./table";

/** An official count of offences recorded by the police: a row of `official.csv`. */
export interface OfficialRow {
  area: string;
  /** Financial year, "2018/19". */
  period: string;
  /** Offence code, or a group: "CHILD11" is the eleven whose name says that the victim is a child. */
  code: string;
  unit: string;
  measure: string;
  value: number | null;
  source: string;
}

/** A number of children who live in an area: a row of `population.csv`. */
export interface PopulationRow {
  area: string;
  /** The estimate is of 30 June of this year. */
  mid_year: number | null;
  /** Both ages included. */
  age_from: number | null;
  age_to: number | null;
  population: number | null;
  /** Which census the estimate rests on; two bases are never mixed in one comparison. */
  basis: string;
  source: string;
}

/** A number of defendants: a row of `prosecutions.csv`. */
export interface ProsecutionRow {
  area: string;
  period: string;
  /** Which cases. */
  scope: string;
  unit: string;
  measure: string;
  value: number | null;
  source: string;
  note: string;
}

export function officialRow(row: TableRow): Located<OfficialRow> {
  return {
    line: row.line,
    area: textIn(row, "area"),
    period: textIn(row, "period"),
    code: textIn(row, "code"),
    unit: textIn(row, "unit"),
    measure: textIn(row, "measure"),
    value: numberOf(row, "value"),
    source: textIn(row, "source"),
  };
}

export function populationRow(row: TableRow): Located<PopulationRow> {
  return {
    line: row.line,
    area: textIn(row, "area"),
    mid_year: numberOf(row, "mid_year"),
    age_from: numberOf(row, "age_from"),
    age_to: numberOf(row, "age_to"),
    population: numberOf(row, "population"),
    basis: textIn(row, "basis"),
    source: textIn(row, "source"),
  };
}

export function prosecutionRow(row: TableRow): Located<ProsecutionRow> {
  return {
    line: row.line,
    area: textIn(row, "area"),
    period: textIn(row, "period"),
    scope: textIn(row, "scope"),
    unit: textIn(row, "unit"),
    measure: textIn(row, "measure"),
    value: numberOf(row, "value"),
    source: textIn(row, "source"),
    note: textIn(row, "note"),
  };
}

type OfficialTable = "official" | "population" | "prosecutions";
type Row = Located<OfficialRow | PopulationRow | ProsecutionRow>;

/** What makes a row of each table one of its own. */
const KEYS: Record<OfficialTable, readonly string[]> = {
  official: ["area", "period", "code"],
  population: ["area", "mid_year", "age_from", "age_to", "basis"],
  prosecutions: ["area", "period", "scope", "measure"],
};

/** Rows whose area, source or year is not known, whose ages are the wrong way round, or that stand twice. */
export function senseOfOfficial(
  table: OfficialTable,
  rows: readonly Row[],
  file: string,
  known: Surroundings,
): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const cells = row as unknown as Record<string, string | number | null> & { line: number };
    const faults: Fault[] = [];
    const fault = (column: string, expected: string | undefined): void => {
      if (expected !== undefined) faults.push(faultAt(file, cells, column, expected));
    };
    fault("area", areaFault(row.area, known.areas));
    fault("source", sourceFault(row.source, known.sources));
    if ("period" in row && row.period !== "")
      fault("period", periodFault(row.period, known.latestYear));
    if ("mid_year" in row) {
      const { mid_year: year, age_from: from, age_to: to } = row;
      if (year !== null && year > known.latestYear) {
        fault("mid_year", `a year that had begun by ${known.latestYear}`);
      }
      if (from !== null && to !== null && from > to) {
        fault("age_to", `an age no lower than age_from, which is ${from}`);
      }
    }
    const key = KEYS[table].map((column) => String(cells[column])).join("\u0000");
    const before = first.get(key);
    first.set(key, before ?? row.line);
    if (before !== undefined)
      fault("area", `one row for each ${KEYS[table].join(", ")}; row ${before} has them`);
    return faults;
  });
}
