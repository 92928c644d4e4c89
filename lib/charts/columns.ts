import type { Grid } from "./data";

/** Whether a text stands for a missing number and says why: "[x]", "[low]", "..", "<5", "NA". */
export function isMarker(value: unknown): value is string {
  return (
    typeof value === "string" && /^(\[[a-z]+\]|\.\.|[-–—]|<\s?\d+|n\/?a|)$/i.test(value.trim())
  );
}

/**
 * The values of one column.
 * @throws RangeError naming the option, the column asked for and the columns there are.
 */
export function column(grid: Grid, name: string, option: string): unknown[] {
  const index = grid.columns.indexOf(name);
  if (index === -1) {
    throw new RangeError(
      `${option}: there is no column "${name}"; the columns are ${grid.columns.join(", ")}.`,
    );
  }
  return grid.rows.map((row) => row[index]);
}

/**
 * A column of numbers; a missing value or a marker such as "[x]" is `null`, never zero.
 * @throws RangeError naming the row when a value is no number: "1,234" is text.
 */
export function numbers(grid: Grid, name: string, option: string): (number | null)[] {
  return column(grid, name, option).map((value, row) => {
    if (value === null || isMarker(value)) return null;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw new RangeError(
      `${option}: column "${name}", row ${row + 1} holds ${JSON.stringify(value) ?? value}, ` +
        "where a number or a missing value was expected.",
    );
  });
}

/** A column as labels; what is missing is an empty text. */
export function labels(grid: Grid, name: string, option: string): string[] {
  return column(grid, name, option).map((value) => (value === null ? "" : String(value)));
}
