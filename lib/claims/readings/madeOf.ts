import { type Claim, isChange, isRate } from "../meaning/facets";
import type { Outcome } from "../types";
import {
  daysOf,
  daysOfYears,
  judgeChange,
  judgeRate,
  judgeRatio,
  judgeShare,
} from "../verdict/arithmetic";
import type { Fact } from "../verdict/outcome";
import { type Context, printedOf } from "./context";

const YEAR = 365;
/** What a bound may leave between the printed number and the true one, as a share. */
export const NEAR = 0.08;

const daysIn = ({ years, period }: Fact): number =>
  years === undefined ? (daysOf(period) ?? YEAR) : daysOfYears(years)[0]!;

/** What would become of a statement, whatever its words mean, had it been made of these counts: one for a rate, else two. */
export function madeOf(claim: Claim, [first, second]: readonly Fact[], context: Context): Outcome {
  const said = printedOf(claim, context);
  if (isRate(claim)) return judgeRate(said, first!, daysIn(first!));
  if (isChange(claim)) return judgeChange(said, first!, second!, claim.way);
  if (claim.unit === "ratio") return judgeRatio(said, first!, second!);
  return judgeShare(said, first!, second!);
}

/** What two counts give, before a line is written of it. */
function truthOf(claim: Claim, a: number, b: number): number {
  if (claim.unit === "ratio") return isChange(claim) ? b / a : a / b;
  if (!isChange(claim)) return (a / b) * 100;
  return claim.unit === "percent_change" ? ((b - a) / a) * 100 : Math.abs(b - a);
}

/** They give the statement, and nearly: "fewer than one in 20" is said of what is not far below it. */
export function givesNearly(
  claim: Claim,
  facts: readonly Fact[],
  context: Context,
  /** What a bound may leave, as a share. */
  within = NEAR,
): boolean {
  const isNear = (truth: number): boolean =>
    Math.abs(truth - claim.value) <= within * Math.abs(claim.value);
  const [first, second] = facts;
  // Most counts of a text give nothing like the statement.
  if (first && second && !isRate(claim) && !isNear(truthOf(claim, first.value, second.value)))
    return false;
  const { verdict, recomputed = 0 } = madeOf(claim, facts, context);
  return verdict === "holds" && isNear(recomputed);
}
