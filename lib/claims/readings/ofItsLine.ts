/** What becomes of a cell of a table that its column or row tells to be made of others. */
import { roundHalfUp } from "../../measures/roundHalfUp";
import type { Claim, Formula } from "../meaning/facets";
import type { Outcome } from "../types";
import { daysOf, judgeChange, judgeRate, judgeRatio, judgeShare } from "../verdict/arithmetic";
import { type Fact, judged, notCheckable } from "../verdict/outcome";
import { sumOf } from "../verdict/sumOf";
import { number, sumWords } from "../verdict/words";
import { type Context, printedOf } from "./context";
import { mayBeOfUnrounded, ROUNDED } from "./ofUnrounded";

const MONTHS = 12;
const YEAR = 365;

export function ofItsLine(claim: Claim, { way, of, sure }: Formula, context: Context): Outcome {
  const facts = of.map(context.factOf);
  const outcome = outcomeOf(claim, way, facts, context);
  if (outcome.verdict !== "does not hold") return outcome;
  if (mayBeOfUnrounded(claim, of)) return notCheckable(`${outcome.because} ${ROUNDED}`, facts);
  if (sure) return outcome;
  return notCheckable(
    `${outcome.because} But the table does not make it plain that these are meant.`,
    facts,
  );
}

function outcomeOf(claim: Claim, way: Formula["way"], facts: Fact[], context: Context): Outcome {
  const said = printedOf(claim, context);
  const [first, second] = facts as [Fact, Fact];
  const rounds = (truth: number, words: string): Outcome =>
    judged(roundHalfUp(truth, claim.decimals) === claim.value, words, facts, truth);
  switch (way) {
    case "change":
      return judgeChange(said, first, second, claim.way);
    case "share":
      return first.start === second.start
        ? judged(claim.value === 100, `${number(first.value)} is the whole.`, facts, 100)
        : judgeShare(said, first, second);
    case "ratio":
      return judgeRatio(said, first, second);
    case "rate":
      return judgeRate(said, first, daysOf(first.period) ?? YEAR);
    case "running": {
      const sum = sumOf(facts);
      return judged(sum === claim.value, `${sumWords(facts)}.`, facts, sum);
    }
    case "mean": {
      const mean = sumOf(facts) / facts.length;
      return rounds(mean, `The mean of ${facts.length} counts is ${number(mean, 1)}.`);
    }
    case "monthly":
      return rounds(
        first.value / MONTHS,
        `${number(first.value)} in twelve months is ${number(first.value / MONTHS, 1)} a month.`,
      );
    case "per people": {
      const { per = 1000 } = claim;
      const truth = (first.value / second.value) * per;
      return rounds(
        truth,
        `${number(first.value)} among ${number(second.value)} is ${number(truth, claim.decimals)} for each ${number(per)}.`,
      );
    }
    case "rank": {
      const place = 1 + facts.filter(({ value }) => value > first.value).length;
      return judged(
        place === claim.value,
        `Of ${facts.length}, ${place - 1} are more than ${first.printed}.`,
        facts,
        place,
      );
    }
  }
}
