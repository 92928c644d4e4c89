import { IN_OTHER_WORDS } from "../lexicon/words";
import {
  type Claim,
  isCount,
  isNarrow,
  keyOf,
  nameOf,
  sameWhat,
  TOTAL,
  wholesOf,
} from "../meaning/facets";
import { judgeRatio, judgeShare } from "../verdict/arithmetic";
import { placeName } from "../verdict/labels";
import { type Fact, isExact, notCheckable, type Sought, unfounded } from "../verdict/outcome";
import { atPlace } from "../verdict/words";
import {
  areasOf,
  around,
  before,
  type Context,
  countsNear,
  inSentence,
  periodOf,
  printedOf,
  type Reading,
  unsure,
  valuesOf,
} from "./context";
import { isOfSuspects, restated } from "./told";

interface Found {
  fact: Fact;
  /** The words tie it to the share. */
  said?: boolean;
  /** A whole that is the only count of all that the text has for the place and year. */
  sole?: boolean;
}
type Unfound = Exclude<Sought, { fact: Fact }>;

const OF_CRIMES =
  /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,2}? of (?:all |the |recorded )*(?:crimes|offences|cases|victims|reports)\b/i;

/** A share: of the part and the whole that its words tie to it, else by what they count. */
export function shareReadings(claim: Claim, context: Context): Reading[] {
  const exact = restated(claim, context);
  if (exact) return [exact];
  // A share that stands with its part is of the part's own place; so is an area's share of another.
  const areas = claim.sameAs || claim.shareOf ? [] : areasOf(claim, context);
  if (areas.length === 0) return shareIn(claim, claim.area.value, context);
  return areas.flatMap((area) => shareIn(claim, area, context));
}

function shareIn(claim: Claim, area: string, context: Context): Reading[] {
  const words = atPlace(area, periodOf(claim)) || "the text's area and year";
  const open = (because: string): Reading[] => [unsure(words, notCheckable(because))];
  const part = partOf(claim, area, context) ?? spokenOf(claim, area, context);
  if (part === undefined) return open("The words do not say of which counts this is a share.");
  if (!("fact" in part))
    return [unsure(words, unfounded(part, area, claim.period.value, nameOf(claim.what)))];
  if (opensWithAnotherWhole(claim, part.fact, context))
    return open("It is a share of something of which no count is read.");
  const whole = wholeOf(claim, area, context, part.fact) ?? nearestWhole(claim, part.fact, context);
  if (whole === undefined) return open("The words do not say of which whole this is a share.");
  const said = judgeShare(printedOf(claim, context), part.fact, whole.fact);
  // "61% of the cases where the gender was known" is borne out by no count of all.
  const isOfSome = claim.coverage !== "" && claim.coverage !== (whole.fact.coverage ?? "");
  const outcome =
    isOfSome && said.verdict === "holds"
      ? notCheckable(`No count is printed of those ${claim.coverage}.`)
      : said;
  const isOfWhole =
    whole.said || (whole.sole && claim.what.stage === "" && isLargest(whole.fact, claim, context));
  const restates = RESTATES.test(claim.reading.sentence.text);
  const sure = Boolean(
    isOfWhole
      ? part.said || restates
      : restates && areJustTold([part.fact, whole.fact], claim, context),
  );
  return [{ words: `${part.fact.printed} of ${whole.fact.printed}`, outcome, sure }];
}

/** "Of 2,050 parents asked, 512 (25 per cent) had talked": of a number that is no count of the text's. */
function opensWithAnotherWhole(claim: Claim, part: Fact, context: Context): boolean {
  const { marked, numerals } = claim.reading;
  const opener = numerals[0];
  if (!opener || claim.wholeIs || claim.sameAs?.wholeIs || opener.value <= part.value) return false;
  const isRead = inSentence(claim, context, FIGURES).some(
    ({ start, end }) => start <= opener.start && opener.end <= end,
  );
  return !isRead && OPENS_OF.test(marked.slice(0, opener.start));
}
const FIGURES = 24;
const OPENS_OF =
  /^\W*(?:In|Of|Out of|Among|From) (?:all |the |these |those |some |about |around |nearly |almost |more than |over )*$/i;

/** "It was also 19 per cent of the 202,100 crimes": of the count just spoken of. */
function spokenOf(claim: Claim, area: string, context: Context): Found | undefined {
  const { text } = claim.reading.sentence;
  if (!IT_IS.test(text) && !RESTATES.test(text)) return undefined;
  const last = before(claim, context).findLast(
    (one) => isCount(one) && !one.isBase && isExact(one),
  );
  const isThere = last && (last.area.value === area || area === "");
  return isThere ? { fact: context.factOf(last) } : undefined;
}
const IT_IS =
  /^\W*(?:That|This|It|Which|They) (?:\w+ )?(?:is|was|were|means|makes|made up|equals|accounts?|represents?)\b/;

/** "In 148 cases the victim was a girl. In other words, three in five were girls." */
const RESTATES = new RegExp(
  `^\\W*(?:${IN_OTHER_WORDS}|(?:That|This|It|Which) (?:is|was|means|makes|equals))\\b`,
);

/** "1,140 were recorded and 74 led to a charge. That is fewer than one in 20." */
function areJustTold(facts: readonly Fact[], claim: Claim, context: Context): boolean {
  const starts = new Set(before(claim, context).map((one) => context.factOf(one).start));
  return facts.every(({ start }) => starts.has(start));
}

/** No larger count stands about, of which the share might be as well. */
const isLargest = (whole: Fact, claim: Claim, context: Context): boolean =>
  around(claim, context, AROUND).every(
    (one) =>
      !isCount(one) ||
      one.value <= whole.value ||
      placeName(whole.area) !== one.area.value ||
      whole.period !== one.period.value,
  );
