import type { Proposed, Remark } from "../types";
import { remarkOn } from "./remark";

/**
 * Figures of a year after that of the round: nobody asked for it, and it need not be over. Earlier
 * years, which many forces add, are no slip.
 * @param year "2025/26"; "" where the round has none.
 */
export function laterYears(rows: readonly Proposed[], year: string): Remark[] {
  if (year === "") return [];
  return rows
    .filter(({ period }) => /^\d{4}(?:\/\d\d)?$/.test(period))
    .filter(({ period }) => period.slice(0, 4) > year.slice(0, 4))
    .map((row) => {
      const what = `${row.period} is later than ${year}, the year that is asked for: a slip, or a year that is not over`;
      return remarkOn(row, "warning", what);
    });
}
