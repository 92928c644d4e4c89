import { DataFrame } from "danfojs-node";
import { pivotOver } from "./pivot";

/**
 * A row for each area and period, a column for each measure: "tidy", as each variable has a column
 * of its own. `unit` and `source` name those of all the figures in a row.
 * The measures asked for have a column even where nothing is printed of them.
 * @throws RangeError where two figures fall into one cell, as counts of two units do.
 */
export function tidyFigures(chosen: DataFrame, measures: readonly string[]): DataFrame {
  const [area, period, unit, source] = ["area", "period", "unit", "source"].map(
    (name) => chosen.column(name).values as string[],
  ) as [string[], string[], string[], string[]];
  refuseTwoUnits(chosen);
  const joined = new Map<string, { unit: Set<string>; source: Set<string> }>();
  area.forEach((name, row) => {
    const key = `${name}\u0000${period[row]}`;
    const of = joined.get(key) ?? { unit: new Set(), source: new Set() };
    of.unit.add(unit[row]!);
    of.source.add(source[row]!);
    joined.set(key, of);
  });
  const shape = { index: ["area", "period"], columns: "measure", values: "value" };
  const wide = pivotOver(chosen, shape, measures);
  const told = [...joined.values()];
  const rows = (wide.values as number[][]).map((cells, row) => {
    const of = told[row]!;
    return [...cells, [...of.unit].join("; "), [...of.source].join("; ")];
  });
  return new DataFrame(rows as number[][], {
    columns: [...wide.columns, "unit", "source"],
    dtypes: [...wide.dtypes, "string", "string"],
  });
}

function refuseTwoUnits(chosen: DataFrame): void {
  const seen = new Map<string, string>();
  const columns = ["area", "period", "measure", "unit"].map(
    (name) => chosen.column(name).values as string[],
  ) as [string[], string[], string[], string[]];
  const [area, period, measure, unit] = columns;
  area.forEach((name, row) => {
    const key = [name, period[row], measure[row]].join(", ");
    const other = seen.get(key);
    if (other !== undefined) {
      throw new RangeError(
        `tidy: ${key} is printed in ${other} and in ${unit[row]}: say which unit, { unit: "${other}" }.`,
      );
    }
    seen.set(key, unit[row]!);
  });
}