const AROUND = 60;

/** How many sentences back a part may have its whole. */
const BACK = 3;

/** Where no word names the whole of a part: the larger count that was told last before it. */
function nearestWhole(claim: Claim, part: Fact, { claims, factOf }: Context): Found | undefined {
  if (part.start === undefined || claim.coverage !== "") return undefined;
  // Of a whole that is told, but rounded, it is not one of another.
  if (claim.wholeIs ?? claim.sameAs?.wholeIs) return undefined;
  const { index } = claim.reading.sentence;
  const whole = claims
    .slice(Math.max(0, claim.index - 12), claim.index)
    .findLast(
      (one) =>
        isCount(one) &&
        isExact(one) &&
        !one.isBase &&
        one.value > part.value &&
        one.measure === undefined &&
        one.row === claim.row &&
        (claim.row === undefined || one.period.value === claim.period.value) &&
        index - one.reading.sentence.index <= BACK,
    );
  return whole && { fact: factOf(whole) };
}

function partOf(claim: Claim, area: string, context: Context): Found | Unfound | undefined {
  const { sameAs, what, shareOf } = claim;
  if (sameAs) return { fact: context.factOf(sameAs), said: true };
  // "A quarter of suspects are …": they are the whole.
  if (what.stage === "suspects" && what.age === "" && isOfSuspects(claim)) return undefined;
  if (shareOf) {
    const found = context.counts.one(area, periodOf(claim), keyOf(TOTAL));
    return "fact" in found
      ? { fact: found.fact, said: valuesOf(area, TOTAL, context).size === 1 }
      : found;
  }
  const children = what.special === "children_share_of_all_sexual_offences";
  if (!isNarrow(what) && !children) return undefined;
  const sought = children ? TOTAL : what;
  const local = countsNear(claim, context).find(
    (one) => sameWhat(one.what, sought) && isExact(one) && one.area.value === area,
  );
  if (local) return { fact: context.factOf(local), said: true };
  return context.counts.one(area, periodOf(claim), keyOf(sought));
}

function wholeOf(claim: Claim, area: string, context: Context, part: Fact): Found | undefined {
  const { counts, factOf } = context;
  const told = claim.wholeIs ?? claim.sameAs?.wholeIs;
  if (told && isCount(told) && told !== claim.sameAs && told.value >= part.value) {
    if (isExact(told)) return { fact: factOf(told), said: true };
    // "Of more than 20,000": the exact count of the same, if that is printed.
    const period = told.period.value || periodOf(claim);
    const exact = counts.one(told.area.value || area, period, keyOf(told.what));
    const isLarger = "fact" in exact && exact.fact.value > part.value;
    return isLarger ? { fact: exact.fact, said: true } : undefined;
  }
  if (claim.shareOf) {
    const whole = counts.one(claim.shareOf, periodOf(claim), keyOf(TOTAL));
    return "fact" in whole ? { fact: whole.fact, said: true } : undefined;
  }
  const what = claim.sameAs && !isNarrow(claim.what) ? claim.sameAs.what : claim.what;
  if (claim.sameAs && OF_CRIMES.test(claim.reading.marked.slice(claim.end))) {
    const subject = isNarrow(what) ? what.subject : "";
    const found = counts.one(area, periodOf(claim), keyOf({ ...TOTAL, subject }));
    if ("fact" in found && found.fact.value > part.value) return { fact: found.fact, said: true };
  }
  // A part of a kind that the lexicon does not know is one of all that are counted.
  const wholes =
    isNarrow(what) || !claim.sameAs ? wholesOf(what) : [{ ...TOTAL, subject: what.subject }];
  for (const whole of wholes) {
    const isOfAll = sameWhat(whole, TOTAL);
    const local = [...countsNear(claim, context), ...before(claim, context)].find(
      (one) =>
        isCount(one) &&
        !one.isBase &&
        isExact(one) &&
        !one.isPart &&
        one.value >= part.value &&
        sameWhat(one.what, whole) &&
        one.area.value === area &&
        one.period.value === claim.period.value,
    );
    if (local && local !== claim.sameAs) return { fact: factOf(local), sole: isOfAll };
    const found = counts.one(area, periodOf(claim), keyOf(whole));
    if ("fact" in found && found.fact.start !== part.start)
      return { fact: found.fact, sole: isOfAll && !found.fact.guessed };
  }
  return undefined;
}

/** "Six to one": girls for each boy, or boys for each girl. */
export function ratioReadings(claim: Claim, context: Context): Reading[] {
  const order = claim.measure === "boys_to_girls" ? ["boys", "girls"] : ["girls", "boys"];
  return areasOf(claim, context).map((area): Reading => {
    const period = periodOf(claim);
    const facts: Fact[] = [];
    for (const sex of order) {
      const what = { ...claim.what, sex };
      const near = [...countsNear(claim, context), ...before(claim, context)].find(
        (one) => one.what.sex === sex && isCount(one) && isExact(one) && one.area.value === area,
      );
      const found: Sought = near
        ? { fact: context.factOf(near) }
        : context.counts.one(area, period, keyOf(what));
      if (!("fact" in found))
        return unsure(atPlace(area, period), unfounded(found, area, claim.period.value, sex));
      facts.push(found.fact);
    }
    const [first, second] = facts as [Fact, Fact];
    return {
      words: `${first.printed} and ${second.printed}`,
      outcome: judgeRatio(printedOf(claim, context), first, second),
      sure: true,
    };
  });
}
