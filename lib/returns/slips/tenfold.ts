import type { Proposed, Remark } from "../types";
import { grouped, remarkOn } from "./remark";

/** Below this a count can go up eightfold by chance. */
const SMALL = 10;
const MUCH = 3;

/**
 * A count that is about ten times, or more than three times, that of the year before or after: a
 * digit too many, or something else that was counted.
 */
export function tenfold(rows: readonly Proposed[]): Remark[] {
  const series = new Map<string, Proposed[]>();
  for (const row of rows) {
    if (row.value === null || row.period === "" || row.status === "partial") continue;
    const key = [row.area, row.unit, row.measure].join("\u0000");
    const same = series.get(key);
    if (same === undefined) series.set(key, [row]);
    else same.push(row);
  }
  return [...series.values()].flatMap((years) => {
    years.sort((a, b) => a.period.localeCompare(b.period));
    return years.flatMap((row, i): Remark[] => {
      const before = years[i - 1];
      if (before === undefined || before.value! < SMALL || row.value! < SMALL) return [];
      const times = row.value! / before.value!;
      if (times < MUCH && times > 1 / MUCH) return [];
      const isTen = (times > 8 && times < 12) || (times > 1 / 12 && times < 1 / 8);
      const words = isTen
        ? "about ten times"
        : times > 1
          ? `${times.toFixed(1)} times`
          : `${(1 / times).toFixed(1)} times less than`;
      const what =
        times > 1 || isTen
          ? `${grouped(row.value!)} is ${times < 1 ? "about a tenth of" : words} the ${grouped(before.value!)} of ${before.period} in ${before.cell}`
          : `${grouped(row.value!)} is ${words} the ${grouped(before.value!)} of ${before.period} in ${before.cell}`;
      return [remarkOn(row, isTen ? "error" : "warning", what)];
    });
  });
}
