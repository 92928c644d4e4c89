/** What the numbers themselves tell where the words leave open of which counts a statement is. */
import {
  type Claim,
  inTable,
  isChange,
  isCount,
  isRate,
  isWithin,
  mayAgree,
  sameWhat,
} from "../meaning/facets";
import { yearsBefore } from "../reading/yearLabels";
import type { Outcome } from "../types";
import { unrounded } from "../verdict/counts";
import { type Fact, isExact } from "../verdict/outcome";
import { isRival, luckOf } from "./chance";
import { isOf } from "./change";
import type { Context } from "./context";
import { givesNearly, madeOf } from "./madeOf";
import { isOfSuspects } from "./told";

/** As far as a writer looks for the counts of a statement, in figures and in sentences. */
const AROUND = 40;
const SENTENCES = 8;
/** A count below this makes too many numbers by chance. */
const LEAST = 5;
/** So many rivals may be expected to give the printed number by chance. */
const BY_CHANCE = 0.2;

/**
 * The outcome of a statement that the words tie to no counts, from those of its text that give it: of
 * the same thing, no words of their own setting them elsewhere or in another year. It holds only where
 * hardly any of the rivals would give the number by chance, so "30.8 per cent" may, and "a quarter"
 * among ten counts may not. It refutes nothing.
 */
export function borneOut(claim: Claim, context: Context): Outcome | undefined {
  if (isOfAnother(claim)) return undefined;
  return byMeaning(claim, context);
}

function byMeaning(claim: Claim, context: Context): Outcome | undefined {
  const sets = distinct(setsFor(claim, context));
  const beside = sets.filter((set) => set.some((one) => isBeside(one, claim)));
  const rivals = (beside.length > 0 ? beside : sets).filter(
    (set) =>
      isRival(claim, set) &&
      isTied(claim, set) &&
      isOfItsYears(claim, set) &&
      !areOfOtherForces(set, context),
  );
  return among(rivals, claim, context);
}

/** The outcome from counts of its own sentence and those beside it, whatever is thought of what and when they count. */
export function borneOutBeside(claim: Claim, context: Context): Outcome | undefined {
  if (isOfAnother(claim)) return undefined;
  if (claim.inWords || isRate(claim) || claim.unit === "ratio") return undefined;
  const mayBe = isChange(claim) ? mayChange : mayBePart;
  const around = context.claims
    .slice(Math.max(0, claim.index - BESIDE), claim.index + BESIDE + 1)
    .filter((one) => isCount(one) && !one.corrects && one.value >= LEAST && !inTable(one))
    .filter((one) => mayAgree(one.area, claim.area) && mayBeOfOne(one, claim));
  // The nearest first: the more counts are asked, the more would give the number by chance.
  for (let reach = 1; reach <= REACH; reach++) {
    const near = around.filter((one) => apart(claim, [one]) <= reach);
    const sets = distinct(pairs(near, near)).filter(
      (set) =>
        mayBe(claim, set[0]!, set[1]!) &&
        isTied(claim, set) &&
        mayBeOfItsYears(claim, set) &&
        !areOfOtherForces(set, context),
    );
    const outcome = among(sets, claim, context);
    if (outcome) return outcome;
  }
  return undefined;
}
const BESIDE = 6;
const REACH = 3;

/** Of a statement whose words say what it counts, only a count told after it, without such words, may be as well. */
const mayBeOfOne = (one: Claim, claim: Claim): boolean =>
  sameWhat(one.what, claim.what) ||
  (!claim.ownWords && !one.ownWords && (claim.whatHow !== "said" || one.index > claim.index));

/** "They rose by 62 per cent over the year, to 231": the count that it leads to is the later one. */
const LEADS_TO = /^[^.;\ue001]{0,40},? to (?:[\w-]+ ){0,2}$/i;
const mayChange = (claim: Claim, from: Claim, to: Claim): boolean =>
  isChangeOf(claim, from, to) &&
  !to.isBase &&
  (from.reading !== claim.reading ||
    from.start < claim.end ||
    !LEADS_TO.test(claim.reading.marked.slice(claim.end, from.start)));

const mayBePart = (_: Claim, part: Claim, whole: Claim): boolean =>
  part.value < whole.value && !part.isBase && !whole.isBase && mayAgree(part.period, whole.period);

function among(rivals: Claim[][], claim: Claim, context: Context): Outcome | undefined {
  const found = rivals.filter((set) => givesNearly(claim, factsOf(set, context), context));
  const [nearest] = found.sort((a, b) => apart(claim, a) - apart(claim, b));
  if (!nearest) return undefined;
  const facts = factsOf(nearest, context);
  if (rivals.length * luckOf(claim, facts, context) > BY_CHANCE) return undefined;
  const outcome = madeOf(claim, facts, context);
  const because = `${outcome.because} The words leave open which counts are meant; these give the number, as hardly any would by chance.`;
  return { ...outcome, because };
}

/** Its words lead to something of which the text may print no count. */
const isOfAnother = (claim: Claim): boolean =>
  claim.otherBase ||
  claim.areas.length > 0 ||
  claim.disputes ||
  isOfSuspects(claim) ||
  isElsewhere(claim) ||
  ONE_OF_SEVERAL.test(claim.reading.sentence.text);

/** "Across the region": a place that the text does not name is not that of its counts. */
const isElsewhere = ({ area, reading }: Claim): boolean =>
  area.value === "" && reading.places.some(({ named }) => !named);

/** "It was the second rise", "by 10 and 20 per cent respectively", "until then" */
const ONE_OF_SEVERAL =
  /\b(?:respectively|(?:by|until) then|(?:first|second|third|last|latest|former|latter|other) (?:of|rise|fall|increase|decrease|change|share))\b/i;

