import type { Claim } from "../meaning/claim";
import type { Gazetteer } from "../reading/gazetteer";
import type { Bound, ClaimUnit, Outcome, Statement } from "../types";
import { type Counted, readingsOf } from "./candidates";
import { Evidence, type Fact, isExact } from "./evidence";
import { judge } from "./judge";
import { mayBeOf, mayBeWhen } from "./ownClause";
import { precisionOf } from "./printed";

/** The counts of a text by the number of their sentence. */
export type BySentence = ReadonlyMap<number, readonly Counted[]>;

/** A statement of an article. */
type Said = Statement & { unit: ClaimUnit; bound: Bound };

/** A statement as other words of the text let it be read, and what became of it. */
export interface OtherReading {
  statement: Said;
  outcome: Outcome;
}

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
  const isWhen = mayBeWhen(claim);
  const said = isSaid(claim.measure);
  for (const { facts, ties, ...meaning } of readingsOf(claim, near, gazetteer)) {
    const other = { ...statement, ...meaning };
    if (said && other.measure !== claim.measure) continue;
    if (!mayBeOf(claim, other.area) || !isWhen(other.period)) continue;
    if (!isPrecise(other) && !facts.some((fact) => isBeside(claim, fact, near))) continue;
    const outcome = judge(other, new Evidence(facts), gazetteer, { ...ties, way: claim.way ?? 0 });
    if (outcome.verdict === "holds" && isTold(other, outcome)) return { statement: other, outcome };
  }
  return undefined;
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
  const isLater = ({ claim }: Counted): boolean => claim.reading.sentence.index > index;
  const told = new Set(found.filter((one) => !isLater(one)).map(keyOf));
  return found.filter((one) => !isLater(one) || !told.has(keyOf(one)));
}

const keyOf = ({ fact }: Counted): string => [fact.area, fact.period, fact.measure].join("\u0000");

/** A measure that words gave; the others are what remains where none did. */
const isSaid = (measure: string): boolean =>
  !["total", "change", "forces_responding"].includes(measure) && !measure.startsWith("share_of_");

/** A headline may be about any of the first counts. */
function opening(counts: BySentence): Counted[] {
  const first = [...counts.values()].slice(0, MOST_TRIED).flat();
  return first.filter(isUsable).slice(0, MOST_TRIED);
}

const isUsable = ({ fact }: Counted): boolean =>
  isExact(fact) && /^\d{4}(?:\/\d\d)?$/.test(fact.period);

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
