/** "Q1 | Q2 | Q3 | Q4 | Total" above numbers: quarters, where "Q1" alone may be a question. */
import { readLabel } from "../words/label";
import { readValue } from "../words/marks";
import { partNamed } from "../words/partNames";
import type { Block } from "./blocks";
import type { Placed } from "./meaning";

/** So many quarters side by side are no questions. */
const LEAST = 3;

const isQuarter = (text: string): boolean => "quarter" in (partNamed(text) ?? {});

export const isByQuarter = (headings: readonly string[]): boolean =>
  new Set(headings.filter(isQuarter).map((text) => text.toLowerCase())).size >= LEAST;

/** A heading of such a table: "Q1" is a part of the year. */
export const asQuarter = (label: Placed, byQuarter: boolean): Placed =>
  byQuarter && isQuarter(label.text) ? { ...label, dimension: "period" } : label;

/**
 * Whether a column of a table lists quarters: "Q1" to "Q4" beneath each other, where nothing beside
 * them but years tells the rows apart. Where other labels do, they may be questions.
 */
export function listsQuarters(index: number, { rows }: Block): boolean {
  const cells = rows.flatMap(({ row }) => row.cells);
  const own = cells.filter(({ column }) => column === index).map(({ text }) => text);
  if (!own.every(isQuarter) || !isByQuarter(own)) return false;
  const others = cells.filter(
    ({ column, text }) => column !== index && readValue(text) === undefined,
  );
  return others.every(({ text }) => readLabel(text).periods.length === 1);
}
