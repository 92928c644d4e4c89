import { remembered } from "../../tables/remembered";
import {
  type Claim,
  isChange,
  isCount,
  isNarrow,
  isRate,
  keyOf,
  sameWhat,
} from "../meaning/facets";
import type { Outcome } from "../types";
import { percentAgrees } from "../verdict/agrees";
import { isExact, judged } from "../verdict/outcome";
import { number } from "../verdict/words";
import { over } from "../reading/marks";
import { around, type Context, grouped, printedOf, type Reading } from "./context";
import { exactCount } from "./sameCount";

const HEADLINES = 4;
/** A round figure and the exact one that it stands for are near each other. */
const NEAR = 4;

/** Statements of one number and unit. */
const byFigure = remembered(({ claims }: Context) =>
  grouped(
    claims.filter((one) => !isCount(one)),
    ({ unit, value }) => `${unit} ${value}`,
  ),
);

/**
 * The same statement elsewhere in the text, which may stand there with its counts: a headline's change
 * is the one of the article.
 */
export function twinsOf(claim: Claim, context: Context): Claim[] {
  const all = byFigure(context).get(`${claim.unit} ${claim.value}`) ?? [];
  return all
    .slice(0, 12)
    .filter(
      (one) =>
        one.reading !== claim.reading &&
        !one.otherBase &&
        !claim.otherBase &&
        !areOfOtherParts(claim, one) &&
        isOne(claim, one),
    );
}

/** "216 were against girls (75 per cent)" and "864 were (75%)" */
const areOfOtherParts = ({ sameAs: own }: Claim, { sameAs: other }: Claim): boolean =>
  own !== undefined &&
  other !== undefined &&
  isExact(own) &&
  isExact(other) &&
  own.value !== other.value;

const OF_SUSPECTS =
  /^(?:%| ?per ?cent| ?pc)? of (?:[\w-]+ ){0,3}(?:suspects|offenders|perpetrators|abusers)\b/i;
export const isOfSuspects = ({ reading, end }: Claim): boolean =>
  OF_SUSPECTS.test(reading.marked.slice(end));

/** Nothing that the words say tells the two apart. */
function isOne(claim: Claim, other: Claim): boolean {
  const ofArea = claim.area.value === other.area.value || claim.area.how === "open";
  const ofPeriod = claim.period.how !== "said" || claim.period.value === other.period.value;
  const ofThing =
    sameWhat(claim.what, other.what) ||
    (claim.whatHow !== "said" && !claim.ownWords) ||
    // A headline's "one in seven" says less of what it counts than the article.
    (claim.unit === "percent" && claim.index < HEADLINES && !isNarrow(claim.what));
  // "Six an hour" is another rounding than "every ten minutes".
  const ofUnit = claim.unit !== "minutes_per_event" || claim.rule === other.rule;
  const isSurveyed = claim.what.subject === "other: survey or estimate";
  const ofWhom = isOfSuspects(claim) === isOfSuspects(other) && !isSurveyed;
  // "Trebled" says more than the "nearly trebled" that its counts bear out.
  return ofArea && ofPeriod && ofThing && ofUnit && ofWhom && claim.bound === other.bound;
}

/** "Nearly a fifth" where the text also says 17%; "almost 900" where it also says 888. */
export function exactOf(claim: Claim, context: Context): Outcome | undefined {
  if (isCount(claim)) return exactCount(claim, context);
  // "Over 50% more", of 53%; a share that another share says may be of another thing.
  const isRounded =
    claim.inWords || (isChange(claim) && claim.bound !== "exact" && claim.value % 5 === 0);
  if (!isRounded || isRate(claim) || claim.unit === "ratio") return undefined;
  const shares = fromItsShares(claim, context);
  if (shares) return shares;
  // Two shares of one whole may be of different things; a headline's is that of the article.
  if (!isChange(claim) && claim.index >= HEADLINES) return undefined;
  const exact = around(claim, context, NEAR).filter(
    (one) =>
      one.unit === claim.unit &&
      !one.inWords &&
      (one.bound === "exact" || one.bound === claim.bound) &&
      // "Almost double, a staggering increase of 98 per cent"
      (one.reading !== claim.reading || (isChange(claim) && one.index === claim.index + 1)) &&
      one.area.value === claim.area.value &&
      (isChange(claim) || one.period.value === claim.period.value) &&
      keyOf(one.what) === keyOf(claim.what),
  );
  const beside = exact.find(({ reading }) => reading === claim.reading);
  const [one, ...more] = beside ? [beside] : exact;
  if (!one || more.length > 0) return undefined;
  const outcome = againstTold(claim, one, context);
  return outcome.verdict === "holds" ? outcome : undefined;
}

/** "Over three quarters (77 per cent)": the same share, said twice. */
export function restated(claim: Claim, context: Context): Reading | undefined {
  const next = context.claims[claim.index + 1];
  if (
    !claim.inWords ||
    !next ||
    next.reading !== claim.reading ||
    next.unit !== "percent" ||
    next.inWords
  )
    return undefined;
  const between = claim.reading.marked.slice(claim.end, next.start);
  // "A third were on its apps (16 per cent on one, 11 on another)" says another share.
  const after = claim.reading.marked.slice(next.end);
  const isAlone = IN_BRACKETS.test(between) && /^(?:%| ?per ?cent| ?pc)?\)/i.test(after);
  if (!isAlone && !OR.test(between)) return undefined;
  const outcome = againstTold(claim, next, context);
  return { words: printedOf(next, context).printed, outcome, sure: true };
}

const IN_BRACKETS = /^(?: [\w'-]+){0,5} \($/;
/** "In four in five cases last year, or 82 per cent" */
const OR = over("^(?: (?:[\\w'-]+|{P})){0,5},? or $", "");

/** "Over a quarter were on its apps: WhatsApp (12%), Messenger (10%) and Instagram (6%)": the shares that make it. */
function fromItsShares(claim: Claim, { claims }: Context): Outcome | undefined {
  const parts: Claim[] = [];
  for (const one of claims.slice(claim.index + 1)) {
    if (one.reading !== claim.reading || one.unit !== "percent" || one.bound !== "exact") break;
    parts.push(one);
  }
  const kinds = new Set(parts.map(({ what }) => keyOf(what)));
  if (claim.unit !== "percent" || parts.length < LEAST_SHARES || kinds.size < parts.length)
    return undefined;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const terms = { bound: claim.bound, decimals: 0, inWords: true };
  if (!percentAgrees(sum, claim.value, terms)) return undefined;
  const words = parts.map(({ value }) => number(value)).join(" and ");
  return judged(true, `${words} per cent make ${number(sum)} per cent.`, [], sum);
}
/** Two shares make a third by chance. */
const LEAST_SHARES = 3;

/** A share or change in words against the one in figures that it stands for. */
function againstTold(claim: Claim, exact: Claim, context: Context): Outcome {
  const terms = { bound: printedOf(claim, context).bound, decimals: 0, inWords: true };
  const holds = percentAgrees(exact.value, claim.value, terms);
  return judged(holds, `The text also says ${printedOf(exact, context).printed}.`, [], exact.value);
}