/** "That is one every eight minutes": of the sentence before. */
const OF_THE_LAST = /^\W*(?:That|This|Which|It|These|Those)\b/;

/** It stands in the sentence of the statement, or in that which it goes on from. */
function isBeside({ reading: { sentence } }: Claim, { reading }: Claim): boolean {
  const { text, index, paragraph } = reading.sentence;
  if (sentence === reading.sentence) return true;
  const isLast = sentence.index === index - 1 && sentence.paragraph === paragraph;
  return isLast && OF_THE_LAST.test(text);
}

/** Where its sentence speaks of time, the counts are of that time. */
function isOfItsYears(claim: Claim, set: readonly Claim[]): boolean {
  const { reading, period } = claim;
  if (reading.periods.length === 0) return true;
  const years = isChange(claim) ? period.value.split(" to ") : set.map(() => period.value);
  return set.every((one, at) => one.period.value === years[at]);
}

/** No word of its sentence sets the counts in another time: a year that is none of theirs, a longer stretch. */
function mayBeOfItsYears({ reading }: Claim, set: readonly Claim[]): boolean {
  const years = set.map(({ period }) => period.value);
  const apartBy = (n: number): boolean => years[0] !== "" && yearsBefore(years[1]!, n) === years[0];
  return reading.periods.every((one) => {
    switch (one.kind) {
      case "latest":
      case "recent":
        return true;
      case "year":
        return years.includes(one.label);
      case "back":
        return one.years === 1 && apartBy(1);
      case "span":
        return apartBy(one.years) || (one.years > 2 && apartBy(one.years - 1));
      default:
        return false;
    }
  });
}

/** A count that the words do tie to the statement is one of its own. */
function isTied({ sameAs, wholeIs, from }: Claim, [first, second]: readonly Claim[]): boolean {
  if (from) return first!.value === from.value;
  const isPart = !sameAs || !isCount(sameAs) || first!.value === sameAs.value;
  return isPart && (!wholeIs || !second || second.value === wholeIs.value);
}

/** "41 forces recorded 22,654", and 43 the other count. */
function areOfOtherForces(set: readonly Claim[], { forces }: Context): boolean {
  const counted = forces.filter(({ measure }) => measure === "forces_responding");
  const own = counted.filter(({ reading }) => set.some((one) => one.reading === reading));
  return set.length > 1 && own.some(({ value }) => counted.some((one) => one.value !== value));
}

const factsOf = (set: readonly Claim[], { factOf }: Context): Fact[] =>
  set.map((one) => factOf(one));

/** Sets of counts that the words let a statement be made of: one for a rate, else two. */
function setsFor(claim: Claim, { claims, factOf }: Context): Claim[][] {
  const all = claims
    .slice(Math.max(0, claim.index - AROUND), claim.index + AROUND + 1)
    .filter((one) => isCount(one) && !one.corrects && isExact(one) && one.value >= LEAST)
    .filter((one) => inTable(one) === inTable(claim) && apart(claim, [one]) <= SENTENCES)
    .filter((one) => mayAgree(one.area, claim.area));
  const exact = new Set(unrounded(all.map(factOf)).map(({ start }) => start));
  const near = all.filter((one) => exact.has(factOf(one).start));
  const ofIt = near.filter((one) => sameWhat(one.what, claim.what));
  if (isRate(claim))
    return ofIt
      .filter((one) => mayAgree(one.period, claim.period) && factOf(one).years !== 0)
      .map((one) => [one]);
  if (isChange(claim)) return pairs(ofIt, ofIt).filter(([from, to]) => isChangeOf(claim, from, to));
  if (claim.unit === "ratio") return pairs(near, near).filter(([a, b]) => isOfSexes(claim, a, b));
  return pairs(ofIt, near).filter(([part, whole]) => isShareOf(part, whole));
}

const pairs = (firsts: readonly Claim[], seconds: readonly Claim[]): [Claim, Claim][] =>
  firsts.flatMap((first) =>
    seconds
      .filter((second) => second.value !== first.value && mayAgree(first.area, second.area))
      .map((second): [Claim, Claim] => [first, second]),
  );

function isChangeOf({ period }: Claim, from: Claim, to: Claim): boolean {
  const [earlier, later] = [from.period, to.period];
  const areSaid = earlier.how === "said" && later.how === "said";
  if (earlier.value !== "" && later.value !== "" && earlier.value > later.value) return false;
  if (areSaid && earlier.value === later.value) return false;
  const [first, last] = period.value.split(" to ");
  return period.how !== "said" || !last || (isOf(first!, from) && isOf(last, to));
}

const isShareOf = (part: Claim, whole: Claim): boolean =>
  part.value < whole.value &&
  mayAgree(part.period, whole.period) &&
  (sameWhat(part.what, whole.what) || isWithin(part.what, whole.what));

const isOfSexes = ({ measure }: Claim, a: Claim, b: Claim): boolean =>
  `${a.what.sex}_to_${b.what.sex}` === measure &&
  a.what.subject === b.what.subject &&
  mayAgree(a.period, b.period);

function distinct(sets: readonly Claim[][]): Claim[][] {
  const known = new Map<string, Claim[]>();
  for (const set of sets) known.set(set.map(({ value }) => value).join(), set);
  return [...known.values()];
}

const apart = (claim: Claim, set: readonly Claim[]): number =>
  set.reduce(
    (sum, one) => sum + Math.abs(one.reading.sentence.index - claim.reading.sentence.index),
    0,
  );
