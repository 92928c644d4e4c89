/** Labels of years, and of those before them. */
import { asCounted, isMonths, monthsName, monthsOf, shiftMonths } from "./months";

/** "2011" or "2011/12": one year, no stretch and no year that ends in a month. */
export const isOneYear = (label: string): boolean => /^\d{4}(?:\/\d\d)?$/.test(label);

/** "2011/12" for the financial year that begins in April 2011. */
export function financialLabel(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** "Between 2011 and 2013" is all of these years; between one and the next, as police count, from April to March. */
export function stretchLabel(from: string, to: string): string {
  const isOne = !from.includes("/") && Number(to) === Number(from) + 1;
  return isOne ? financialLabel(Number(from)) : `${from} to ${to}`;
}

/** The label so many years earlier; a calendar year stays one. */
export function yearsBefore(label: string, years: number): string {
  if (isMonths(label)) return shiftMonths(label, -years);
  const ending = /^(year ending \w+ )(\d{4})$/.exec(label);
  if (ending) return `${ending[1]}${Number(ending[2]) - years}`;
  const start = Number(label.slice(0, 4)) - years;
  if (Number.isNaN(start)) return "";
  return label.includes("/") ? financialLabel(start) : String(start);
}

/** Twelve months are a year: the financial one, the calendar one, or that which ends then. */
export function yearOfMonths(label: string): string {
  const [start, from] = [label.slice(0, 4), label.slice(5, 7)];
  // "Between April 2017 and April 2018" ends where April begins; of the two Septembers of "September 2023 to September 2024" one is counted.
  if (monthsOf(label) === 13 && from === "04") return financialLabel(Number(start));
  const counted = monthsOf(label) === 13 ? asCounted(label) : label;
  if (monthsOf(counted) !== 12) return label;
  if (from === "04") return financialLabel(Number(start));
  if (from === "01") return start;
  const [, month = "", year] = /^\S+ \S+ to (\S+) (\d+)$/.exec(monthsName(counted)) ?? [];
  return yearTo(month, Number(year));
}

/** The year that ends in a month: "year ending June 2017", "2017/18" to March, "2018" to December. */
export function yearTo(month: string, year: number): string {
  if (/^Dec/i.test(month)) return String(year);
  // "The year to April 2019" ends where April begins.
  return /^(?:Mar|Apr)/i.test(month) ? financialLabel(year - 1) : `year ending ${month} ${year}`;
}
