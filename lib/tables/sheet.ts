import { readFileSync } from "node:fs";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { TextTable } from "./table";

/**
 * The first sheet of an XLSX workbook as text: numbers without formatting, a formula by the value
 * that was saved with it, a date as 2010-11-01. Rows without any text are passed over.
 * @throws Error when the file is no workbook that can be opened.
 */
export async function readSheet(path: string): Promise<TextTable> {
  const bytes = readFileSync(path);
  // The library reads almost anything as some sort of sheet, so other files are refused first.
  if (bytes.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") {
    throw new Error("it is not in the format of XLSX");
  }
  const { read, utils } = await import("@e965/xlsx");
  const workbook = read(bytes, { type: "buffer", cellDates: true });
  const sheet: WorkSheet = workbook.Sheets[workbook.SheetNames[0] ?? ""] ?? {};
  const rows = new Map<number, string[]>();
  // Cells are listed one by one: the range that a sheet claims can be a million empty rows.
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!")) continue;
    const text = cellText(cell as CellObject);
    if (text === "") continue;
    const { r, c } = utils.decode_cell(address);
    const cells = rows.get(r) ?? [];
    cells[c] = text;
    rows.set(r, cells);
  }
  const numbered = [...rows].map(([r, cells]) => ({ line: r + 1, cells }));
  numbered.sort((a, b) => a.line - b.line);
  const [head, ...body] = numbered;
  const header = Array.from(head?.cells ?? [], (cell) => cell ?? "");
  return { header, rows: body.map(({ line, cells }) => ({ line, cells: filled(cells, header) })) };
}

/** A row as long as the header at least: a sheet does not store empty cells. */
function filled(cells: readonly string[], header: readonly string[]): string[] {
  const length = Math.max(cells.length, header.length);
  return Array.from({ length }, (_, i) => cells[i] ?? "");
}

function cellText({ v }: CellObject): string {
  if (v === undefined) return "";
  return v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
}
