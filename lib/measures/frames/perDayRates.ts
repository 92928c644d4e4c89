import type { DataFrame } from "danfojs-node";
import type { LevelOption } from "../estimate";
import { perDayOf } from "../perDayOf";
import { doubtReason } from "../status";
import { missing, numbers, texts, withColumns } from "./columns";
import { EstimateColumns } from "./estimateColumns";
import { type FigureColumns, FigureTable } from "./figureTable";

export interface PerDayRatesOptions extends FigureColumns, LevelOption {}

/**
 * Events a day for each figure, by the true days of its period, as new columns `days`, `per_day`,
 * `per_day_lower`, `per_day_upper` and `per_day_reason`, which says why there is no number.
 *
 * A missing number is NaN. There is none for a figure that is missing, only bounded ("more than
 * 300") or no count, nor for one that the column `status` says is partial or doubted. A figure that
 * is only not to be compared with others, such as that of a year in which recording changed, has its
 * rate, and its mark stays beside it.
 *
 * @example
 * const columns = ["area", "period", "value"]
 * const frame = new DataFrame([["England and Wales", "2010/11", 23_097]], { columns })
 * perDayRates(frame).column("per_day").values // → [63.279]
 */
export function perDayRates(frame: DataFrame, options: PerDayRatesOptions = {}): DataFrame {
  const table = new FigureTable(frame, options);
  const { length } = table.rows;
  const days = missing(length);
  const rates = new EstimateColumns("per_day", length);
  const reasons = table.faults(doubtReason);
  for (let row = 0; row < length; row += 1) {
    const period = table.periodOf(row);
    if (period === undefined) continue;
    days[row] = period.days;
    if (reasons[row] !== "") continue;
    rates.set(row, perDayOf(table.values[row]!, period.days, { level: options.level }));
  }
  return withColumns(frame, [
    numbers("days", days),
    ...rates.columns(),
    texts("per_day_reason", reasons),
  ]);
}
