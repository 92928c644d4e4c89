/** A figure that sets one place against another: "twice as many as in Surrey". */
import { type Claim, isCount, keyOf, nameOf, sameWhat } from "../meaning/facets";
import { judgeBeside } from "../verdict/arithmetic";
import { type Fact, isExact, type Sought, unfounded } from "../verdict/outcome";
import { atPlace } from "../verdict/words";
import { around, type Context, periodOf, printedOf, type Reading, unsure } from "./context";

/** How many figures before and behind it may have the counts of the two. */
const NEAR = 12;

/** Of the counts of the two places that stand beside it, else of those of its year. */
export function setAgainstReading(claim: Claim, other: string, context: Context): Reading {
  const facts: Fact[] = [];
  for (const area of [claim.area.value, other]) {
    const found = countOf(area, claim, context);
    if (!("fact" in found)) {
      const outcome = unfounded(found, area, claim.period.value, nameOf(claim.what));
      return unsure(atPlace(area, periodOf(claim)), outcome);
    }
    facts.push(found.fact);
  }
  const [own, theirs] = facts as [Fact, Fact];
  return {
    words: `${own.printed} and ${theirs.printed}`,
    outcome: judgeBeside(printedOf(claim, context), own, theirs, claim.way),
    sure: facts.every(isExact),
  };
}

function countOf(area: string, claim: Claim, context: Context): Sought {
  const near = around(claim, context, NEAR).filter(
    (one) =>
      isCount(one) &&
      isExact(one) &&
      one.area.value === area &&
      sameWhat(one.what, claim.what) &&
      Math.abs(one.reading.sentence.index - claim.reading.sentence.index) <= 1 &&
      one.period.value === claim.period.value,
  );
  const [one] = near;
  if (one && near.every(({ value }) => value === one.value)) return { fact: context.factOf(one) };
  return context.counts.one(area, periodOf(claim), keyOf(claim.what));
}
