import type { Gazetteer } from "../reading/gazetteer";
import { type Claim, isCount, keyOf, measureOf, type What } from "../meaning/facets";
import type { Overview } from "../meaning/overview";
import type { Outcome } from "../types";
import { Counts } from "../verdict/counts";
import type { Fact } from "../verdict/outcome";

/** One way in which the words can be taken, and what comes of it. */
export interface Reading {
  /** In a line: which counts, areas and years. */
  words: string;
  outcome: Outcome;
  /** The words make the counts those of the statement, so that a cross may rest on them. */
  sure: boolean;
}

/** All that the readings of a text rest on. */
export interface Context {
  text: string;
  claims: readonly Claim[];
  factOf: (claim: Claim) => Fact;
  counts: Counts;
  gazetteer: Gazetteer;
  about: Overview;
}

/** The year of a text that names none. */
export const OWN_YEAR = "~";

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
    const known = facts.get(claim) ?? makeFact(claim, text, file);
    facts.set(claim, known);
    return known;
  };
  const own = claims.filter((one) => isCount(one)).map(factOf);
  return { text, claims, factOf, counts: new Counts(own, ledger), gazetteer, about };
}

const EVENTS = /^ (?:[\w'-]+ ){0,3}?(?:offences|crimes)\b/i;
const VICTIMS = /^ (?:[\w'-]+ ){0,3}?(?:victims|children)\b/i;

function makeFact(claim: Claim, text: string, file: string): Fact {
  const { sentence, marked } = claim.reading;
  const [start, end] = [sentence.start + claim.start, sentence.start + claim.end];
  const after = marked.slice(claim.end);
  const period = claim.period.value || (claim.isBase ? "" : OWN_YEAR);
  return {
    printed: text.slice(start, end),
    value: claim.value,
    measure: measureOf(claim.what),
    key: keyOf(claim.what),
    area: claim.area.value,
    period,
    source: file,
    start,
    end,
    bound: claim.bound,
    unit: claim.unit,
    guessed: claim.period.how !== "said",
    disputes: claim.disputes,
    coverage: claim.coverage,
    noun: EVENTS.test(after) ? "offences" : VICTIMS.test(after) ? "victims" : "",
  };
}

/** The figure's own words, its value and what bounds it. */
export function printedOf(claim: Claim, { text }: Context) {
  const { start } = claim.reading.sentence;
  const printed = text.slice(start + claim.start, start + claim.end);
  return { printed, value: claim.value, unit: claim.unit, bound: claim.bound };
}

/** The areas that a figure may be of: its own, and the text's where its own is only carried over. */
export function areasOf(claim: Claim, { about }: Context): string[] {
  const { value, how } = claim.area;
  if (how === "said" || about.area === "" || about.area === value)
    return value === "" ? [] : [value];
  return value === "" ? [] : [value, about.area];
}

export const periodOf = (claim: Claim): string => claim.period.value || OWN_YEAR;

export const keyFor = (what: What): string => keyOf(what);

/** The counts of a sentence that are no bases, nearest to the claim first. */
export function countsNear(claim: Claim, { claims }: Context): Claim[] {
  return claims
    .slice(Math.max(0, claim.index - 12), claim.index + 12)
    .filter((one) => one.reading === claim.reading && isCount(one) && !one.isBase)
    .sort((a, b) => Math.abs(a.index - claim.index) - Math.abs(b.index - claim.index));
}

/** The last sentence with figures before that of the claim, where it is of the same paragraph or the one before. */
export function before(claim: Claim, { claims }: Context): Claim[] {
  const first = claims.findLastIndex((one, i) => i < claim.index && one.reading !== claim.reading);
  const last = claims[first];
  if (!last) return [];
  const apart = claim.reading.sentence.paragraph - last.reading.sentence.paragraph;
  return apart > 1
    ? []
    : claims
        .slice(Math.max(0, first - 12), first + 1)
        .filter((one) => one.reading === last.reading);
}

export const atPlace = (area: string, period: string): string =>
  [area, period === OWN_YEAR ? "" : period].filter(Boolean).join(", ");
