import { closeSync, openSync, readSync } from "node:fs";
import { decodeText } from "./bytes";
import { delimiterOf } from "./cells/delimited";
import { LIMITS } from "./cells/limits";
import { CsvReader } from "./csv";
import type { Fault } from "./fault";
import { isFile } from "./regular";
import type { TextTable } from "./table";

const PIECE = 1_000_000;
const LINE_FEED = 0x0a;

export interface CsvTableOptions {
  /** Whether semicolons, tabs or bars may stand between the cells, and a line `sep=;` before them. */
  anyDelimiter?: boolean;
}

/**
 * Reads a CSV file, a piece at a time, up to the limits of a table; what is not UTF-8 or not CSV
 * comes back as faults. Never throws on content.
 */
export function readCsvTable(
  path: string,
  name: string,
  { anyDelimiter = false }: CsvTableOptions = {},
): { table: TextTable; faults: Fault[] } {
  const none: TextTable = { header: [], rows: [] };
  const refused = (row: number, value: string, expected: string) => {
    return { table: none, faults: [{ file: name, row, column: "1", value, expected }] };
  };
  let reader: CsvReader | undefined;
  let delimiter = ",";
  let linesBefore = 0;
  for (const piece of piecesOf(path)) {
    const decoded = decodeText(piece);
    if ("fault" in decoded) {
      const { line, value, expected } = decoded.fault;
      return refused(linesBefore + line, value, expected);
    }
    let { text } = decoded;
    if (reader === undefined) {
      const told = /^sep=([,;|\t])\r?\n/i.exec(text);
      delimiter = told?.[1] ?? firstLineDelimiter(text);
      if (!anyDelimiter && told !== null) {
        return refused(1, told[0].trim(), "the header on the first line; take the line sep= away");
      }
      if (!anyDelimiter && delimiter !== ",") {
        const said = { ";": "semicolons", "\t": "tabs", "|": "bars" }[delimiter];
        const expected = `commas between the cells; this file has ${said}: save it as “CSV UTF-8”`;
        return refused(1, text.slice(0, 60).split(/[\r\n]/)[0]!, expected);
      }
      // The line that names the delimiter is passed over, and counted.
      if (told !== null) text = `\n${text.slice(told[0].length)}`;
      reader = new CsvReader({ delimiter, limits: LIMITS });
    }
    reader.push(text);
    linesBefore += countFeeds(piece);
    if (reader.isOver) break;
  }
  const { records, faults } = reader?.end() ?? { records: [], faults: [] };
  const [head, ...rows] = records;
  const table = head === undefined ? none : { header: head.cells, rows };
  const told = faults.map(({ line, column, value, expected }) => {
    return {
      file: name,
      row: line,
      column: table.header[column - 1] ?? String(column),
      value,
      expected,
    };
  });
  // Beyond a limit nothing is known of the rest: one sentence says so.
  return reader?.isOver === true
    ? { table: none, faults: told.slice(-1).map((fault) => ({ ...fault, column: "1" })) }
    : { table, faults: told };
}

/** A comma wherever the first line has one outside quotation marks. */
function firstLineDelimiter(text: string): string {
  const line = /^[^\r\n]*/.exec(text)![0].replace(/"(?:[^"]|"")*"/g, "");
  return line === "" || line.includes(",") ? "," : delimiterOf(line);
}

/** The bytes of a file, cut after a line feed so that no letter is cut in two. */
function* piecesOf(path: string): Generator<Buffer> {
  // To open a pipe would wait for ever.
  isFile(path);
  const file = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE);
      const size = readSync(file, buffer, 0, PIECE, null);
      const bytes = Buffer.concat([rest, buffer.subarray(0, size)]);
      if (size === 0) {
        if (bytes.length > 0) yield bytes;
        return;
      }
      // A line that never ends is handed on as it is: the reader refuses it by its length.
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      const cut = end === 0 && bytes.length > 4 * LIMITS.rowLetters ? bytes.length : end;
      if (cut > 0) yield bytes.subarray(0, cut);
      rest = bytes.subarray(cut);
    }
  } finally {
    closeSync(file);
  }
}

function countFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}
