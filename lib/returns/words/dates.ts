import { fullYear, isoDate, MONTH, monthNumber, plain } from "./plain";

export interface DateFound {
  date: string;
  at: number;
  length: number;
}

const FORMS: [RegExp, (...parts: string[]) => [string, string, string]][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, (year, month, day) => [year!, month!, day!]],
  [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/g, (day, month, year) => [year!, month!, day!]],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](${MONTH}),?[ -](\\d{4}|\\d\\d)\\b`,
      "g",
    ),
    (day, month, year) => [year!, String(monthNumber(month!)), day!],
  ],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "g"),
    (month, day, year) => [year!, String(monthNumber(month!)), day!],
  ],
];

/**
 * The dates in a text, in the order in which they stand; days come before months, as in Britain.
 * @example
 * datesIn("of 3rd June 2025 (received 20/06/2025)").map(({ date }) => date) // → ["2025-06-03", "2025-06-20"]
 */
export function datesIn(text: string): DateFound[] {
  const words = plain(text);
  const found = FORMS.flatMap(([form, order]) =>
    [...words.matchAll(form)].flatMap(({ index = 0, 0: whole, 1: a, 2: b, 3: c }): DateFound[] => {
      const [year, month, day] = order(a!, b!, c!);
      const [y, m, d] = [fullYear(year), Number(month), Number(day)];
      if (m < 1 || m > 12 || d < 1 || d > 31 || y < 1990 || y > 2060) return [];
      return [{ date: isoDate(y, m, d), at: index, length: whole.length }];
    }),
  );
  return found.sort((a, b) => a.at - b.at);
}
