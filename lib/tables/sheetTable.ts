import { columnName, LIMITS, type Sheet, type SheetCell, type Workbook } from "./cells";
import type { Fault } from "./fault";
import type { TextTable } from "./table";

const UNCALCULATED =
  "a value; the formula was saved without one: open the file in a spreadsheet, save it and try again";

/**
 * The one sheet of a workbook that has the columns of a table, as text, with all of it that must not
 * be read as if it were plain: errors, formulas without a value, what is hidden or merged.
 */
export function sheetTable(
  { sheets }: Workbook,
  columns: readonly string[],
  file: string,
): { table: TextTable; faults: Fault[] } {
  const none: TextTable = { header: [], rows: [] };
  const fault = (row: number, column: string, value: string, expected: string): Fault => {
    return { file, row, column, value, expected };
  };
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  const hidden = filled.filter((sheet) => sheet.hidden);
  const faults = hidden.map(({ name }, i) => {
    const expected = "no hidden sheet; delete it, or unhide it so that it is seen that it is there";
    return fault(1, i === 0 ? "1" : String(i + 1), name, expected);
  });
  const seen = filled.filter((sheet) => !sheet.hidden);
  const fitting = seen.filter((sheet) => hasColumns(sheet, columns));
  if (fitting.length > 1) {
    const names = fitting.map(({ name }) => `“${name}”`).join(" and ");
    const expected = `one sheet with the columns ${columns.join(", ")}; ${names} have them`;
    return { table: none, faults: [...faults, fault(1, "1", fitting[1]!.name, expected)] };
  }
  const sheet = fitting[0] ?? seen[0];
  if (sheet === undefined) return { table: none, faults };
  const widest = Math.max(...sheet.cells.map(({ column }) => column));
  if (widest > LIMITS.columns) {
    const most = LIMITS.columns.toLocaleString("en-GB");
    const far = sheet.cells.find(({ column }) => column === widest)!;
    const expected = `at most ${most} columns; a cell stands at ${far.address}`;
    return { table: none, faults: [fault(far.row, "1", far.text, expected)] };
  }
  const rows = rowsOf(sheet);
  const [head, ...body] = rows;
  const header = textsOf(head!.cells, 0);
  faults.push(...cellFaults(sheet, header, fault), ...mergedFaults(sheet, fault));
  const table = {
    header,
    rows: body.map(({ line, cells }) => ({ line, cells: textsOf(cells, header.length) })),
  };
  return { table, faults };
}

function hasColumns(sheet: Sheet, columns: readonly string[]): boolean {
  const first = sheet.cells[0]?.row;
  const header = new Set(sheet.cells.flatMap(({ row, text }) => (row === first ? text : [])));
  return columns.every((name) => header.has(name));
}

function rowsOf({ cells }: Sheet): { line: number; cells: SheetCell[] }[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].map(([line, of]) => ({ line, cells: of }));
}

/** A row as long as the header at least: a sheet does not store empty cells. */
function textsOf(cells: readonly SheetCell[], atLeast: number): string[] {
  const texts = Array<string>(Math.max(atLeast, cells.at(-1)?.column ?? 0)).fill("");
  for (const { column, text } of cells) texts[column - 1] = text;
  return texts;
}

type MakeFault = (row: number, column: string, value: string, expected: string) => Fault;

function cellFaults(sheet: Sheet, header: readonly string[], fault: MakeFault): Fault[] {
  const label = (column: number): string => header[column - 1] || columnName(column);
  const hiddenRows = new Set<number>();
  return sheet.cells.flatMap(({ row, column, kind, text, formula, hidden }) => {
    if (kind === "error") {
      const expected = `a value; the cell holds the error ${text}${formula === undefined ? "" : " of a formula"}`;
      return [fault(row, label(column), text, expected)];
    }
    if (kind === "uncalculated") return [fault(row, label(column), `=${formula}`, UNCALCULATED)];
    if (!hidden || hiddenRows.has(row)) return [];
    hiddenRows.add(row);
    return [fault(row, label(column), text, "a row and a column that are not hidden")];
  });
}

function mergedFaults({ merged }: Sheet, fault: MakeFault): Fault[] {
  return merged.map(({ range, top, left }) => {
    const expected = `cells that are not merged; ${range} is one: write its value into each row`;
    return fault(top, columnName(left), range, expected);
  });
}
