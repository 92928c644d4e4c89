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
  /** Rows and columns of cells that are empty or kept back: what they belong to may be more than it shows. */
  gaps: Pick<Cell, "row" | "column">[];
}

interface Line extends Span {
  text: string;
}

/** A label and its values; a value is undefined where its cell is empty. */
interface Row extends Span {
  label: string;
  values: (Line | undefined)[];
}

const COUNT = "[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
/** "24", "10.5%", "24 (10.5%)" */
const VALUE = new RegExp(`^${COUNT} ?(?:%|pc)?(?: ?\\(${COUNT} ?%\\))?$`);
const YEAR = /^(?:19|20)\d\d(?: ?(?:[/-]|to) ?(?:19|20)?\d\d)?$/;
/** A mark where a number is kept back or there is none. */
const NONE = /^(?:\*|-|\.\.|<\d{1,2}|\[[a-z]{1,3}\]|n\/a|nil|none)$/i;
const isValue = (text: string): boolean =>
  (VALUE.test(text) && !YEAR.test(text)) || NONE.test(text);
/** A line that could be a cell: short, and no sentence. */
const isCell = ({ text }: Line): boolean =>
  text.length > 0 && text.length <= 45 && !/[.!?:;,]$/.test(text) && text.split(" ").length <= 8;

/** The label of a row may be longer, where it stands between two numbers. */
const isLongLabel = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.text.length <= LONGEST_LABEL &&
  !/[.!?:;]$/.test(lines[at]!.text) &&
  isValue(lines[at - 1]?.text ?? "") &&
  isValue(lines[at + 1]?.text ?? "");

/** "Devon and Cornwall2", "Gloucestershire*", "Force area [1]", "2004/051": a name without the mark of its note. */
export const withoutNote = (words: string): string =>
  words
    .replace(/ ?(?:[*\u2020\u2021\u00b9\u00b2\u00b3\u2074-\u2079]+|\[\d{1,2}\]|\(\d\))$/, "")
    .replace(/(?<=[a-z]{3}\)?)\d{1,2}$/, "")
    .replace(/^((?:19|20)\d\d(?:[/-]\d\d)?) ?\d$/, "$1");

/** Tables of a text: one row a line, ruled or not, or one cell a line. */
export function tables(text: string): Table[] {
  if (!/\d%?\)?[ \t|]*(?:\r?\n|$)/.test(text)) return [];
  const lines = linesOf(text);
  const byRow = [...rowsByLine(lines), ...listsWithSum(lines)];
  const rest = lines.filter((line) => !byRow.some((table) => isInside(line, table)));
  return [...byRow, ...cellsByLine(rest)].sort((a, b) => a.start - b.start);
}

const isInside = (one: Span, { start, end }: Span): boolean => one.start < end && start < one.end;

/** The lines that are not empty; a tab stays, since it parts cells. */
function linesOf(text: string): Line[] {
  const flat = plain(text);
  // oxlint-disable-next-line no-control-regex
  return matches(/[^\r\n\u2028\u2029\u000b\u000c\u0085]+/g, text).flatMap(({ 0: raw, index }) => {
    const words = raw.trim();
    const start = index + raw.indexOf(words);
    const end = start + words.length;
    const own = raw.includes("\t")
      ? withTabs(flat.slice(start, end), words)
      : flat.slice(start, end);
    return words === "" ? [] : [{ start, end, text: own }];
  });
}

const withTabs = (flat: string, raw: string): string =>
  [...flat].map((letter, i) => (raw[i] === "\t" ? "\t" : letter)).join("");

/** Headings, then a label and its numbers, each on a line of its own. */
function* cellsByLine(lines: readonly Line[]): Generator<Table> {
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && (isCell(lines[end]!) || isLongLabel(lines, end))) end++;
    const run = lines.slice(i, end);
    for (let from = 0; areEnough(run.slice(from));) {
      const found = fromCells(run.slice(from));
      if (!found) break;
      if (found.table) yield found.table;
      from += found.length;
    }
    i = Math.max(end, i + 1);
  }
}

/** Four numbers, or one under each year: "2005, 2006, 2007, Found guilty, 1,351, 1,764, 1,866". */
function areEnough(run: readonly Line[]): boolean {
  const values = run.filter(({ text }) => isValue(text)).length;
  return values >= 4 || (values > 1 && run.filter(({ text }) => YEAR.test(text)).length === values);
}

/** One column needs rows enough to be no chance run of lines. */
const LEAST_ROWS = 4;

/** The first table of a run of cells, and how many cells it takes. */
function fromCells(run: readonly Line[]): { table: Table | undefined; length: number } | undefined {
  const first = run.findIndex(
    ({ text }, at) => at > 0 && isValue(text) && !isValue(run[at - 1]!.text),
  );
  if (first < 1) return undefined;
  let width = 0;
  while (first + width < run.length && isValue(run[first + width]!.text)) width++;
  const rows: Row[] = [];
  let at = first - 1;
  for (; at + width < run.length; at += width + 1) {
    const [label, ...values] = run.slice(at, at + width + 1);
    if (!label || isValue(label.text) || values.some(({ text }) => !isValue(text))) break;
    rows.push({ start: label.start, end: values.at(-1)!.end, label: label.text, values });
  }
  const length = Math.max(at, first + width);
  if (width < 2 && rows.length < LEAST_ROWS) return { table: undefined, length };
  const head = run.slice(0, first - 1).map(({ text }) => text);
  const isPercent = rows[0]!.values.map((value) => /%|pc$/.test(value?.text ?? ""));
  const columns = headings(head, isPercent);
  const from = Math.max(0, first - 1 - columns.length - 1);
  return { table: tableOf(rows, columns, run[from]!.start), length };
}

