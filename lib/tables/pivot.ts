import { DataFrame } from "danfojs-node";

/** As pandas calls them. */
export interface PivotOptions {
  /** The column, or columns, whose values head the rows. */
  index: string | readonly string[];
  /** The column whose values become columns, in the order in which each first appears. */
  columns: string;
  /** The column that fills the table. */
  values: string;
}

type Cell = string | number | boolean;

/**
 * Turns a long frame into a wide one: a row for each value of `index`, a column for each value of
 * `columns`, as pandas's `pivot`. What there is no row for is missing (NaN), never 0. Nothing is
 * added up.
 * @throws RangeError for a column that is not there, and where two rows fall into one cell.
 * @example
 * const columns = ["area", "period", "value"]
 * const rows = [["Kent", "2009/10", 4], ["Kent", "2010/11", 5], ["Essex", "2010/11", 7]]
 * const wide = pivot(new DataFrame(rows, { columns }), { index: "area", columns: "period", values: "value" })
 * wide.columns // → ["area", "2009/10", "2010/11"]
 * wide.values // → [["Kent", 4, 5], ["Essex", NaN, 7]]
 */
export function pivot(frame: DataFrame, options: PivotOptions): DataFrame {
  return pivotOver(frame, options, []);
}

/** The same with these columns first, whether or not the frame has a row for them. */
export function pivotOver(
  frame: DataFrame,
  { index, columns, values }: PivotOptions,
  first: readonly string[],
): DataFrame {
  const heads = [index].flat() as string[];
  const places = [...heads, columns, values].map((name) => placeOf(frame, name));
  const [across, filling] = places.slice(heads.length) as [number, number];
  const names = new Set(first);
  const found = new Map<string, { head: Cell[]; cells: Map<string, Cell> }>();
  for (const cells of frame.values as Cell[][]) {
    const head = heads.map((_name, at) => cells[places[at]!]!);
    const key = JSON.stringify(head);
    const name = String(cells[across]);
    const row = found.get(key) ?? { head, cells: new Map<string, Cell>() };
    if (row.cells.has(name)) {
      throw new RangeError(
        `pivot: ${[...head, name].join(", ")} has two rows, ${row.cells.get(name)} and ` +
          `${cells[filling]}: choose one with query, or name what tells them apart in index.`,
      );
    }
    row.cells.set(name, cells[filling]!);
    names.add(name);
    found.set(key, row);
  }
  const isText = frame.dtypes[filling] === "string";
  const empty = isText ? "" : Number.NaN;
  const wide = [...found.values()].map(({ head, cells }) => [
    ...head,
    ...Array.from(names, (name) => cells.get(name) ?? empty),
  ]);
  return new DataFrame(wide as number[][], {
    columns: [...heads, ...names],
    dtypes: [
      ...heads.map((_name, at) => frame.dtypes[places[at]!]!),
      ...Array.from(names, () => (isText ? "string" : "float32")),
    ],
  });
}

function placeOf(frame: DataFrame, name: string): number {
  const place = frame.columns.indexOf(name);
  if (place >= 0) return place;
  throw new RangeError(`pivot: there is no column "${name}": ${frame.columns.join(", ")}.`);
}
