import type { CellObject, WorkSheet } from "@e965/xlsx";
import { readBounded, TooMuch } from "../bounded";
import { oneLine } from "../fault";
import { LIMITS } from "./limits";
import { withRaised } from "./raised";
import { type MergedRange, type Sheet, type SheetCell, UnreadableCells } from "./types";

type Library = typeof import("@e965/xlsx");

/** A cell at most 16,384 columns to the right: XFD, where spreadsheets end. */
const LAST_COLUMN = 16_384;

/**
 * The sheets of a workbook, hidden ones too and marked as such.
 * @throws UnreadableCells when it is none that can be opened, or is too large.
 */
export async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  try {
    return await readBounded(__filename, sheetsOf.name, [new Uint8Array(bytes)]);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== UnreadableCells.name && !(error instanceof TooMuch)) throw error;
    throw new UnreadableCells(message, { cause: error });
  }
}

/** As {@link readSheets}, in the thread that reads. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const library: Library = await import("@e965/xlsx");
  const workbook = opened(library, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const properties = workbook.Workbook?.Sheets ?? [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let left: number = LIMITS.cells;
  return workbook.SheetNames.map((name, i): Sheet => {
    const sheet = workbook.Sheets[name] ?? {};
    const hidden = (properties[i]?.Hidden ?? 0) > 0;
    const cells = cellsOf(library, sheet, { hidden, date1904, name, most: left });
    left -= cells.length;
    return {
      name,
      hidden,
      cells,
      merged: (sheet["!merges"] ?? []).map((range) => merged(library, range)),
    };
  });
}

function opened({ read }: Library, bytes: Buffer) {
  try {
    // `raw` keeps "1/4" in an HTML table a text; dates are told by their format, not made here,
    // because the library makes them in the time zone of the machine. Only as HTML does it tell which
    // letters of a cell stand raised.
    const options = { dense: true, cellNF: true, cellStyles: true, cellHTML: true, raw: true };
    return quietly(() => read(bytes, { type: "buffer", ...options }));
  } catch (error) {
    throw new UnreadableCells(whyUnread(error as Error), { cause: error });
  }
}

/** What the library says; where it stumbles over a part that is not as it should be, plain words. */
function whyUnread(error: Error): string {
  if (/password|encrypt/i.test(error.message)) return "it is protected by a password";
  if (error instanceof TypeError || error instanceof RangeError) return "it is damaged";
  return oneLine(error.message).slice(0, 200);
}

const silent = (): void => {};

/** Runs without a word of the library's own: of a damaged workbook it prints a line for each record. */
function quietly<Value>(run: () => Value): Value {
  const { error, log, warn } = console;
  Object.assign(console, { error: silent, log: silent, warn: silent });
  try {
    return run();
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

interface Place {
  hidden: boolean;
  date1904: boolean;
  name: string;
  most: number;
}

function cellsOf(library: Library, sheet: WorkSheet, place: Place): SheetCell[] {
  const rows = (sheet["!data"] ?? []) as (CellObject | undefined)[][];
  const hiddenRow = (r: number): boolean => sheet["!rows"]?.[r]?.hidden === true;
  const hiddenColumn = (c: number): boolean => sheet["!cols"]?.[c]?.hidden === true;
  const found: SheetCell[] = [];
  // Keys, not indices: a sheet with one cell far out is an array of millions of holes.
  for (const r of Object.keys(rows).map(Number)) {
    for (const c of Object.keys(rows[r] ?? []).map(Number)) {
      const cell = rows[r]![c];
      const read = cell === undefined ? undefined : readOne(library, cell, place.date1904);
      if (read === undefined) continue;
      const address = library.utils.encode_cell({ r, c });
      if (c >= LAST_COLUMN) {
        throw new UnreadableCells(
          `a cell of the sheet “${place.name}” stands at ${address}, beyond the last column of a spreadsheet, XFD`,
        );
      }
      if (found.length >= place.most) {
        throw new UnreadableCells(
          `it has more than ${LIMITS.cells.toLocaleString("en-GB")} cells that hold something; keep the sheets that hold figures, and save those alone`,
        );
      }
      const hidden = place.hidden || hiddenRow(r) || hiddenColumn(c);
      found.push({ address, row: r + 1, column: c + 1, ...read, hidden });
    }
  }
  return found;
}

type Read = Pick<SheetCell, "text" | "shown" | "kind" | "number" | "formula">;

/** What a cell holds; undefined for one that holds nothing. */
function readOne({ SSF }: Library, cell: CellObject, date1904: boolean): Read | undefined {
  const formula = cell.f === undefined ? {} : { formula: cell.f };
  const { v, t, z } = cell;
  // Of a formula that was saved without its value the library makes a stub that holds 0.
  const isEmpty = t === "z" || v === undefined || v === null || v === "";
  if (t === "e" && !(isEmpty && cell.w === undefined)) {
    const text = cell.w ?? "#ERROR";
    return { kind: "error", text, shown: text, ...formula };
  }
  if (isEmpty) {
    // An empty text can be what a formula gives; no value at all is not.
    if (cell.f === undefined || (t === "s" && v === "")) return undefined;
    return { kind: "uncalculated", text: "", shown: "", ...formula };
  }
  if (typeof v === "boolean") {
    const text = v ? "TRUE" : "FALSE";
    return { kind: "boolean", text, shown: text, ...formula };
  }
  if (typeof v !== "number") {
    const text = v instanceof Date ? v.toISOString().slice(0, 10) : withRaised(String(v), cell.h);
    return { kind: "text", text, shown: text, ...formula };
  }
  const shown = cell.w ?? String(v);
  if (typeof z === "string" && SSF.is_date(z)) {
    const { y, m, d } = SSF.parse_date_code(v, { date1904 });
    const text = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
    return { kind: "date", text, shown, ...formula };
  }
  return { kind: "number", text: String(v), shown, number: v, ...formula };
}

function merged(
  { utils }: Library,
  range: { s: { r: number; c: number }; e: { r: number; c: number } },
): MergedRange {
  const { s, e } = range;
  return {
    range: utils.encode_range(range),
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  };
}