/** The heading of each column; a percentage stands under that of the count before it. */
function headings(head: readonly string[], percents: readonly boolean[]): string[] {
  const pairs = yearsOver(head, percents.length);
  if (pairs) return pairs;
  const counts = percents.filter((isPercent) => !isPercent).length;
  if (head.length >= percents.length) return head.slice(-percents.length);
  if (head.length < counts) return percents.map(() => "");
  const own = head.slice(-counts);
  let at = -1;
  return percents.map((isPercent) => own[isPercent ? Math.max(at, 0) : ++at] ?? "");
}

/** "2004, Charged, Convicted, 2005, Charged, Convicted", "2004, 2005, Charged, Convicted, Charged, Convicted": each year has the same columns. */
function yearsOver(head: readonly string[], width: number): string[] | undefined {
  for (let years = 2; years <= width / 2; years++) {
    if (width % years !== 0) continue;
    const own = width / years;
    const tail = head.slice(-(width + years));
    const inTurn = tail.filter((_, i) => i % (own + 1) === 0);
    const isAhead = tail.slice(0, years).every((text) => YEAR.test(text));
    const [over, under] = isAhead
      ? [tail.slice(0, years), tail.slice(years)]
      : [inTurn, tail.filter((_, i) => i % (own + 1) !== 0)];
    const repeats = under.every((text, i) => text === under[i % own] && !YEAR.test(text));
    if (tail.length === width + years && over.every((text) => YEAR.test(text)) && repeats)
      return under.map((text, i) => `${over[Math.floor(i / own)]!} ${text}`);
  }
  return undefined;
}

/** "Kent 411 480", "Kent 411 - 480": a label without numbers, and two numbers or more, a mark where one is missing. */
const MISSING = "[-*]|\\.\\.|n/a";
/** "Rape of a child under 13 41 44 41": the age is the label's. */
const OF_AN_AGE =
  "[^\\d|\\t]*?\\b(?:under|over|aged|age) \\d{1,2}(?: ?(?:-|to) ?\\d{1,2})?(?: (?:and|or) (?:under|over))?";
const SPACED = new RegExp(
  `^([^\\d|\\t]*?[A-Za-z)](?:${OF_AN_AGE}|[^\\d|\\t]*?))[\\s|:]+((?:(?:${MISSING})[\\s|]+)*[-+]?[\\d,.]+ ?%?(?:[\\s|]+(?:[-+]?[\\d,.]+ ?%?|${MISSING})(?=[\\s|]|$))+)[\\s|]*$`,
  "i",
);
const SPACED_CELL = new RegExp(`${COUNT} ?%?|${MISSING}`, "gi");
const LONGEST_LINE = 200;
const LONGEST_LABEL = 90;

/** A label and its numbers on one line, several lines running. */
function* rowsByLine(lines: readonly Line[]): Generator<Table> {
  // Years stay the heading of the rows under the next "Age 18 and over".
  let above: { columns: string[]; until: number } = { columns: [], until: 0 };
  for (let i = 0; i < lines.length;) {
    const rows: Row[] = [];
    let at = i;
    for (; at < lines.length; at++) {
      const row = isRuler(lines[at]!) ? undefined : rowOf(lines[at]!);
      if (row && (rows.length === 0 || row.values.length === rows[0]!.values.length))
        rows.push(row);
      else if (!isRuler(lines[at]!)) break;
    }
    const width = rows[0]?.values.length ?? 0;
    const isRuled = parted(lines[i]!).length > 1;
    const [last, before] = lines
      .slice(Math.max(0, i - 3), i)
      .filter((line) => !isRuler(line) && !/[.!?]$/.test(line.text))
      .toReversed();
    const heading = (line: Line | undefined): string[] =>
      line ? columnsOf(line, width, isRuled) : [];
    // "Age 10-17" may stand between the heading of the columns and the rows.
    const own = heading(last);
    const head = own.length > 0 || !isSection(last) ? last : before;
    const nearest = head === last ? own : heading(head);
    const isNext =
      above.columns.length === width &&
      above.columns.some((words) => YEAR.test(words)) &&
      i - above.until === 1 &&
      isSection(last) &&
      !nearest.some((words) => YEAR.test(words));
    const columns = isNext ? above.columns : nearest;
    const isHeaded = columns.length > 0;
    if (rows.length >= 2 || (rows.length === 1 && (isRuled || isNext) && width >= 2 && isHeaded))
      yield tableOf(rows, columns, isHeaded && !isNext ? head!.start : rows[0]!.start);
    if (rows.length > 0 && isHeaded) above = { columns, until: at };
    i = Math.max(at, i + 1);
  }
}

