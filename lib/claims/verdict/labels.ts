import { isMonths, monthsName } from "../reading/months";

/**
 * Labels that stand for a year or a place which the text does not name. They are compared and counted
 * back from like any other, and never put into words.
 */

/** The year of a text that names none; later than any year named, so that "the previous year" is another. */
export const UNNAMED_YEAR = "9001/02";
/** The year or place of a count that no word gives. */
export const UNTOLD = "~";

export const isUnnamed = (label: string): boolean => /^(?:89|90)\d\d/.test(label);

const nameOf = (label: string): string => (isMonths(label) ? monthsName(label) : label);

const isTold = (label = ""): boolean => label !== UNTOLD && label !== "" && !isUnnamed(label);

/** A place as a reader is told it: "" where the text names none. */
export const placeName = (area: string): string => (area === UNTOLD ? "" : area);

/**
 * A year, or the years of a change, as a reader is told them: "" where the text names none, "since
 * 2015" where it names the first alone.
 */
export function periodName(period: string): string {
  const [from = "", to] = period.split(" to ");
  if (to === undefined) return isTold(from) ? nameOf(from) : "";
  if (isTold(from))
    return isTold(to) ? `${nameOf(from)} to ${nameOf(to)}` : `since ${nameOf(from)}`;
  return isTold(to) ? nameOf(to) : "";
}
