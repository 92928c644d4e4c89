import type { Grid } from "../files/grid";
import type { Unread } from "../types";
import { dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { rowsOf } from "./rows";

/** Why a cell of words beneath a heading of counts is no figure: "lots", "see below". */
export const WORDS_FOR_NUMBER = "words where a number should be";

export const whyNoValue = (text: string): string =>
  /\d/.test(text) ? "no whole number and no mark that is known" : WORDS_FOR_NUMBER;

/**
 * The words that stand beneath headings of counts in a sheet that has no number at all. Without
 * numbers no row of it is told from its headings, and what the force wrote would be lost.
 */
export function wordsForNumbers(grid: Grid, force: string, file: string): Unread[] {
  const [head, ...rows] = rowsOf(grid).filter(({ cells }) => cells.length > 1);
  if (head === undefined) return [];
  const first = head.cells[0]!.column;
  const counts = head.cells.filter(({ column, text }) => column > first && says(text));
  const columns = new Set(counts.map(({ column }) => column));
  return rows
    .flatMap(({ cells }) => cells)
    .filter(({ column, text }) => columns.has(column) && !says(text))
    .map(({ address: cell, text }) => {
      return { force, file, sheet: grid.name, cell, text, why: WORDS_FOR_NUMBER };
    });
}

const says = (text: string): boolean =>
  dimensionOf(text) !== undefined || saysSomething(readLabel(text));
