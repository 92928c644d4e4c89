/**
 * Reads what a chart or table is made from: a danfo DataFrame or an array of records. Only the
 * shape of a DataFrame is asked for, so that drawing never has to load danfo.
 */

/** Named columns over rows of values, as a danfo DataFrame has them. */
export interface FrameLike {
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

/** A danfo DataFrame, or records that share their keys. */
export type TableData = FrameLike | readonly object[];

/** Columns and rows of either form, with each missing value as `null`. */
export interface Grid {
  columns: string[];
  rows: unknown[][];
}

export function isFrame(data: unknown): data is FrameLike {
  const frame = data as Partial<FrameLike> | null;
  return (
    typeof frame === "object" &&
    frame !== null &&
    Array.isArray(frame.columns) &&
    Array.isArray(frame.values)
  );
}

/**
 * @throws TypeError when `data` is neither a frame nor an array of records.
 */
export function toGrid(data: TableData): Grid {
  if (isFrame(data)) {
    return {
      columns: [...data.columns],
      rows: data.values.map((row) => (Array.isArray(row) ? row : [row]).map(missingToNull)),
    };
  }
  if (!Array.isArray(data) || data.some((record) => typeof record !== "object" || !record)) {
    throw new TypeError(
      "A chart or table is made from a danfo DataFrame or an array of records such as " +
        `[{ area: "Kent", offences: 12 }]; this is ${describe(data)}.`,
    );
  }
  const columns = [...new Set(data.flatMap((record: object) => Object.keys(record)))];
  const rows = data.map((record: object) =>
    columns.map((name) => missingToNull((record as Record<string, unknown>)[name])),
  );
  return { columns, rows };
}

/** danfo marks what is missing by NaN, records by null or by leaving it out. */
function missingToNull(value: unknown): unknown {
  return value === undefined || (typeof value === "number" && Number.isNaN(value)) ? null : value;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array of something else";
  return typeof value === "object" ? "another kind of object" : `the ${typeof value} ${value}`;
}
