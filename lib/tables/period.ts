/** First calendar year of a year, or why it is none. */
function readYear(text: string): { start: number } | { expected: string } {
  const match = /^(\d{4})(?:\/(\d\d))?$/.exec(text);
  if (match === null) return { expected: "a year such as 2010/11, or 2010" };
  const start = Number(match[1]);
  const next = String(start + 1).slice(2);
  if (match[2] !== undefined && match[2] !== next) {
    return { expected: `${start}/${next}: a financial year ends in the next calendar year` };
  }
  return { start };
}

/** Why a period cannot be, or undefined. A change has two years, the earlier first. */
export function periodFault(text: string, latestYear: number): string | undefined {
  const starts: number[] = [];
  const parts = text.split(" to ");
  if (parts.length > 2) return "one year, or two with “to” between them";
  for (const part of parts) {
    const year = readYear(part);
    if ("expected" in year) return year.expected;
    if (year.start > latestYear) return `a year that had begun by ${latestYear}`;
    starts.push(year.start);
  }
  if (starts[0]! >= (starts[1] ?? Infinity)) return "the earlier year first";
  return undefined;
}

/** Whether a period is a pair, as a change has. */
export function isPair(period: string): boolean {
  return period.includes(" to ");
}
