/** Tables of which each row stands on a line of its own, ruled or not. */
import { matches } from "./matches";
import {
  COUNT,
  isCell,
  LEAST_ROWS,
  type Line,
  lineOf,
  LONGEST_LABEL,
  NONE,
  type Row,
  type Table,
  tableOf,
  VALUE,
  YEAR,
} from "./tableParts";

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

/** A label and its numbers on one line, several lines running. */
export function* rowsByLine(lines: readonly Line[]): Generator<Table> {
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
    while (rows.length > 0 && rows.every(({ values }) => values.length > 1 && !values.at(-1)))
      for (const { values } of rows) values.pop();
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
export function* listsWithSum(lines: readonly Line[]): Generator<Table> {
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

const isGap = ({ text }: Line): boolean => text === "" || NONE.test(text);

function ruled({ start, end }: Line, { text }: Line, cells: readonly Line[]): Row | undefined {
  if (!cells.some(({ text: shown }) => VALUE.test(shown) && !YEAR.test(shown))) return undefined;
  if (!cells.every((cell) => isGap(cell) || VALUE.test(cell.text))) return undefined;
  return { start, end, label: text, values: cells.map((cell) => (isGap(cell) ? undefined : cell)) };
}

/** "**185**" is printed bold. */
function cellOf(text: string, at: number): Line {
  const [, before, words] = /^(\s*\*\*)(.+?)\*\*\s*$/.exec(text) ?? [];
  return words === undefined ? lineOf(text, at) : lineOf(words, at + before!.length);
}

/** The cells of a line that bars, tabs or wide spaces part. */
function parted({ text, start }: Line): Line[] {
  const rule = text.includes("|") ? /\|/g : text.includes("\t") ? /\t/g : / {2,}/g;
  const cells: Line[] = [];
  let from = 0;
  for (const { index, 0: mark } of matches(rule, text)) {
    cells.push(cellOf(text.slice(from, index), start + from));
    from = index + mark.length;
  }
  cells.push(cellOf(text.slice(from), start + from));
  if (text.startsWith("|")) cells.shift();
  if (text.endsWith("|")) cells.pop();
  return cells;
}

/** "Force 2014/15 2015/16 Change" heads three columns; ruled rows have a ruled heading. */
function columnsOf(head: Line, width: number, isRuled: boolean): string[] {
  if (head.text.length > LONGEST_LINE) return [];
  const cells = parted(head).map(({ text }) => text);
  while (cells.length > width + 1 && cells.at(-1) === "") cells.pop();
  if (isRuled || cells.length > 1)
    return cells.length > 1 && cells.length >= width ? cells.slice(-width) : [];
  const words = matches(
    /(?:19|20)\d\d(?: ?[/-] ?\d\d(?:\d\d)?)?|\b(?:% )?change\b|\btotal\b|%|[A-Za-z][\w-]*/gi,
    head.text,
  ).map(([word]) => word);
  return words.length >= width ? words.slice(-width) : [];
}
