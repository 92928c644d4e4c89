import type { DataFrame } from "danfojs-node";
import type { LevelOption } from "../estimate";
import { checkExposure, checkOptions } from "../input";
import { percentChange } from "../percentChange";
import { rowsBefore } from "./before";
import { flags, missing, type NewColumn, numbers, texts, withColumns } from "./columns";
import { EstimateColumns } from "./estimateColumns";
import { type FigureColumns, FigureTable } from "./figureTable";
import { footingOf } from "./footing";

export interface YearOnYearOptions extends FigureColumns, LevelOption {
  /** Columns within which figures follow each other; "area" unless said otherwise. */
  by?: string | readonly string[];
  /** A change from a figure below this is flagged in `small_base`; {@link SMALL_BASE} if not given. */
  smallBase?: number;
  /** Give the number where figures are not comparable too, and say so. */
  acrossBreaks?: boolean;
  /** `false` leaves out the change a day with its interval, which takes nearly all of the time. */
  intervals?: boolean;
}

/**
 * Below this many events a percentage says little: one more or fewer is five points and over. The
 * Office for National Statistics calls rates of fewer than 20 events unreliable.
 */
export const SMALL_BASE = 20;

/**
 * The change of each figure from the period before, within each area, as new columns:
 *
 * - `previous_value`: the figure of the period that ends the day before this one starts;
 * - `change_percent`: percent change of the counts, unrounded;
 * - `per_day_change_percent`, with `_lower` and `_upper`: of the counts a day;
 * - `small_base`: whether that percentage is of a figure below `smallBase`: print the two counts;
 * - `change_reason`: why there is no number, or "".
 *
 * A missing number is NaN, as in all danfo frames. There is none where the two are not
 * {@link comparable}; where either is missing, only bounded ("more than 300") or no count; where
 * the one before is 0; or where the table holds different figures for the period before. With
 * `acrossBreaks: true` figures that are not comparable get a number, and the reason stands beside
 * it. Rows may stand in any order.
 *
 * The figures of one group should count one thing: choose rows of one source, unit and measure
 * first, or name those columns in `by`.
 *
 * @example
 * const columns = ["area", "period", "value"]
 * const rows = [["Kent Police", "2009/10", 400], ["Kent Police", "2010/11", 430], ["Kent Police", "2012/13", 500]]
 * const changes = yearOnYear(new DataFrame(rows, { columns }), { by: "area" })
 * changes.column("change_percent").values // → [NaN, 7.5, NaN]
 * changes.column("change_reason").values[2] // → "No figure for the period before 2012/13."
 */
export function yearOnYear(frame: DataFrame, options: YearOnYearOptions = {}): DataFrame {
  checkOptions(options);
  const { acrossBreaks = false, intervals = true, level, smallBase = SMALL_BASE } = options;
  checkExposure("smallBase", smallBase);
  const by = [options.by ?? "area"].flat();
  const table = new FigureTable(frame, options);
  const { values } = table;
  const faults = table.faults();
  const before = rowsBefore(frame, table, by, faults);
  const differences = footingOf(frame, table, by);
  const previous = missing(values.length);
  const change = missing(values.length);
  const smallBases = Array<boolean>(values.length).fill(false);
  const reasons = Array<string>(values.length).fill("");
  for (let row = 0; row < values.length; row += 1) {
    const earlier = before.rows[row]!;
    if (earlier >= 0) previous[row] = values[earlier]!;
    const fault = faults[row] || (earlier < 0 ? before.reasons.get(row) : faults[earlier]);
    if (fault) {
      reasons[row] = fault;
    } else if (values[earlier] === 0) {
      reasons[row] = `0 in ${table.periodOf(earlier)!.label}: there is no percentage of nothing.`;
    } else {
      const difference = differences(earlier, row);
      if (difference === "" || acrossBreaks) {
        change[row] = ((values[row]! - values[earlier]!) / values[earlier]!) * 100;
        smallBases[row] = values[earlier]! < smallBase;
      }
      reasons[row] = difference && acrossBreaks ? `Not comparable: ${difference}` : difference;
    }
  }
  return withColumns(frame, [
    numbers("previous_value", previous),
    numbers("change_percent", change),
    ...(intervals ? perDayColumns(table, before.rows, change, level) : []),
    flags("small_base", smallBases),
    texts("change_reason", reasons),
  ]);
}

/** The change a day with its interval, wherever there is a change. */
function perDayColumns(
  table: FigureTable,
  earlierRows: Int32Array,
  change: Float64Array,
  level: number | undefined,
): NewColumn[] {
  const changes = new EstimateColumns("per_day_change_percent", change.length, "per_day_change");
  for (let row = 0; row < change.length; row += 1) {
    if (Number.isNaN(change[row])) continue;
    const [from, to] = [earlierRows[row]!, row].map((at) => ({
      count: table.values[at]!,
      days: table.periodOf(at)!.days,
    }));
    changes.set(row, percentChange(from!, to!, { level }));
  }
  return changes.columns();
}
