import type { DataFrame } from "danfojs-node";
import { type Cell, columnAt, columnIfAny, frameLike, numberIn, rowsOf } from "./columns";
import { shown } from "./figureTable";

/** Columns of the ledger whose figures stand side by side in one publication. */
const LEDGER_GROUP = ["source", "area", "period", "unit", "forces_responding"];

/**
 * From a row for each measure, a row for each group with a column for each of the measures. A
 * figure that is not there, or is only bounded, is missing. `conflicts` says for each row which
 * measure has several figures that do not agree; none of them is chosen.
 */
export function rowForEachGroup(
  frame: DataFrame,
  measures: readonly string[],
  by: readonly string[] = LEDGER_GROUP.filter((name) => frame.columns.includes(name)),
): { wide: DataFrame; conflicts: string[] } {
  const measureColumn = columnAt(frame, "measure");
  const valueColumn = columnAt(frame, "value");
  const boundColumn = columnIfAny(frame, "bound");
  const keyColumns = by.map((name) => columnAt(frame, name));
  const groups = new Map<string, { keys: Cell[]; figures: Set<number>[] }>();
  for (const cells of rowsOf(frame)) {
    const measure = measures.indexOf(cells[measureColumn] as string);
    if (measure < 0) continue;
    const keys = keyColumns.map((column) => cells[column]);
    const name = JSON.stringify(keys);
    const group = groups.get(name) ?? { keys, figures: measures.map(() => new Set<number>()) };
    groups.set(name, group);
    const value = numberIn(cells[valueColumn]);
    const isExact = boundColumn === undefined || cells[boundColumn] === "exact";
    if (value !== undefined && isExact) group.figures[measure]!.add(value);
  }

  const found = [...groups.values()];
  const rows = found.map(({ keys, figures }) => [
    ...keys,
    ...figures.map((values) => (values.size === 1 ? [...values][0] : Number.NaN)),
  ]);
  const conflicts = found.map(({ figures }) =>
    figures
      .flatMap((values, index) =>
        values.size > 1
          ? [`Different figures for ${measures[index]}: ${[...values].map(shown).join(", ")}.`]
          : [],
      )
      .join(" "),
  );
  const wide = frameLike(frame, rows, {
    columns: [...by, ...measures],
    dtypes: [
      ...keyColumns.map((column) => frame.dtypes[column]!),
      ...measures.map(() => "float32"),
    ],
  });
  return { wide, conflicts };
}
