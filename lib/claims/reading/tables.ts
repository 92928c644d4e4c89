import { matches } from "./matches";
import { plain } from "./plain";
import type { Span } from "./sentences";

/** A cell that holds a number. */
export interface Cell extends Span {
  text: string;
  /** The words of its column and of its row. */
  heading: string;
  label: string;
  row: number;
  column: number;
}

/** A table whose lines were kept and whose rules were lost. */
export interface Table extends Span {
  cells: Cell[];
  columns: string[];
}

interface Line extends Span {
  text: string;
}

const VALUE = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(?:%|pc)?$/;
const YEAR = /^(?:19|20)\d\d(?: ?(?:[/-]|to) ?(?:19|20)?\d\d)?$/;
/** A mark where a number is kept back or there is none. */
const NONE = /^(?:\*|-|<\d{1,2}|\[[a-z]{1,3}\]|n\/a|nil)$/i;
const isValue = (text: string): boolean =>
  (VALUE.test(text) && !YEAR.test(text)) || NONE.test(text);
/** A line that could be a cell: short, and no sentence. */
const isCell = ({ text }: Line): boolean =>
  text.length > 0 && text.length <= 45 && !/[.!?:;,]$/.test(text) && text.split(" ").length <= 8;

/** Tables of a text: one cell a line, or one row a line. */
export function tables(text: string): Table[] {
  if (!/\d%?[ \t|]*\r?\n\s*\S/.test(text)) return [];
  const lines = linesOf(plain(text));
  return [...cellsByLine(lines), ...rowsByLine(lines)].sort((a, b) => a.start - b.start);
}

function linesOf(text: string): Line[] {
  // oxlint-disable-next-line no-control-regex
  return matches(/[^\r\n\u2028\u2029\u000b\u000c\u0085]+/g, text).flatMap(({ 0: line, index }) => {
    const words = line.trim();
    const start = index + line.indexOf(words);
    return words === "" ? [] : [{ start, end: start + words.length, text: words }];
  });
}

/** Headings, then a label and its numbers, each on a line of its own. */
function* cellsByLine(lines: readonly Line[]): Generator<Table> {
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && isCell(lines[end]!)) end++;
    const run = lines.slice(i, end);
    if (run.filter(({ text }) => isValue(text)).length >= 4) {
      const table = fromCells(run);
      if (table) yield table;
    }
    i = Math.max(end, i + 1);
  }
}

const LEAST_ROWS = 4;

function fromCells(run: readonly Line[]): Table | undefined {
  const first = run.findIndex(({ text }) => isValue(text));
  if (first < 1) return undefined;
  let width = 0;
  while (first + width < run.length && isValue(run[first + width]!.text)) width++;
  const head = run.slice(0, first - 1).map(({ text }) => text);
  const kinds = run.slice(first, first + width).map(({ text }) => /%|pc$/.test(text));
  const columns = headings(head, kinds);
  const cells: Cell[] = [];
  for (let at = first - 1, row = 0; at + width < run.length; at += width + 1, row++) {
    const [label, ...values] = run.slice(at, at + width + 1);
    if (!label || isValue(label.text) || values.some(({ text }) => !isValue(text))) break;
    for (const [column, { start, end, text }] of values.entries())
      cells.push({
        start,
        end,
        text,
        heading: columns[column] ?? "",
        label: label.text,
        row,
        column,
      });
  }
  const last = cells.at(-1);
  // One column needs rows enough to be no chance run of lines.
  if (!last || (width < 2 && last.row < LEAST_ROWS - 1)) return undefined;
  const numbers = cells.filter(({ text }) => !NONE.test(text));
  const from = Math.max(0, first - 1 - columns.length - 1);
  return { start: run[from]!.start, end: last.end, cells: numbers, columns };
}

/** The heading of each column; a percentage stands under that of the count before it. */
function headings(head: readonly string[], percents: readonly boolean[]): string[] {
  const counts = percents.filter((isPercent) => !isPercent).length;
  if (head.length >= percents.length && counts > 0) return head.slice(-percents.length);
  if (head.length < counts) return percents.map(() => "");
  const own = head.slice(-counts);
  let at = -1;
  return percents.map((isPercent) => own[isPercent ? Math.max(at, 0) : ++at] ?? "");
}

const ROW = /^([^\d|\t]*?[A-Za-z)][^\d|\t]*?)[\s|:]+((?:[-+]?[\d,.]+ ?%?(?:[\s|]+|$)){2,})\|?$/;
const NUMBERS = /[-+]?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?%?/g;

/** A label and its numbers on one line, several lines running. */
function* rowsByLine(lines: readonly Line[]): Generator<Table> {
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && ROW.test(lines[end]!.text) && lines[end]!.text.length < 160) end++;
    if (end - i >= 2) {
      const rows = lines.slice(i, end);
      const head = lines[i - 1];
      const table = fromRows(
        rows,
        head && head.text.length < 160 && !/[.!?]$/.test(head.text) ? head : undefined,
      );
      if (table) yield table;
    }
    i = Math.max(end, i + 1);
  }
}

function fromRows(rows: readonly Line[], head: Line | undefined): Table | undefined {
  const cells: Cell[] = [];
  let columns: string[] = [];
  for (const [row, { start, text }] of rows.entries()) {
    const [, label = "", rest = ""] = ROW.exec(text) ?? [];
    const from = text.length - rest.length - (text.endsWith("|") && !rest.endsWith("|") ? 1 : 0);
    const values = matches(NUMBERS, rest);
    if (row === 0) columns = columnsOf(head?.text ?? "", values.length);
    for (const [column, { index, 0: value }] of values.entries()) {
      const at = start + from + index;
      const shown = value.trim();
      cells.push({
        start: at,
        end: at + shown.length,
        text: shown,
        heading: columns[column] ?? "",
        label: label.trim(),
        row,
        column,
      });
    }
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: columns.length > 0 && head ? head.start : first.start,
    end: last.end,
    cells,
    columns,
  };
}

/** "Force 2014/15 2015/16 Change" heads three columns. */
function columnsOf(head: string, width: number): string[] {
  const parted = head.split(/\s*[|\t]\s*|\s{2,}/).filter(Boolean);
  if (parted.length >= width && parted.length > 1) return parted.slice(-width);
  const words = matches(
    /(?:19|20)\d\d(?: ?[/-] ?\d\d(?:\d\d)?)?|\b(?:% )?change\b|\btotal\b|%|[A-Za-z][\w-]*/gi,
    head,
  ).map(([word]) => word);
  return words.length >= width ? words.slice(-width) : [];
}
