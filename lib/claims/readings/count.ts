import {
  type Claim,
  isCount,
  isWithin,
  keyOf,
  mayAgree,
  mayBeSame,
  measureOf,
  sameWhat,
  TOTAL,
} from "../meaning/facets";
import type { Outcome } from "../types";
import { countAgrees } from "../verdict/agrees";
import { unrounded } from "../verdict/counts";
import { type Fact, isExact, judged, notCheckable } from "../verdict/outcome";
import { mayBeSlip } from "../verdict/plausible";
import { measureWords, number } from "../verdict/words";
import { claimsOf, type Context, OWN_YEAR } from "./context";
import { sumOfForces } from "./forces";
import { partition } from "./groups";
import { inSum } from "./neighbours";
import { inList } from "./sums";
import { hasRivalWhole } from "./ties";

/** Beyond this "more than 1,000" is true of 5,000 and tells nothing of it. */
const FAR = 1.5;

/** A count: against the same count printed elsewhere, a sum of others, and the whole that it is said to be a part of. */
export function countOutcome(claim: Claim, context: Context): Outcome {
  if (claim.corrects)
    return notCheckable("The text corrects a number here, and may take this one back.");
  const listed = inList(claim, context);
  // What other counts of the text make is not refuted by a list that does not.
  if (listed?.verdict === "does not hold")
    return [partition, inSum].map((test) => test(claim, context)).find(holds) ?? listed;
  if (listed) return listed;
  const ofForces = sumOfForces(claim, context);
  // A list that does not make its total outweighs that the total is printed twice.
  if (ofForces?.verdict === "does not hold") return ofForces;
  let undecided: Outcome | undefined;
  // The surest first.
  const tests = [
    againstExact,
    againstSame,
    printedTwice,
    partition,
    inSum,
    () => ofForces,
    againstWhole,
  ];
  for (const test of tests) {
    const outcome = test(claim, context);
    if (outcome && outcome.verdict !== "not checkable") return outcome;
    undecided ??= outcome;
  }
  return (
    undecided ?? notCheckable("A count on which other figures rest; nothing in the text tests it.")
  );
}

const holds = (outcome: Outcome | undefined): boolean => outcome?.verdict === "holds";

/** A rounded count against the exact one that the text prints for the same. */
function againstExact(claim: Claim, context: Context): Outcome | undefined {
  if (isExact(claim)) return undefined;
  const { counts, factOf } = context;
  const { area, period, what, value, bound } = claim;
  const found = counts.one(factOf(claim).area, period.value || OWN_YEAR, keyOf(what));
  if (!("fact" in found) || found.fact.start === factOf(claim).start) return undefined;
  // Contacts of a helpline are no offences.
  if ((claim.unit === "other") !== (found.fact.unit === "other")) return undefined;
  const truth = found.fact.value;
  const words = `The exact count is ${number(truth)}.`;
  const far = Math.max(truth / value, value / truth) > FAR;
  if (countAgrees(truth, value, bound))
    return far ? undefined : judged(true, words, [found.fact], truth);
  // "From 1,665 to at least 1,832": another count of its sentence is no more exact one.
  const [exact] = claimsOf([found.fact], context);
  if (exact?.reading === claim.reading || exact?.isBase) return undefined;
  const same = period.how === "said" && area.how !== "open" && !found.fact.guessed && !far;
  return same ? judged(false, words, [found.fact], truth) : undefined;
}

/** Two counts that the words make one thing. */
function againstSame(claim: Claim, { ofValue, counts, factOf }: Context): Outcome | undefined {
  if (!isExact(claim) || claim.isBase === undefined) return undefined;
  const own = factOf(claim);
  const all = counts.all(own.area, own.period, own.key);
  const others = unrounded(all).filter(
    (fact) => isExact(fact) && fact.value !== claim.value && clash(own, fact),
  );
  const [other] = others;
  if (!other || !unrounded(all).some(({ value }) => value === claim.value)) return undefined;
  const theirs = ofValue(other.value).find((one) => factOf(one).start === other.start);
  const said = [claim, theirs].every(
    (one) => one && one.area.how === "said" && one.period.how === "said",
  );
  const disputed = own.disputes || other.disputes;
  if (theirs?.unit !== claim.unit || !(disputed || isOneThing(claim, theirs))) return undefined;
  if (!isNear(claim.value, other.value, disputed ? 1.6 : 1.3)) return undefined;
  const slipped = isHeadline(claim, theirs) || isHeadline(theirs, claim);
  if (!disputed && !(slipped || (said && !claim.wholeIs && !theirs?.wholeIs))) return undefined;
  const values = [...new Set(others.map(({ value }) => number(value)))].join(" and ");
  return judged(false, `${values} is also printed for the same area and year.`, others);
}

