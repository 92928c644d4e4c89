import { over } from "../reading/marks";
import type { Gazetteer } from "../reading/gazetteer";
import { type Claim, isCount, isNarrow, keyOf, measureOf, type What } from "../meaning/facets";
import type { Overview } from "../meaning/overview";
import { isMonths } from "../reading/months";
import type { Basis, Outcome } from "../types";
import { daysOf } from "../verdict/arithmetic";
import { Counts } from "../verdict/counts";
import { UNTOLD } from "../verdict/labels";
import { type Fact, isExact } from "../verdict/outcome";
import { atPlace } from "../verdict/words";

/** One way in which the words can be taken, and what comes of it. */
export interface Reading {
  /** In a line: which counts, areas and years. */
  words: string;
  outcome: Outcome;
  /** The words make the counts those of the statement, so that a cross may rest on them. */
  sure: boolean;
}

/** A reading on which no cross may rest. */
export const unsure = (words: string, outcome: Outcome): Reading => ({
  words,
  outcome,
  sure: false,
});

/** All that the readings of a text rest on. */
export interface Context {
  text: string;
  claims: readonly Claim[];
  factOf: (claim: Claim) => Fact;
  counts: Counts;
  /** The counts of one thing and place, whatever the year. */
  ofThing: (area: string, what: What) => readonly Claim[];
  /** The ages that a place has counts of. */
  agesOf: (area: string) => ReadonlySet<string>;
  /** What is known of the forces of a year, worked out once. */
  years: Map<string, Map<string, Fact>>;
  /** The counts of forces that the text gives. */
  forces: readonly Claim[];
  /** The counts with one value. */
  ofValue: (value: number) => readonly Claim[];
  gazetteer: Gazetteer;
  about: Overview;
}

/** The year of a text that names none. */
export const OWN_YEAR = UNTOLD;
/** The area of a text that names none at all. */
const NOWHERE = UNTOLD;

export function makeContext(
  text: string,
  file: string,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
  about: Overview,
  ledger: readonly Fact[] = [],
): Context {
  const facts = new Map<Claim, Fact>();
  const factOf = (claim: Claim): Fact => {
    const known = facts.get(claim) ?? makeFact(claim, text, file, about);
    facts.set(claim, known);
    return known;
  };
  const ownCounts = claims.filter((one) => isCount(one) && !one.corrects);
  const things = grouped(ownCounts, (one) => `${one.area.value}|${keyOf(one.what)}`);
  const ages = new Map<string, Set<string>>();
  for (const { area, what } of ownCounts) {
    if (what.age !== "") ages.set(area.value, (ages.get(area.value) ?? new Set()).add(what.age));
  }
  const values = grouped(ownCounts, ({ value }) => value);
  return {
    text,
    claims,
    factOf,
    counts: new Counts(ownCounts.map(factOf), ledger),
    ofThing: (area, what) => things.get(`${area}|${keyOf(what)}`) ?? [],
    ofValue: (value) => values.get(value) ?? [],
    agesOf: (area) => ages.get(area) ?? new Set(),
    years: new Map(),
    forces: claims.filter(({ unit }) => unit === "forces").slice(0, 200),
    gazetteer,
    about,
  };
}