/** "Charged or summonsed: 23" */
const LABELLED = new RegExp(`^(.{2,${LONGEST_LABEL}}): (${COUNT})$`);
const SUM = /^(?:grand )?(?:total|sum)$/i;

/** A list of labels and counts that ends with their sum: a table of one column. */
function* listsWithSum(lines: readonly Line[]): Generator<Table> {
  let rows: Row[] = [];
  for (const { start, end, text } of lines) {
    const [, label, count] = LABELLED.exec(text) ?? [];
    if (label === undefined || count === undefined || /[.!?]$/.test(label)) {
      rows = [];
      continue;
    }
    rows.push({ start, end, label, values: [lineOf(count, end - count.length)] });
    if (!SUM.test(label)) continue;
    if (rows.length > LEAST_ROWS) yield tableOf(rows, [], rows[0]!.start);
    rows = [];
  }
}

/** "Age 10-17": what the rows under it are of. */
const isSection = (line: Line | undefined): boolean =>
  line !== undefined && isCell(line) && !SPACED.test(line.text);

/** "|---|---|" */
const isRuler = ({ text }: Line): boolean => /^[-=+|: ]+$/.test(text) && /-{2}|={2}/.test(text);

function rowOf(line: Line): Row | undefined {
  if (line.text.length > LONGEST_LINE || !/\d/.test(line.text)) return undefined;
  const [label, ...cells] = parted(line);
  if (label && cells.length > 0) return isLabel(label.text) ? ruled(line, label, cells) : undefined;
  const [, words, rest] = SPACED.exec(line.text) ?? [];
  if (words === undefined || rest === undefined) return undefined;
  const from = line.text.lastIndexOf(rest);
  const values = matches(SPACED_CELL, rest).map(({ 0: text, index }) =>
    NONE.test(text) ? undefined : lineOf(text, line.start + from + index),
  );
  return { start: line.start, end: line.end, label: words.trim(), values };
}

const isLabel = (words: string): boolean =>
  words !== "" &&
  words.length <= LONGEST_LABEL &&
  !/[.!?]$/.test(words) &&
  // A year of a child's age stands alone: "15".
  (!VALUE.test(words) || YEAR.test(words) || /^1?\d$/.test(words));

function ruled({ start, end }: Line, { text }: Line, cells: readonly Line[]): Row | undefined {
  const isGap = ({ text: shown }: Line): boolean => shown === "" || NONE.test(shown);
  if (!cells.some(({ text: shown }) => VALUE.test(shown) && !YEAR.test(shown))) return undefined;
  if (!cells.every((cell) => isGap(cell) || VALUE.test(cell.text))) return undefined;
  return { start, end, label: text, values: cells.map((cell) => (isGap(cell) ? undefined : cell)) };
}

function lineOf(text: string, at: number): Line {
  const words = text.trim();
  const start = at + text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** The cells of a line that bars, tabs or wide spaces part. */
function parted({ text, start }: Line): Line[] {
  const rule = text.includes("|") ? /\|/g : text.includes("\t") ? /\t/g : / {2,}/g;
  const cells: Line[] = [];
  let from = 0;
  for (const { index, 0: mark } of matches(rule, text)) {
    cells.push(lineOf(text.slice(from, index), start + from));
    from = index + mark.length;
  }
  cells.push(lineOf(text.slice(from), start + from));
  if (text.startsWith("|")) cells.shift();
  if (text.endsWith("|")) cells.pop();
  return cells;
}

/** "Force 2014/15 2015/16 Change" heads three columns; ruled rows have a ruled heading. */
function columnsOf(head: Line, width: number, isRuled: boolean): string[] {
  if (head.text.length > LONGEST_LINE) return [];
  const cells = parted(head).map(({ text }) => text);
  if (isRuled || cells.length > 1)
    return cells.length > 1 && cells.length >= width ? cells.slice(-width) : [];
  const words = matches(
    /(?:19|20)\d\d(?: ?[/-] ?\d\d(?:\d\d)?)?|\b(?:% )?change\b|\btotal\b|%|[A-Za-z][\w-]*/gi,
    head.text,
  ).map(([word]) => word);
  return words.length >= width ? words.slice(-width) : [];
}

function tableOf(rows: readonly Row[], headed: readonly string[], start: number): Table {
  const columns = headed.map(withoutNote);
  const cells: Cell[] = [];
  const gaps: Table["gaps"] = [];
  for (const [row, { label: words, values }] of rows.entries()) {
    const label = withoutNote(words);
    for (const [column, value] of values.entries()) {
      if (!value || NONE.test(value.text)) {
        gaps.push({ row, column });
        continue;
      }
      const cell = { label, heading: columns[column] ?? "", row, column };
      // "24 (10.5%)" is a count and its share.
      for (const { 0: shown, index } of matches(new RegExp(`${COUNT} ?(?:%|pc)?`, "g"), value.text))
        cells.push({ ...cell, ...lineOf(shown, value.start + index) });
    }
  }
  return { start, end: rows.at(-1)!.end, cells, columns, gaps };
}
