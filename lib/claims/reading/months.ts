/**
 * Some months, which are no year: "between April and June 2020". Inside they are labelled by their first
 * and last month, "2020-04..2020-06", so that they sort with years and are counted back like them; a
 * reader is told "April to June 2020".
 */
const NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );
const LABEL = /^(\d{4})-(\d\d)\.\.(\d{4})-(\d\d)$/;

export const isMonths = (label: string): boolean => LABEL.test(label);

/** 1 for "January" or "Jan"; 0 where it is none. */
export const monthNumber = (month: string): number =>
  NAMES.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) + 1;

const two = (month: number): string => String(month).padStart(2, "0");

/** "January" for 1. */
export const monthName = (month: number): string => NAMES[month - 1] ?? "";

/** The label of the months from one to the other, the last of `year`; undefined where they make no stretch. */
export function monthsLabel(
  from: string,
  to: string,
  year: number,
  firstYear?: number,
): string | undefined {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const start = firstYear ?? (first > last ? year - 1 : year);
  const length = (year - start) * 12 + last - first + 1;
  return first < 1 || last < 1 || length < 2 || length > 48
    ? undefined
    : `${start}-${two(first)}..${year}-${two(last)}`;
}

/** The label of one month. */
export const monthLabel = (month: string, year: string): string =>
  `${year}-${two(monthNumber(month))}..${year}-${two(monthNumber(month))}`;

/** The same months, so many years later; fewer than none are earlier. */
export function shiftMonths(label: string, years: number): string {
  const [, start, first, end, last] = LABEL.exec(label) ?? [];
  return `${Number(start) + years}-${first}..${Number(end) + years}-${last}`;
}

/** From the first months to the last: the year up to them. */
export const monthsTogether = (first: string, last: string): string =>
  `${first.split("..")[0]}..${last.split("..")[1]}`;

/** How many months a label of months is of. */
export function monthsOf(label: string): number {
  const [, start, first, end, last] = (LABEL.exec(label) ?? []).map(Number);
  return (end! - start!) * 12 + last! - first! + 1;
}

/** "September 2022 to September 2023" is said of twelve months: of its two Septembers one is counted. */
export function asCounted(label: string): string {
  const [, start, first = "", end, last] = LABEL.exec(label) ?? [];
  if (first !== last || start === end) return label;
  const year = Number(start) + Number(first === "12");
  return `${year}-${two((Number(first) % 12) + 1)}..${end}-${last}`;
}

/** The year in which the months begin. */
export const firstYearOf = (label: string): number => Number(label.slice(0, 4));

/** "March 2020", "April to June 2020", "September 2020 to March 2021" */
export function monthsName(label: string): string {
  const [, start, first, end, last] = LABEL.exec(label) ?? [];
  const [from, to] = [NAMES[Number(first) - 1], NAMES[Number(last) - 1]];
  if (start === end && first === last) return `${from} ${end}`;
  return start === end ? `${from} to ${to} ${end}` : `${from} ${start} to ${to} ${end}`;
}
