/** "Q1 | Q2 | Q3 | Q4 | Total" above numbers: quarters, where "Q1" alone may be a question. */
import { partNamed } from "../words/partNames";
import type { Placed } from "./meaning";

/** So many quarters side by side are no questions. */
const LEAST = 3;

const isQuarter = (text: string): boolean => "quarter" in (partNamed(text) ?? {});

export const isByQuarter = (headings: readonly string[]): boolean =>
  new Set(headings.filter(isQuarter).map((text) => text.toLowerCase())).size >= LEAST;

/** A heading of such a table: "Q1" is a part of the year. */
export const asQuarter = (label: Placed, byQuarter: boolean): Placed =>
  byQuarter && isQuarter(label.text) ? { ...label, dimension: "period" } : label;
