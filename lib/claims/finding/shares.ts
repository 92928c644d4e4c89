import { matches } from "../reading/matches";
import { roundHalfUp } from "../../measures/roundHalfUp";
import type { Numeral } from "../reading/numerals";
import { direction } from "./direction";
import { boundAround } from "./bound";
import type { Finder, Found } from "./mention";
import { over } from "./pattern";

const PERCENT = over("({N}) ?(?:%|per[ -]?cent(?:age)?\\b|percent\\b|pc\\b|p\\.c\\.)(?! ?-?point)");
const ONE_IN_TEN = over(
  "({N})(?: [a-z]+){0,3}?(?: out of(?: every)?| in(?: every)?| of every) ({N})(?! ?(?:%|per|pc))",
);
/** "12 and 15 per cent": the first of the two is one as well. */
const AND_PERCENT = over("({N}) (?:and|or) (?={N} ?(?:%|per[ -]?cent\\b|pc\\b))");
const IN_A_HUNDRED = over("({N})(?: [a-z]+){0,2}? (?:in|out of) (?:every|a|each) hundred");
const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** What follows a share; "a third time" or "the first quarter of the year" are none. */
const AFTER_A_PART =
  "(?= {P}| of (?!the (?:financial )?year\\b|the way|the time|an hour|a )| (?:[a-z]*(?:ed|ing)\\b|were|was|are|is|had|have|has|more|than|greater|bigger|larger|busier|higher|lower|up|down|above|below|as|fewer|less|on|in|since|over|between|from|to|against|rise|increase|jump|growth|fall|drop|decrease|by|the (?:number|total|offences|victims|cases|crimes|reports)|who|that|did|do|said|came|fell|went|all|told|took|again|compared|extra|year-on-year|under|aged|offences|crimes|cases|reports|victims|girls|boys)\\b|[,.;:)!?]| ?- | ?\\(|$|[\"'])";
const FRACTION = over(
  `(?<![\\w-])(?:(a|an|one|{N})[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(half))(?![\\w-])${AFTER_A_PART}`,
);
const HALVED = /(?<![\w-])(?:halv(?:ed|ing)|(?:fell|cut|dropped|down) by half)(?![\w-])/gi;

/** Shares of people who are no victims, and answers to a poll. */
const OF_OTHERS =
  /^(?: of)? (?:its |the |our |their |all |local |these |those )*(?:[\w-]+ )?(?:staff|officers|parents|adults|teachers|schools|respondents|voters|residents|households|people|callers|calls|readers|members|workers|practitioners|professionals|budget|funding|money|pollsters)\b/i;
const PRICES =
  /\b(?:fares?|prices?|council tax|rents?|inflation|wages?|salar(?:y|ies)|interest rates?|turnout|the vote)\b/i;
const POLL = /\b(?:poll|survey(?:ed)? of|surveyed|respondents|questionnaire|YouGov)\b/i;
const ofOthers = (marked: string, end: number): boolean =>
  OF_OTHERS.test(marked.slice(end, end + 60)) || POLL.test(marked) || PRICES.test(marked);

/** "15 per cent", "60pc": a share or, next to a rise or a fall, a change. */
export const percents: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  for (const match of matches(PERCENT, marked)) {
    const numeral = numeralAt(match.index);
    if (!numeral) continue;
    const end = match.index + match[0].length;
    if (ofOthers(marked, end)) continue;
    // "minus 5 per cent" aside, a sign stands before a change.
    const sign = /(?:^|[\s(])([+-])$/.exec(marked.slice(0, match.index))?.[1];
    const signed = sign === "+" ? 1 : sign === "-" ? -1 : 0;
    found.push({
      ...shareOrChange(marked, match.index, end, numeral.value, signed),
      parts: [numeral],
      decimals: numeral.decimals,
      inWords: false,
    });
  }
  for (const match of matches(AND_PERCENT, marked)) {
    const numeral = numeralAt(match.index);
    const end = match.index + (match[1]?.length ?? 0);
    const next = found.find(({ start }) => start === match.index + match[0].length);
    if (!numeral || numeral.value > 100 || !next) continue;
    const { unit, inWords } = next;
    const value = Math.sign(next.value) * numeral.value;
    const { decimals } = numeral;
    found.push({ start: match.index, end, parts: [numeral], value, unit, decimals, inWords });
  }
  return found;
};

