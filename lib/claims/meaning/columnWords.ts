/** What the words over a column of a table, or before its row, make of its numbers. */

const FALL = /\b(?:decrease|fall|drop|reduction)\b/i;
export const CHANGE = new RegExp(
  `\\b(?:change|increase|rise|growth|difference)\\b|\\+/-|${FALL.source}`,
  "i",
);
/** "% of 2020/21", "2021/22 share", and rows "Charge rate" and "% online": parts of a year's own count. */
export const SHARE =
  /\b(?:share|proportion|rate)\b|(?:%|\bper ?cent(?:age)?) (?:of|who|that|\w+ed)\b/i;
export const SHARE_ROW = new RegExp(`${SHARE.source}|%|\\bper ?cent(?:age)?\\b`, "i");
/** A place in an order counts nothing, nor does an average or a running sum. */
export const NO_COUNT =
  /^(?:rank(?:ing)?|position|place|order)$|\b(?:average|mean|median|cumulative)\b/i;
/** "All offences", beside "Online" or "Charged" that the title speaks of too. */
export const OF_ALL = /^(?:all |total |recorded |number of )*(?:offences|crimes)$/i;
export const IS_RATE = /\bper (?:1,?000|thousand)\b/i;
export const IS_PERCENT = /%|pc$/;
/** "Charged (%)", above numbers alone. */
export const OF_SHARES = /%|\bper ?cent(?:age)?s?\b/i;

/** "% decrease | 3.2%" is a fall; how far a count went is told without its sign. */
export function valueOf(
  heading: string,
  number: number,
  { isPercent, isChange }: { isPercent: boolean; isChange: boolean },
): number {
  if (!isChange) return number;
  if (!isPercent) return Math.abs(number);
  return FALL.test(heading) && !/change|increase|difference/i.test(heading)
    ? -Math.abs(number)
    : number;
}
