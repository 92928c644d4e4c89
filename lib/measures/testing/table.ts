import { DataFrame } from "danfojs-node";
import { yearOnYear, type YearOnYearOptions } from "../index";

export type Cell = string | number;

export function table(columns: string[], rows: Cell[][]): DataFrame {
  return new DataFrame(rows, { columns });
}

export function column<T = number>(frame: DataFrame, name: string): T[] {
  return frame.column(name).values as T[];
}

/** One area's figures, changed year on year: the changes with the reasons for those that lack. */
export function changes(
  rows: [period: string, value: number][],
  options?: YearOnYearOptions,
): [number, string][] {
  const frame = table(
    ["area", "period", "value"],
    rows.map(([period, value]) => ["Wales", period, value]),
  );
  const changed = yearOnYear(frame, options);
  const reasons = column<string>(changed, "change_reason");
  return column(changed, "change_percent").map((change, row) => [change, reasons[row]!]);
}
