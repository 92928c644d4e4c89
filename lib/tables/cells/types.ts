/** A cell that holds something, with its place. */
export interface SheetCell {
  /** As the spreadsheet names it: "B7". */
  address: string;
  /** From 1, as the spreadsheet and an editor count. */
  row: number;
  /** From 1: A is 1. */
  column: number;
  /** What stands there: a number unformatted, a date as 2010-11-01, an error by its name. */
  text: string;
  /** As the spreadsheet shows it: "1,234", "4%", "1 Nov 2010". */
  shown: string;
  /**
   * `error` is a cell such as #N/A; `uncalculated` a formula that was saved without its value. Neither
   * holds a number, whatever the file stores beneath it.
   */
  kind: "text" | "number" | "date" | "boolean" | "error" | "uncalculated";
  /** The number of a cell of that kind. */
  number?: number;
  /** The formula that gave the value, without its equals sign. */
  formula?: string;
  /** Whether its row, its column or its sheet is hidden. */
  hidden: boolean;
}

/** A block of cells that are merged into one; its value stands in the first. */
export interface MergedRange {
  /** "A2:A5" */
  range: string;
  /** Rows and columns from 1, both ends included. */
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Those that hold something, by row and then by column. */
  cells: readonly SheetCell[];
  merged: readonly MergedRange[];
}

/** A file of cells, whatever it was saved as; a delimited text is a workbook of one sheet. */
export interface Workbook {
  format: "xlsx" | "xls" | "ods" | "html" | "text";
  sheets: readonly Sheet[];
  /** Of a text: what stands between its cells, and how its letters were written. */
  delimiter?: Delimiter;
  encoding?: "UTF-8" | "UTF-16" | "Windows-1252";
}

export type Delimiter = "," | ";" | "\t" | "|";

/** A file that cannot be read as cells; the message says why in a sentence. */
export class UnreadableCells extends Error {
  override readonly name = "UnreadableCells";
}
