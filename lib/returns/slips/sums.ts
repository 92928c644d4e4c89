import type { Proposed, Remark } from "../types";
import { divisionsOf } from "./divisions";
import { groups, grouped, remarkOn } from "./remark";

/**
 * Sums that do not make their whole: girls, boys and not stated above or below the total, ages
 * likewise ("46 of 52"). A suppressed count is taken within its limits. Where nobody says how many
 * are not stated, less than the whole is no slip unless much is missing.
 */
export function sumsThatFail(rows: readonly Proposed[]): Remark[] {
  return groups(rows).flatMap((group) =>
    divisionsOf(group).flatMap(({ whole, parts, name, hasNotStated }): Remark[] => {
      if (whole.value === null) return [];
      const isOpen = parts.some(({ value, at_most: most }) => value === null && most === null);
      const least = sum(parts, ({ value, at_least: few }) => value ?? few ?? 0);
      const most = sum(parts, ({ value, at_most: many }) => value ?? many ?? 0);
      const cells = parts.map(({ cell }) => cell).join(", ");
      if (least > whole.value) {
        const what = `${name} (${cells}) make ${grouped(least)}, above the ${grouped(whole.value)} of ${whole.measure}`;
        return [remarkOn(whole, "error", what)];
      }
      if (isOpen) {
        const rest = whole.value - least;
        const hidden = parts.filter(({ value }) => value === null);
        if (rest <= 10 * hidden.length) return [];
        const what = `${name} (${cells}) make ${grouped(least)} of ${grouped(whole.value)}: ${rest} are in suppressed cells, more than is usually suppressed`;
        return [remarkOn(whole, "warning", what)];
      }
      const missing = whole.value - most;
      if (missing <= 0 || (!hasNotStated && missing <= whole.value * 0.05)) return [];
      const what = `${name} (${cells}) make ${grouped(most)} of ${grouped(whole.value)}: ${grouped(missing)} are missing`;
      return [remarkOn(whole, "warning", what)];
    }),
  );
}

const sum = (rows: readonly Proposed[], of: (row: Proposed) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
