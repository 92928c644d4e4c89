/** The two counts that a change's own words, or those beside it, tie together. */
import { CHANGE_NOUN } from "../lexicon/words";
import { type Claim, isCount, isNarrow, sameWhat } from "../meaning/facets";
import { over } from "../reading/marks";
import { type Fact, isExact } from "../verdict/outcome";
import { around, before, type Context, inSentence } from "./context";

export interface Pair {
  from: Fact;
  to: Fact;
}

/** "The rise of 41 per cent has alarmed campaigners": of the counts just told, in whatever paragraph. */
const THE_CHANGE = new RegExp(
  `^\\W*(?:The|This|That) (?:\\w+ |[\\d.]+ ?(?:%|per ?cent|pc) )?(?:${CHANGE_NOUN}) (?:of|was|is)\\b`,
  "i",
);
/** "Online cases are up 42 per cent, and the rest have grown as well, from 516 to 642": of the rest. */
const OF_THE_NEXT = over(
  "[,;] (?:and|while|but|whereas) (?:[\\w'-]+ ){1,5}(?:have|has|had|rose|fell|grew|went|saw|were|was|did)\\b|\\bthan (?:the {N}|that|those) (?:for|of|in|at)\\b",
  "i",
);
const GOES_ON =
  /^\W*(?:This|That|These|It|The (?:[\d.]+ ?(?:%|per ?cent|pc) )?(?:number|figure|total|rise|increase|fall|drop|change)|An? (?:\w+ )?(?:rise|increase|fall|drop|decrease|jump))\b|^\W*(?:\w+ ){0,2}(?:up|down)\b/i;

/** "81 cases in 2015/16 compared to 106 in 2017/18": the years tell which came first. */
function inOrder(base: Claim, main: Claim, { factOf }: Context): Pair {
  const areSaid = [base, main].every(({ period }) => period.how === "said");
  return areSaid && base.period.value > main.period.value
    ? { from: factOf(main), to: factOf(base) }
    : { from: factOf(base), to: factOf(main) };
}

/** The count and its base that stand with the change in one sentence, or in the one before. */
export function localPairs(claim: Claim, context: Context): Pair[] {
  const { claims } = context;
  const own = inSentence(claim, context, 12);
  const after = around(claim, context, 12).filter(
    (one) =>
      isNextSentence(one, claim) &&
      one.isBase &&
      one.baseOf?.reading === claim.reading &&
      COMPARES.test(one.reading.sentence.text),
  );
  const last = GOES_ON.test(claim.reading.sentence.text) ? before(claim, context) : [];
  const isNext =
    last[0]?.reading.sentence.paragraph === claim.reading.sentence.paragraph ||
    THE_CHANGE.test(claim.reading.sentence.text);
  for (const group of [own, after, isNext ? last : []]) {
    const fitting = group
      .filter((one) => one.isBase && one.baseOf && fits(claim, one, one.baseOf))
      .filter((one) => !isOfNextClause(claim, one) && !isOfNextChange(claim, one, claims))
      .filter((one) => !claim.from || (one === claim.from && !isFromToo(one.baseOf!, claims)))
      .sort((a, b) => Math.abs(a.index - claim.index) - Math.abs(b.index - claim.index));
    const [base, ...more] = fitting;
    if (!base) continue;
    const near =
      Math.abs(base.index - claim.index) === 1 || Math.abs(base.baseOf!.index - claim.index) === 1;
    const others = near && group === own ? [] : more;
    return [base, ...others].map((one) => inOrder(one, one.baseOf!, context));
  }
  const [one, other, ...more] = own.filter((figure) => figure !== claim);
  const areOfLine =
    one && other && more.length === 0 && isBracketed(claim, other) && areOfTwoYears(one, other);
  return areOfLine ? [inOrder(one, other, context)] : [];
}

/** "74 in 2017/18 and 59 in 2018/19 (-20%)" */
const isBracketed = ({ reading, start }: Claim, last: Claim): boolean =>
  BRACKETED.test(reading.marked.slice(last.end, start));
const BRACKETED = over("^(?:,? (?:in|for) {P}| \\({P}\\))?,? \\([+-]?$", "i");

/** A clause with a subject of its own stands between a change and a base after it. */
const isOfNextClause = ({ reading, end }: Claim, base: Claim): boolean =>
  base.reading === reading &&
  base.start > end &&
  OF_THE_NEXT.test(reading.marked.slice(end, base.start));

/**
 * "The rise, of 11 per cent, compares with 5 per cent across the three forces, 3,018 from 2,870", "from 669
 * to 721, by 8 per cent, when the total went up by 2 per cent": of the nearer.
 */
function isOfNextChange(claim: Claim, base: Claim, claims: readonly Claim[]): boolean {
  const main = base.baseOf ?? base;
  if (base.reading !== claim.reading || main.reading !== claim.reading || claim.inWords)
    return false;
  const [first, last] = [Math.min(base.index, main.index), Math.max(base.index, main.index)];
  const between =
    claim.index < first
      ? claims.slice(claim.index + 1, first)
      : claims.slice(last + 1, Math.max(last + 1, claim.index));
  return between.some(
    ({ unit, value, inWords }) => unit.startsWith("percent") && !inWords && value !== claim.value,
  );
}

const areOfTwoYears = (one: Claim, other: Claim): boolean =>
  [one, other].every((count) => isCount(count) && isExact(count) && count.period.how === "said") &&
  one.period.value !== other.period.value &&
  sameWhat(one.what, other.what) &&
  one.area.value === other.area.value;

/** The base of another change is no later count. */
const isFromToo = (one: Claim, claims: readonly Claim[]): boolean =>
  claims[one.index - 1]?.from === one;

const COMPARES =
  /^\W*(?:This|That|It)(?: figure| number)? (?:compares|compared|is up|was up|is down|was down)\b/;

/** It stands in the next sentence. */
export const isBehind = (one: Claim, claim: Claim): boolean =>
  one.reading.sentence.index === claim.reading.sentence.index + 1;

const isNextSentence = (one: Claim, claim: Claim): boolean =>
  isBehind(one, claim) && one.reading.sentence.paragraph === claim.reading.sentence.paragraph;

/** No word of its own makes a count one of another year. */
export const isOf = (year: string, one: Claim): boolean =>
  one.period.how !== "said" || one.period.value === year;

/** "Girls went down from 148 to 139, boys rose from 26 to 31, leaving the total four lower" */
const OF_THE_TOTAL = /\bthe (?:overall )?total (?:\w+ ){0,3}$/i;

/** Whether the words let the change be that of the pair. */
function fits(claim: Claim, base: Claim, main: Claim): boolean {
  if (!isCount(main) || !isCount(base)) return false;
  const { marked } = claim.reading;
  if (isNarrow(main.what) && OF_THE_TOTAL.test(marked.slice(0, claim.start))) return false;
  if (
    !sameWhat(claim.what, main.what) &&
    (isNarrow(claim.what) || claim.what.subject !== main.what.subject || isNarrow(main.what))
  )
    return false;
  if (!sameWhat(base.what, main.what)) return false;
  const { area, period } = claim;
  if (area.how === "said" && main.area.value !== "" && area.value !== main.area.value) return false;
  const years = period.value.split(" to ");
  // "45 per cent more than in 2013/14" is not on the count of 2017/18.
  if (years.length === 2 && period.how !== "open" && !isOf(years[0]!, base)) return false;
  if (period.how !== "said" || years.length < 2) return true;
  return isOf(years[0]!, base) && isOf(years[1]!, main);
}