/** Claims by what a function finds of them, each group in the order of the text. */
export function grouped<Key>(
  claims: readonly Claim[],
  keyOfClaim: (claim: Claim) => Key,
): Map<Key, Claim[]> {
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    const key = keyOfClaim(claim);
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

/** The first of those that are alike. */
export function firstOfEach<Item>(
  items: readonly Item[],
  likeness: (item: Item) => unknown,
): Item[] {
  const known = new Map<unknown, Item>();
  for (const item of items) {
    const key = likeness(item);
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}

/** The different exact counts that a text has of one thing and place. */
export const valuesOf = (area: string, what: What, { ofThing }: Context): Set<number> =>
  new Set(
    ofThing(area, what)
      .filter(isExact)
      .map(({ value }) => value),
  );

/** A part that no word of the lexicon narrows is still not all: "in 281 cases - more than half -". */
const keyOfCount = ({ what, isPart }: Claim): string =>
  isPart && !isNarrow(what) ? `${keyOf(what)}|part` : keyOf(what);

const EVENTS = /^ (?:[\w'-]+ ){0,3}?(?:offences|crimes)\b/i;
const VICTIMS = /^ (?:[\w'-]+ ){0,3}?(?:victims|children)\b/i;

function makeFact(claim: Claim, text: string, file: string, about: Overview): Fact {
  const { sentence, marked } = claim.reading;
  const [start, end] = [sentence.start + claim.start, sentence.start + claim.end];
  const after = marked.slice(claim.end);
  const period = claim.period.value || (claim.isBase ? "" : OWN_YEAR);
  return {
    printed: text.slice(start, end),
    value: claim.value,
    measure: measureOf(claim.what),
    key: keyOfCount(claim),
    area: placeOf(claim, { about }),
    period,
    source: file,
    start,
    end,
    bound: claim.bound,
    unit: claim.unit,
    guessed: claim.period.how !== "said",
    placed: claim.area.how === "said",
    disputes: claim.disputes,
    coverage: claim.coverage,
    ...lengthOf(claim),
    noun: EVENTS.test(after) ? "offences" : VICTIMS.test(after) ? "victims" : "",
  };
}

/** "2,118 in Kent every year on average", "an annual average of 2,118" */
const isOfEachYear = ({ reading: { marked }, start, end }: Claim): boolean =>
  /\b(?:annual|yearly) average (?:of|was) $/i.test(marked.slice(0, start)) ||
  (/\baverag/i.test(marked) && EACH_YEAR.test(marked.slice(end)));
const EACH_YEAR = over("^(?: (?:[\\w'-]+|{W})){0,6} (?:every|each|a|per) year\\b", "i");

/** "7,300 in four years", "1,316 in the first six months": of no one year. */
function lengthOf(claim: Claim): Pick<Fact, "years"> {
  const { period, reading } = claim;
  if (isOfEachYear(claim)) return { years: 1 };
  // "Since 2016/17", in a text that names no year of its own.
  if (period.value.includes(" to ")) return daysOf(period.value) === undefined ? { years: 0 } : {};
  if (period.value !== "") {
    const isCut = reading.periods.some((one) => one.kind === "year" && one.isCut);
    return isCut && isMonths(period.value) ? { years: 0 } : {};
  }
  const lengths = reading.periods.flatMap((one) => {
    if (one.kind === "span") return one.years > 1 ? [one.years] : [];
    return one.kind === "part" || one.kind === "same months" ? [0] : [];
  });
  if (lengths.length === 0) return {};
  return { years: lengths.length === 1 ? lengths[0]! : 0 };
}

/** The claims of counts that others rest on: of those of the text, not of a table beside it. */
export const claimsOf = (bases: readonly Basis[], { factOf, ofValue }: Context): Claim[] =>
  bases.flatMap(({ start, value }) => {
    const at =
      start === undefined ? [] : ofValue(value).filter((one) => factOf(one).start === start);
    return at.slice(0, 1);
  });

/** The figure's own words, its value and what bounds it. */
export function printedOf(claim: Claim, { text }: Context) {
  const { start } = claim.reading.sentence;
  const printed = text.slice(start + claim.start, start + claim.end);
  return { printed, value: claim.value, unit: claim.unit, bound: claim.bound };
}

const POINTS_BACK =
  /^\W*(?:That|This|There|It|The (?:number|figure|total|rise|fall|increase|drop))\b/;

/** The areas that a figure may be of: its own, and the text's where its own is only carried over. */
export function areasOf(claim: Claim, context: Context): string[] {
  const { about } = context;
  const { value, how } = claim.area;
  // "That is up by 66 per cent", after a sentence on one force
  const isOfLast =
    how === "carried" &&
    POINTS_BACK.test(claim.reading.sentence.text) &&
    before(claim, context).at(-1)?.area.value === value;
  if (isOfLast && value !== "") return [value];
  if (about.area === "" && value === "") return [NOWHERE];
  if (how === "said" || about.area === "" || about.area === value)
    return value === "" ? [] : [value];
  return value === "" ? [] : [value, about.area];
}

/** The area under which the counts of a claim's place are kept. */
export const placeOf = (claim: Claim, { about }: Pick<Context, "about">): string =>
  claim.area.value || (about.area === "" ? NOWHERE : "");

export const periodOf = (claim: Claim): string => claim.period.value || OWN_YEAR;

/** The claims so many before and behind at the most; the claim itself is among them. */
export const around = (claim: Claim, { claims }: Context, most: number): Claim[] =>
  claims.slice(Math.max(0, claim.index - most), claim.index + most + 1);

/** Those of the same sentence. */
export const inSentence = (claim: Claim, context: Context, most: number): Claim[] =>
  around(claim, context, most).filter(
    (one) => one.reading === claim.reading && one.row === claim.row,
  );

/** The counts of a sentence that are no bases, nearest to the claim first. */
export function countsNear(claim: Claim, context: Context): Claim[] {
  return inSentence(claim, context, 12)
    .filter((one) => isCount(one) && !one.isBase)
    .sort((a, b) => Math.abs(a.index - claim.index) - Math.abs(b.index - claim.index));
}

/** The last sentence with figures before that of the claim, where it is of the same paragraph or the one before. */
export function before(claim: Claim, context: Context): Claim[] {
  const { claims } = context;
  let first = claim.index - 1;
  while (first >= 0 && claims[first]!.reading === claim.reading) first--;
  const last = claims[first];
  if (!last) return [];
  const apart = claim.reading.sentence.paragraph - last.reading.sentence.paragraph;
  return apart > 1 ? [] : inSentence(last, context, 12);
}

/** " (Kent Police, 2015/16)" behind a count; "" where nothing is known of it. */
export function ofPlace(area: string, period: string): string {
  const words = atPlace(area, period);
  return words && ` (${words})`;
}
