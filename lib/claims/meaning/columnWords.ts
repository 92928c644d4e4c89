/** What the words over a column of a table, or before its row, make of its numbers. */

const FALL = /\b(?:decrease|fall|drop|reduction)\b/i;
export const CHANGE = new RegExp(
  `\\b(?:change|increase|rise|growth|difference|versus|vs?\\.?(?= ))\\b|\\bup or down\\b|\\+/-|${FALL.source}`,
  "i",
);
/** "% of 2020/21", "2021/22 share", and rows "Charge rate" and "% online": parts of a year's own count. */
export const SHARE =
  /\b(?:share|proportion|rate)\b|(?:%|\bper ?cent(?:age)?) (?:of|who|that|\w+ed)\b/i;
export const SHARE_ROW = new RegExp(`${SHARE.source}|%|\\bper ?cent(?:age)?\\b`, "i");
const AVERAGE = /\b(?:average|mean|median)\b/i;
/** "Median days to outcome", over the labels: said of every cell. */
export const averageOf = (corner: string): string | undefined =>
  AVERAGE.test(corner) ? "average" : undefined;

/** A place in an order counts nothing, nor does an average or a running sum. */
const WORKED_OUT: [RegExp, string][] = [
  [/^(?:rank(?:ing)?|position|place|order)\b/i, "rank"],
  [new RegExp(`${AVERAGE.source}|\\b(?:per|a) month\\b|^monthly$`, "i"), "average"],
  [
    /\bpopulation\b|^(?:number of )?(?:children|residents|under[- ]18s|young people)\b(?!.*\b(?:abused|victims?)\b)/i,
    "population",
  ],
  [/\b(?:cumulative|running total|year to date)\b/i, "running_total"],
  [/\bgirls? (?:per|to|for (?:each|every)) (?:one )?boys?\b/i, "girls_to_boys"],
  [/\bboys? (?:per|to|for (?:each|every)) (?:one )?girls?\b/i, "boys_to_girls"],
];
export const workedOut = (...words: string[]): string | undefined =>
  WORKED_OUT.find(([pattern]) => words.some((one) => pattern.test(one)))?.[1];
type Rate = "per_day" | "per_week" | "minutes_per_event";
const RATES: [RegExp, Rate][] = [
  [/\bone every\b.*\bminutes\b|\bminutes (?:between|per|for each)\b/i, "minutes_per_event"],
  [/\b(?:per|a|each) day\b|\bdaily\b/i, "per_day"],
  [/\b(?:per|a|each) week\b|\bweekly\b/i, "per_week"],
];
export const rateOf = (...words: string[]): Rate | undefined =>
  RATES.find(([pattern]) => words.some((one) => pattern.test(one)))?.[1];

/** "All offences", beside "Online" or "Charged" that the title speaks of too. */
export const OF_ALL = /^(?:all |total |recorded |number of )*(?:offences|crimes)$/i;
const IS_RATE = /\bper (1,?000|thousand|10,?000|100,?000)\b/i;
/** "Rate per 100,000": of how many people; undefined where it is none. */
export const perOf = (heading: string): number | undefined => {
  const [, people] = IS_RATE.exec(heading) ?? [];
  return people === undefined
    ? undefined
    : Number(people.replace("thousand", "1000").replace(",", ""));
};
export const IS_PERCENT = /%|pc$/;
/** "Charged (%)", above numbers alone. */
export const OF_SHARES = /%|\bper ?cent(?:age)?s?\b/i;

/** "Decrease", and not "Increase or decrease". */
const isOfFalls = (heading: string): boolean =>
  FALL.test(heading) && !/change|increase|difference/i.test(heading);

/** "% decrease | 3.2%" is a fall; how far a count went is told without its sign. */
export function valueOf(
  heading: string,
  number: number,
  { isPercent, isChange }: { isPercent: boolean; isChange: boolean },
): number {
  if (!isChange) return number;
  if (!isPercent) return Math.abs(number);
  return isOfFalls(heading) ? -Math.abs(number) : number;
}

/** Which way a count has gone: as its column says, else as its sign does. */
export const wayOf = (heading: string, number: number): 1 | -1 | 0 =>
  isOfFalls(heading) ? -1 : (Math.sign(number) as 1 | -1 | 0);
