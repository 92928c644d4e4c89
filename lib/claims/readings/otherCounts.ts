import { type Claim, isChange, isCount } from "../meaning/facets";
import type { Outcome } from "../types";
import { daysOf, judgeChange, judgeRate, judgeRatio, judgeShare } from "../verdict/arithmetic";
import { type Fact, isExact } from "../verdict/outcome";
import { type Context, printedOf } from "./context";

/** As far as a writer may have looked for the counts of a statement, in figures. */
const AROUND = 60;
const YEAR = 365;
/** What a bound may leave between the printed number and the true one, as a share. */
const NEAR = 0.08;

/**
 * Counts of the text that bear a statement out where those that were taken for its own do not: these may
 * be meant, whatever the words say, so nobody is accused. It never makes a statement hold.
 * One of the two counts is exchanged for another, the two change places, or two that follow each other take theirs.
 * A count that the words lead straight to, "up on the 1,200", stays.
 */
export function otherCounts(
  claim: Claim,
  facts: readonly Claim[],
  context: Context,
  straight?: Claim,
): Fact[] | undefined {
  const own = facts.map((one) => context.factOf(one));
  const [first, second] = own;
  if (!first || areFromTo(facts)) return undefined;
  const others = context.claims
    .slice(Math.max(0, claim.index - AROUND), claim.index + AROUND)
    .filter((one) => isCount(one) && isExact(one) && mayBeMeant(one, [claim, ...facts], claim))
    .filter(({ value }) => !own.some((fact) => fact.value === value))
    .map((one) => context.factOf(one));
  const sets = others.flatMap((one, at) => {
    if (!second) return [[one]];
    const beside = [
      [first, one],
      [one, second],
      [others[at - 1] ?? first, one],
    ];
    return isChange(claim) ? [...beside, [second, one], [one, first]] : beside;
  });
  if (second) sets.push([second, first]);
  const kept = straight === undefined ? -1 : facts.indexOf(straight);
  return sets.find((set) => {
    if (kept >= 0 && set[kept] !== own[kept]) return false;
    const { verdict, recomputed } = judgeBy(claim, set, context);
    return verdict === "holds" && isNear(claim.value, recomputed!);
  });
}

/** "From 480 to 612": the words leave no doubt of the two. */
const areFromTo = ([from, to]: readonly Claim[]): boolean =>
  from?.reading === to?.reading &&
  /\bfrom $/i.test(from!.reading.marked.slice(0, from!.start)) &&
  /^ to $/i.test(from!.reading.marked.slice(from!.end, to!.start));

/**
 * No words of its own put it in another place, or a share's whole in another year, and it is not of
 * girls where only all are spoken of.
 */
function mayBeMeant(one: Claim, spoken: readonly Claim[], claim: Claim): boolean {
  const fits = (facet: "area" | "period"): boolean =>
    one[facet].how !== "said" ||
    spoken.some((other) => other[facet].how !== "said" || other[facet].value === one[facet].value);
  return (
    fits("area") &&
    (claim.unit !== "percent" || fits("period")) &&
    (one.what.sex === "" || spoken.some(({ what }) => what.sex === one.what.sex))
  );
}

/** "Fewer than one in 20" is said of what is not far below it. */
const isNear = (printed: number, truth: number): boolean =>
  Math.abs(truth - printed) <= NEAR * Math.abs(printed);

/** The verdict on a statement, whatever is meant by it, had it been made of these counts. */
function judgeBy(claim: Claim, [first, second]: readonly Fact[], context: Context): Outcome {
  const said = printedOf(claim, context);
  if (!second) return judgeRate(said, first!, daysOf(first!.period) ?? YEAR);
  if (isChange(claim)) return judgeChange(said, first!, second, claim.way);
  if (claim.unit === "ratio") return judgeRatio(said, first!, second);
  return judgeShare(said, first!, second);
}
