import { KINDS } from "../lexicon/cues";
import type { Gazetteer } from "../reading/gazetteer";
import { shareOfArea } from "./areaShares";
import { OUT_OF, tieBeside } from "./besideShares";
import { between, lastCount, tieBase, tieFrom, tieSum } from "./comparisons";
import { type Claim, isChange, isCount, isNarrow, isWithin, sameWhat } from "./facets";
import type { Overview } from "./overview";

const OF_THEM =
  /^\W*(?:(?:Out )?Of|Among|Included in|Within) (?:these|those|them|the total|that total|this (?:total|number|figure)|whom|the (?:latest|last) (?:year's|figures?|total))\b|^\W*These (?:include|included)\b/i;
const OF_THEM_NEAR =
  /\b(?:of (?:these|those|them|whom|which)|including|among them|one in \S+ of (?:these|those))\b/i;
const OF_THOSE_AFTER =
  /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,2}? (?:of|in) (?:these|those|them|the (?:offences|crimes|cases|victims|total|reports))\b/i;

/** "690 in all; 142 of those were under 18" */
const isJustBefore = (one: Claim, claim: Claim): boolean =>
  one.value > claim.value &&
  isCount(claim) &&
  /^ of (?:these|those|them)\b/.test(claim.reading.marked.slice(claim.end)) &&
  /^[^.;\ue001]*; $/.test(between(one, claim));

/** Ties the figures of a sentence to one another and to those before: what is a part, a base, a sum of what. */
export function relate(
  here: Claim[],
  previous: readonly Claim[],
  before: readonly Claim[],
  gazetteer: Gazetteer,
  about: Overview,
): void {
  const opensOf = OF_THEM.test(here[0]!.reading.marked);
  for (const [i, claim] of here.entries()) {
    tieShare(claim, i, here, previous, before, opensOf);
    tieBase(claim, here, previous);
    tieFrom(claim, here[i + 1]);
    tieSum(claim, i, here);
  }
  tieToOpener(here);
  for (const claim of here) {
    shareOfArea(claim, here, before, gazetteer, about);
    if (claim.wholeIs?.reading === claim.reading) claim.wholeIs.isWhole = true;
    // "3,470, two-fifths of Yorkshire's 8,528" are all that were recorded there.
    const isPart = claim.unit === "percent" && claim.shareOf === undefined;
    if (isPart && claim.sameAs && !isOwnPlace(claim.sameAs, previous, gazetteer))
      claim.sameAs.isPart = true;
    if (isCount(claim) && (claim.wholeIs || isTheRest(claim))) claim.isPart = true;
    // Of victims a part is of victims.
    if (claim.isPart && claim.wholeIs?.unit === "victims" && claim.unit === "offences")
      claim.unit = "victims";
  }
}

/** "Of the 640, a total of 403 were adults": a part, whatever it is called. */
function tieToOpener([opener, next]: readonly Claim[]): void {
  if (!opener || !next || !isCount(opener) || !isCount(next) || next.isBase) return;
  const { marked } = opener.reading;
  const isPart =
    next.value < opener.value &&
    OPENS_OF_THE.test(marked.slice(0, opener.start)) &&
    TO_A_TOTAL.test(marked.slice(opener.end, next.start));
  if (isPart) next.wholeIs ??= opener;
}
const OPENS_OF_THE = /^\W*(?:Out )?[Oo]f (?:the|these|those|its|all) $/;
const TO_A_TOTAL = /^[^.;:]{0,30}, (?:a total of |some |about )?$/;

/** "And the rest, 80, against older children": what the parts before it leave. */
const THE_REST =
  /\b(?:[Tt]he|their) (?:rest|remainder|balance|remaining|others)(?:,| -)?(?: some| about)? $/;
const isTheRest = ({ reading, start }: Claim): boolean =>
  THE_REST.test(reading.marked.slice(0, start));

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
      one.index < claim.index &&
      isCount(one) &&
      !one.isBase &&
      (!sameWhat(one.what, claim.what) || isJustBefore(one, claim)),
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
  tieBeside(claim, i, here);
  const opens = opensOf && i <= firstCount(here);
  const near = last ? OF_THEM_NEAR.test(between(last, claim)) : false;
  const after = OF_THOSE_AFTER.test(marked.slice(claim.end));
  const everything = OF_EVERYTHING.test(marked.slice(claim.end)) ? allOf(claim, before) : undefined;
  if (everything) {
    claim.wholeIs = everything;
    return;
  }
  if (claim.wholeIs || isChange(claim) || claim.unit === "forces") return;
  if (!opens && !near && !after) {
    // "Of these girls roughly 260 - nearly one in two -": the share is of them too.
    if (opensOf && claim.unit === "percent" && claim.sameAs?.wholeIs) {
      claim.wholeIs = claim.sameAs.wholeIs;
      return;
    }
    // "Of these, 402 were against ..., while 211 were flagged": parts of one whole.
    if (opensOf && last && isCount(claim) && !claim.isBase) {
      const first = here.find((one) => one.wholeIs && !here.includes(one.wholeIs));
      if (first && claim.ownWords) claim.wholeIs = first.wholeIs!;
      if (first) return;
    }
    // "1,334 of the 1,667 victims were girls and 250 were boys": parts of one whole.
    if (last?.wholeIs && isCount(claim) && isWithin(claim.what, last.wholeIs.what))
      claim.wholeIs = last.wholeIs;
    const ofNext = next && isCount(next) && isCount(claim) && OUT_OF.test(between(claim, next));
    if (ofNext) claim.wholeIs = next;
    return;
  }
  if (claim.sameAs?.wholeIs && claim.sameAs.wholeIs !== claim) {
    claim.wholeIs = claim.sameAs.wholeIs;
    return;
  }
  const whole = OF_ALL.test(marked.slice(claim.end))
    ? wholeCount(claim, here, previous, before)
    : antecedent(claim, here, previous, before);
  // "In 2014/15 the force recorded 444 of these crimes": of the kind, not of that year's count.
  if (whole && isCount(claim) && isOfOtherYear(claim, whole)) return;
  if (whole && whole !== claim.sameAs) {
    claim.wholeIs = whole;
    joinWhat(claim, whole);
  }
}

