/** One row of a CSV file, with the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Where a text breaks the rules of CSV. */
export interface CsvFault {
  line: number;
  /** Number of the cell, from 1. */
  column: number;
  value: string;
  expected: string;
}

/**
 * Reads CSV as RFC 4180 has it, with LF, CRLF or CR between rows; rows without any text are passed
 * over. It never throws: what breaks the rules is reported with its line and cell, and reading goes
 * on after it, except past a quoted field that never closes.
 *
 * It is our own because the readers that were weighed (Papa Parse, csv-parse) count rows, not
 * lines, or stop at the first fault, and a fault must name the line that an editor shows.
 */
export function parseCsv(text: string): { records: CsvRecord[]; faults: CsvFault[] } {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let at = 0;
  let line = 1;
  let cells: string[] = [];
  let began = 1;

  const fault = (value: string, expected: string, onLine = line): void => {
    faults.push({ line: onLine, column: cells.length + 1, value, expected });
  };
  const endRow = (): void => {
    if (cells.some((cell) => cell !== "")) records.push({ line: began, cells });
    cells = [];
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    began = line;
  };

  while (at < text.length) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) {
        fault(
          text.slice(at, at + 60),
          "a closing quotation mark; the rest of the file was not read",
        );
        return { records, faults };
      }
      const opened = line;
      line += countLines(text, at, quoted.end);
      at = quoted.end;
      const tail = readPlain(text, at);
      if (tail !== "") fault(quoted.value + tail, "a comma after the quotation mark", opened);
      cells.push(quoted.value + tail);
      at += tail.length;
    } else {
      const cell = readPlain(text, at);
      if (cell.includes('"')) {
        fault(cell, "quotation marks round the whole cell, and those within it doubled");
      }
      cells.push(cell);
      at += cell.length;
    }
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) cells.push("");
    } else if (at < text.length) endRow();
  }
  if (cells.some((cell) => cell !== "")) records.push({ line: began, cells });
  return { records, faults };
}

/** The quoted field that opens at `start`, and where it ends; undefined when it never closes. */
function readQuoted(text: string, start: number): { value: string; end: number } | undefined {
  let from = start + 1;
  let value = "";
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

/** Text up to the next comma or end of line. */
function readPlain(text: string, start: number): string {
  const stop = /[,\r\n]/g;
  stop.lastIndex = start;
  return text.slice(start, stop.exec(text)?.index ?? text.length);
}

function countLines(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
