/**
 * Reading and adding columns of danfo frames. Danfo is imported for its types only: a new frame is
 * made by the class of the frame that was given, so the measures load without danfo.
 */
import type { DataFrame } from "danfojs-node";
import { refuse } from "../input";

/** A cell as danfo holds it: a missing number is NaN, a missing text "". */
export type Cell = string | number | boolean | null | undefined;

export interface NewColumn {
  name: string;
  dtype: "string" | "float32" | "int32" | "boolean";
  cells: ArrayLike<Cell>;
}

/** Whether a measure was given a danfo frame rather than a number. */
export function isFrame(value: unknown): value is DataFrame {
  return typeof value === "object" && value !== null && "columns" in value && "dtypes" in value;
}

export function checkFrame(name: string, value: unknown): void {
  if (!isFrame(value)) refuse(name, value, "a DataFrame, such as ledger.where() gives");
}

export function rowsOf(frame: DataFrame): readonly (readonly Cell[])[] {
  return frame.values as Cell[][];
}

/** Where a column stands, or an error that says which columns there are. */
export function columnAt(frame: DataFrame, name: string): number {
  const index = frame.columns.indexOf(name);
  if (index < 0) {
    throw new RangeError(
      `There is no column "${name}": the table has ${frame.columns.join(", ")}.`,
    );
  }
  return index;
}

/** Where a column stands that a table need not have. */
export function columnIfAny(frame: DataFrame, name: string): number | undefined {
  const index = frame.columns.indexOf(name);
  return index < 0 ? undefined : index;
}

/** A number, or `undefined` for a cell that holds none. */
export function numberIn(cell: Cell): number | undefined {
  return typeof cell === "number" && !Number.isNaN(cell) ? cell : undefined;
}

/** A new frame with the columns at the end; a column of the same name gives way. */
export function withColumns(frame: DataFrame, added: readonly NewColumn[]): DataFrame {
  const names = new Set(added.map((column) => column.name));
  const kept = frame.columns.flatMap((name, index) => (names.has(name) ? [] : [index]));
  const rows = rowsOf(frame);
  const width = kept.length + added.length;
  const cells = added.map((column) => column.cells);
  // Plain loops: a million rows pass here, and spreads or maps take twice the time.
  const joined = Array<Cell[]>(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const next = Array<Cell>(width);
    for (let j = 0; j < kept.length; j += 1) next[j] = row[kept[j]!];
    for (let j = 0; j < cells.length; j += 1) next[kept.length + j] = cells[j]![i];
    joined[i] = next;
  }
  return frameLike(frame, joined, {
    columns: [...kept.map((index) => frame.columns[index]!), ...names],
    dtypes: [...kept.map((index) => frame.dtypes[index]!), ...added.map(({ dtype }) => dtype)],
    // Danfo checks an index that is given for duplicates, which takes longer than all the rest.
    ...(frame.index.every((label, position) => label === position) ? {} : { index: frame.index }),
  });
}

/** From this size on a frame is held once, by row, and not by column as well. */
const LARGE = 100_000;

export function frameLike(
  frame: DataFrame,
  rows: Cell[][],
  shape: { columns: string[]; dtypes: string[]; index?: (string | number)[] },
): DataFrame {
  const Frame = frame.constructor as new (rows: Cell[][], options: object) => DataFrame;
  return new Frame(rows, { ...shape, config: { lowMemoryMode: rows.length >= LARGE } });
}

/** One number a row, none yet. */
export function missing(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

export function numbers(name: string, cells: Float64Array): NewColumn {
  return { name, dtype: "float32", cells };
}

export function texts(name: string, cells: readonly string[]): NewColumn {
  return { name, dtype: "string", cells };
}

export function flags(name: string, cells: readonly boolean[]): NewColumn {
  return { name, dtype: "boolean", cells };
}
