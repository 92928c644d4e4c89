/** What tables of a text are made of, however they are laid out. */
import { matches } from "./matches";
import type { Span } from "./sentences";

/** A cell that holds a number. */
export interface Cell extends Span {
  text: string;
  /** The words of its column and of its row. */
  heading: string;
  label: string;
  row: number;
  column: number;
}

/** A table whose lines were kept and whose rules were lost. */
export interface Table extends Span {
  cells: Cell[];
  columns: string[];
  /** Rows and columns of cells that are empty or kept back: what they belong to may be more than it shows. */
  gaps: Pick<Cell, "row" | "column">[];
}

export interface Line extends Span {
  text: string;
}

/** A label and its values; a value is undefined where its cell is empty. */
export interface Row extends Span {
  label: string;
  values: (Line | undefined)[];
}

export const COUNT = "[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
/** "24", "10.5%", "24 (10.5%)" */
export const VALUE = new RegExp(`^${COUNT} ?(?:%|pc)?(?: ?\\(${COUNT} ?%\\))?$`);
export const YEAR = /^(?:19|20)\d\d(?: ?(?:[/-]|to) ?(?:19|20)?\d\d)?$/;
/** A mark where a number is kept back or there is none. */
export const NONE = /^(?:\*|-|\.\.|<\d{1,2}|\[[a-z]{1,3}\]|n\/a|nil|none)$/i;
export const isValue = (text: string): boolean =>
  (VALUE.test(text) && !YEAR.test(text)) || NONE.test(text);
/** A line that could be a cell: short, and no sentence. */
export const isCell = ({ text }: Line): boolean =>
  text.length > 0 && text.length <= 45 && !/[.!?:;,]$/.test(text) && text.split(" ").length <= 8;

/** "Devon and Cornwall2", "Gloucestershire*", "Force area [1]", "2004/051": a name without the mark of its note. */
const withoutNote = (words: string): string =>
  words
    .replace(/ ?(?:[*\u2020\u2021\u00b9\u00b2\u00b3\u2074-\u2079]+|\[\d{1,2}\]|\(\d\))$/, "")
    .replace(/(?<=[a-z]{3}\)?)\d{1,2}$/, "")
    .replace(/^((?:19|20)\d\d(?:[/-]\d\d)?) ?\d$/, "$1");

/** One column needs rows enough to be no chance run of lines. */
export const LEAST_ROWS = 4;
/** In letters. */
export const LONGEST_LABEL = 90;

export function lineOf(text: string, at: number): Line {
  const words = text.trim();
  const start = at + text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

export function tableOf(rows: readonly Row[], headed: readonly string[], start: number): Table {
  const columns = headed.map(withoutNote);
  const cells: Cell[] = [];
  const gaps: Table["gaps"] = [];
  for (const [row, { label: words, values }] of rows.entries()) {
    const label = withoutNote(words);
    for (const [column, value] of values.entries()) {
      if (!value || NONE.test(value.text)) {
        gaps.push({ row, column });
        continue;
      }
      const cell = { label, heading: columns[column] ?? "", row, column };
      // "24 (10.5%)" is a count and its share.
      for (const { 0: shown, index } of matches(new RegExp(`${COUNT} ?(?:%|pc)?`, "g"), value.text))
        cells.push({ ...cell, ...lineOf(shown, value.start + index) });
    }
  }
  return { start, end: rows.at(-1)!.end, cells, columns, gaps };
}
