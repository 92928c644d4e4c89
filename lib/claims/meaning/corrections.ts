import { areaOfFigures } from "../reading/gazetteer";
import type { Claim, What } from "./facets";
import { said, whatOf } from "./facets";

/** What a reader says that the figure at a place of the text means; what is left out stays as read. */
export interface Correction {
  /** The figure's place: offsets into the text, as `check` gives them, or some of its words. */
  start: number;
  end: number;
  value?: number;
  unit?: string;
  /** A measure of the vocabulary. */
  measure?: string;
  area?: string;
  period?: string;
  /** What is counted, where it is not child sexual offences; "" where it is. */
  subject?: string;
  /** False where the words are no figure of the matter. */
  isFigure?: boolean;
}

/** Measures that say how a statement is made, not what is counted. */
const OF_STATEMENTS = new Set(["change", "girls_to_boys", "boys_to_girls"]);

/**
 * The claims as the reader corrects them. Her words count as the text's own: what follows from them
 * is worked out anew. A correction of a place where no figure was found changes nothing.
 */
export function corrected(claims: Claim[], corrections: readonly Correction[]): Claim[] {
  if (corrections.length === 0) return claims;
  const gone = new Set<Claim>();
  for (const claim of claims) {
    const { start: from } = claim.reading.sentence;
    const own = corrections.filter(
      ({ start, end }) => start < from + claim.end && end > from + claim.start,
    );
    for (const correction of own) {
      correct(claim, correction);
      if (correction.isFigure === false) gone.add(claim);
    }
  }
  return gone.size === 0 ? claims : without(claims, gone);
}

function correct(claim: Claim, correction: Correction): void {
  const { value, unit, measure, area, period, subject } = correction;
  if (value !== undefined) claim.value = value;
  if (unit !== undefined) claim.unit = unit as Claim["unit"];
  if (area !== undefined) {
    const place = areaOfFigures(area);
    Object.assign(claim, { area: said(place), areas: [] });
    if (place !== area) claim.force = area;
    else delete claim.force;
  }
  if (period !== undefined) claim.period = said(period);
  if (measure !== undefined && OF_STATEMENTS.has(measure)) claim.measure = measure;
  else if (measure !== undefined) {
    if (claim.measure !== "change") delete claim.measure;
    setWhat(claim, { ...whatOf(measure), subject: claim.what.subject });
  }
  if (subject !== undefined) {
    const named = subject === "" ? "" : `other: ${subject}`;
    setWhat(claim, { ...claim.what, subject: named, words: subject });
  }
}

function setWhat(claim: Claim, what: What): void {
  Object.assign(claim, { what, whatHow: "said", ownWords: true });
}

/** The claims that are left, none of which refers to one that is gone. */
function without(claims: readonly Claim[], gone: ReadonlySet<Claim>): Claim[] {
  const left = claims.filter((claim) => !gone.has(claim));
  for (const claim of left) {
    for (const link of ["baseOf", "wholeIs", "sameAs"] as const) {
      const to = claim[link];
      if (to !== undefined && gone.has(to)) delete claim[link];
    }
    if (claim.totalOf?.some((part) => gone.has(part))) delete claim.totalOf;
  }
  return left.map((claim, index) => Object.assign(claim, { index }));
}
