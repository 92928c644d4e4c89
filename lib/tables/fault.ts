import { relative } from "node:path";
import { LIMITS } from "./cells/limits";

/** One thing that is wrong with a table, and what would be right. */
export interface Fault {
  /** Path of the file, as it was given. */
  file: string;
  /** Line of the file, or row of the sheet, on which the row begins; the header is 1. */
  row: number;
  /** Name of the column; its number where it has no name. */
  column: string;
  /** What stands there. */
  value: string;
  /** What was expected, in words. */
  expected: string;
}

const LONGEST = 60;

/** `figures.csv:12:value: "1,234": expected a number without commas or spaces: 1234` */
export function describeFault({ file, row, column, value, expected }: Fault): string {
  const place = `${file}:${row}:${cut(oneLine(column))}`;
  return `${place}: ${JSON.stringify(cut(value))}: expected ${oneLine(expected)}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A broken header, or what a library says of a file, can be anything; a fault is one line all the same. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, " ");
}

/** A table that is refused: its message lists every fault, one a line. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";

  constructor(
    what: string,
    readonly faults: readonly Fault[],
  ) {
    const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    super(`${what} has ${count}:\n${listFaults(faults).join("\n")}`);
  }
}

/** A line for each fault, up to a hundred, and how many more there are. */
export function listFaults(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, LIMITS.faults).map(describeFault);
  const more = faults.length - lines.length;
  return more > 0 ? [...lines, `… and ${more.toLocaleString("en-GB")} more.`] : lines;
}

/** A path as a user would type it: relative to the current folder when it lies within. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") ? path : short;
}

/**
 * Faults by file, row and column, one a cell: the first to be found is the schema's, and what sense
 * would add to it says nothing new.
 */
export function inOrder(
  faults: readonly Fault[],
  columnsOf: (file: string) => readonly { name: string }[],
): Fault[] {
  const byCell = new Map<string, Fault>();
  for (const fault of faults) {
    const cell = `${fault.file}:${fault.row}:${fault.column}`;
    if (!byCell.has(cell)) byCell.set(cell, fault);
  }
  const place = (fault: Fault): number =>
    columnsOf(fault.file).findIndex(({ name }) => name === fault.column);
  const ordered = [...byCell.values()];
  ordered.sort((a, b) => {
    return a.file.localeCompare(b.file, "en") || a.row - b.row || place(a) - place(b);
  });
  return ordered;
}
