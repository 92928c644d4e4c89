import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Frame } from "./classes";

/** As danfo has them. */
export interface CsvOptions {
  sep?: string;
  header?: boolean;
  filePath?: string;
}

/**
 * A frame or Series as comma-separated values. danfo joins the cells as they are, so that a text with
 * a comma becomes two cells; here it stands in quotation marks (RFC 4180), and a missing number is an
 * empty cell.
 */
export function csvOf(frame: Frame, { sep = ",", header = true }: CsvOptions = {}): string {
  const field = (cell: unknown): string => {
    if (cell === null || cell === undefined || Number.isNaN(cell)) return "";
    const text = cell instanceof Date ? cell.toISOString() : String(cell);
    const plain = !text.includes(sep) && !/["\r\n]/.test(text) && text.trim() === text;
    return plain ? text : `"${text.replaceAll('"', '""')}"`;
  };
  if (frame.$isSeries) return frame.values.map(field).join(sep);
  const rows = (frame.values as unknown[][]).map((cells) => cells.map(field).join(sep));
  const head = header ? [frame.columns.map(field).join(sep)] : [];
  return [...head, ...rows].map((line) => `${line}\n`).join("");
}

/** The text, or a file of it, as danfo's `toCSV` gives the one or the other. */
export function toCsv(frame: Frame, options: CsvOptions = {}): string | undefined {
  const text = csvOf(frame, options);
  const { filePath } = options;
  if (filePath === undefined) return text;
  writeFileSync(extname(filePath) === ".csv" ? filePath : `${filePath}.csv`, text);
  return undefined;
}
