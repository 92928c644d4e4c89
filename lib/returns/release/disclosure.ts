import { ageBand, bandsOverlap } from "../../tables/bands";
import { isPartOf } from "../../tables/vocabulary";
import type { Collation } from "../collate/collate";
import { whyNoNumber } from "../collate/whyNoNumber";
import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";
import { divisionsOf, SEXES } from "../slips/divisions";
import { factOf } from "../slips/standing";

/**
 * The figures of a force by which a number may not be given away: those that are used, and those that
 * stand in a reply though nobody has accepted them, or though they contradict each other. A reader of
 * the release can have the reply too, and a mark that is not printed is still meant.
 */
export function knownFigures(
  round: Round,
  { byForce, conflicts }: Collation,
  area: string,
): Accepted[] {
  const isOwn = (row: Accepted): boolean => row.area === area;
  const used = byForce.filter(isOwn);
  const isUsed = new Set(used.map(factOf));
  const others = [...conflicts.flat(), ...round.open].filter(
    (row) => isOwn(row) && !isUsed.has(factOf(row)),
  );
  return [...used, ...others.filter((row) => isHidden(row, round.small))];
}

export const isSmall = (count: number, small: number): boolean => count > 0 && count < small;
const isHidden = ({ value }: Accepted, small: number): boolean =>
  value === null || isSmall(value, small);

/** Whether a release prints a force's number as it is: it is neither small nor gives another away. */
export const isPrinted = (row: Accepted, known: readonly Accepted[], small: number): boolean =>
  row.value !== null && !isSmall(row.value, small) && givesAway(known, row, small) === undefined;

/**
 * What a reader could work out from a number and the others of the same force, though it is small or
 * suppressed: "boys", "what is left of total"; undefined where nothing is. The part is kept back and
 * the whole is printed: a total of 153 and 151 girls leave 2, so the 151 is not printed.
 * @param rows What is known of the force.
 */
export function givesAway(
  rows: readonly Accepted[],
  row: Accepted,
  small: number,
): string | undefined {
  const same = rows.filter(({ period, unit }) => period === row.period && unit === row.unit);
  const hidden = isPartOf(row.measure, "total") ? hiddenBeside(same, row, small) : undefined;
  return hidden ?? leftOfWhole(same, row, small);
}

/** The one that is hidden among a whole and all its parts, of which the row is one. */
function hiddenBeside(same: readonly Accepted[], row: Accepted, small: number): string | undefined {
  for (const { whole, parts } of divisionsOf(same)) {
    if (!parts.includes(row)) continue;
    const hidden = (parts as Accepted[]).find((part) => part !== row && isHidden(part, small));
    if (hidden !== undefined) return hidden.measure;
    const isKeptBack = whole.value === null && whyNoNumber(whole) === "suppressed";
    if (isKeptBack) return whole.measure;
  }
  return undefined;
}

/** A whole of which the row, alone or with the other parts of its kind, leaves a small number. */
function leftOfWhole(same: readonly Accepted[], row: Accepted, small: number): string | undefined {
  const wholes = same.filter(
    ({ measure, value }) => value !== null && isPartOf(row.measure, measure),
  );
  const found = wholes.find((whole) => {
    const beside = besides(same, row, whole, small).reduce((sum, { value }) => sum + value!, 0);
    const left = whole.value! - row.value!;
    return isSmall(left, small) || isSmall(left - beside, small);
  });
  return found === undefined ? undefined : `what is left of ${found.measure}`;
}

/** The printed parts of the same kind as a row that overlap neither it nor each other. */
function besides(
  same: readonly Accepted[],
  row: Accepted,
  whole: Accepted,
  small: number,
): Accepted[] {
  const found: Accepted[] = [];
  for (const other of same) {
    const isPart = isPartOf(other.measure, whole.measure) && !isHidden(other, small);
    if (isPart && [row, ...found].every(({ measure }) => areApart(measure, other.measure)))
      found.push(other);
  }
  return found;
}

/** Whether two measures are of one division and have nothing in common: girls and boys, 0-9 and 10-17. */
function areApart(a: string, b: string): boolean {
  if (a === b) return false;
  if (SEXES.has(a)) return SEXES.has(b);
  const [one, other] = [ageBand(a), ageBand(b)];
  if (one === undefined || other === undefined) {
    return [a, b].includes("age_not_stated") && (one ?? other) !== undefined;
  }
  return !bandsOverlap(one, other);
}
