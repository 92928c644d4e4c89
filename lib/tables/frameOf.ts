import { DataFrame } from "danfojs-node";

type ColumnType = "string" | "float32";

/** The columns of a frame and their types, by the fields of a row. */
export type Columns<Row> = Record<keyof Row & string, ColumnType>;

/** A frame with these columns even when it has no row. Danfo, asked to guess types, guesses wrong. */
export function frameOf<Row>(rows: readonly Row[], columns: Columns<Row>): DataFrame {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const cells = rows.map((row) => names.map((name) => row[name] ?? Number.NaN) as number[]);
  return new DataFrame(cells, { columns: names, dtypes: Object.values<string>(columns) });
}
