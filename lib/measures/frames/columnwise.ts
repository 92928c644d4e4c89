/** A measure of numbers worked out for each row of a frame. */
import type { DataFrame } from "danfojs-node";
import type { Estimate } from "../estimate";
import { columnAt, numberIn, rowsOf, texts, withColumns } from "./columns";
import { EstimateColumns } from "./estimateColumns";

/** What a measure adds to a frame, and from which of its columns. */
export interface Columnwise {
  /** The new column; its limits and the reason for no number stand beside it. */
  name: string;
  /** The columns of the numbers that the measure takes, in its order. */
  from: readonly string[];
  /** A column that says of a row why it is no figure to compute with: what it says stands. */
  refused?: string;
  compute: (...values: number[]) => Estimate;
  /** 100 for a fraction: frames hold percentages. */
  times?: number;
}

/**
 * Adds `name`, `name_lower`, `name_upper` and `name_reason`, which says why there is no number. What
 * the measure refuses (a part above its whole, a fraction of an offence) is a reason as well.
 */
export function columnwise(frame: DataFrame, options: Columnwise) {
  const { name, from, refused, compute, times = 1 } = options;
  const places = from.map((column) => columnAt(frame, column));
  const refusals = refused === undefined ? undefined : columnAt(frame, refused);
  const rows = rowsOf(frame);
  const estimates = new EstimateColumns(name, rows.length);
  const reasons = rows.map((cells, row) => {
    const refusal = refusals === undefined ? "" : String(cells[refusals]);
    if (refusal !== "") return refusal;
    const values = places.map((place) => numberIn(cells[place]));
    const lacking = from.filter((_column, at) => values[at] === undefined);
    if (lacking.length > 0) return `No number in ${lacking.join(" and ")}.`;
    try {
      const estimate = compute(...(values as number[]));
      estimates.set(row, estimate, times);
      return estimate.value === undefined ? (estimate.reason ?? "There is no number.") : "";
    } catch (error) {
      if (error instanceof RangeError) return `${error.message}.`.replace(/\.\.$/, ".");
      throw error;
    }
  });
  return withColumns(frame, [...estimates.columns(), texts(`${name}_reason`, reasons)]);
}
