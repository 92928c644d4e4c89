import { type Claim, isChange, isRate } from "../meaning/facets";
import type { Outcome } from "../types";
import { daysOf, judgeChange, judgeRate, judgeRatio, judgeShare } from "../verdict/arithmetic";
import type { Fact } from "../verdict/outcome";
import { type Context, printedOf } from "./context";

const YEAR = 365;
/** What a bound may leave between the printed number and the true one, as a share. */
const NEAR = 0.08;

/** What would become of a statement, whatever its words mean, had it been made of these counts: one for a rate, else two. */
export function madeOf(claim: Claim, [first, second]: readonly Fact[], context: Context): Outcome {
  const said = printedOf(claim, context);
  if (isRate(claim)) return judgeRate(said, first!, daysOf(first!.period) ?? YEAR);
  if (isChange(claim)) return judgeChange(said, first!, second!, claim.way);
  if (claim.unit === "ratio") return judgeRatio(said, first!, second!);
  return judgeShare(said, first!, second!);
}

/** They give the statement, and nearly: "fewer than one in 20" is said of what is not far below it. */
export function givesNearly(claim: Claim, facts: readonly Fact[], context: Context): boolean {
  const { verdict, recomputed = 0 } = madeOf(claim, facts, context);
  return verdict === "holds" && Math.abs(recomputed - claim.value) <= NEAR * Math.abs(claim.value);
}
