import { type Claim, isChange } from "../meaning/claim";
import { shareOf } from "../meaning/shareOf";
import type { Gazetteer } from "../reading/gazetteer";
import type { Bound, ClaimUnit, Outcome, Statement } from "../types";
import { isPartOf } from "./bands";
import { Evidence, type Fact, isExact } from "./evidence";
import { judge, type Ties } from "./judge";
import { precisionOf } from "./printed";
import type { Period } from "../reading/periods";
import type { Span } from "../reading/sentences";

/** A printed count of the text, and the figure that it was read from. */
export interface Counted {
  claim: Claim;
  fact: Fact;
}

/** The counts of a text by the number of their sentence. */
export type BySentence = ReadonlyMap<number, readonly Counted[]>;

/** A statement of an article. */
type Said = Statement & { unit: ClaimUnit; bound: Bound };

/** A statement as other words of the text let it be read, and what became of it. */
export interface OtherReading {
  statement: Said;
  outcome: Outcome;
}

const RATES = new Set<ClaimUnit>(["per_day", "per_week", "minutes_per_event"]);
/** A statement may be about counts so many sentences away. */
const WITHIN = 3;
/** So many counts are tried, the nearest first. */
const MOST_TRIED = 10;
/** "More than a quarter" fits so many shares that it must come this close to be told by its value. */
const CLOSE = 0.2;

/**
 * Where the words leave open which counts a statement is about, the counts themselves may tell: a
 * rise of 47.7 per cent is the one from 1,176 to 1,737, if both stand beside it. Only counts near
 * the statement are tried, the nearest first, and none of a year that its own clause does not name.
 */
export function otherReading(
  claim: Claim,
  statement: Said,
  counts: BySentence,
  gazetteer: Gazetteer,
): OtherReading | undefined {
  // Which of them goes with which count the words alone tell.
  if (/\brespectively\b/i.test(claim.reading.sentence.text)) return undefined;
  const near = nearTo(claim, counts);
  const years = yearsOfClause(claim);
  const said = isSaid(claim.measure);
  const isDated = namesTime(claim);
  for (const { facts, ties, ...meaning } of readingsOf(claim, near, gazetteer)) {
    const other = { ...statement, ...meaning };
    if (!years.every((year) => other.period.split(" to ").includes(year))) continue;
    if (said && other.measure !== claim.measure) continue;
    if (!mayBeOf(claim, other.area)) continue;
    if (isDated && !isThen(claim, other.period)) continue;
    if (!isPrecise(other) && !facts.some((fact) => isBeside(claim, fact, near))) continue;
    const outcome = judge(other, new Evidence(facts), gazetteer, { ...ties, way: claim.way ?? 0 });
    if (outcome.verdict === "holds" && isTold(other, outcome)) return { statement: other, outcome };
  }
  return undefined;
}

interface Candidate extends Partial<Pick<Statement, "area" | "period" | "measure" | "value">> {
  unit?: ClaimUnit;
  facts: Fact[];
  ties?: Ties;
}

/** Exact counts within reach, those of the same sentence first, then the nearest. */
function nearTo({ reading, start }: Claim, counts: BySentence): Counted[] {
  const { index, paragraph } = reading.sentence;
  if (paragraph < 2) return opening(counts);
  const found: Counted[] = [];
  for (let far = 0; far <= WITHIN; far++) {
    for (const at of far === 0 ? [index] : [index - far, index + far]) {
      const here = (counts.get(at) ?? []).filter(
        ({ claim, fact }) =>
          isUsable({ claim, fact }) && claim.reading.sentence.paragraph <= paragraph + 2,
      );
      const apart = ({ claim }: Counted): number => Math.abs(claim.start - start);
      found.push(...(far === 0 ? here.sort((a, b) => apart(a) - apart(b)) : here));
    }
  }
  return withoutLater(found, index).slice(0, MOST_TRIED);
}

/** Where a count stands before a statement, one that comes after and conflicts with it is not meant. */
function withoutLater(found: readonly Counted[], index: number): Counted[] {
  const keyOf = ({ fact }: Counted): string =>
    [fact.area, fact.period, fact.measure].join("\u0000");
  const isLater = ({ claim }: Counted): boolean => claim.reading.sentence.index > index;
  const told = new Set(found.filter((one) => !isLater(one)).map(keyOf));
  return found.filter((one) => !isLater(one) || !told.has(keyOf(one)));
}

/** A measure that words gave; the others are what remains where none did. */
const isSaid = (measure: string): boolean =>
  !["total", "change", "forces_responding"].includes(measure) && !measure.startsWith("share_of_");

/** So small a number may be of officers or years, and parts no clauses. */
const SMALL = 21;

