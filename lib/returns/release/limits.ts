import type { Accepted } from "../round/tables";
import { divisionsOf } from "../slips/divisions";
import { isPrinted, isSmall } from "./disclosure";

/** What a reader of the releases knows of a count: it is one of the numbers from least to most. */
export interface Limits {
  least: number;
  most: number;
}

export const isOne = ({ least, most }: Limits): boolean => least === most;

/**
 * What a sum tells of each of its parts: the rest of it, when the others are as large or as small as
 * they can be.
 * @example
 * // Two forces print "< 5" and together have 7: each has 3 or 4.
 * narrowed([{ least: 1, most: 4 }, { least: 1, most: 4 }], { least: 7, most: 7 })[0].least // → 3
 */
export function narrowed(parts: readonly Limits[], sum: Limits): Limits[] {
  return parts.map((part, i) => {
    const others = parts.filter((_, j) => j !== i);
    const [few, many] = [total(others, "least"), total(others, "most")];
    return {
      least: Math.max(part.least, sum.least - many),
      most: Math.min(part.most, sum.most - few),
    };
  });
}

export const total = (parts: readonly Limits[], end: keyof Limits): number =>
  parts.reduce((sum, part) => sum + part[end], 0);

/**
 * The limits of each number of a force that its releases keep back: "< 5" is 1 to 4, and [c] what the
 * whole and the other parts of its division leave.
 * @param known What is known of the force.
 */
export function limitsKept(
  rows: readonly Accepted[],
  known: readonly Accepted[],
  small: number,
): Map<Accepted, Limits> {
  const asPrinted = (row: Accepted): Limits => {
    if (row.value === null) return { least: row.at_least ?? 0, most: row.at_most ?? Infinity };
    if (isPrinted(row, known, small)) return { least: row.value, most: row.value };
    return isSmall(row.value, small) ? { least: 1, most: small - 1 } : ANY;
  };
  const kept = new Map<Accepted, Limits>();
  for (const row of rows) {
    const limits = asPrinted(row);
    if (row.value === null || isPrinted(row, known, small)) continue;
    const same = known.filter(({ period, unit }) => period === row.period && unit === row.unit);
    const division = divisionsOf(same).find(({ parts }) => parts.includes(row));
    if (division === undefined) {
      kept.set(row, limits);
      continue;
    }
    // Where there is no category for what is not stated, nobody can say how many these are.
    const rest = division.hasNotStated ? [] : [ANY];
    const parts = (division.parts as Accepted[]).map(asPrinted);
    const at = division.parts.indexOf(row);
    kept.set(row, narrowed([...parts, ...rest], asPrinted(division.whole as Accepted))[at]!);
  }
  return kept;
}

const ANY: Limits = { least: 0, most: Infinity };
