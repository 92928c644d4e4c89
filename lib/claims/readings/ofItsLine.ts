/** What becomes of a cell of a table that its column or row tells to be made of others. */
import { roundHalfUp } from "../../measures/roundHalfUp";
import type { Claim, Formula } from "../meaning/facets";
import { resultOf, type Way } from "../meaning/tableGuesses";
import type { Outcome } from "../types";
import { type Fact, judged, notCheckable } from "../verdict/outcome";
import { number, sumWords } from "../verdict/words";
import type { Context } from "./context";
import { madeOf } from "./madeOf";
import { mayBeOfUnrounded, ROUNDED } from "./ofUnrounded";

export function ofItsLine(claim: Claim, formula: Formula, context: Context): Outcome {
  const { of, sure } = formula;
  const facts = of.map(context.factOf);
  const outcome = outcomeOf(claim, formula, facts, context);
  if (outcome.verdict !== "does not hold") return outcome;
  if (mayBeOfUnrounded(claim, of)) return notCheckable(`${outcome.because} ${ROUNDED}`, facts);
  if (sure) return outcome;
  return notCheckable(
    `${outcome.because} But the table does not make it plain that these are meant.`,
    facts,
  );
}

function outcomeOf(claim: Claim, { way, of }: Formula, facts: Fact[], context: Context): Outcome {
  const [first, second] = of;
  if (way === "share" && first === second)
    return judged(claim.value === 100, `${number(first!.value)} is the whole.`, facts, 100);
  const truth = resultOf(way, of, claim);
  const words = truth === undefined ? undefined : wordsOf(way, facts, truth, claim);
  // A change, a share, a ratio or a rate is judged in a table as anywhere.
  if (truth === undefined || words === undefined) return madeOf(claim, facts, context);
  return judged(roundHalfUp(truth, claim.decimals) === claim.value, words, facts, truth);
}

/** What is told of the ways in which only tables are made. */
function wordsOf(
  way: Way,
  facts: readonly Fact[],
  truth: number,
  claim: Claim,
): string | undefined {
  const [first, second] = facts;
  switch (way) {
    case "running":
      return `${sumWords(facts)}.`;
    case "mean":
      return `The mean of ${facts.length} counts is ${number(truth, 1)}.`;
    case "monthly":
      return `${number(first!.value)} in twelve months is ${number(truth, 1)} a month.`;
    case "per people":
      return `${number(first!.value)} among ${number(second!.value)} is ${number(truth, claim.decimals)} for each ${number(claim.per ?? 1000)}.`;
    case "rank":
      return `Of ${facts.length}, ${truth - 1} are more than ${first!.printed}.`;
    default:
      return undefined;
  }
}
