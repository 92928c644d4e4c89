/** What people know from pandas and danfo has by another name or not at all: each says where it is. */

import { mend } from "./classes";

const FRAME_METHODS: Record<string, string> = {
  pivot: 'pivot(frame, { index: "area", columns: "period", values: "value" }) from plain-figures',
  pivot_table: "groupby, then pivot(frame, { index, columns, values }) from plain-figures",
  pivotTable: "groupby, then pivot(frame, { index, columns, values }) from plain-figures",
  sort_values: 'frame.sortValues("value", { ascending: false })',
  drop_duplicates: "frame.dropDuplicates, of a Series",
  dropna: "frame.dropNa()",
  fillna: "frame.fillNa(0)",
  reset_index: "frame.resetIndex()",
  set_index: 'frame.setIndex({ column: "area" })',
  groupBy: 'frame.groupby(["area"])',
  merge: 'merge({ left, right, on: ["area"], how: "inner" }) of danfojs-node',
  join: 'merge({ left, right, on: ["area"], how: "left" }) of danfojs-node',
  to_csv: 'frame.toCSV({ filePath: "table.csv" })',
  to_json: "frame.toJSON()",
  iterrows: "rowsOf(frame) from plain-figures, or frame.values",
  itertuples: "rowsOf(frame) from plain-figures, or frame.values",
  astype: 'frame.asType("value", "float32")',
  nlargest: 'frame.sortValues("value", { ascending: false }).head(10)',
  nsmallest: 'frame.sortValues("value").head(10)',
  assign: 'frame.addColumn("name", values)',
  value_counts: 'frame.column("area").valueCounts()',
  pct_change: "yearOnYear(frame) from plain-figures, which says where there is none",
};

const SERIES_METHODS: Record<string, string> = {
  isin: "series.map((value) => list.includes(value))",
  isIn: "series.map((value) => list.includes(value))",
  value_counts: "series.valueCounts()",
  nunique: "series.nUnique()",
  fillna: "series.fillNa(0)",
  sort_values: "series.sortValues()",
  astype: 'series.asType("float32")',
  between: "series.ge(low).and(series.le(high))",
  rolling: "a sum written out: danfo has no moving windows",
};

/** Adds the names that the class does not have. */
export function pointElsewhere(frames: object, series: object): void {
  for (const [of, known] of [
    [frames, FRAME_METHODS],
    [series, SERIES_METHODS],
  ] as const) {
    for (const [name, place] of Object.entries(known)) {
      // Present from an earlier load of this room, or because danfo has it.
      if (name in of) continue;
      mend(of, name, () => () => {
        throw new TypeError(`danfo has no ${name}: use ${place}.`);
      });
    }
  }
}
