import { LIMITS, type Sheet, UnreadableCells, type Workbook } from "../../tables/cells";
import { readBytes } from "../../tables/cells/read";
import { type Cell, type Grid, MOST_CELLS, Unreadable } from "./grid";

/** The sheets of a workbook or delimited text, hidden ones too. @throws Unreadable */
export async function readSheets(
  bytes: Buffer,
  name: string,
): Promise<{ grids: Grid[]; notes: string[] }> {
  let workbook: Workbook;
  try {
    workbook = await readBytes(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableCells) throw new Unreadable(error.message, { cause: error });
    throw error;
  }
  const notes: string[] = [];
  if (workbook.encoding === "Windows-1252") {
    notes.push("the text is not UTF-8; it was read as Windows-1252");
  }
  const grids = workbook.sheets.flatMap((sheet): Grid[] => {
    const columns = new Set(sheet.cells.map(({ column }) => column)).size;
    if (sheet.cells.length <= MOST_CELLS && columns <= LIMITS.columns) {
      return [gridOf(sheet, workbook.format === "text")];
    }
    const count = sheet.cells.length.toLocaleString("en-GB");
    notes.push(
      `the sheet “${sheet.name}” has ${count} cells in ${columns.toLocaleString("en-GB")} columns, more than any table of counts: it was not read`,
    );
    return [];
  });
  return { grids, notes };
}

function gridOf(sheet: Sheet, isText: boolean): Grid {
  const cells = sheet.cells.map((cell): Cell => {
    const { address, kind, number, formula, hidden, shown } = cell;
    const place = { row: cell.row - 1, column: cell.column - 1, address, hidden };
    if (kind === "error") return { ...place, text: cell.text, error: cell.text };
    if (kind === "uncalculated") return { ...place, text: `=${formula ?? ""}`, unsaved: true };
    if (kind === "date") return { ...place, text: cell.text, date: cell.text };
    // A share is shown as one: 0.44 formatted as "44%" must not pass for a count.
    const text = shown.includes("%") ? shown : cell.text.trim();
    return { ...place, text, ...(number !== undefined && { number }) };
  });
  const merges = sheet.merged.map(({ top, left, bottom, right }) => {
    return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
  });
  return { name: isText ? "" : sheet.name, hidden: sheet.hidden, cells, merges };
}
