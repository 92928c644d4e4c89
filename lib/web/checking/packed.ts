/**
 * Rows of one shape are carried as their column names, once, and their cells: the page is a third
 * smaller so.
 */
interface Packed {
  columns: string[];
  rows: unknown[][];
}

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPacked = (value: unknown): value is Packed =>
  isRow(value) && Array.isArray(value.columns) && Array.isArray(value.rows);

/**
 * Data as text, its tables packed.
 *
 * @example
 * pack([{ a: 1, b: 2 }, { a: 3, b: 4 }]) // → '{"columns":["a","b"],"rows":[[1,2],[3,4]]}'
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
    return alike ? { columns, rows: value.map((row) => columns.map((name) => row[name])) } : value;
  });

/** What {@link pack} made, as it was. */
export const unpack = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    isPacked(value)
      ? value.rows.map((cells) =>
          Object.fromEntries(value.columns.map((name, i) => [name, cells[i]])),
        )
      : value,
  );
