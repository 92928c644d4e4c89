import type { DataFrame } from "danfojs-node";
import { type Cell, columnAt, frameLike, rowsOf } from "./columns";
import { type Printed, printedIn, type Settled, settle } from "./settled";

/** Columns of the ledger whose figures stand side by side in one publication. */
const LEDGER_GROUP = ["source", "area", "period", "unit", "forces_responding"];

/**
 * From a row for each measure, a row for each group with a column for each of the measures. A
 * figure that is not there, or is only bounded, is missing; of several that do not agree none is
 * chosen. `settled` has for each row what each measure came to, and why.
 */
export function rowForEachGroup(
  frame: DataFrame,
  measures: readonly string[],
  by: readonly string[] = LEDGER_GROUP.filter((name) => frame.columns.includes(name)),
): { wide: DataFrame; settled: Settled[][] } {
  const measureColumn = columnAt(frame, "measure");
  const valueColumn = columnAt(frame, "value");
  const keyColumns = by.map((name) => columnAt(frame, name));
  const printed = printedIn(frame);
  const groups = new Map<string, { keys: Cell[]; figures: Printed[][] }>();
  for (const cells of rowsOf(frame)) {
    const measure = measures.indexOf(cells[measureColumn] as string);
    if (measure < 0) continue;
    const keys = keyColumns.map((column) => cells[column]);
    const name = JSON.stringify(keys);
    const group = groups.get(name) ?? { keys, figures: measures.map(() => []) };
    groups.set(name, group);
    group.figures[measure]!.push(printed(cells, valueColumn));
  }

  const found = [...groups.values()];
  const settled = found.map(({ figures }) =>
    figures.map((each, index) => settle(measures[index]!, each, by.includes("source"))),
  );
  const rows = found.map(({ keys }, row) => [...keys, ...settled[row]!.map(({ value }) => value)]);
  const wide = frameLike(frame, rows, {
    columns: [...by, ...measures],
    dtypes: [
      ...keyColumns.map((column) => frame.dtypes[column]!),
      ...measures.map(() => "float32"),
    ],
  });
  return { wide, settled };
}

/** The same of a table that has a column for each of the measures already: a row is of one page. */
export function settledRows(frame: DataFrame, measures: readonly string[]): Settled[][] {
  const columns = measures.map((name) => columnAt(frame, name));
  const printed = printedIn(frame);
  return rowsOf(frame).map((cells) =>
    columns.map((column, index) => settle(measures[index]!, [printed(cells, column)], true)),
  );
}
