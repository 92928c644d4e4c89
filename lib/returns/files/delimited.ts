import { delimiterOf } from "../../tables/cells";
import { type CsvRecord, parseCsv } from "../../tables/csv";
import { decodeWindows1252 } from "../../tables/windows1252";
import { Unreadable } from "./grid";

/** Text of a file in whichever encoding it is, and a note where the encoding was guessed. */
export function decodeAny(bytes: Uint8Array): { text: string; note?: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.subarray(0, 8000).includes(0)) {
    throw new Unreadable("it is neither a text nor a kind of document that is read here");
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const note = "the text is not UTF-8; it was read as Windows-1252";
    return { text: decodeWindows1252(bytes), note };
  }
}

/** The rows of a table that one of our own commands, or a spreadsheet after it, wrote. */
export function rowsOfText(bytes: Uint8Array): CsvRecord[] {
  const { text } = decodeAny(bytes);
  return parseCsv(text, { delimiter: delimiterOf(text.slice(0, 2000)) }).records;
}
