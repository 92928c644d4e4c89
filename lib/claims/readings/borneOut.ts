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
import type { Outcome } from "../types";
import { unrounded } from "../verdict/counts";
import { isExact } from "../verdict/outcome";
import { isRival } from "./chance";
import { around, type Context } from "./context";
import {
  apart,
  areOfOtherForces,
  byNoChance,
  distinct,
  isChangeOf,
  isOfAnother,
  isTied,
  LEAST,
  pairs,
} from "./rivals";

/** As far as a writer looks for the counts of a statement, in figures and in sentences. */
const AROUND = 40;
const SENTENCES = 8;

/**
 * The outcome of a statement that the words tie to no counts, from those of its text that give it: of
 * the same thing, no words of their own setting them elsewhere or in another year. It holds only where
 * hardly any of the rivals would give the number by chance, so "30.8 per cent" may, and "a quarter"
 * among ten counts may not. It refutes nothing.
 */
export function borneOut(claim: Claim, context: Context): Outcome | undefined {
  if (isOfAnother(claim)) return undefined;
  const sets = distinct(setsFor(claim, context));
  const beside = sets.filter((set) => set.some((one) => isBeside(one, claim)));
  const rivals = (beside.length > 0 ? beside : sets).filter(
    (set) =>
      isRival(claim, set) &&
      isTied(claim, set) &&
      isOfItsYears(claim, set) &&
      !areOfOtherForces(set, context),
  );
  return byNoChance(rivals, claim, context);
}

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

/** Sets of counts that the words let a statement be made of: one for a rate, else two. */
function setsFor(claim: Claim, context: Context): Claim[][] {
  const { factOf, ofValue } = context;
  const all = around(claim, context, AROUND)
    .filter((one) => isCount(one) && !one.corrects && isExact(one) && one.value >= LEAST)
    .filter((one) => inTable(one) === inTable(claim) && apart(claim, [one]) <= SENTENCES)
    .filter((one) => mayAgree(one.area, claim.area));
  const exact = new Set(unrounded(all.map(factOf)).map(({ start }) => start));
  const near = all.filter((one) => exact.has(factOf(one).start));
  const ofIt = near.filter((one) => sameWhat(one.what, claim.what));
  if (isRate(claim))
    return (
      ofIt
        .filter((one) => mayAgree(one.period, claim.period))
        // Printed twice, it is of no year where it is of none once: "in the 18 months to October".
        .filter(({ value }) => ofValue(value).every((one) => factOf(one).years !== 0))
        .map((one) => [one])
    );
  if (isChange(claim)) return pairs(ofIt, ofIt).filter(([from, to]) => isChangeOf(claim, from, to));
  if (claim.unit === "ratio") return pairs(near, near).filter(([a, b]) => isOfSexes(claim, a, b));
  return pairs(ofIt, near).filter(([part, whole]) => isShareOf(part, whole));
}

const isShareOf = (part: Claim, whole: Claim): boolean =>
  part.value < whole.value &&
  !whole.isBase &&
  mayAgree(part.period, whole.period) &&
  (sameWhat(part.what, whole.what) || isWithin(part.what, whole.what));

const isOfSexes = ({ measure }: Claim, a: Claim, b: Claim): boolean =>
  `${a.what.sex}_to_${b.what.sex}` === measure &&
  a.what.subject === b.what.subject &&
  mayAgree(a.period, b.period);
