import { refuse } from "./input";
import { financialYear, yearNamed } from "./period";

/**
 * The labels of all financial years from one to another, both included: the years that a table
 * should have a row for, so that the missing ones can be named.
 *
 * @example
 * financialYears("2007/08", "2010/11") // → ["2007/08", "2008/09", "2009/10", "2010/11"]
 * financialYears("1999/00", "1999/00") // → ["1999/00"]
 * financialYears("2010/11", "2007/08") // throws RangeError: last is "2007/08"
 */
export function financialYears(first: string, last: string): string[] {
  const from = Number(yearNamed("first", first).start.slice(0, 4));
  const to = Number(yearNamed("last", last).start.slice(0, 4));
  if (to < from) refuse("last", last, `a year no earlier than first, which is "${first}"`);
  return Array.from({ length: to - from + 1 }, (_, i) => {
    return financialYear(`${from + i}/${from + i + 1}`).label;
  });
}
