/** The same count printed elsewhere in a text: exact beside rounded, again, or as another number. */
import {
  type Claim,
  isCount,
  isOther,
  isRound,
  keyOf,
  mayAgree,
  mayBeSame,
  sameWhat,
} from "../meaning/facets";
import { endsInStop } from "../reading/sentences";
import type { Outcome } from "../types";
import { countAgrees } from "../verdict/agrees";
import { unrounded } from "../verdict/counts";
import { type Fact, isExact, judged } from "../verdict/outcome";
import { number } from "../verdict/words";
import { around, claimsOf, type Context, OWN_YEAR } from "./context";
import { furtherWords } from "./furtherWords";
import { inList } from "./sums";

/** Beyond this "more than 1,000" is true of 5,000 and tells nothing of it. */
const FAR = 1.5;
/** What is no count of the police is told in few words: calls that were taken and passed on look alike. */
const NEAR_OTHERS = 1.1;

/** A rounded count against the exact one that the text prints for the same. */
export function againstExact(claim: Claim, context: Context): Outcome | undefined {
  if (isExact(claim)) return undefined;
  const { counts, factOf } = context;
  const { area, period, what, value, bound } = claim;
  const found = counts.one(factOf(claim).area, period.value || OWN_YEAR, keyOf(what));
  if (!("fact" in found) || found.fact.start === factOf(claim).start) return undefined;
  // Contacts of a helpline are no offences.
  if ((claim.unit === "other") !== (found.fact.unit === "other")) return undefined;
  const truth = found.fact.value;
  const words = `The exact count is ${number(truth)}.`;
  // "More than 6,346" is not said of 6,346, though "more than 500" may be of 500.
  const isPast = truth === value && value % ROUND > 0 && MORE_THAN.test(boundOf(claim));
  const far = Math.max(truth / value, value / truth) > (isOther(what) ? NEAR_OTHERS : FAR);
  if (countAgrees(truth, value, bound) && !isPast)
    return far ? undefined : judged(true, words, [found.fact], truth);
  // "From 1,665 to at least 1,832": another count of its sentence is no more exact one.
  const [exact] = claimsOf([found.fact], context);
  if (exact?.reading === claim.reading || exact?.isBase) return undefined;
  const isSaid = period.how === "said" && area.how !== "open" && !found.fact.guessed;
  const same = (isSaid && !far) || isOfHeadline(claim, truth, context);
  return same && isPlain(claim) ? judged(false, words, [found.fact], truth) : undefined;
}

const ROUND = 10;
const MORE_THAN = /\b(?:more than|over|above|past|exceed\w*)\b/i;
const boundOf = ({ reading, start, core }: Claim): string => reading.marked.slice(start, core);

/** "Nearly 700 offences in a year" above the 712 of the text, which has no other count so near. */
function isOfHeadline(
  { reading, value, bound }: Claim,
  truth: number,
  { claims }: Context,
): boolean {
  const { index, text } = reading.sentence;
  const isIt = (one: Claim): boolean =>
    isCount(one) &&
    isExact(one) &&
    isNear(one.value, value, FAR) &&
    countAgrees(one.value, value, bound);
  return index < 2 && !endsInStop(text) && isNear(truth, value, 1.1) && !claims.some(isIt);
}

/** Two counts that the words make one thing. */
export function againstSame(
  claim: Claim,
  { ofValue, counts, factOf }: Context,
): Outcome | undefined {
  if (!isExact(claim)) return undefined;
  const own = factOf(claim);
  const all = counts.all(own.area, own.period, own.key);
  const others = unrounded(all).filter(
    (fact) => isExact(fact) && fact.value !== claim.value && clash(own, fact),
  );
  const [other] = others;
  if (!other || !unrounded(all).some(({ value }) => value === claim.value)) return undefined;
  const theirs = ofValue(other.value).find((one) => factOf(one).start === other.start);
  if (!theirs) return undefined;
  const both = [claim, theirs];
  // "The number is 262. In 2020/21 it was 235": a year that is named is another than one that is not.
  const [first, second] = both.toSorted((a, b) => a.index - b.index);
  const isOfOneYear = second?.period.how !== "said" || first?.period.how === "said";
  const isBase = both.some((one) => one.isBase);
  const disputed = isOfOneYear && !isBase && (own.disputes || other.disputes);
  if (both.some(({ reading, start }) => PROJECTED.test(reading.marked.slice(0, start))))
    return undefined;
  if (theirs.unit !== claim.unit || !(disputed || isOneThing(claim, theirs))) return undefined;
  if (!isNear(claim.value, other.value, disputed ? 1.6 : 1.3)) return undefined;
  // "700" in a headline is 727.
  if (both.some(isRound) && isNear(claim.value, other.value, 1 + ROUNDED)) return undefined;
  const isSaid = both.every(
    (one) => one.area.how === "said" && one.period.how === "said" && !one.wholeIs && isPlain(one),
  );
  if (!disputed && !isSaid) return undefined;
  const values = [...new Set(others.map(({ value }) => number(value)))].join(" and ");
  return judged(false, `${values} is also printed for the same area and year.`, others);
}

