/** What was typed before a spreadsheet made a date of it. */

/**
 * "2010-11-01" was "2010/11"; 1 April is where a year begins.
 * @example
 * dateAsYear("2010-11-01") // → "2010/11"
 * dateAsYear("2024-04-01") // → "2024/25"
 * dateAsYear("2024-06-03") // → undefined
 */
export function dateAsYear(date: string): string | undefined {
  const [year, month, day] = date.split("-");
  // The first day of a year: a column that is headed by where its year begins.
  if (month === "04" && day === "01") return `${year}/${String(Number(year) + 1).slice(2)}`;
  const follows = (Number(year) + 1) % 100 === Number(month);
  return follows && day === "01" ? `${year}/${month}` : undefined;
}

/**
 * "2025-10-06" was "6-10" in a column of ages.
 * @example
 * dateAsAges("2025-10-06") // → "6-10"
 */
export function dateAsAges(date: string): string | undefined {
  const [, month, day] = date.split("-").map(Number);
  if (month! > day!) return `${day}-${month}`;
  return undefined;
}
