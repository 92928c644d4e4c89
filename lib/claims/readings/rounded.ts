/** Statements made of a count that is itself rounded: "more than 23,000, three an hour". */
import { type Claim, isCount, isNarrow, isRate, TOTAL } from "../meaning/facets";
import type { Outcome } from "../types";
import { judgeShare } from "../verdict/arithmetic";
import { isExact } from "../verdict/outcome";
import { areasOf, type Context, periodOf, printedOf } from "./context";
import { overYear } from "./rate";

/**
 * What the one rounded count of a statement's place and year gives, where no exact one is printed: for
 * a rate the count itself, for a share that stands with its part the whole. It can bear the statement
 * out and refutes none, since the count may be another.
 */
export function ofRounded(claim: Claim, context: Context): Outcome | undefined {
  const outcomes = isRate(claim) ? rates(claim, context) : share(claim, context);
  const [first] = outcomes;
  if (!first || outcomes.some(({ verdict }) => verdict !== "holds")) return undefined;
  return { ...first, because: `${first.because} The count is itself rounded.` };
}

function rates(claim: Claim, context: Context): Outcome[] {
  const count = theOne(claim, claim.what, context);
  if (!count) return [];
  return overYear(claim, context.factOf(count), false, context).map(({ outcome }) => outcome);
}

function share(claim: Claim, context: Context): Outcome[] {
  const { sameAs: part, wholeIs, unit, what } = claim;
  if (unit !== "percent" || !part || !isCount(part) || wholeIs || !isNarrow(what)) return [];
  const whole = theOne(claim, { ...TOTAL, subject: what.subject }, context);
  if (!whole) return [];
  return [judgeShare(printedOf(claim, context), context.factOf(part), context.factOf(whole))];
}

/** The one rounded count of a thing for the place and year of a statement. */
function theOne(claim: Claim, what: Claim["what"], context: Context): Claim | undefined {
  const [only, ...others] = areasOf(claim, context)
    .flatMap((area) => context.ofThing(area, what).slice(0, 50))
    .filter((one) => !isExact(one) && periodOf(one) === periodOf(claim));
  return others.every(({ value }) => value === only?.value) ? only : undefined;
}
