import { CHANGE_NOUN } from "../lexicon/words";
import { over } from "../reading/marks";
import {
  type Claim,
  isCount,
  isNarrow,
  keyOf,
  mayBeSame,
  nameOf,
  sameWhat,
} from "../meaning/facets";
import { changeKey } from "../meaning/toldAgain";
import { isListLine } from "../reading/sentences";
import { judgeChange } from "../verdict/arithmetic";
import { type Fact, isExact, notCheckable, unfounded } from "../verdict/outcome";
import {
  areasOf,
  atPlace,
  before,
  type Context,
  inSentence,
  ofPlace,
  OWN_YEAR,
  printedOf,
  type Reading,
} from "./context";

const TO_NEXT = over("^(?: \\w+){0,2} to (?:\\w+ ){0,3}$", "i");
/** Which of several is meant is told by their order. */
const RESPECTIVELY = /\brespectively\b/i;
/** "The rise of 41 per cent has alarmed campaigners": of the counts just told, in whatever paragraph. */
const THE_CHANGE = new RegExp(
  `^\\W*(?:The|This|That) (?:\\w+ )?(?:${CHANGE_NOUN}) (?:of|was|is)\\b`,
  "i",
);
/** "Online cases are up 42 per cent, and the rest have grown as well, from 516 to 642": of the rest. */
const OF_THE_NEXT =
  /[,;] (?:and|while|but|whereas) (?:[\w'-]+ ){1,5}(?:have|has|had|rose|fell|grew|went|saw|were|was|did)\b/i;
const GOES_ON =
  /^\W*(?:This|That|These|It|The (?:number|figure|total|rise|increase|fall|drop|change)|An? (?:\w+ )?(?:rise|increase|fall|drop|decrease|jump))\b|^\W*(?:\w+ ){0,2}(?:up|down)\b/i;

/** A change: against the two counts that its words tie together, else those of its area and years. */
export function changeReadings(claim: Claim, context: Context): Reading[] {
  if (claim.otherBase || RESPECTIVELY.test(claim.reading.sentence.text)) return [];
  if (claim.areas.length > 0) return claim.areas.flatMap((area) => ofYears(claim, area, context));
  const told = toldInFull(claim, context);
  if (told) return changeReadings(told, context).map((one) => ({ ...one, sure: false }));
  const chain = chained(claim, context);
  const pairs = chain ? [chain] : localPairs(claim, context);
  if (pairs.length > 0)
    return pairs.map(({ from, to }) => readingOf(claim, from, to, true, context));
  if (claim.from) return areasOf(claim, context).map((area) => fromBase(claim, area, context));
  const viaDifference = byDifference(claim, context);
  if (viaDifference) return [viaDifference];
  return areasOf(claim, context).flatMap((area) => ofYears(claim, area, context));
}

/** A headline's change is the one that the text then tells in full. */
function toldInFull(claim: Claim, { claims }: Context): Claim | undefined {
  if (claim.period.how === "said" || claim.index > 6) return undefined;
  const same = claims.filter(
    (one) =>
      one.index > claim.index &&
      one.reading !== claim.reading &&
      changeKey(one) === changeKey(claim) &&
      // "Trebled" says more than "nearly trebled".
      one.bound === claim.bound &&
      one.period.how === "said" &&
      !one.otherBase,
  );
  return new Set(same.map(({ period }) => period.value)).size === 1 ? same[0] : undefined;
}

/** The text prints two counts of the kind for the area: no others can be meant. */
function isOnlyPair(claim: Claim, area: string, { ofThing }: Context): boolean {
  const counts = ofThing(area, claim.what).filter(isExact);
  return counts.length < 20 && new Set(counts.map(({ value }) => value)).size === 2;
}

interface Pair {
  from: Fact;
  to: Fact;
}

/** "… to 900 in 2013/14 and then trebled to 2,700" */
function chained(claim: Claim, { claims, factOf }: Context): Pair | undefined {
  const next = claims[claim.index + 1];
  const last = claims[claim.index - 1];
  if (!next || !last || next.reading !== claim.reading || last.reading !== claim.reading)
    return undefined;
  const { marked } = claim.reading;
  const leads = isCount(next) && !next.isBase && TO_NEXT.test(marked.slice(claim.end, next.start));
  const hasBase = claims.slice(claim.index, claim.index + 12).some((one) => one.baseOf === next);
  if (!leads || hasBase || !isCount(last) || last.isBase) return undefined;
  // "In Durham it went up by 76 to 917 and in Cleveland by 94 to 763"
  if (last.area.value !== claim.area.value) return undefined;
  if (!/\b(?:then|before|and|again)\b/i.test(marked.slice(last.end, claim.start))) return undefined;
  return { from: factOf(last), to: factOf(next) };
}

/** "81 cases in 2015/16 compared to 106 in 2017/18": the years tell which came first. */
function inOrder(base: Claim, main: Claim, { factOf }: Context): Pair {
  const areSaid = [base, main].every(({ period }) => period.how === "said");
  return areSaid && base.period.value > main.period.value
    ? { from: factOf(main), to: factOf(base) }
    : { from: factOf(base), to: factOf(main) };
}

/** The count and its base that stand with the change in one sentence, or in the one before. */
function localPairs(claim: Claim, context: Context): Pair[] {
  const { claims } = context;
  const here = claims.slice(Math.max(0, claim.index - 12), claim.index + 13);
  const own = inSentence(claim, context, 12);
  const after = here.filter(
    (one) =>
      isNextSentence(one, claim) &&
      one.isBase &&
      one.baseOf?.reading === claim.reading &&
      COMPARES.test(one.reading.sentence.text),
  );
  const last = GOES_ON.test(claim.reading.sentence.text) ? before(claim, context) : [];
  const isNext =
    last[0]?.reading.sentence.paragraph === claim.reading.sentence.paragraph ||
    THE_CHANGE.test(claim.reading.sentence.text);
  for (const group of [own, after, isNext ? last : []]) {
    const fitting = group
      .filter((one) => one.isBase && one.baseOf && fits(claim, one, one.baseOf))
      .filter((one) => !isOfNextClause(claim, one) && !isOfNextChange(claim, one, claims))
      .filter((one) => !claim.from || (one === claim.from && !isFromToo(one.baseOf!, claims)))
      .sort((a, b) => Math.abs(a.index - claim.index) - Math.abs(b.index - claim.index));
    const [base, ...more] = fitting;
    if (!base) continue;
    const near =
      Math.abs(base.index - claim.index) === 1 || Math.abs(base.baseOf!.index - claim.index) === 1;
    const others = near && group === own ? [] : more;
    return [base, ...others].map((one) => inOrder(one, one.baseOf!, context));
  }
  const [one, other, ...more] = own.filter((figure) => figure !== claim);
  const areOfLine =
    (isListLine(claim.reading.sentence) || isBracketed(claim, other)) &&
    one &&
    other &&
    more.length === 0 &&
    areOfTwoYears(one, other);
  return areOfLine ? [inOrder(one, other, context)] : [];
}

/** "74 in 2017/18 and 59 in 2018/19 (-20%)" */
const isBracketed = ({ reading, start }: Claim, last: Claim | undefined): boolean =>
  last?.reading === reading && BRACKETED.test(reading.marked.slice(last.end, start));
const BRACKETED = over("^(?:,? (?:in|for) {P}| \\({P}\\))?,? \\([+-]?$", "i");

/** A clause with a subject of its own stands between a change and a base after it. */
const isOfNextClause = ({ reading, end }: Claim, base: Claim): boolean =>
  base.reading === reading &&
  base.start > end &&
  OF_THE_NEXT.test(reading.marked.slice(end, base.start));

/**
 * "The rise, of 11 per cent, compares with 5 per cent across the three forces, 3,018 from 2,870", "from 669
 * to 721, by 8 per cent, when the total went up by 2 per cent": of the nearer.
 */
function isOfNextChange(claim: Claim, base: Claim, claims: readonly Claim[]): boolean {
  const main = base.baseOf ?? base;
  if (base.reading !== claim.reading || main.reading !== claim.reading || claim.inWords)
    return false;
  const [first, last] = [Math.min(base.index, main.index), Math.max(base.index, main.index)];
  const between =
    claim.index < first
      ? claims.slice(claim.index + 1, first)
      : claims.slice(last + 1, Math.max(last + 1, claim.index));
  return between.some(
    ({ unit, value, inWords }) => unit.startsWith("percent") && !inWords && value !== claim.value,
  );
}

/** "314 (13/14) - 328 (14/15) - 4.5% up" */
const areOfTwoYears = (one: Claim, other: Claim): boolean =>
  [one, other].every((count) => isCount(count) && isExact(count) && count.period.how === "said") &&
  one.period.value !== other.period.value &&
  sameWhat(one.what, other.what) &&
  one.area.value === other.area.value;

/** The base of another change is no later count. */
const isFromToo = (one: Claim, claims: readonly Claim[]): boolean =>
  claims[one.index - 1]?.from === one;

/** "Rose 32% from 1,248", where the later count stands elsewhere. */
function fromBase(claim: Claim, area: string, context: Context): Reading {
  const later = claim.period.value.split(" to ")[1] || context.about.year || OWN_YEAR;
  const to = context.counts.one(area, later, keyOf(claim.what));
  if ("fact" in to) return readingOf(claim, context.factOf(claim.from!), to.fact, false, context);
  const outcome = unfounded(to, area, later, nameOf(claim.what));
  return { words: atPlace(area, later), outcome, sure: false };
}

const COMPARES =
  /^\W*(?:This|That|It)(?: figure| number)? (?:compares|compared|is up|was up|is down|was down)\b/;

const isBehind = (one: Claim, claim: Claim): boolean =>
  one.reading.sentence.index === claim.reading.sentence.index + 1;

const isNextSentence = (one: Claim, claim: Claim): boolean =>
  isBehind(one, claim) && one.reading.sentence.paragraph === claim.reading.sentence.paragraph;

/** No word of its own makes a count one of another year. */
export const isOf = (year: string, one: Claim): boolean =>
  one.period.how !== "said" || one.period.value === year;

/** "Girls went down from 148 to 139, boys rose from 26 to 31, leaving the total four lower" */
const OF_THE_TOTAL = /\bthe (?:overall )?total (?:\w+ ){0,3}$/i;

/** Whether the words let the change be that of the pair. */
function fits(claim: Claim, base: Claim, main: Claim): boolean {
  if (!isCount(main) || !isCount(base)) return false;
  const { marked } = claim.reading;
  if (isNarrow(main.what) && OF_THE_TOTAL.test(marked.slice(0, claim.start))) return false;
  if (
    !sameWhat(claim.what, main.what) &&
    (isNarrow(claim.what) || claim.what.subject !== main.what.subject || isNarrow(main.what))
  )
    return false;
  if (!sameWhat(base.what, main.what)) return false;
  const { area, period } = claim;
  if (area.how === "said" && main.area.value !== "" && area.value !== main.area.value) return false;
  const years = period.value.split(" to ");
  // "45 per cent more than in 2013/14" is not on the count of 2017/18.
  if (years.length === 2 && period.how !== "open" && !isOf(years[0]!, base)) return false;
  if (period.how !== "said" || years.length < 2) return true;
  return isOf(years[0]!, base) && isOf(years[1]!, main);
}

function readingOf(claim: Claim, from: Fact, to: Fact, sure: boolean, context: Context): Reading {
  const outcome = judgeChange(printedOf(claim, context), from, to, claim.way);
  const words = `from ${from.printed} to ${to.printed}${ofPlace(to.area, `${from.period} to ${to.period}`)}`;
  // What is only rounded refutes nothing, nor do counts of other forces or of another stretch of time.
  const isOfForces = claim.coverage === "" || claim.coverage === to.coverage;
  const isPart = claim.reading.periods.some(({ kind }) => kind === "part");
  const areExact = isExact(from) && isExact(to);
  return { words, outcome, sure: sure && areExact && isOfForces && !isPart };
}

/** "110 more than in 2017/18, up by almost 15 per cent": the difference gives the count that is not printed. */
function byDifference(claim: Claim, context: Context): Reading | undefined {
  if (claim.unit !== "percent_change") return undefined;
  const { counts, factOf, claims } = context;
  const isDifference = (one: Claim): boolean =>
    one !== claim && one.measure === "change" && one.area.value === claim.area.value;
  // "Crimes shot up by 70%. During that time 3,259 were recorded, an increase of 641."
  const behind = claims.slice(claim.index + 1, claim.index + 4);
  const near =
    inSentence(claim, context, 3).find(isDifference) ??
    behind.find((one) => isBehind(one, claim) && isDifference(one));
  if (!near || !mayBeSame(claim.period.value, near.period.value)) return undefined;
  const [, year] = (claim.period.value || near.period.value).split(" to ");
  const local = inSentence(near, context, 12).find(
    (one) =>
      isCount(one) &&
      !one.isBase &&
      sameWhat(one.what, claim.what) &&
      // "By 244 since 2017/18, having stood at 952 as long ago as 2013/14"
      (year === undefined || isOf(year, one)),
  );
  const sought = local
    ? { fact: factOf(local) }
    : counts.one(claim.area.value, year || OWN_YEAR, keyOf(claim.what));
  if (!("fact" in sought)) return undefined;
  const way = near.way || Math.sign(claim.value);
  // "1,790 in 2015/16, an increase of 52 or 2.9 per cent", to the 1,842 that the text has told.
  const later = context
    .ofValue(sought.fact.value + way * near.value)
    .find((one) => isExact(one) && one.area.value === near.area.value);
  if (later) return readingOf(claim, sought.fact, context.factOf(later), false, context);
  const earlier = sought.fact.value - way * near.value;
  if (earlier <= 0) return undefined;
  const from: Fact = {
    ...sought.fact,
    value: earlier,
    printed: factOf(near).printed,
    start: near.start + near.reading.sentence.start,
    end: near.end + near.reading.sentence.start,
  };
  const [years, nearYears] = [claim.period, near.period];
  const sure = years.value === nearYears.value && nearYears.how === "said";
  return readingOf(claim, from, sought.fact, sure, context);
}

/** Where the words give no years: every pair of years that the text has counts for. */
function pairsTold(
  claim: Claim,
  area: string,
  key: string,
  later: string | undefined,
  context: Context,
): Reading[] {
  const { counts, about } = context;
  const to = counts.one(area, later || about.year || OWN_YEAR, key);
  if (!("fact" in to)) return [];
  const froms = [...about.labels].flatMap((label) => {
    const sought =
      label < to.fact.period ? counts.one(area, label, key) : { missing: true as const };
    return "fact" in sought ? [sought.fact] : [];
  });
  const sure = froms.length === 1 && claim.area.how === "said" && claim.area.value === area;
  return froms.map((from) => readingOf(claim, from, to.fact, sure, context));
}

/** The counts of the claim's own area and years. */
function ofYears(claim: Claim, area: string, context: Context): Reading[] {
  const { counts } = context;
  const { period, what } = claim;
  const [earlier, later] = period.value.split(" to ");
  const key = keyOf(what);
  const told = period.how === "open" ? pairsTold(claim, area, key, later, context) : [];
  if (told.length > 0) return told;
  const measure = nameOf(what);
  const reading = (outcome: Reading["outcome"], sure = false): Reading => ({
    words: atPlace(area, period.value) || "the text's area and years",
    outcome,
    sure,
  });
  if (!earlier || !later)
    return [reading(notCheckable("The words do not say between which years."))];
  const to = counts.one(area, later, key);
  if (!("fact" in to)) return [reading(unfounded(to, area, later, measure))];
  const from = counts.one(area, earlier, key);
  if (!("fact" in from)) return [reading(unfounded(from, area, earlier, measure))];
  const years = period.how === "said" || isOnlyPair(claim, area, context);
  const facts = !from.fact.disputes && !to.fact.disputes;
  const known =
    claim.area.how === "said" || claim.area.value === area || claim.areas.includes(area);
  return [readingOf(claim, from.fact, to.fact, years && facts && known, context)];
}
