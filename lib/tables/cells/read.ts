import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { readDelimited } from "./delimited";
import { LIMITS, sayBytes } from "./limits";
import { UnreadableCells, type Workbook } from "./types";
import { isFile } from "../regular";
import { readSheets } from "./workbook";
import { checkZip } from "./zip";

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The cells of a file as people send it: XLSX, XLS, ODS, an HTML table that is named as one of them,
 * or text with commas, semicolons, tabs or bars between its cells. What it is, its bytes say and not
 * its name.
 * @throws UnreadableCells that says in a sentence why the file cannot be read.
 */
export async function readCells(path: string): Promise<Workbook> {
  // To open a pipe would wait for ever.
  isFile(path);
  const { size } = statSync(path);
  if (size > LIMITS.fileBytes) {
    throw new UnreadableCells(
      `it is ${sayBytes(size)} large, and at most ${sayBytes(LIMITS.fileBytes)} are read`,
    );
  }
  return readBytes(readFileSync(path), basename(path, extname(path)));
}

/** The same of the bytes of a file; `name` is what a sheet without one is called. */
export async function readBytes(bytes: Buffer, name = "Sheet1"): Promise<Workbook> {
  if (bytes.subarray(0, 4).equals(ZIP)) {
    checkZip(bytes);
    const format = zippedFormat(bytes);
    return { format, sheets: await readSheets(bytes) };
  }
  if (bytes.subarray(0, 4).equals(COMPOUND)) {
    return { format: "xls", sheets: await readSheets(bytes) };
  }
  const opening = bytes.subarray(0, 2000).toString("latin1");
  if (opening.startsWith("%PDF")) throw new UnreadableCells("it is a PDF, not a table");
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|table|meta|head|body)\b/i.test(opening)) {
    return { format: "html", sheets: await readSheets(bytes) };
  }
  if (isBinary(bytes)) throw new UnreadableCells("it is neither a workbook nor a text");
  return readDelimited(bytes, name);
}

/** A text document is zipped as well, and has no sheets. */
function zippedFormat(bytes: Buffer): "xlsx" | "ods" {
  if (bytes.includes("application/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (bytes.includes("xl/workbook.")) return "xlsx";
  throw new UnreadableCells(
    bytes.includes("word/document.xml")
      ? "it is a Word document, not a workbook"
      : "it is no workbook",
  );
}

/** NUL bytes, of which a text in UTF-8 or Windows-1252 has none. */
function isBinary(bytes: Buffer): boolean {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && bytes.subarray(0, 8000).includes(0);
}
