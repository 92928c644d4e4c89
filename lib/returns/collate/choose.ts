import type { Accepted } from "../round/tables";
import { differ } from "../slips/corrections";
import { compareStanding, factOf, type Standing } from "../slips/standing";

/** The figures of one force for one thing, and which of them is used. */
export interface Chosen {
  used?: Accepted;
  /** Superseded by a correction, or by a later reply. */
  superseded: Accepted[];
  /** Different numbers of equal standing: none is used until a person takes one back. */
  inConflict: Accepted[];
}

/** One figure for each force, period, unit and measure: a correction wins, then the later reply. */
export function chooseFigures(rows: readonly Accepted[]): Chosen[] {
  const facts = new Map<string, Accepted[]>();
  for (const row of rows) {
    const same = facts.get(factOf(row));
    if (same === undefined) facts.set(factOf(row), [row]);
    else same.push(row);
  }
  return [...facts.values()].map(chosenOf);
}

const standingOf = ({ corrects, replied }: Accepted): Standing => {
  return { date: replied, corrects: corrects === "yes" };
};

function chosenOf(rows: readonly Accepted[]): Chosen {
  const isBest = (row: Accepted): boolean =>
    !rows.some((other) => compareStanding(standingOf(row), standingOf(other)) < 0);
  const best = rows.filter(isBest);
  const superseded = rows.filter((row) => !isBest(row) && !sameNumber(row, best[0]!));
  // A number that is printed twice, or beside a mark for it that it fits, is one figure.
  const numbers = best.filter(({ value }) => value !== null);
  const left = numbers.length > 0 ? numbers : best;
  const against = best.filter((row) => left.some((other) => differ(row, other)));
  const isOne = left.every((row) => sameNumber(row, left[0]!)) && against.length === 0;
  return isOne
    ? { used: left[0]!, superseded, inConflict: [] }
    : { superseded, inConflict: best.filter((row) => left.includes(row) || against.includes(row)) };
}

const sameNumber = (a: Accepted, b: Accepted): boolean =>
  a.value === b.value && (a.value !== null || a.mark === b.mark);
