/** A change or a share that counts beside it give, whatever was carried over to them from other sentences. */
import {
  type Claim,
  inTable,
  isChange,
  isCount,
  isRate,
  mayAgree,
  sameWhat,
} from "../meaning/facets";
import { yearsBefore } from "../reading/yearLabels";
import type { Outcome } from "../types";
import type { Context } from "./context";
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

/** As far as such counts stand, in figures and in sentences. */
const BESIDE = 6;
const REACH = 3;

/** The outcome from counts of its own sentence and those beside it, whatever is thought of what and when they count. */
export function borneOutBeside(claim: Claim, context: Context): Outcome | undefined {
  if (isOfAnother(claim)) return undefined;
  if (claim.inWords || isRate(claim) || claim.unit === "ratio") return undefined;
  const mayBe = isChange(claim) ? mayChange : mayBePart;
  const around = context.claims
    .slice(Math.max(0, claim.index - BESIDE), claim.index + BESIDE + 1)
    .filter((one) => isCount(one) && !one.corrects && one.value >= LEAST && !inTable(one))
    .filter((one) => mayAgree(one.area, claim.area) && mayBeOfOne(one, claim));
  // The nearest first: the more counts are asked, the more would give the number by chance.
  for (let reach = 1; reach <= REACH; reach++) {
    const near = around.filter((one) => apart(claim, [one]) <= reach);
    const sets = distinct(pairs(near, near)).filter(
      (set) =>
        mayBe(claim, set[0]!, set[1]!) &&
        isTied(claim, set) &&
        mayBeOfItsYears(claim, set) &&
        !areOfOtherForces(set, context),
    );
    const outcome = byNoChance(sets, claim, context);
    if (outcome) return outcome;
  }
  return undefined;
}

/** Of a statement whose words say what it counts, only a count told after it, without such words, may be as well. */
const mayBeOfOne = (one: Claim, claim: Claim): boolean =>
  sameWhat(one.what, claim.what) ||
  (!claim.ownWords && !one.ownWords && (claim.whatHow !== "said" || one.index > claim.index));

/** "They rose by 62 per cent over the year, to 231": the count that it leads to is the later one. */
const LEADS_TO = /^[^.;\ue001]{0,40},? to (?:[\w-]+ ){0,2}$/i;
const mayChange = (claim: Claim, from: Claim, to: Claim): boolean =>
  isChangeOf(claim, from, to) &&
  !to.isBase &&
  (from.reading !== claim.reading ||
    from.start < claim.end ||
    !LEADS_TO.test(claim.reading.marked.slice(claim.end, from.start)));

/** Two counts of one kind are no part and whole, unless the share stands straight behind the part. */
const mayBePart = (claim: Claim, part: Claim, whole: Claim): boolean =>
  part.value < whole.value &&
  (part.index === claim.index - 1 || !sameWhat(part.what, whole.what)) &&
  !part.isBase &&
  !whole.isBase &&
  mayAgree(part.period, whole.period);

/** No word of its sentence sets the counts in another time: a year that is none of theirs, a longer stretch. */
function mayBeOfItsYears({ reading }: Claim, set: readonly Claim[]): boolean {
  const years = set.map(({ period }) => period.value);
  const apartBy = (n: number): boolean => years[0] !== "" && yearsBefore(years[1]!, n) === years[0];
  return reading.periods.every((one) => {
    switch (one.kind) {
      case "latest":
      case "recent":
        return true;
      case "year":
        return years.includes(one.label);
      case "back":
        return one.years === 1 && apartBy(1);
      case "span":
        return apartBy(one.years) || (one.years > 2 && apartBy(one.years - 1));
      default:
        return false;
    }
  });
}