/** "With the projection (796) three per cent below": what may come. */
const PROJECTED = /\b(?:projections?|projected|forecast)\b[^.;,]{0,24}$/i;

/** How far below a headline its number is looked for, in sentences. */
const BELOW = 4;

/** "562 offences recorded" above, and 526 below, which the text has nowhere else: the digits are turned. */
export function turnedDigits(
  claim: Claim,
  { claims, ofValue, factOf }: Context,
): Outcome | undefined {
  const { reading, value } = claim;
  if (reading.sentence.index > 0 || !isExact(claim) || value < LONG || isRound(claim))
    return undefined;
  if (ofValue(value).some((one) => one !== claim)) return undefined;
  const found = claims.filter(
    (one) =>
      one.reading !== reading &&
      one.reading.sentence.index <= BELOW &&
      isCount(one) &&
      isExact(one) &&
      !one.isBase &&
      one.value !== value &&
      digits(one) === digits(claim) &&
      isNear(one.value, value, 1.3) &&
      mayAgree(one.area, claim.area) &&
      mayAgree(one.period, claim.period),
  );
  const [other] = found;
  return other && new Set(found.map((one) => one.value)).size === 1
    ? judged(false, `Below it stands ${number(other.value)}, of the same digits.`, [factOf(other)])
    : undefined;
}

/** Nothing in its sentence may set it apart. */
const isPlain = (claim: Claim): boolean => furtherWords(claim).length === 0;

/** Two counts of one sentence are compared, and a base or a whole stands there for another figure's sake. */
const isOneThing = (a: Claim, b: Claim): boolean =>
  a.reading !== b.reading && a.unit === b.unit && ![a, b].some((one) => one.isBase || one.isWhole);

const digits = ({ value }: Claim): string => [...String(value)].toSorted().join("");

/** A number that stands so often is looked for near by alone. */
const MANY = 50;
/** A small number may stand twice by chance. */
const LEAST_TWICE = 20;

/** Another sentence says the same count of the same. */
export function printedTwice(claim: Claim, context: Context): Outcome | undefined {
  if (!isExact(claim) || claim.value < LEAST_TWICE) return undefined;
  const { ofValue, factOf } = context;
  const all = ofValue(claim.value);
  const at = Math.max(0, all.indexOf(claim) - MANY);
  const twins = all
    .slice(at, at + 2 * MANY)
    .filter(
      (one) =>
        one.reading !== claim.reading &&
        isCount(one) &&
        isExact(one) &&
        ((sameWhat(one.what, claim.what) &&
          mayBeSame(one.area.value, claim.area.value) &&
          mayBeSame(one.period.value, claim.period.value)) ||
          isSaidAgain(claim, one)),
    );
  // The list of one of them makes another number: that both are printed proves nothing.
  if (twins.some((one) => inList(one, context)?.verdict === "does not hold")) return undefined;
  // "845, not 859, as was said": another number is printed for the same too.
  if (twins.some((one) => againstSame(one, context))) return undefined;
  // "3,523 in 2013/14, up from 2,991. In 2012/13 it had been 3,523": of two years, one of them told twice.
  const ofPlace = all.filter((one) => sameWhat(one.what, claim.what) && isCount(one));
  if (areOfTwoYears(ofPlace.filter((one) => mayBeSame(one.area.value, claim.area.value))))
    return undefined;
  const [twin] = twins;
  return (
    twin &&
    judged(
      true,
      `${number(claim.value)} is printed twice for the same.`,
      [factOf(twin)],
      claim.value,
    )
  );
}

const areOfTwoYears = (all: readonly Claim[]): boolean =>
  new Set(
    all.flatMap(({ period: { how, value } }) =>
      how === "said" && !value.includes(" to ") ? [value] : [],
    ),
  ).size > 1;

