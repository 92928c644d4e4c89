import { parseCsv } from "../csv";
import { decodeWindows1252 } from "../windows1252";
import { LIMITS } from "./limits";
import {
  type Delimiter,
  type Sheet,
  type SheetCell,
  UnreadableCells,
  type Workbook,
} from "./types";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A delimited text as a workbook of one sheet. A first line such as `sep=;`, which spreadsheets
 * write and obey, says what stands between the cells; else it is what most lines have as often.
 * @throws UnreadableCells for one that is too large.
 */
export function readDelimited(bytes: Buffer, name: string): Workbook {
  const { text, encoding } = decodeAny(bytes);
  const told = /^sep=([,;|\t])\r?\n/i.exec(text);
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(text);
  const firstLine = told === null ? 1 : 2;
  const { records } = parseCsv(told === null ? text : text.slice(told[0].length), { delimiter });
  const cells: SheetCell[] = [];
  for (const record of records) {
    record.cells.forEach((raw, i) => {
      const value = raw.trim();
      if (value === "") return;
      if (cells.length >= LIMITS.cells) {
        throw new UnreadableCells(
          `it has more than ${LIMITS.cells.toLocaleString("en-GB")} cells that hold something`,
        );
      }
      const row = record.line + firstLine - 1;
      const at = { address: `${columnName(i + 1)}${row}`, row, column: i + 1, hidden: false };
      const isNumber = NUMBER.test(value);
      const number = isNumber ? { number: Number(value) } : {};
      cells.push({
        ...at,
        text: value,
        shown: value,
        kind: isNumber ? "number" : "text",
        ...number,
      });
    });
  }
  const sheet: Sheet = { name, hidden: false, cells, merged: [] };
  return { format: "text", sheets: [sheet], delimiter, encoding };
}

/** Of UTF-8 where it is, else as its byte-order mark says, else as Windows writes in Western Europe. */
function decodeAny(bytes: Buffer): { text: string; encoding: NonNullable<Workbook["encoding"]> } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  }
  if (first === 0xfe && second === 0xff) {
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "Windows-1252" };
  }
}

/**
 * What stands between the cells: of the marks in the first lines, outside quotation marks, the one
 * that most lines have, and as often as one another.
 * @example
 * delimiterOf("Year;Offences\n2010/11;1,234") // → ";"
 */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.replaceAll(" ", "") !== "")
    .slice(0, 50);
  let [best, bestScore] = [",", 0] as [Delimiter, number];
  for (const mark of DELIMITERS) {
    const counts = lines.map((line) => line.split(mark).length - 1).filter((count) => count > 0);
    const usual = Math.max(0, ...counts.map((one) => counts.filter((each) => each === one).length));
    const score = usual + counts.length / 1000;
    if (score > bestScore) [best, bestScore] = [mark, score];
  }
  return best;
}

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter;
}
