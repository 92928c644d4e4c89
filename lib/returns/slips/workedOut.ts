import type { Proposed, Remark } from "../types";
import { divisionsOf } from "./divisions";
import { groups, remarkOn } from "./remark";

/**
 * A suppressed count that the others give away: total 9, girls 8, not stated 0, boys "<5" is 1. It
 * is told so that nobody prints the numbers beside each other.
 */
export function workedOut(rows: readonly Proposed[]): Remark[] {
  return groups(rows).flatMap((group) =>
    divisionsOf(group).flatMap(({ whole, parts, name, hasNotStated }): Remark[] => {
      const hidden = parts.filter(({ value }) => value === null);
      const [only, more] = hidden;
      if (whole.value === null || only === undefined || more !== undefined) return [];
      if (name === "the sexes" && !hasNotStated) return [];
      const rest = whole.value - parts.reduce((total, { value }) => total + (value ?? 0), 0);
      if (rest < 0) return [];
      const fits = (only.at_least ?? 0) <= rest && rest <= (only.at_most ?? Infinity);
      const what = fits
        ? "the suppressed number can be worked out from the total and the other parts: do not print them side by side"
        : `the other parts leave ${rest} for “${only.mark}”, which does not fit it`;
      return [remarkOn(only, fits ? "warning" : "error", what)];
    }),
  );
}
