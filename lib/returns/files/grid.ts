import { columnName } from "../../tables/cells";

/** What every kind of file becomes: sheets of cells that keep their place, and passages of text. */

/** Cells of a table of counts: some hundreds. What has more lists something else. */
export const MOST_CELLS = 30_000;

export interface Cell {
  /** From 0. */
  row: number;
  column: number;
  /** As the spreadsheet names it: "B5". */
  address: string;
  text: string;
  /** Where the cell holds a number as such. */
  number?: number;
  /** Where the cell holds a date: "2010-11-01". */
  date?: string;
  /** Where it holds a fault such as "#N/A". */
  error?: string;
  /** A formula that was saved without its value. */
  unsaved?: boolean;
  /** Whether its row or column is hidden. */
  hidden: boolean;
  /** Whether its column is a guess: a line of text with fewer cells than its table has columns. */
  unsure?: boolean;
}

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Grid {
  name: string;
  hidden: boolean;
  cells: Cell[];
  merges: Merge[];
  /** Of a document: the paragraph above it. */
  above?: string;
}

/** From where to where something reaches across a page or line. */
export interface Span {
  from: number;
  to: number;
}

/** A line, paragraph or sentence of a letter. */
export interface Passage {
  /** "line 14", "page 1, line 3". */
  at: string;
  text: string;
  /** Of a page: where each of the parts stands that tabs divide. */
  spans?: Span[];
}

export interface Contents {
  kind: "workbook" | "delimited" | "document" | "text";
  grids: Grid[];
  passages: Passage[];
  /** What a reader must know of how it was read: an encoding that was guessed, say. */
  notes: string[];
}

/** A reply that is not read, and why, in one sentence. */
export class Unreadable extends Error {}

/** Rows of text as a grid; empty texts make no cell. */
export function gridOf(name: string, rows: readonly (readonly string[])[]): Grid {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((raw, column): Cell[] => {
      const text = raw.trim();
      if (text === "") return [];
      return [{ row, column, address: `${columnName(column + 1)}${row + 1}`, text, hidden: false }];
    }),
  );
  return { name, hidden: false, cells, merges: [] };
}