/** A number of so many digits that is no round one does not stand twice by chance, unless words set the two apart. */
const LONG = 100;
const isSaidAgain = (claim: Claim, one: Claim): boolean =>
  claim.value >= LONG &&
  !isRound(claim) &&
  mayBeOfSame(claim, one) &&
  mayAgree(one.period, claim.period);

/** What others count: "the helpline took 2,345 calls". */
const NOT_POLICE = /\b(?:calls?|contacts?|helpline|sessions|visit(?:s|ed)|referr\w+|courts?)\b/i;

/** No words set the two apart in place, sex, age, who counts, nor in both what it was and what became of it. */
const mayBeOfSame = (claim: Claim, one: Claim): boolean =>
  one.what.sex === claim.what.sex &&
  mayBeSame(one.what.age, claim.what.age) &&
  (one.what.stage === claim.what.stage || one.what.subject === claim.what.subject) &&
  mayAgree(one.area, claim.area) &&
  NOT_POLICE.test(one.reading.marked) === NOT_POLICE.test(claim.reading.marked);

/** A slip of a digit, a misprint: not another thing altogether. */
const isNear = (a: number, b: number, times: number): boolean =>
  Math.max(a, b) < times * Math.min(a, b);

function clash(a: Fact, b: Fact): boolean {
  if (a.period === OWN_YEAR || (a.coverage ?? "") !== (b.coverage ?? "")) return false;
  if (a.noun && b.noun && a.noun !== b.noun) return false;
  return Boolean(a.disputes) !== Boolean(b.disputes) || (!a.guessed && !b.guessed);
}

/** A rounded number and the exact one are no further apart; "nearly 2,000" may stand for 1,832. */
const ROUNDED = 0.06;
const ROUNDED_BY: Record<string, number> = { nearly: 0.15, more_than: 0.1 };
/** A long text is many articles. */
const IN_REACH = 150;
/** A small round number has many near it. */
const LEAST_ROUND = 50;

/** A headline may round without a word: "700 cases" of 727, to two digits at the most. */
const HEADLINES = 3;
const isRoundHeadline = ({ index, value, isBase }: Claim): boolean =>
  index < HEADLINES && !isBase && value % 100 === 0 && String(value).length - roundness(value) <= 2;

/** "Almost 900" where the text also says 888, and no other number so near. */
export function exactCount(claim: Claim, context: Context): Outcome | undefined {
  if (claim.value < LEAST_ROUND || (isExact(claim) && !isRoundHeadline(claim))) return undefined;
  const bound = isExact(claim) ? "about" : claim.bound;
  const near = ROUNDED_BY[bound] ?? ROUNDED;
  const found = around(claim, context, IN_REACH).filter(
    (one) =>
      isCount(one) &&
      isExact(one) &&
      !one.isBase &&
      // "1,000 offences, of which 996 were against girls": a part is not the whole told exactly.
      one.wholeIs !== claim &&
      (!isExact(claim) || one.reading !== claim.reading) &&
      isWithin(near, one, claim) &&
      countAgrees(one.value, claim.value, bound) &&
      one.value !== claim.value &&
      roundness(one.value) < roundness(claim.value) &&
      (isOfSame(claim, one, context) || isVeryNear(claim, one)),
  );
  const values = new Set(found.map(({ value }) => value));
  const [one] = found;
  if (!one || values.size > 1) return undefined;
  const words = `The exact count is ${number(one.value)}.`;
  return judged(true, words, [context.factOf(one)], one.value);
}

/** How many noughts end a number: 60,000 is no more exact than 58,000. */
const roundness = (value: number): number => /0*$/.exec(String(value))![0].length;

const isWithin = (share: number, one: Claim, { value }: Claim): boolean =>
  Math.abs(one.value - value) <= share * value;

/** The rounded one is of the same place, time and kind, or leaves them open. */
const isOfSame = (claim: Claim, one: Claim, { factOf }: Context): boolean =>
  one.unit === claim.unit &&
  (one.area.value === claim.area.value || claim.area.how !== "said") &&
  (one.period.value === claim.period.value || claim.period.how !== "said") &&
  factOf(one).years === factOf(claim).years &&
  (sameWhat(one.what, claim.what) || claim.whatHow !== "said");

/** So near a long rounded number no other count of a text is likely to be, unless words set the two apart. */
const VERY_NEAR = 0.05;
const LONG_ROUND = 500;
const isVeryNear = (claim: Claim, one: Claim): boolean =>
  claim.value >= LONG_ROUND &&
  isWithin(VERY_NEAR, one, claim) &&
  mayBeOfSame(claim, one) &&
  mayAgree(one.period, claim.period);
