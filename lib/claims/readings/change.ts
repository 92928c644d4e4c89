import { over } from "../reading/marks";
import { type Claim, isCount, keyOf, mayBeSame, nameOf, sameWhat } from "../meaning/facets";
import { judgeChange } from "../verdict/arithmetic";
import { type Fact, isExact, notCheckable, unfounded } from "../verdict/outcome";
import { atPlace } from "../verdict/words";
import {
  areasOf,
  type Context,
  inSentence,
  ofPlace,
  OWN_YEAR,
  printedOf,
  type Reading,
  unsure,
  valuesOf,
} from "./context";
import { setAgainstReading } from "./setAgainst";
import { isBehind, isOf, localPairs, type Pair } from "./localPairs";

const TO_NEXT = over("^(?: \\w+){0,2} to (?:\\w+ ){0,3}$", "i");
/** Which of several is meant is told by their order. */
const RESPECTIVELY = /\brespectively\b/i;

/** A change: against the two counts that its words tie together, else those of its area and years. */
export function changeReadings(claim: Claim, context: Context): Reading[] {
  if (claim.setAgainst !== undefined) return [setAgainstReading(claim, claim.setAgainst, context)];
  if (claim.otherBase || RESPECTIVELY.test(claim.reading.sentence.text)) return [];
  if (claim.areas.length > 0) return claim.areas.flatMap((area) => ofYears(claim, area, context));
  const chain = chained(claim, context);
  const pairs = chain ? [chain] : localPairs(claim, context);
  if (pairs.length > 0)
    return pairs.map(({ from, to }) => readingOf(claim, from, to, true, context));
  if (claim.from) return areasOf(claim, context).map((area) => fromBase(claim, area, context));
  // The counts of its own row are surer than what a difference beside them makes.
  const ofRow = claim.row === undefined ? [] : ofYears(claim, claim.area.value, context);
  if (ofRow.some(({ sure }) => sure)) return ofRow;
  const viaDifference = byDifference(claim, context);
  if (viaDifference) return [viaDifference];
  return areasOf(claim, context).flatMap((area) => ofYears(claim, area, context));
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

/** "Rose 32% from 1,248", where the later count stands elsewhere. */
function fromBase(claim: Claim, area: string, context: Context): Reading {
  const later = claim.period.value.split(" to ")[1] || context.about.year || OWN_YEAR;
  const to = context.counts.one(area, later, keyOf(claim.what));
  if ("fact" in to) return readingOf(claim, context.factOf(claim.from!), to.fact, false, context);
  return unsure(atPlace(area, later), unfounded(to, area, later, nameOf(claim.what)));
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
      one.area.value === near.area.value &&
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
    const sought = counts.one(area, label, key);
    return label < to.fact.period && "fact" in sought ? [sought.fact] : [];
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
  const words = atPlace(area, period.value) || "the text's area and years";
  if (!earlier || !later)
    return [unsure(words, notCheckable("The words do not say between which years."))];
  const to = counts.one(area, later, key);
  if (!("fact" in to)) return [unsure(words, unfounded(to, area, later, measure))];
  const from = counts.one(area, earlier, key);
  if (!("fact" in from)) return [unsure(words, unfounded(from, area, earlier, measure))];
  // Of a place with two counts of the kind no others can be meant.
  const years = period.how === "said" || valuesOf(area, what, context).size === 2;
  const facts = !from.fact.disputes && !to.fact.disputes;
  const known =
    claim.area.how === "said" || claim.area.value === area || claim.areas.includes(area);
  return [readingOf(claim, from.fact, to.fact, years && facts && known, context)];
}
