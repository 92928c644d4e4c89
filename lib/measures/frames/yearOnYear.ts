import type { DataFrame } from "danfojs-node";
import type { LevelOption } from "../estimate";
import { percentChange } from "../percentChange";
import { rowsBefore } from "./before";
import { missing, numbers, texts, withColumns } from "./columns";
import { type FigureColumns, FigureTable } from "./figureTable";
import { footingOf } from "./footing";

export interface YearOnYearOptions extends FigureColumns, LevelOption {
  /** Columns within which figures follow each other; "area" unless said otherwise. */
  by?: string | readonly string[];
  /** Give the number where figures are not comparable too, and say so. */
  acrossBreaks?: boolean;
  /** `false` leaves out the change a day with its interval, which takes nearly all of the time. */
  intervals?: boolean;
}

/**
 * The change of each figure from the period before, within each area, as new columns:
 *
 * - `previous_value`: the figure of the period that ends the day before this one starts;
 * - `change_percent`: percent change of the counts, unrounded;
 * - `per_day_change_percent`, with `_lower` and `_upper`: of the counts a day;
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
  const { by = "area", acrossBreaks = false, intervals = true, level } = options;
  const table = new FigureTable(frame, options);
  const before = rowsBefore(frame, table, typeof by === "string" ? [by] : by);
  const differences = footingOf(frame, table);
  const { length } = table.rows;
  const previous = missing(length);
  const change = missing(length);
  const perDay = intervals && {
    value: missing(length),
    lower: missing(length),
    upper: missing(length),
  };
  const reasons = Array<string>(length).fill("");

  for (let row = 0; row < length; row += 1) {
    const earlier = before.rows[row]!;
    const fault =
      table.fault(row) || (earlier < 0 ? before.reasons.get(row)! : table.fault(earlier));
    if (earlier >= 0) previous[row] = table.values[earlier]!;
    if (fault !== "") {
      reasons[row] = fault;
      continue;
    }
    const [from, to] = [table.values[earlier]!, table.values[row]!];
    if (from === 0) {
      reasons[row] = `0 in ${table.periodOf(earlier)!.label}: there is no percentage of nothing.`;
      continue;
    }
    const difference = differences(earlier, row);
    if (difference !== "") {
      reasons[row] = acrossBreaks ? `Not comparable: ${difference}` : difference;
      if (!acrossBreaks) continue;
    }
    change[row] = ((to - from) / from) * 100;
    if (perDay) {
      const days = [table.periodOf(earlier)!.days, table.periodOf(row)!.days] as const;
      const result = percentChange(
        { count: from, days: days[0] },
        { count: to, days: days[1] },
        { level },
      );
      perDay.value[row] = result.perDay!;
      perDay.lower[row] = result.lower!;
      perDay.upper[row] = result.upper!;
    }
  }
  return withColumns(frame, [
    numbers("previous_value", previous),
    numbers("change_percent", change),
    ...(perDay
      ? [
          numbers("per_day_change_percent", perDay.value),
          numbers("per_day_change_lower", perDay.lower),
          numbers("per_day_change_upper", perDay.upper),
        ]
      : []),
    texts("change_reason", reasons),
  ]);
}