/** Two counts of one sentence are compared, and a base or a whole stands there for another figure's sake. */
const isOneThing = (a: Claim, b: Claim): boolean =>
  a.reading !== b.reading && a.unit === b.unit && ![a, b].some((one) => one.isBase || one.isWhole);

const digits = ({ value }: Claim): string => [...String(value)].toSorted().join("");

/** A headline's number is that of the text: 741 above and 714 below are one, with digits turned. */
const isHeadline = (one: Claim, other: Claim): boolean =>
  one.reading.sentence.index < 2 &&
  one.area.how === "said" &&
  other.area.how === "said" &&
  other.period.how === "said" &&
  digits(one) === digits(other);

/** A small number may stand twice by chance. */
const LEAST_TWICE = 20;

/** Another sentence says the same count of the same. */
function printedTwice(claim: Claim, context: Context): Outcome | undefined {
  if (!isExact(claim) || claim.value < LEAST_TWICE) return undefined;
  const { ofValue, factOf } = context;
  const twins = ofValue(claim.value).filter(
    (one) =>
      one.reading !== claim.reading &&
      isCount(one) &&
      isExact(one) &&
      ((sameWhat(one.what, claim.what) &&
        mayBeSame(one.area.value, claim.area.value) &&
        mayBeSame(one.period.value, claim.period.value)) ||
        isTold(claim, one)),
  );
  // The list of one of them makes another number: that both are printed proves nothing.
  if (twins.some((one) => inList(one, context)?.verdict === "does not hold")) return undefined;
  // "845, not 859, as was said": another number is printed for the same too.
  if (twins.some((one) => againstSame(one, context))) return undefined;
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

/** Nor does a long number that is no round one, unless words set the two apart. */
const isTold = (claim: Claim, one: Claim): boolean =>
  claim.value >= LONG &&
  claim.value % 50 !== 0 &&
  mayBeSame(one.what.sex, claim.what.sex) &&
  mayAgree(one.area, claim.area) &&
  (claim.value >= VERY_LONG || mayAgree(one.period, claim.period));
const LONG = 100;
const VERY_LONG = 1000;

/** A slip of a digit, a misprint: not another thing altogether. */
const isNear = (a: number, b: number, times: number): boolean =>
  Math.max(a, b) < times * Math.min(a, b);

function clash(a: Fact, b: Fact): boolean {
  if (a.period === OWN_YEAR || (a.coverage ?? "") !== (b.coverage ?? "")) return false;
  if (a.noun && b.noun && a.noun !== b.noun) return false;
  return Boolean(a.disputes) !== Boolean(b.disputes) || (!a.guessed && !b.guessed);
}

/** A part is no larger than its whole; that it is smaller proves nothing. */
function againstWhole(claim: Claim, context: Context): Outcome | undefined {
  const whole = claim.wholeIs;
  if (
    whole &&
    isCount(whole) &&
    isWithin(claim.what, whole.what) &&
    whole.area.value === claim.area.value
  ) {
    const fact = context.factOf(whole);
    const exact = isExact(whole) || whole.bound === "less_than";
    if (
      claim.value > whole.value &&
      mayBeSlip(claim.value, whole.value, claim.unit) &&
      exact &&
      // Of two parts in a row the words may mean one whole for both.
      !whole.isPart &&
      claim.bound !== "less_than" &&
      claim.coverage === whole.coverage &&
      (whole.reading === claim.reading || !hasRivalWhole(claim, whole, context))
    )
      return judged(false, `A part cannot be more than its whole of ${number(whole.value)}.`, [
        fact,
      ]);
    if (claim.value < whole.value)
      return notCheckable(
        `It is a part of ${number(whole.value)} and below it, which proves nothing more.`,
        [fact],
      );
  }
  const found = context.counts.one(
    claim.area.value,
    claim.period.value || OWN_YEAR,
    keyOf({ ...TOTAL, subject: claim.what.subject }),
  );
  if (
    "fact" in found &&
    isWithin(claim.what, TOTAL) &&
    found.fact.value > claim.value &&
    !sameWhat(claim.what, TOTAL)
  )
    return notCheckable(
      `It is below ${number(found.fact.value)}, all ${measureWords(measureOf(TOTAL))} printed for the same area and year, which proves nothing more.`,
      [found.fact],
    );
  return undefined;
}
