import { type Claim, inTable, isChange, isCount, isRate, sameWhat, TOTAL } from "../meaning/facets";
import { over } from "../reading/marks";
import { OUT_OF } from "../meaning/besideShares";
import type { Period } from "../reading/periods";
import type { Outcome } from "../types";
import { isListLine } from "../reading/sentences";
import { isExact } from "../verdict/outcome";
import { isFarApart, isNearMiss } from "../verdict/plausible";
import { around, claimsOf, type Context, inSentence, valuesOf } from "./context";
import { furtherWords } from "./furtherWords";
import { otherCounts } from "./otherCounts";
import { isLikelySlip } from "./slip";
import { ofSomethingElse } from "./somethingElse";
import { mayBeOfUnrounded, ROUNDED } from "./ofUnrounded";

/** "66 per cent above the 253": the words lead straight to the count. */
const STRAIGHT = over(
  "^(?: (?:the|as many as|that of|those of|what|more|higher|lower|fewer|less|up|down|above|below|than|from|on|over))* $",
  "i",
);
/** From a change to the two counts that it is of. */
const TO_OR_FROM = /^(?:,| -|:)? (?:to|from|going from) (?:\w+ ){0,2}$/i;
/** From the two counts to their change: "from 40 in 2012/13 to 53 this year - a 30 per cent rise". */
const AND_SO = over(
  "^(?:(?: in| for)? {P}| offences| crimes| cases)? ?(?:-|,|\\() ?(?:(?:an?|up|down|or|by|which|is|was|that|making|rise|increase|fall|of) ){0,4}$",
  "i",
);
/** From a count to the change that it is of, and from that to the base: "67 in 2015, 36% up on the 59 of 2013". */
const ADJOINS = over(
  "^(?:(?: [a-z]+| {P}| {W}| {A}){0,8})?(?:,| -|:| \\()? ?(?:(?:which|that|an?|the|is|was|rise|increase|jump|fall|drop|decrease|up|down|rising|falling|of|by|or|about) ?)*$",
  "i",
);
const ON_ITS_BASE = over(
  "^(?:%| per cent| pc)?(?: (?:up|down|more|fewer|higher|lower|above|below|increase|rise|jump|fall|drop))?,? (?:on|than|from|over)(?: (?:the|a|its|previous|total|of|year's|{P}))* $",
  "i",
);
/** From a count to the rate that it makes. */
const SO_MANY =
  /^[^.;:\ue001]{0,80}(?:,| -|\() ?(?:(?:or|some|about|around|nearly|almost|more than|over|fewer than|an average of|averaging|on average|that is|which is|equal to|equivalent to) )*$/i;
/** One of several that were named before, or a figure that goes on from another. */
const LOOSE =
  /\b(?:one|first|second|third|last|former|latter|higher|lower|earlier|later) of (?:these|those|them|the (?:two|three|four))\b|\bthe (?:second|third|former|latter)\b/i;

/** So many figures a sentence has at the most. */
const NEAR = 24;

const sentenceOf = (one: Claim): number => one.reading.sentence.index;
const isBeside = (claim: Claim, fact: Claim): boolean =>
  !inTable(fact) && Math.abs(sentenceOf(claim) - sentenceOf(fact)) <= 1;

/**
 * Why the words do not tie a statement to the counts that refute it, so that no cross may rest on
 * them; undefined where they do. Counts that are looked up elsewhere stand in no sentence and pass.
 */
export function looseTie(claim: Claim, outcome: Outcome, context: Context): string | undefined {
  const { restsOn, recomputed } = outcome;
  const facts = claimsOf(restsOn, context);
  if (facts.length === 0) return undefined;
  if (inTable(claim)) {
    if (isChange(claim) && claim.period.how !== "said")
      return "But the table does not tell between which years.";
    return mayBeOfUnrounded(claim, facts) ? ROUNDED : undefined;
  }
  const { sentence, marked } = claim.reading;
  const hasOthers = context.claims.some(
    (one) => isCount(one) && !facts.some(({ value }) => value === one.value),
  );
  // "The rate rose from 3.3 per 1,000 to 4.5, up 36 per cent. The number …"
  const areHere = facts.every(({ reading }) => reading === claim.reading);
  const besideRate = (): boolean =>
    PER_HEAD.test(marked) ||
    inSentence(claim, context, NEAR).some((one) => one.unit === "per_1000" || one.per);
  if (!areHere && besideRate()) return "But its sentence speaks of a rate.";
  if (areHere && isToldOfThem(claim, facts)) return undefined;
  // What a line of a list has beside its two counts is of them, however far off.
  const isOfLine = isListLine(sentence) && areHere;
  if (
    !isOfLine &&
    recomputed !== undefined &&
    isFarApart(claim.value, recomputed, claim.unit, hasOthers)
  )
    return "But these counts give something quite different, so others may be meant.";
  const further = furtherWords(claim, facts, context.claims[claim.index + 1]);
  if (further.length > 0) return `But "${further.join(" ")}" may set it apart.`;
  if (!areHere && claim.reading.periods.some((one) => isOtherTime(one, claim)))
    return "But its sentence speaks of another time.";
  const otherwise = ofSomethingElse(claim, facts);
  if (otherwise !== undefined) return otherwise;
  if (LOOSE.test(sentence.text)) return "But the words mean one of several.";
  // "Up by 140 per cent, almost four times as much as elsewhere"
  const besideThem = inSentence(claim, context, 4).some(({ unit }) => unit.startsWith("percent"));
  if (claim.unit === "ratio" && besideThem) return "But it may be of the percentages.";
  if (claim.unit === "percent" && claim.coverage !== "")
    return "But the share is of some of the records alone.";
  // A part of all stands beside its share; all of a place and year is printed once for the text.
  const ofAll = claim.unit === "percent" && facts[1] && sameWhat(facts[1].what, TOTAL);
  const needed = ofAll ? facts.slice(0, 1) : facts;
  // "Both forces saw rises of 20 per cent": of each the counts are others.
  const isNear = claim.areas.length === 0 && isNearMiss(claim, recomputed);
  const isSlip = (): boolean => isLikelySlip(claim, outcome, context);
  const areSure = isNear || areOnlyPair(claim, facts, context);
  if (!areSure && !needed.every((fact) => isBeside(claim, fact)) && !isSlip())
    return "But these counts stand apart from it, so others may be meant.";
  const straight = facts.find(
    (fact) =>
      fact.reading === claim.reading &&
      fact.start >= claim.end &&
      STRAIGHT.test(marked.slice(claim.end, fact.start)),
  );
  const others = isOfTheWhole(claim) ? undefined : otherCounts(claim, facts, context, straight);
  if (others)
    return `But ${others.map(({ printed }) => printed).join(" and ")} would bear it out, so these may be meant.`;
  if (isNear) return undefined;
  const rivals = rivalsOf(claim, needed, context).filter((one) => !straight || !one.isBase);
  return rivals.length > 0 && !isSlip() ? "But other counts beside it may be meant." : undefined;
}

/** "92 of the 527 cases, or 21 per cent": the words name its part and its whole. */
const isOfTheWhole = ({ sameAs, wholeIs, reading }: Claim): boolean =>
  sameAs?.reading === reading &&
  wholeIs?.reading === reading &&
  sameAs.end <= wholeIs.start &&
  OUT_OF.test(reading.marked.slice(sameAs.end, wholeIs.start));

/** "In the first half of the year", "over five years": a rate of which is not that of a year. */
const isOtherTime = (period: Period, claim: Claim): boolean =>
  period.kind === "part" ||
  period.kind === "same months" ||
  (isRate(claim) && (period.kind === "period" || (period.kind === "span" && period.years > 1)));
const PER_HEAD = over("\\bper {N}", "i");

/** The words lead straight from the statement to its counts, or from them to it: no others can be meant. */
function isToldOfThem(claim: Claim, facts: readonly Claim[]): boolean {
  const { reading } = claim;
  const [first, last] = facts.toSorted((a, b) => a.start - b.start);
  if (!first) return false;
  // "1,825 offences in 2018/19, more than five a day"
  if (!last) {
    const isNext = isRate(claim) && first.index === claim.index - 1;
    return isNext && SO_MANY.test(reading.marked.slice(first.end, claim.start));
  }
  if (!isChange(claim)) return false;
  // "1,494 offences in 2019/20, up 5% from 1,302"
  const isBetween = first.end <= claim.start && last.start >= claim.end;
  if (isBetween && last.baseOf === first)
    return (
      ADJOINS.test(reading.marked.slice(first.end, claim.start)) &&
      ON_ITS_BASE.test(reading.marked.slice(claim.end, last.start))
    );
  return (
    facts.some(({ baseOf }) => baseOf && facts.includes(baseOf)) &&
    (TO_OR_FROM.test(reading.marked.slice(claim.end, first.start)) ||
      AND_SO.test(reading.marked.slice(last.end, claim.start)))
  );
}

/** The text prints no more than these two counts of the kind for the place: a change can be of no others. */
function areOnlyPair(claim: Claim, facts: readonly Claim[], context: Context): boolean {
  const [first, second] = facts;
  if (!isChange(claim) || claim.areas.length > 0 || !first || !second) return false;
  if (first.area.value !== second.area.value) return false;
  const values = valuesOf(first.area.value, first.what, context);
  return values.size === 2 && values.has(first.value) && values.has(second.value);
}

/** Other counts of the kind in the sentences of the claim and of its counts. */
function rivalsOf(claim: Claim, facts: readonly Claim[], context: Context): Claim[] {
  const sentences = new Set([claim, ...facts].map(sentenceOf));
  return around(claim, context, NEAR).filter(
    (one) =>
      sentences.has(sentenceOf(one)) &&
      isCount(one) &&
      isExact(one) &&
      !facts.some(({ value }) => value === one.value) &&
      facts.some(
        (fact) =>
          sameWhat(fact.what, one.what) &&
          (fact.area.value === one.area.value || fact.area.value === "" || one.area.value === ""),
      ),
  );
}

/** As far as a reader looks for what a part is of. */
const AROUND = 200;

/** "294 of the offences", after a count of one month and one of the year: the larger may be meant. */
export const hasRivalWhole = (claim: Claim, whole: Claim, context: Context): boolean =>
  around(claim, context, AROUND).some(
    (one) =>
      one !== claim &&
      isCount(one) &&
      one.value >= claim.value &&
      one.area.value === whole.area.value &&
      [claim.what.subject, whole.what.subject].includes(one.what.subject),
  );
