import type { Proposed } from "../types";

/** What a figure is of, whatever its number: two that share it answer one question. */
export const factOf = ({
  area,
  period,
  unit,
  measure,
}: Pick<Proposed, "area" | "period" | "unit" | "measure">): string =>
  [area, period, unit, measure].join("\u0000");

/** What decides which of two replies to one question is used. */
export interface Standing {
  /** "2025-06-03", or "" where no date is known. */
  date: string;
  /** Whether it says that it corrects an earlier reply. */
  corrects: boolean;
}

/**
 * Below nought where the second takes the place of the first: a correction stands before what is
 * none, whenever either came, for a reply that repeats the old number later corrects nothing. Of two
 * corrections, and of two replies that are none, the later stands. Nought where that cannot be told.
 * @example
 * const corrected = { date: "2025-06-20", corrects: true };
 * compareStanding({ date: "2025-07-01", corrects: false }, corrected) < 0 // → true
 * compareStanding({ date: "", corrects: true }, corrected) // → 0
 */
export function compareStanding(a: Standing, b: Standing): number {
  if (a.corrects !== b.corrects) return a.corrects ? 1 : -1;
  return a.date === "" || b.date === "" ? 0 : a.date.localeCompare(b.date);
}

/** The same order with the undated first, so that a list has one order however it came. */
export const byStanding = (a: Standing, b: Standing): number =>
  Number(a.corrects) - Number(b.corrects) || a.date.localeCompare(b.date);
