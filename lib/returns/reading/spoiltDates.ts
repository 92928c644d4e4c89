/** What was typed before a spreadsheet made a date of it. */

/**
 * "2010-11-01" was "2010/11".
 * @example
 * dateAsYear("2010-11-01") // → "2010/11"
 * dateAsYear("2024-04-01") // → undefined
 */
export function dateAsYear(date: string): string | undefined {
  const [year, month, day] = date.split("-");
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
