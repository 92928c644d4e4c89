/** When a statement that its counts do not give is likelier a slip of its writer than one of other counts. */
import { type Claim, isCount, isRate } from "../meaning/facets";
import type { Outcome } from "../types";
import { type Fact, isExact } from "../verdict/outcome";
import { claimsOf, type Context, inSentence } from "./context";
import { givesNearly } from "./madeOf";
import { isOfAnother } from "./rivals";

/** A writer's slip is not further off. */
const TIMES_OFF = 2;
/** What a bound may leave between the printed number and that of other counts, as a share. */
const NEAR = 0.2;
/** In a text of more counts some pair gives any number. */
const MOST_COUNTS = 40;
/** As many figures as a sentence has at the most. */
const FIGURES = 24;

/** "Over the past five years", "in most years", "those whose sex is known": not of one year's counts, or not of all. */
const OF_OTHERS =
  /\b(?:average annual|annual average|(?:past|last|previous) (?:\w+ )?\w+ years|known (?:victims|cases)|years in a row)\b/i;
/** "Of the 4,562 offenders 98% were boys": the count is the whole. */
const OF_THE = /\bof (?:the |these |those |all (?:the )?)?$/i;

/**
 * The counts are of the statement's own place, time and kind, what they give is of its size, and no
 * counts of the text, of whatever they are, would give it: of which others could it be?
 */
export function isLikelySlip(
  claim: Claim,
  { recomputed = 0, restsOn }: Outcome,
  context: Context,
): boolean {
  const off = recomputed / claim.value;
  if (!(off < TIMES_OFF && off > 1 / TIMES_OFF)) return false;
  if (isOfAnother(claim) || OF_OTHERS.test(claim.reading.sentence.text)) return false;
  const ofForces = inSentence(claim, context, FIGURES).some(({ unit }) => unit === "forces");
  const counts = claimsOf(restsOn, context);
  return (
    !ofForces &&
    counts.length > 0 &&
    counts.every((one) => isOfItsPlaceAndTime(one, claim)) &&
    !isWhole(claim, counts[0]!) &&
    !areGivenElse(claim, context)
  );
}

/** Its place is that of the statement, and a rate is of one year. */
const isOfItsPlaceAndTime = ({ area, period }: Claim, claim: Claim): boolean =>
  area.value === claim.area.value &&
  area.value !== "" &&
  !(isRate(claim) && period.value.includes(" to "));

const isWhole = (claim: Claim, part: Claim): boolean =>
  claim.unit === "percent" && OF_THE.test(part.reading.marked.slice(0, part.start));

/** Some counts of the text give the number. */
function areGivenElse(claim: Claim, context: Context): boolean {
  const counts = new Map<number, Claim>();
  for (const one of context.claims) {
    if (isCount(one) && isExact(one)) counts.set(one.value, one);
    if (counts.size > MOST_COUNTS) return true;
  }
  const facts = [...counts.values()].map((one) => context.factOf(one));
  const give = (...set: Fact[]): boolean => givesNearly(claim, set, context, NEAR);
  if (!isRate(claim))
    return facts.some((first) => facts.some((second) => first !== second && give(first, second)));
  const isOfTwo = OF_TWO.test(claim.reading.sentence.text);
  return [...facts, ...(isOfTwo ? sums(facts) : [])].some((one) => give(one));
}

/** "Sexual abuse or exploitation": the two may be told together. */
const OF_TWO = /\b(?:or|and|both)\b/i;
const sums = (facts: readonly Fact[]): Fact[] =>
  facts.flatMap((one, at) =>
    facts.slice(at + 1).map((other) => ({ ...one, value: one.value + other.value })),
  );
