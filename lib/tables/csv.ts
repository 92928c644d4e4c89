/** One row of a CSV file, with the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** A cell as it is written, in quotation marks where it needs them (RFC 4180). */
export const csvCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Where a text breaks the rules of CSV. */
export interface CsvFault {
  line: number;
  /** Number of the cell, from 1. */
  column: number;
  value: string;
  expected: string;
}

/** What stands between cells, and how much is read before the rest is refused. */
export interface CsvOptions {
  /** A comma unless said otherwise. */
  delimiter?: string;
  /** None unless said otherwise. */
  limits?: { rows: number; columns: number; rowLetters: number };
}

const NO_LIMITS = { rows: Infinity, columns: Infinity, rowLetters: Infinity };

/**
 * Reads CSV as RFC 4180 has it, with LF, CRLF or CR between rows; rows without any text are passed
 * over. It never throws: what breaks the rules is reported with its line and cell, and reading goes
 * on after it, except past a quoted field that never closes, or a limit.
 *
 * It is our own because the readers that were weighed (Papa Parse, csv-parse) count rows, not
 * lines, or stop at the first fault, and a fault must name the line that an editor shows.
 */
export function parseCsv(
  text: string,
  options: CsvOptions = {},
): { records: CsvRecord[]; faults: CsvFault[] } {
  const reader = new CsvReader(options);
  reader.push(text);
  return reader.end();
}

/** The same piece by piece, so that a large file is never held as a whole. */
export class CsvReader {
  readonly #records: CsvRecord[] = [];
  readonly #faults: CsvFault[] = [];
  readonly #delimiter: string;
  readonly #limits: typeof NO_LIMITS;
  /** What of the pieces so far is not yet a whole row. */
  #rest = "";
  #line = 1;
  #isOver = false;

  constructor({ delimiter = ",", limits = NO_LIMITS }: CsvOptions = {}) {
    this.#delimiter = delimiter;
    this.#limits = limits;
  }

  /** Whether nothing more will be read: a limit was reached. */
  get isOver(): boolean {
    return this.#isOver;
  }

  push(piece: string): void {
    if (this.#isOver) return;
    this.#rest += piece;
    this.#read(false);
    if (!this.#isOver && this.#rest.length > this.#limits.rowLetters) {
      const most = this.#limits.rowLetters.toLocaleString("en-GB");
      const expected = `a row of at most ${most} letters; is a quotation mark missing? The rest of the file was not read`;
      this.#stop({ line: this.#line, column: 1, value: this.#rest.slice(0, 60), expected });
    }
  }

  end(): { records: CsvRecord[]; faults: CsvFault[] } {
    if (!this.#isOver) this.#read(true);
    return { records: this.#records, faults: this.#faults };
  }

  #stop(fault: CsvFault): void {
    this.#faults.push(fault);
    this.#rest = "";
    this.#isOver = true;
  }

  /** Reads the whole rows of what there is; `isLast` when no more will come. */
  #read(isLast: boolean): void {
    const text = this.#rest;
    let at = 0;
    while (at < text.length) {
      const row = readRow(text, at, { delimiter: this.#delimiter, isLast, line: this.#line });
      if (row === undefined) break;
      const { cells, faults, next } = row;
      this.#faults.push(...faults);
      if (cells.length > this.#limits.columns) {
        const most = this.#limits.columns.toLocaleString("en-GB");
        const expected = `at most ${most} columns; the rest of the file was not read`;
        return this.#stop({ line: this.#line, column: 1, value: cells[0] ?? "", expected });
      }
      if (cells.some((cell) => cell !== "")) this.#records.push({ line: this.#line, cells });
      this.#line += row.lines;
      at = next;
      if (this.#records.length > this.#limits.rows) {
        const most = this.#limits.rows.toLocaleString("en-GB");
        const expected = `at most ${most} rows; the rest of the file was not read`;
        return this.#stop({ line: this.#line, column: 1, value: "", expected });
      }
    }
    this.#rest = text.slice(at);
  }
}

interface RowOptions {
  delimiter: string;
  isLast: boolean;
  line: number;
}

/** One row from `start`; undefined where the text breaks off before the row ends. */
function readRow(text: string, start: number, { delimiter, isLast, line }: RowOptions) {
  const cells: string[] = [];
  const faults: CsvFault[] = [];
  let at = start;
  let lines = 0;
  const fault = (value: string, expected: string, onLine = line + lines): void => {
    faults.push({ line: onLine, column: cells.length + 1, value, expected });
  };
  for (;;) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) {
        if (!isLast) return undefined;
        const expected = "a closing quotation mark; the rest of the file was not read";
        fault(text.slice(at, at + 60), expected);
        return { cells: [], faults, lines, next: text.length };
      }
      const opened = line + lines;
      lines += countLines(text, at, quoted.end);
      at = quoted.end;
      const tail = readPlain(text, at, delimiter);
      if (tail !== "") fault(quoted.value + tail, "a comma after the quotation mark", opened);
      cells.push(quoted.value + tail);
      at += tail.length;
    } else {
      const cell = readPlain(text, at, delimiter);
      if (cell.includes('"')) {
        fault(cell, "quotation marks round the whole cell, and those within it doubled");
      }
      cells.push(cell);
      at += cell.length;
    }
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    // A carriage return at the end of a piece may have its line feed in the next.
    const isCut = at >= text.length || (text[at] === "\r" && at + 1 === text.length);
    if (isCut && !isLast) return undefined;
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    return { cells, faults, lines: lines + 1, next: at + 1 };
  }
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

/** Text up to the next delimiter or end of line. */
function readPlain(text: string, start: number, delimiter: string): string {
  let end = start;
  for (; end < text.length; end += 1) {
    const letter = text[end];
    if (letter === delimiter || letter === "\n" || letter === "\r") break;
  }
  return text.slice(start, end);
}

function countLines(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
