/** Rows that are months of a year: "Apr", "April to June", "Jan-Mar". */
import { MONTH } from "../lexicon/words";
import { isUnnamed } from "../verdict/labels";
import { monthLabel, monthNumber, monthsLabel } from "../reading/months";

const MONTHS = new RegExp(`^(${MONTH})(?: ?(?:-|to) ?(${MONTH}))?(?: ((?:19|20)\\d\\d))?$`, "i");
const APRIL = 4;

export const isMonth = (label: string): boolean => MONTHS.test(label);

/** The months of a row in a year, which its own words name, or the column: "2018/19" has April 2018 and March 2019. */
export function monthsIn(label: string, year: string): string | undefined {
  const [, from, to, own] = MONTHS.exec(label) ?? [];
  const [, start, isFinancial] = /^(\d{4})(\/\d\d)?$/.exec(own ?? year) ?? [];
  if (from === undefined || start === undefined || isUnnamed(start)) return undefined;
  const yearOf = (month: string): number =>
    Number(start) + Number(isFinancial !== undefined && monthNumber(month) < APRIL);
  return to === undefined
    ? monthLabel(from, String(yearOf(from)))
    : monthsLabel(from, to, yearOf(to), yearOf(from));
}
