import { readValue } from "../words/marks";
import type { Proposed } from "../types";
import type { Proposal } from "./proposals";

/** What a person makes of a proposed figure, and how it is found again when the reply is read anew. */

/** The number of a figure, or the mark that stands for it. */
export const valueShown = ({ value, mark }: Pick<Proposed, "value" | "mark">): string =>
  value === null ? mark : String(value);

/** Where a figure was read, and what stood there: the same whatever a person has changed since. */
const placeOf = ({ file, sheet, cell, read_period: period, read_value: value }: Proposal): string =>
  [file, sheet, cell, period, value].join("\u0000");

/**
 * Finds the earlier row of a figure that is read again. Of a sentence that says one number twice,
 * the row of the same unit and measure.
 */
export function answersOf(earlier: readonly Proposal[]): (row: Proposal) => Proposal | undefined {
  const found = new Map<string, Proposal[]>();
  for (const row of earlier) {
    const same = found.get(placeOf(row));
    if (same === undefined) found.set(placeOf(row), [row]);
    else same.push(row);
  }
  return (row) => {
    const same = found.get(placeOf(row)) ?? [];
    const [only, more] = same;
    return more === undefined ? only : same.find((other) => isAlike(row, other));
  };
}

const isAlike = (row: Proposal, other: Proposal): boolean =>
  [other.measure, other.read_measure].includes(row.measure) &&
  [other.unit, other.read_unit].includes(row.unit);

/** A figure that is read again, with what a person changed of it before. */
export function withCorrections(row: Proposal, before: Proposal): Proposal {
  const changed = { ...row };
  if (before.period !== before.read_period) changed.period = before.period;
  if (before.unit !== before.read_unit) changed.unit = before.unit;
  if (before.measure !== before.read_measure) changed.measure = before.measure;
  if (before.status !== before.read_status) changed.status = before.status;
  if (row.area === "") Object.assign(changed, { force: before.force, area: before.area });
  if (!isValueChanged(before) || before.faults.length > 0) return changed;
  const { value, mark, bound, at_least, at_most } = before;
  return { ...changed, value, mark, bound, at_least, at_most };
}

export const isValueChanged = (row: Proposal): boolean => valueShown(row) !== row.read_value;

/**
 * A figure whose value a person changed, with the limits of the new one: those that were read are of
 * the old one, and so is the mark beside a number.
 */
export function withOwnLimits(row: Proposal): Proposal {
  if (!isValueChanged(row)) return row;
  const { value } = row;
  if (value !== null) return { ...row, mark: "", bound: "exact", at_least: value, at_most: value };
  const { atLeast = null, atMost = null } = readValue(row.mark) ?? {};
  const bound = atMost === null ? "exact" : "less_than";
  return { ...row, bound, at_least: atLeast, at_most: atMost };
}

/** The figure as it was read: what was accepted before a person changed it. */
export function asRead(row: Proposal): Proposal {
  const { read_period: period, read_unit: unit, read_measure: measure, read_value: text } = row;
  const isNumber = /^\d+$/.test(text);
  return { ...row, period, unit, measure, value: isNumber ? Number(text) : null, mark: text };
}
