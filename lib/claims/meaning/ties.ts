import { anyOf } from "../reading/patterns";
import { MARK } from "../reading/plain";
import { ageBand } from "../verdict/bands";
import { type Claim, isCount } from "./claim";
import { OF_THE_WHOLE } from "./what/ofTheWhole";

/** Between a share and the count that restates it: "in six of the crimes, ", " victims (". */
const SHARE_THEN_COUNT = new RegExp(
  `^${anyOf(
    ` (?:of|in) (?:the|these|those|all|its|this|that|them)?[\\w' ${MARK.period}${MARK.place}-]{0,40}`,
    " [\\w']+(?: [\\w']+){0,2}",
    ` of (?:the |these |those )?[\\w' ]{0,20}(?:were|was|had|involved) [\\w' ${MARK.age}]{0,30}`,
  )}?(?: ?[,(:-]|, or| or)(?: or| about| some| around| a total of| just| only)? ?$`,
  "i",
);
/** Between a count and the share that restates it: "cases, more than", " (", ", that is to say". */
const COUNT_THEN_SHARE = new RegExp(
  `^(?:[\\w' ${MARK.age}${MARK.place}${MARK.period}-]{0,60}?)(?:,? ${anyOf(
    "or",
    "that is(?: to say)?",
    "equal to|equivalent to|equating to",
    "making(?: up)?",
    "representing",
    "amounting to",
    "which is",
  )}|[,(] ?| - ?)(?: or| about| some| around| just| only)? ?$`,
  "i",
);
const OF_THEM = /\bof (?:them|these|those|this number|that number|that total|which|whom)\b/i;
const OF_THEM_AFTER = /^ ?(?:\w+ ){0,2}of (?:them|these|those|which|whom)\b/i;
/** "… of those in Kent": a place's own, and no part of what was said before. */
const OF_THOSE_IN = new RegExp(`^ ?(?:\\w+ ){0,2}of those in (?:the )?${MARK.place}`, "i");
/** "…, about one in six of the crimes had": a share with a verb of its own restates nothing. */
const STARTS_ANEW =
  /^[^,.;)\ue001]{0,40}?\b(?:were|was|had|involved|concerned|are|led|resulted|came|related)\b/i;
/** A round count and the exact one that it rounds differ by less. */
const ROUNDED = 0.1;

/**
 * Ties shares to the counts that restate them, and parts to the wholes that they are taken of.
 * `last` is what "of them" means at the start of the sentence.
 */
export function tie(here: readonly Claim[], last: Claim | undefined): void {
  for (const [i, claim] of here.entries()) {
    const { marked } = claim.reading;
    const previous = here[i - 1];
    const next = here[i + 1];
    const before = previous ? marked.slice(previous.end, claim.start) : "";
    if (next) tieToWholeAfter(claim, next, marked);
    if (isOfThem(claim, before, marked)) {
      claim.wholeIs =
        here.slice(0, i).findLast(isCount) ?? (last && isCount(last) ? last : undefined);
    }
    if (previous && isCount(previous) && isCount(claim)) tieToRounded(previous, claim, before);
    const pair = previous && restated(previous, claim, before, marked);
    if (pair) restate(...pair);
    if (claim.unit === "percent" && claim.measure === "total" && claim.wholeIs && !claim.sameAs) {
      claim.measure = claim.wholeIs.measure;
    }
  }
  for (const [i, claim] of here.entries()) withinPart(claim, here.slice(0, i));
}

/** "A fifth of the 23,097 victims": of that place and year. */
function tieToWholeAfter(share: Claim, whole: Claim, marked: string): void {
  if (share.unit !== "percent" || !isCount(whole)) return;
  if (!OF_THE_WHOLE.test(marked.slice(share.end, whole.start))) return;
  share.wholeIs = whole;
  share.area = whole.area;
  share.period = whole.period;
}

/** "Of them 286 were girls", "286 of them". */
function isOfThem({ unit, end }: Claim, before: string, marked: string): boolean {
  if (unit === "forces") return false;
  if (OF_THEM.test(before) && !OF_THEM_AFTER.test(before)) return true;
  const after = marked.slice(end, end + 30);
  return OF_THEM_AFTER.test(after) && !OF_THOSE_IN.test(after);
}

/** "Nearly 1,600, or 1,571": one count, said twice. */
function tieToRounded(round: Claim, exact: Claim, between: string): void {
  if (round.bound === "exact" || !SHARE_THEN_COUNT.test(between)) return;
  if (Math.abs(round.value - exact.value) >= ROUNDED * exact.value) return;
  const measure = round.measure === "total" ? exact.measure : round.measure;
  round.measure = measure;
  Object.assign(exact, { measure, area: round.area, period: round.period });
}

/** A share and a count side by side that say the same, if these two do. */
function restated(
  first: Claim,
  second: Claim,
  between: string,
  marked: string,
): [share: Claim, count: Claim] | undefined {
  if (first.unit === "percent" && isCount(second)) {
    return SHARE_THEN_COUNT.test(between) ? [first, second] : undefined;
  }
  if (!isCount(first) || second.unit !== "percent") return undefined;
  if (STARTS_ANEW.test(marked.slice(second.end))) return undefined;
  return COUNT_THEN_SHARE.test(between) ? [second, first] : undefined;
}

/** The share takes what the count means, or the count what the share means. */
function restate(share: Claim, count: Claim): void {
  const [from, to] = count.measure === "total" ? [share, count] : [count, share];
  if (from.measure !== "total") to.measure = from.measure;
  share.area = count.area;
  share.period = count.period;
  share.sameAs = count;
  count.sameAs = share;
  count.wholeIs ??= share.wholeIs;
  share.wholeIs ??= count.wholeIs;
}

/** "338, with 92 not in class": a count below a part before it is no total, whatever it is. */
function withinPart(claim: Claim, before: readonly Claim[]): void {
  const part = before.findLast(isCount);
  if (!part || claim.measure !== "total" || !isCount(claim) || claim.isBase || part.isBase) return;
  const same = part.area === claim.area && part.period === claim.period;
  if (same && ageBand(part.measure) && claim.value < part.value) claim.measure = "not_stated";
}
