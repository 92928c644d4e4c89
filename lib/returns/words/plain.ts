import { RAISED } from "../../tables/cells";

/** "1402¹" is 1,402 with a mark, "^1", and not 14,021. */
const lowered = (marks: string): string =>
  `^${[...marks].map((mark) => RAISED.indexOf(mark)).join("")}`;

/** Words as they are compared: one kind of dash, space and quotation mark, small letters. */
export function plain(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, lowered)
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** A pattern for the name of a month, whole or cut to three or four letters. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** "April" for 4. */
export function monthName(number: number): string {
  const name = MONTHS[number - 1]!;
  return name[0]!.toUpperCase() + name.slice(1);
}

/** 2024 for "24" and "2024". */
export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) - (Number(text) > 60 ? 100 : 0) : Number(text);
}

/** "2024-04-01" */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
