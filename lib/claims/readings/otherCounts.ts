import { type Claim, isChange, isCount, isRate, mayAgree } from "../meaning/facets";
import { type Fact, isExact } from "../verdict/outcome";
import { around, type Context } from "./context";
import { givesNearly, NEAR } from "./madeOf";

/** As far as a writer may have looked for the counts of a statement, in figures. */
const AROUND = 60;

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
  if (!first || (!second && !isRate(claim)) || areFromTo(facts)) return undefined;
  const others = around(claim, context, AROUND)
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
    // "More than five a day" is said of anything up to six.
    return givesNearly(claim, set, context, isRate(claim) ? Math.max(NEAR, 1 / claim.value) : NEAR);
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
    spoken.some((other) => mayAgree(one[facet], other[facet]));
  // "Five times as many girls as boys" is made of no count of all.
  if (claim.unit === "ratio" && !isChange(claim) && one.what.sex === "") return false;
  return (
    fits("area") &&
    (claim.unit !== "percent" || fits("period")) &&
    (one.what.sex === "" ||
      spoken.some(({ what }) => what.sex === one.what.sex) ||
      // "In all but 386 of the 2,058; in other words, in 1,672. That is more than five a day"
      (isRate(claim) && spoken.some(({ reading }) => reading === one.reading)))
  );
}
