import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { type Cell, type Grid, Unreadable } from "./grid";
import { passwordNeeded } from "./limits";

/** Rows of a sheet that are looked at: a table of counts has some dozens. */
const MOST_ROWS = 20_000;

/**
 * Every sheet of a workbook (XLSX, XLS, ODS, or a web page saved under such a name), hidden ones
 * too. Cells are listed one by one: the range that a sheet claims can be a million empty rows.
 * @throws Unreadable
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  const { read, utils } = await import("@e965/xlsx");
  let book: WorkBook;
  try {
    const options = { cellStyles: true, cellNF: true, sheetStubs: true } as const;
    book = read(bytes, { type: "buffer", sheetRows: MOST_ROWS, ...options });
  } catch (error) {
    const { message } = error as Error;
    if (/password|encrypt/i.test(message)) throw passwordNeeded();
    throw new Unreadable(`the workbook cannot be opened (${message}): ask for it again`);
  }
  return book.SheetNames.map((name, i) => {
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    return readSheet(name, hidden, book.Sheets[name] ?? {}, utils.decode_cell);
  });
}

function readSheet(
  name: string,
  hidden: boolean,
  sheet: WorkSheet,
  decode: (address: string) => { r: number; c: number },
): Grid {
  const cells: Cell[] = [];
  for (const [address, object] of Object.entries(sheet)) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = decode(address);
    const isHidden =
      sheet["!rows"]?.[row]?.hidden === true || sheet["!cols"]?.[column]?.hidden === true;
    const cell = readCell(object as CellObject);
    if (cell !== undefined) cells.push({ row, column, address, hidden: isHidden, ...cell });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => {
    return { top: s.r, left: s.c, bottom: e.r, right: e.c };
  });
  return { name, hidden, cells, merges };
}

type Content = Pick<Cell, "text" | "number" | "date" | "error" | "unsaved" | "comment">;

function readCell({ t, v, w, f, c, z }: CellObject): Content | undefined {
  const words = (c ?? [])
    .map(({ t: text }) => text ?? "")
    .join(" ")
    .trim();
  const comment = words === "" ? {} : { comment: words };
  if (t === "e") return { text: w ?? "#N/A", error: w ?? "#N/A", ...comment };
  if (v === undefined || v === "") {
    if (f !== undefined && f !== "" && v === undefined) return { text: `=${f}`, unsaved: true };
    return words === "" ? undefined : { text: "", ...comment };
  }
  const date = dateOf(v, t, z);
  if (date !== undefined) return { text: date, date, ...comment };
  if (typeof v === "number") return { text: numberText(v, w), number: v, ...comment };
  const text = String(v).trim();
  return text === "" ? undefined : { text, ...comment };
}

/** Days since the end of 1899, as spreadsheets count them; no time zone can move them. */
function dateOf(v: unknown, t: string, format: unknown): string | undefined {
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  const isDate =
    typeof format === "string" &&
    /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) &&
    !/general/i.test(format);
  if (t !== "n" || typeof v !== "number" || !isDate || v < 1) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(v) * 86_400_000).toISOString().slice(0, 10);
}

/** A share is shown as one: 0.44 formatted as "44%" must not pass for a count. */
function numberText(value: number, shown: string | undefined): string {
  return shown !== undefined && shown.includes("%") ? shown : String(value);
}
