/** What tables of a text are made of, however they are laid out. */
import { matches } from "./matches";
import type { Span } from "./sentences";
import { COUNT, isNegative, numberIn } from "./valueCells";

/** A cell that holds a number. */
export interface Cell extends Span {
  /** As it is printed, but with plain signs: "-26", and "-26" too for "(26)" in a column of changes. */
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
  /** What heads the labels: "Force", "Month (2018/19)". */
  corner: string;
  /** Rows and columns of cells that are empty or kept back: what they belong to may be more than it shows. */
  gaps: Pick<Cell, "row" | "column">[];
}

export interface Line extends Span {
  text: string;
  /** What stands before it on its line. */
  indent?: string;
  /** How many lines below the one before it stands. */
  apart?: number;
  /** Its cells, where commas part them. */
  fields?: readonly Line[];
}

/** A label and its values; a value is undefined where its cell is empty. */
export interface Row extends Span {
  label: string;
  values: (Line | undefined)[];
}

/** The headings of columns and of labels, and where they begin. */
export interface Head {
  columns: string[];
  corner: string;
  start: number;
}

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

const NUMBER = new RegExp(`${COUNT} ?(?:%|pc)?`, "g");

export function tableOf(rows: readonly Row[], head: Head): Table {
  const columns = head.columns.map(withoutNote);
  const cells: Cell[] = [];
  const gaps: Table["gaps"] = [];
  for (const [row, { label: words, values }] of rows.entries()) {
    const label = withoutNote(words);
    for (const [column, value] of values.entries()) {
      const number = value && numberIn(value.text);
      if (!value || number === undefined) {
        gaps.push({ row, column });
        continue;
      }
      const cell = { label, heading: columns[column] ?? "", row, column };
      const { start, end, text } = value;
      if (isNegative(text, cell.heading)) {
        cells.push({ ...cell, start, end, text: `-${number}` });
        continue;
      }
      // "24 (10.5%)" is a count and its share.
      const at = start + text.indexOf(number);
      for (const { 0: shown, index } of matches(NUMBER, number))
        cells.push({ ...cell, ...lineOf(shown, at + index) });
    }
  }
  // A column of words alone, "up" or "down", keeps no number back.
  const counted = new Set(cells.map(({ column }) => column));
  return {
    start: head.start,
    end: rows.at(-1)!.end,
    cells,
    columns,
    corner: withoutNote(head.corner),
    gaps: gaps.filter(({ column }) => counted.has(column)),
  };
}
