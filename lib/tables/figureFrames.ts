import type { DataFrame } from "danfojs-node";
import { type Columns, frameOf } from "./frameOf";
import type { Rows } from "./ledger";
import type { FigureRow } from "./row";
import { figureRowsWhere, type Wanted } from "./wanted";

/** The columns of the ledger's figures. */
export const FIGURES: Columns<FigureRow> = {
  id: "string",
  source: "string",
  paragraph: "float32",
  printed: "string",
  value: "float32",
  marker: "string",
  bound: "string",
  unit: "string",
  measure: "string",
  area: "string",
  period: "string",
  forces_responding: "float32",
  forces_asked: "float32",
  status: "string",
  note: "string",
};

/** Figures as a frame with the ledger's columns, in the order given. */
export function figuresFrame(rows: readonly FigureRow[]): DataFrame {
  return frameOf(rows, FIGURES);
}

/**
 * The rows of a frame as records, typed as figures unless said otherwise: NaN is `null` again.
 * @example
 * rowsOf(loadLedger().where({ area: "Norfolk", measure: "girls", period: "2010/11" }))[0].value // → 286
 */
export function rowsOf<Row = FigureRow>(frame: DataFrame): Row[] {
  const columns = frame.columns as string[];
  return (frame.values as (string | number)[][]).map((cells) => {
    const entries = cells.map((cell, i) => [columns[i], Number.isNaN(cell) ? null : cell]);
    return Object.fromEntries(entries) as Row;
  });
}

/**
 * The figures that fit, by period and then in the ledger's order; every source's figure for one
 * thing is a row of its own.
 * @throws RangeError for an area that the ledger does not know, with the nearest names.
 * @example
 * const norfolk = { area: "Norfolk", measure: ["girls", "boys"], period: "2010/11" };
 * figuresWhere(loadLedger(), norfolk).column("value").values // → [286, 35]
 */
export function figuresWhere({ rows }: { rows: Rows }, wanted: Wanted): DataFrame {
  return figuresFrame(figureRowsWhere(rows, wanted));
}
