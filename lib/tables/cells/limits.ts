/**
 * How large a file of cells may be. A reply of a police force has some hundred cells; what is far
 * beyond that is a slip or a trap, and is refused in a sentence before it fills the memory.
 */
export const LIMITS = {
  /** Bytes of a file that is read at once: workbooks, and texts of unknown shape. */
  fileBytes: 50_000_000,
  /** Bytes of a workbook once unpacked. */
  unpackedBytes: 80_000_000,
  /** Bytes of a document's text with its marks, once unpacked: a hundred pages have some three million. */
  documentBytes: 12_000_000,
  /** Cells that hold something, in all sheets. */
  cells: 500_000,
  /** Columns of a table whose header is known. */
  columns: 1000,
  /** Rows of such a table. */
  rows: 250_000,
  /** Letters of one row of a text: a quotation mark that never closes would make it endless. */
  rowLetters: 2_000_000,
  /** Faults that are listed one by one, and that are looked for at all. */
  faults: 100,
  collected: 10_000,
} as const;

/** 50,000,000 as "50 MB". */
export function sayBytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000).toLocaleString("en-GB")} MB`;
}
