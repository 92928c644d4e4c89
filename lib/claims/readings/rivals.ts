/** Sets of counts of which a statement may be made, and whether those that give it do so by more than chance. */
import { type Claim, isCount, mayAgree } from "../meaning/facets";
import { isOneYear } from "../reading/yearLabels";
import type { Outcome } from "../types";
import type { Fact } from "../verdict/outcome";
import { luckOf } from "./chance";
import { isOf } from "./localPairs";
import type { Context } from "./context";
import { givesNearly, madeOf } from "./madeOf";
import { isOfSuspects } from "./told";

/** A count below this makes too many numbers by chance. */
export const LEAST = 5;
/** So many rivals may be expected to give the printed number by chance. */
const BY_CHANCE = 0.2;

/** The outcome of a statement from the set that gives it, where hardly any of these sets would by chance. */
export function byNoChance(rivals: Claim[][], claim: Claim, context: Context): Outcome | undefined {
  const found = rivals.filter((set) => givesNearly(claim, factsOf(set, context), context));
  const [nearest] = found.sort((a, b) => apart(claim, a) - apart(claim, b));
  if (!nearest) return undefined;
  const facts = factsOf(nearest, context);
  if (rivals.length * luckOf(claim, facts, context) > BY_CHANCE) return undefined;
  const outcome = madeOf(claim, facts, context);
  const because = `${outcome.because} The words leave open which counts are meant; these give the number, as hardly any would by chance.`;
  return { ...outcome, because };
}

const factsOf = (set: readonly Claim[], { factOf }: Context): Fact[] => set.map(factOf);

/** Its words lead to something of which the text may print no count. */
export const isOfAnother = (claim: Claim): boolean =>
  claim.otherBase ||
  claim.areas.length > 0 ||
  claim.disputes ||
  isOfSuspects(claim) ||
  // "Across the region": a place that the text does not name is not that of its counts.
  (claim.area.value === "" && claim.reading.places.some(({ named }) => !named)) ||
  ONE_OF_SEVERAL.test(claim.reading.sentence.text);

/** "It was the second rise", "by 10 and 20 per cent respectively", "until then" */
const ONE_OF_SEVERAL =
  /\b(?:respectively|(?:by|until) then|(?:first|second|third|last|latest|former|latter|other) (?:of|rise|fall|increase|decrease|change|share))\b/i;

/** A count that the words do tie to the statement is one of its own; the whole of a share of those known is those known. */
export function isTied(
  { sameAs, wholeIs, from, unit, coverage }: Claim,
  [first, second]: readonly Claim[],
): boolean {
  if (from) return first!.value === from.value;
  if (unit === "percent" && coverage !== "" && second?.coverage !== coverage) return false;
  const isPart = !sameAs || !isCount(sameAs) || first!.value === sameAs.value;
  return isPart && (!wholeIs || !second || second.value === wholeIs.value);
}

/** "41 forces recorded 22,654", and 43 the other count. */
export function areOfOtherForces(set: readonly Claim[], { forces }: Context): boolean {
  const counted = forces.filter(({ measure }) => measure === "forces_responding");
  const own = counted.filter(({ reading }) => set.some((one) => one.reading === reading));
  return set.length > 1 && own.some(({ value }) => counted.some((one) => one.value !== value));
}

/** Two counts each, in either order, that no words set in two places. */
export const pairs = (firsts: readonly Claim[], seconds: readonly Claim[]): [Claim, Claim][] =>
  firsts.flatMap((first) =>
    seconds
      .filter((second) => second.value !== first.value && mayAgree(first.area, second.area))
      .map((second): [Claim, Claim] => [first, second]),
  );

/** Years of the two, as far as words tell them, are in order, and those of the change. */
export function isChangeOf({ period }: Claim, from: Claim, to: Claim): boolean {
  const [earlier, later] = [from.period, to.period];
  if (earlier.value !== "" && later.value !== "" && earlier.value > later.value) return false;
  const isOfOneYear = earlier.value === later.value && isOneYear(later.value);
  const isSaid = [earlier, later].some(({ how }) => how === "said");
  if (isOfOneYear && isSaid) return false;
  const [first, last] = period.value.split(" to ");
  return period.how !== "said" || !last || (isOf(first!, from) && isOf(last, to));
}

/** One set for each set of numbers, the last told. */
export const distinct = (sets: readonly Claim[][]): Claim[][] => [
  ...new Map(sets.map((set) => [set.map(({ value }) => value).join(), set])).values(),
];

/** How many sentences counts stand from a statement, together. */
export const apart = (claim: Claim, set: readonly Claim[]): number =>
  set.reduce(
    (sum, one) => sum + Math.abs(one.reading.sentence.index - claim.reading.sentence.index),
    0,
  );