/** Where the figures on either side of a statement end and begin: between them is its own clause. */
function clauseOf({ reading, start, end }: Claim): Span {
  const { sentence, marked } = reading;
  const figures = reading.numerals.filter(
    (numeral) =>
      numeral.value >= SMALL || /^ ?(?:%|per ?cent|pc\b)/.test(marked.slice(numeral.end)),
  );
  return {
    start: figures.findLast((numeral) => numeral.end <= start)?.end ?? 0,
    end: figures.find((numeral) => numeral.start >= end)?.start ?? sentence.text.length,
  };
}

/** A place that the sentence names is not passed over for one that it does not. */
function mayBeOf(claim: Claim, other: string): boolean {
  const { reading, area } = claim;
  if (other === area) return true;
  const { start, end } = clauseOf(claim);
  const inClause = reading.places.filter((place) => place.start >= start && place.end <= end);
  if (inClause.length > 0) return inClause.some((place) => place.named && place.area === other);
  const named = reading.places.flatMap((place) => (place.named ? [place.area] : []));
  return named.length === 0 || named.includes(other);
}

/** Of the years that the statement has; those of a change may be read around its one year. */
function isThen(claim: Claim, other: string): boolean {
  const { period } = claim;
  const [from = "", to = ""] = other.split(" to ");
  const span = timesOf(claim).find(({ kind }) => kind === "span");
  // "In five years": often four from the first figure to the last.
  if (span?.kind === "span" && to !== "") {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    const isSo = years === span.years || (span.years > 2 && years === span.years - 1);
    return isSo && (claim.reading.sentence.paragraph === 0 || period.endsWith(to));
  }
  return other === period || (!period.includes(" to ") && [from, to].includes(period));
}

/** Its clause says when, in words: "in a year", "since then", "last year". */
function namesTime(claim: Claim): boolean {
  if (AT_A_TIME.test(clauseText(claim))) return true;
  return timesOf(claim).length > 0;
}

/** Not "1,176 two years on, before a spike of 47.7 per cent": that is when the count was. */
function timesOf(claim: Claim): Period[] {
  const { start, end } = clauseOf(claim);
  return claim.reading.periods.filter(
    (period) =>
      period.kind !== "year" &&
      period.start >= (start > 0 ? start + BESIDE : 0) &&
      period.end <= end,
  );
}

/** A period so near after a figure is its own. */
const BESIDE = 3;

/** A headline may be about any of the first counts. */
function opening(counts: BySentence): Counted[] {
  const first = [...counts.values()].slice(0, MOST_TRIED).flat();
  return first.filter(isUsable).slice(0, MOST_TRIED);
}

const isUsable = ({ fact }: Counted): boolean =>
  isExact(fact) && /^\d{4}(?:\/\d\d)?$/.test(fact.period);

/** The years that stand between the figures on either side: nothing else can be meant. */
function yearsOfClause(claim: Claim): string[] {
  const { start, end } = clauseOf(claim);
  return claim.reading.periods.flatMap((period) =>
    period.kind === "year" && period.start >= start && period.end <= end ? [period.label] : [],
  );
}

function* readingsOf(
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

const AT_A_TIME =
  /\b(?:now|today|currently|nowadays|until then|by then|before that|after that|at first|first of (?:those|these)|second (?:rise|fall))\b/i;

/** "It comes out at 16.5 per cent", "a difference of eight per cent": of no part, so maybe a change. */
const MAY_CHANGE =
  /^(?!.* of (?!\d)(?:\w+ ){0,3}(?:complaints|cases|offences|crimes|victims|children|them|those|the)).*\b(?:difference|gap|one of|growth|rise|rose|increase\w*|up|down|fall|fell|drop\w*|compared|against|beside|comes? out|works? out|measured|higher|lower|called|billed|said|gave|made|makes|says|added|adding|shed|moved|put|spike|jump|reckon\w*)\b/i;

const around = ({ reading: { sentence }, start, end }: Claim): string =>
  sentence.text.slice(Math.max(0, start - 120), end + 40);

const clauseText = (claim: Claim): string => {
  const { start, end } = clauseOf(claim);
  return claim.reading.sentence.text.slice(start, end);
};

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

/** Said to the unit or closer: few pairs of counts give just this. */
function isPrecise({ printed, value, unit, bound }: Said): boolean {
  return bound === "exact" && !precisionOf(printed, value, unit).inWords && Math.abs(value) >= 10;
}

/** In the statement's own sentence or the one before, or after where none is before. */
function isBeside({ reading }: Claim, fact: Fact, near: readonly Counted[]): boolean {
  const { index, paragraph } = reading.sentence;
  const at = near.find((one) => one.fact === fact)?.claim.reading.sentence.index ?? -1;
  return at === index || at === index - 1 || paragraph < 2;
}

/** An inequality is told by its value only where it comes close. */
function isTold({ bound, value }: Statement, { recomputed }: Outcome): boolean {
  if (bound !== "more_than" && bound !== "less_than") return true;
  return recomputed !== undefined && Math.abs(recomputed - value) <= CLOSE * Math.abs(value);
}