/** "One in ten", "more than a fifth", "two-thirds", "half". */
export const fractions: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  const add = (start: number, end: number, value: number, parts: Numeral[]): void => {
    found.push({
      ...shareOrChange(marked, start, end, value, 0),
      parts,
      decimals: 0,
      inWords: true,
    });
  };
  for (const match of matches(ONE_IN_TEN, marked)) {
    const part = numeralAt(match.index);
    const end = match.index + match[0].length;
    const whole = numeralAt(end - (match[2]?.length ?? 0));
    if (!part || !whole || !(part.value < whole.value) || whole.value > 100) continue;
    if (ofOthers(marked, end)) continue;
    if (part.inWords !== whole.inWords && part.value !== 1) continue;
    // "18 of 96" are two counts.
    if (!part.inWords && !whole.inWords && part.value > 1 && whole.value % 5 !== 0) continue;
    if (
      / (?:forces?|constabular)/i.test(match[0]) ||
      /^ (?:police )?(?:forces|constabularies)/i.test(marked.slice(end))
    )
      continue;
    add(match.index, end, percentOf(part.value, whole.value), [part, whole]);
  }
  for (const match of matches(IN_A_HUNDRED, marked)) {
    const numeral = numeralAt(match.index);
    if (numeral) add(match.index, match.index + match[0].length, numeral.value, [numeral]);
  }
  for (const match of matches(FRACTION, marked)) {
    const start = match.index;
    const end = start + match[0].length;
    if (ofOthers(marked, end)) continue;
    const halfInWords = match[3] !== undefined;
    if (
      halfInWords &&
      /(?:\ba|\ban|and a|first|second|other|latter|better|in|one and a) $/i.test(
        marked.slice(0, start),
      ) &&
      !/than $/i.test(marked.slice(0, start))
    )
      continue;
    const top = match[1] ?? "";
    const numeral = /^[a-z]/i.test(top) || halfInWords ? undefined : numeralAt(start);
    const parts = PARTS[(match[2] ?? match[3] ?? "").toLowerCase()] ?? 1;
    const count = numeral?.value ?? 1;
    if (count >= parts) continue;
    if (
      /(?:\bthe|\bfirst|\bsecond|\bthird|\bfourth|\blast) $/i.test(marked.slice(0, start)) &&
      /^a/i.test(top)
    )
      continue;
    add(start, end, percentOf(count, parts), numeral ? [numeral] : []);
  }
  for (const match of matches(HALVED, marked)) {
    const { index } = match;
    found.push({
      start: index,
      end: index + match[0].length,
      value: -50,
      unit: "percent_change",
      parts: [],
      decimals: 0,
      inWords: true,
    });
  }
  return found;
};

/** To one decimal, a third is 33.3, unless two tell all: one in 16 is 6.25. */
function percentOf(part: number, whole: number): number {
  const exact = (part / whole) * 100;
  return roundHalfUp(exact, 2) === exact ? exact : roundHalfUp(exact, 1);
}

function shareOrChange(
  marked: string,
  start: number,
  end: number,
  value: number,
  signed: 1 | -1 | 0,
): Pick<Found, "start" | "end" | "value" | "unit"> {
  const from = boundAround(marked, start, end)?.start ?? start;
  const way = signed || direction(marked, from, end);
  if (way === 0) return { start, end, value, unit: "percent" };
  return { start, end, value: way * value, unit: "percent_change" };
}
