/** A change or a share that counts beside it give, whatever was carried over to them from other sentences. */
import {
  type Claim,
  inTable,
  isChange,
  isCount,
  isRate,
  isWithin,
  mayAgree,
  sameWhat,
} from "../meaning/facets";
import { yearsBefore } from "../reading/yearLabels";
import type { Outcome } from "../types";
import { isExact } from "../verdict/outcome";
import { around, type Context } from "./context";
import { furtherWords } from "./furtherWords";
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
  if (isOfAnother(claim) || isRate(claim) || (claim.unit === "ratio" && !isChange(claim)))
    return undefined;
  const counts = around(claim, context, BESIDE)
    .filter((one) => isCount(one) && !one.corrects && one.value >= LEAST && !inTable(one))
    .filter((one) => mayAgree(one.area, claim.area));
  const next = context.claims[claim.index + 1];
  // The nearest first: the more counts are asked, the more would give the number by chance.
  for (let reach = 1; reach <= REACH; reach++) {
    const near = counts.filter((one) => apart(claim, [one]) <= reach);
    const sets = distinct(pairs(near, near)).filter(
      (set) =>
        isTied(claim, set) &&
        mayBeOfItsYears(claim, set) &&
        !areOfOtherForces(set, context) &&
        mayBeMadeOf(claim, set, next),
    );
    const outcome = byNoChance(sets, claim, context);
    if (outcome) return outcome;
  }
  return undefined;
}

/**
 * What words say that it is of is that of its counts; where they leave that open, no word of its sentence
 * may set it apart from them.
 */
function mayBeMadeOf(claim: Claim, set: readonly Claim[], next?: Claim): boolean {
  const [first, second] = set as [Claim, Claim];
  const isPlain = (): boolean =>
    claim.reading.periods.every(({ kind }) => kind === "year") &&
    set.every(isExact) &&
    furtherWords(claim, set, next).length === 0;
  if (isChange(claim))
    return (
      mayBeOfOne(first, claim) &&
      mayBeOfOne(second, claim) &&
      mayChange(claim, first, second) &&
      (!claim.inWords || isPlain())
    );
  const areOfIt = !claim.inWords && mayBeOfOne(first, claim) && mayBeOfOne(second, claim);
  return (
    mayBePart(claim, first, second) &&
    (areOfIt ||
      (mayBeThePart(first, claim) && !DROPPED.test(claim.reading.sentence.text) && isPlain()))
  );
}

/** What is plain of numbers is not of cases: "a quarter were dropped". */
const DROPPED = /\b(?:was|were|been|being) (?:\w+ )?(?:dropped|reduced|cut)\b/i;

/** "28 per cent of it was online" says what it counts; where the words do not, the part beside it does. */
const mayBeThePart = (part: Claim, claim: Claim): boolean =>
  sameWhat(part.what, claim.what) || (!claim.ownWords && isWithin(part.what, claim.what));

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
