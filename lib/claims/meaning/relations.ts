import { over } from "../reading/marks";
import type { Gazetteer } from "../reading/gazetteer";
import { shareOfArea } from "./areaShares";
import { between, lastCount, tieBase, tieFrom, tieSum } from "./comparisons";
import { type Claim, isChange, isCount, isNarrow, isWithin, sameWhat, TOTAL } from "./facets";
import type { Overview } from "./overview";

/** What may stand between a share and the whole that it is of: "a fifth of the 23,097". */
const TO_ITS_WHOLE = over(
  "^(?:%| ?per ?cent| ?pc)?(?: \\([^)]*\\))?(?: [\\w'-]+){0,3}? (?:of|out of|in) (?:(?:all|the|a|an|those|these|its|their|some|total|recorded|reported|over|more|than|nearly|almost|about|around|{W}(?:'s)?) )*$",
  "i",
);
/** "Four in ten of all the sexual offences recorded by the forces (51,870) involved a child" */
const OF_ALL_SEXUAL = over(
  "^(?:%| ?per ?cent| ?pc)? of all (?:the )?(?:recorded |reported )?sex(?:ual)? (?:offences|crimes)(?: (?:[\\w'-]+|{W}|{P}))* ?(?:\\(|,) ?$",
  "i",
);
const OF_CHILDREN = /^\)?,? (?:\w+ ){0,3}?(?:a )?(?:child|children|minors?|under-18)/i;
/** What may stand between a share and the part that restates it: "about one in six, 12,374,". */
const RESTATES = over(
  "^(?:%| ?per ?cent| ?pc)?(?: of (?:[\\w '-]|{P}|{W}|{A}){0,50})?(?: [\\w'-]+){0,6}? ?(?:,|-|\\(|or|:|, or|, which is|equal to|- or)(?: (?:or|some|about|around|a total of|that is|equal to|equivalent to))* ?\\(?$",
  "i",
);
const AFTER_A_COUNT = over(
  "^(?: [\\w'-]+| {A}| {W}){0,9}?,? ?(?:\\(|- ?|, |or )(?:or |equal to |equivalent to |which is |that is |a (?:rate|share|proportion) of |a |an |about |around |nearly |almost |just over |just under |more than |over |some )*$",
  "i",
);
const OF_THEM =
  /^\W*(?:(?:Out )?Of|Among|Included in|Within) (?:these|those|them|the total|that total|this (?:total|number|figure)|whom|the (?:latest|last) (?:year's|figures?|total))\b|^\W*These (?:include|included)\b/i;
const OF_THEM_NEAR =
  /\b(?:of (?:these|those|them|whom|which)|including|among them|one in \S+ of (?:these|those))\b/i;
const OPENS_IN_WHOLE = /^\W*(?:In|Of|Among|From) (?:all )?(?:of )?(?:the |these |those )?$/i;
const OF_THOSE_AFTER =
  /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,2}? (?:of|in) (?:these|those|them|the (?:offences|crimes|cases|victims|total|reports))\b/i;

/** Ties the figures of a sentence to one another and to those before: what is a part, a base, a sum of what. */
export function relate(
  here: Claim[],
  previous: readonly Claim[],
  before: readonly Claim[],
  gazetteer: Gazetteer,
  about: Overview,
): void {
  const opensOf = here.length > 0 && OF_THEM.test(here[0]!.reading.marked);
  for (const [i, claim] of here.entries()) {
    tieShare(claim, i, here, previous, before, opensOf);
    tieBase(claim, here, previous);
    tieFrom(claim, here[i + 1]);
    tieSum(claim, i, here);
  }
  for (const claim of here) {
    shareOfArea(claim, here, before, gazetteer, about);
    if (claim.wholeIs?.reading === claim.reading) claim.wholeIs.isWhole = true;
    if (claim.unit === "percent" && claim.sameAs && !isOwnPlace(claim.sameAs, previous, gazetteer))
      claim.sameAs.isPart = true;
    if (isCount(claim) && claim.wholeIs) claim.isPart = true;
    // Of victims a part is of victims.
    if (claim.isPart && claim.wholeIs?.unit === "victims" && claim.unit === "offences")
      claim.unit = "victims";
  }
}

/** Of a region's offences, those "on the patch of West Midlands Police" are all that this force recorded. */
function isOwnPlace(one: Claim, previous: readonly Claim[], gazetteer: Gazetteer): boolean {
  const whole = lastCount(previous)?.area.value ?? "";
  return one.area.how === "said" && whole !== "" && gazetteer.isWithin(one.area.value, whole);
}

/** The count that "of these" means: the main one of the sentence before. */
function antecedent(
  claim: Claim,
  here: readonly Claim[],
  previous: readonly Claim[],
  before: readonly Claim[],
): Claim | undefined {
  const fitsArea = (one: Claim): boolean =>
    claim.area.how !== "said" || one.area.value === "" || one.area.value === claim.area.value;
  const own = here.findLast(
    (one) =>
      one.index < claim.index && isCount(one) && !one.isBase && !sameWhat(one.what, claim.what),
  );
  const last = lastCount(previous) ?? before.findLast((one) => isCount(one) && !one.isBase);
  const nearest = own ?? last;
  const fitsYear = (one: Claim): boolean =>
    one.period.value === claim.period.value || one.period.value === "" || claim.period.value === "";
  if (nearest && !own && fitsArea(nearest) && !fitsYear(nearest))
    return (
      before.slice(-6).findLast((one) => isCount(one) && fitsArea(one) && fitsYear(one)) ?? nearest
    );
  if (!nearest || fitsArea(nearest)) return nearest;
  return before
    .slice(-16)
    .findLast((one) => isCount(one) && !one.isBase && fitsArea(one) && !isNarrow(one.what));
}

function tieShare(
  claim: Claim,
  i: number,
  here: readonly Claim[],
  previous: readonly Claim[],
  before: readonly Claim[],
  /** The sentence opens with "Of these". */
  opensOf: boolean,
): void {
  const next = here[i + 1];
  const last = here[i - 1];
  const { marked } = claim.reading;
  if (claim.unit === "percent") {
    if (next && isCount(next) && TO_ITS_WHOLE.test(between(claim, next))) claim.wholeIs = next;
    else if (next && isCount(next) && OF_ALL_SEXUAL.test(between(claim, next))) {
      claim.wholeIs = next;
      next.what = { ...TOTAL, subject: "all_ages_all_sexual_offences" };
      if (claim.what.age === "" && OF_CHILDREN.test(marked.slice(next.end)))
        claim.what = { ...TOTAL, special: "children_share_of_all_sexual_offences" };
    } else if (
      next &&
      isCount(next) &&
      RESTATES.test(between(claim, next)) &&
      next.unit !== "forces"
    ) {
      claim.sameAs = next;
      if (!claim.ownWords) Object.assign(claim, { what: next.what, whatHow: next.whatHow });
      else if (!next.ownWords && marked[next.start - 1] === "(")
        Object.assign(next, { what: claim.what, whatHow: claim.whatHow });
    }
    // "31 of the 214 led to a charge, about one in seven"
    const part = here[i - 2];
    const ofLast =
      last &&
      part &&
      isCount(last) &&
      isCount(part) &&
      last.value > part.value &&
      /^ (?:of|out of) (?:(?:the|its|all|those) (?:\w+ )?)?$/.test(between(part, last)) &&
      AFTER_A_COUNT.test(between(last, claim));
    if (!claim.sameAs && ofLast) {
      Object.assign(claim, { sameAs: part, wholeIs: last });
      if (!claim.ownWords) claim.what = part.what;
    }
    if (!claim.sameAs && last && isCount(last) && AFTER_A_COUNT.test(between(last, claim))) {
      claim.sameAs = last;
      if (!claim.ownWords) claim.what = last.what;
    }
    const beyond = here[i + 2];
    if (
      claim.wholeIs &&
      beyond &&
      isCount(beyond) &&
      !claim.sameAs &&
      /^[^.;]*(?:,|-|\() ?$/.test(between(claim.wholeIs, beyond))
    )
      claim.sameAs = beyond;
  }
  tieBrackets(claim, i, here);
  // "In the 1,896 offences where a platform was named, nearly half, or 920, …"
  const [opener] = here;
  if (
    claim.unit === "percent" &&
    claim.sameAs &&
    !claim.wholeIs &&
    opener &&
    i > 0 &&
    opener !== claim.sameAs &&
    isCount(opener) &&
    opener.value > claim.sameAs.value &&
    OPENS_IN_WHOLE.test(marked.slice(0, opener.start))
  )
    claim.wholeIs = opener;
  const opens = opensOf && i <= firstCount(here);
  const near = last ? OF_THEM_NEAR.test(between(last, claim)) : false;
  const after = OF_THOSE_AFTER.test(marked.slice(claim.end));
  if (claim.wholeIs || isChange(claim) || claim.unit === "forces") return;
  if (!opens && !near && !after) {
    // "Of these, 402 were against ..., while 211 were flagged": parts of one whole.
    if (opensOf && last && isCount(claim) && !claim.isBase) {
      const first = here.find((one) => one.wholeIs && !here.includes(one.wholeIs));
      if (first && claim.ownWords) claim.wholeIs = first.wholeIs!;
      if (first) return;
    }
    // "1,334 of the 1,667 victims were girls and 250 were boys": parts of one whole.
    if (last?.wholeIs && isCount(claim) && isWithin(claim.what, last.wholeIs.what))
      claim.wholeIs = last.wholeIs;
    const ofNext =
      next &&
      isCount(next) &&
      isCount(claim) &&
      /^ (?:of|out of) (?:the |all |a total of )?$/.test(between(claim, next));
    if (ofNext) claim.wholeIs = next;
    return;
  }
  if (claim.sameAs?.wholeIs && claim.sameAs.wholeIs !== claim) {
    claim.wholeIs = claim.sameAs.wholeIs;
    return;
  }
  const all = OF_ALL.test(marked.slice(claim.end));
  const whole = all
    ? wholeCount(claim, here, previous, before)
    : antecedent(claim, here, previous, before);
  if (whole && whole !== claim && whole !== claim.sameAs) {
    claim.wholeIs = whole;
    joinWhat(claim, whole);
  }
}

/** "fewer than one in ten resulted in a conviction (2,135 and 23,097)" */
function tieBrackets(claim: Claim, i: number, here: readonly Claim[]): void {
  const [part, whole] = [here[i + 1], here[i + 2]];
  if (claim.unit !== "percent" || !part || !whole || !isCount(part) || !isCount(whole)) return;
  const { marked } = claim.reading;
  if (
    marked[part.start - 1] !== "(" ||
    !/^ (?:and|of|out of) $/.test(between(part, whole)) ||
    whole.value <= part.value
  )
    return;
  Object.assign(claim, { sameAs: part, wholeIs: whole });
  part.what = claim.what;
  if (sameWhat(whole.what, part.what)) whole.what = { ...TOTAL, subject: whole.what.subject };
}

const firstCount = (here: readonly Claim[]): number =>
  here.findIndex((one) => isCount(one) || one.unit === "percent");

const OF_ALL =
  /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,2}? of (?:the|all) (?:total|offences|crimes|cases|victims|reports)\b/i;

/** "of the total": the last count that nothing narrows. */
function wholeCount(
  claim: Claim,
  here: readonly Claim[],
  previous: readonly Claim[],
  before: readonly Claim[],
): Claim | undefined {
  const fits = (one: Claim): boolean =>
    one !== claim &&
    isCount(one) &&
    !one.isBase &&
    !isNarrow(one.what) &&
    (one.what.subject === "" || one.what.subject === claim.what.subject) &&
    (claim.area.how === "open" || one.area.value === claim.area.value);
  const ofYear = (one: Claim): boolean => fits(one) && one.period.value === claim.period.value;
  const own = here.findLast((one) => one.index < claim.index && fits(one));
  const near = [...before.slice(-12), ...previous];
  return own ?? near.findLast(ofYear) ?? near.findLast(fits);
}

/** "Of those online offences 300 were against girls" are online as well. */
function joinWhat(claim: Claim, whole: Claim): void {
  if (sameWhat(claim.what, whole.what)) return;
  const { online, subject } = whole.what;
  if (online && !claim.what.online) claim.what = { ...claim.what, online };
  if (claim.what.subject === "" && subject !== "") claim.what = { ...claim.what, subject };
}