const isOfOtherYear = ({ period }: Claim, whole: Claim): boolean =>
  period.how === "said" &&
  whole.period.value !== "" &&
  whole.period.value !== period.value &&
  !whole.period.value.includes(" to ");

const firstCount = (here: readonly Claim[]): number =>
  here.findIndex((one) => isCount(one) || one.unit === "percent");

const OF_ALL =
  /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,2}? of (?:the|all) (?:total|offences|crimes|cases|victims|reports)\b/i;

/** "1% of everything": of the largest count of the kind, where it is one that stands near. */
function allOf(claim: Claim, before: readonly Claim[]): Claim | undefined {
  const { area, period, what, sameAs } = claim;
  const near = before
    .slice(-12)
    .filter(
      (one) =>
        isCount(one) &&
        !one.isBase &&
        !isNarrow(one.what) &&
        one.what.subject === what.subject &&
        one.area.value === area.value &&
        one.period.value === period.value,
    );
  const all = near.reduce<Claim | undefined>(
    (most, one) => (most && most.value >= one.value ? most : one),
    undefined,
  );
  return all && sameAs && all.value > sameAs.value ? all : undefined;
}
const OF_EVERYTHING =
  /^(?:%| ?per ?cent| ?pc)? of (?:everything|the lot|all (?:that were |those )?(?:reported|recorded))(?=[ ,.;)]|$)(?! (?:\w+ )?(?:offences|crimes))/i;

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
    (one.what.subject === "" ||
      (one.what.subject === claim.what.subject && !KINDS.has(claim.what.subject))) &&
    (claim.area.how === "open" || one.area.value === claim.area.value);
  const ofYear = (one: Claim): boolean => fits(one) && one.period.value === claim.period.value;
  const own = here.findLast((one) => one.index < claim.index && fits(one));
  const near = [...before.slice(-12), ...previous];
  return own ?? near.findLast(ofYear) ?? near.findLast(fits);
}

/** "Of those online offences 300 were against girls" are online as well. */
function joinWhat(claim: Claim, whole: Claim): void {
  const { online, subject } = whole.what;
  if (online) claim.what = { ...claim.what, online };
  if (claim.what.subject === "" && subject !== "") claim.what = { ...claim.what, subject };
}
