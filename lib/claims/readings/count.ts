import {
  type Claim,
  isCount,
  isWithin,
  keyOf,
  measureOf,
  sameWhat,
  TOTAL,
} from "../meaning/facets";
import type { Outcome } from "../types";
import { isExact, judged, notCheckable } from "../verdict/outcome";
import { mayBeSlip } from "../verdict/plausible";
import { measureWords, number } from "../verdict/words";
import { type Context, OWN_YEAR } from "./context";
import { sumOfForces } from "./forces";
import { moreThanAll, partition } from "./groups";
import { inSum } from "./neighbours";
import { againstExact, againstSame, printedTwice, turnedDigits } from "./sameCount";
import { inList } from "./sums";
import { hasRivalWhole } from "./ties";

/** A count: against the same count printed elsewhere, a sum of others, and the whole that it is said to be a part of. */
export function countOutcome(claim: Claim, context: Context): Outcome {
  if (claim.corrects)
    return notCheckable("The text corrects a number here, and may take this one back.");
  const listed = inList(claim, context);
  // What other counts of the text make is not refuted by a list that does not.
  if (listed?.verdict === "does not hold")
    return (
      [partition, inSum]
        .map((test) => test(claim, context))
        .find((one) => one?.verdict === "holds") ?? listed
    );
  if (listed) return inDoubt(listed);
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
    () => inDoubt(inSum(claim, context)),
    () => inDoubt(ofForces),
    turnedDigits,
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

  function inDoubt<T extends Outcome | undefined>(sum: T): T | Outcome {
    return sum?.verdict === "holds" ? (moreThanAll(claim, context) ?? sum) : sum;
  }
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
