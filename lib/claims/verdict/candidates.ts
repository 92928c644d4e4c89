import { type Claim, isChange } from "../meaning/claim";
import { shareOf } from "../meaning/shareOf";
import type { Gazetteer } from "../reading/gazetteer";
import type { ClaimUnit, Statement } from "../types";
import { isPartOf } from "./bands";
import type { Fact } from "./evidence";
import type { Ties } from "./judge";
import { clauseText } from "./ownClause";

/** A printed count of the text, and the figure that it was read from. */
export interface Counted {
  claim: Claim;
  fact: Fact;
}

/** What a statement may be about: fields in which it then differs from what was judged, and its bases. */
export interface Candidate extends Partial<
  Pick<Statement, "area" | "period" | "measure" | "value">
> {
  unit?: ClaimUnit;
  facts: Fact[];
  ties?: Ties;
}

const RATES = new Set<ClaimUnit>(["per_day", "per_week", "minutes_per_event"]);
/** Every reading that the counts near a statement leave open, those of the nearest first. */
export function* readingsOf(
  claim: Claim,
  near: readonly Counted[],
  gazetteer: Gazetteer,
): Generator<Candidate, void> {
  if (RATES.has(claim.unit)) {
    for (const { fact } of near) yield of(fact);
  } else if (claim.measure === "girls_to_boys") yield* sexRatios(near);
  else if (isChange(claim)) yield* changes(near, claim.measure);
  else if (claim.unit === "percent") {
    const part = near.find((one) => one.claim === claim.sameAs)?.fact;
    for (const share of shares(near, gazetteer)) {
      if (part ? share.facts[0] === part : isAbout(claim, share, near)) yield share;
    }
    if (!claim.inWords && MAY_CHANGE.test(around(claim))) yield* asChanges(near, claim.value);
  }
}

/** "It comes out at 16.5 per cent", "a difference of eight per cent": of no part, so maybe a change. */
const MAY_CHANGE =
  /^(?!.* of (?!\d)(?:\w+ ){0,3}(?:complaints|cases|offences|crimes|victims|children|them|those|the)).*\b(?:difference|gap|one of|growth|rise|rose|increase\w*|up|down|fall|fell|drop\w*|compared|against|beside|comes? out|works? out|measured|higher|lower|called|billed|said|gave|made|makes|says|added|adding|shed|moved|put|spike|jump|reckon\w*)\b/i;

const around = ({ reading: { sentence }, start, end }: Claim): string =>
  sentence.text.slice(Math.max(0, start - 120), end + 40);

/**
 * Whether words tie a share to its part: the two stand side by side, the sentence names the measure,
 * or it tells of one area's part of a wider one.
 */
function isAbout(claim: Claim, share: Candidate, near: readonly Counted[]): boolean {
  if (share.measure === claim.measure) return true;
  const [part] = share.facts;
  const counted = near.find(({ fact }) => fact === part)?.claim;
  if (POINTS.test(clauseText(claim))) return true;
  if (/^\W*(?:It|That|This) (?:comes|works|amounts)\b/.test(claim.reading.sentence.text))
    return true;
  if (!counted || counted.reading !== claim.reading) return false;
  const between = [claim.start, claim.end, counted.start, counted.end].sort((a, b) => a - b);
  const gap = claim.reading.marked.slice(between[1], between[2]);
  return gap.length < 90 && !/[;.]/.test(gap);
}

/** "That was a fifth", "its share", "of them": what was counted just before. */
const POINTS =
  /\b(?:that|this|these|those|them|which|whom|share|proportion|portion|slice|made up|accounted for|of (?:all )?(?:the|its) (?:total|whole|force's|region's|county's))\b/i;

const of = (fact: Fact, ...others: Fact[]): Candidate => {
  const { area, period, measure } = fact;
  return { area, period, measure, facts: [fact, ...others] };
};

/** Pairs of counts, those first of which both are near. */
function* pairs(near: readonly Counted[]): Generator<[Fact, Fact]> {
  for (let sum = 1; sum < 2 * near.length - 2; sum++) {
    for (let i = Math.max(0, sum - near.length + 1); i < sum - i; i++) {
      yield [near[i]!.fact, near[sum - i]!.fact];
    }
  }
}

function* changes(near: readonly Counted[], measure: string): Generator<Candidate, void> {
  for (const [a, b] of pairs(near)) {
    if (a.area !== b.area || a.measure !== b.measure || a.period === b.period) continue;
    const [from, to] = a.period < b.period ? [a, b] : [b, a];
    const what =
      measure === "change" ? { measure, ties: { changeOf: to.measure } } : { measure: to.measure };
    yield { area: to.area, period: `${from.period} to ${to.period}`, facts: [from, to], ...what };
  }
}

function* sexRatios(near: readonly Counted[]): Generator<Candidate, void> {
  for (const [a, b] of pairs(near)) {
    const sexes = [a.measure, b.measure].sort().join();
    if (sexes !== "boys,girls" || a.area !== b.area || a.period !== b.period) continue;
    yield { area: a.area, period: a.period, facts: [a, b] };
  }
}

/** "It comes out at 16.5 per cent": no word says that this is a rise. */
function* asChanges(near: readonly Counted[], size: number): Generator<Candidate, void> {
  for (const change of changes(near, "")) {
    const [from, to] = change.facts;
    const value = from && to && to.value < from.value ? -size : size;
    yield { ...change, unit: "percent_change", value };
  }
}

function* shares(near: readonly Counted[], gazetteer: Gazetteer): Generator<Candidate, void> {
  for (const [a, b] of pairs(near)) {
    const [part, whole] = a.value < b.value ? [a, b] : [b, a];
    if (part.period !== whole.period) continue;
    const ties = { part, whole };
    if (part.area === whole.area && isPartOf(part.measure, whole.measure)) {
      yield { ...of(part, whole), ties };
    } else if (
      part.measure === "total" &&
      whole.measure === "total" &&
      gazetteer.isWithin(part.area, whole.area)
    ) {
      const measure = shareOf(whole.area);
      yield { ...of(part, whole), measure, ties: { ...ties, shareOf: whole.area } };
    } else if (
      part.area === whole.area &&
      part.measure === "total" &&
      whole.measure === "all_ages_all_sexual_offences"
    ) {
      yield { ...of(part, whole), measure: "children_share_of_all_sexual_offences", ties };
    }
  }
}
