/** Tables of which each cell stands on a line of its own. */
import {
  isCell,
  LEAST_ROWS,
  type Line,
  LONGEST_LABEL,
  type Row,
  type Table,
  tableOf,
} from "./tableParts";
import { underEach } from "./twoLevels";
import { isValue, YEAR } from "./valueCells";

/** Headings, then a label and its numbers, each on a line of its own. */
export function* cellsByLine(lines: readonly Line[]): Generator<Table> {
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
  const { columns, used } = headings(head, isPercent);
  const over = head.at(-used - 1) ?? "";
  const from = Math.max(0, first - 1 - used - 1);
  const corner = used > 0 && CORNER.test(over) ? over : "";
  return { table: tableOf(rows, { columns, corner, start: run[from]!.start }), length };
}

/** "Force", "Month (2018/19)": short, and no title with years. */
const CORNER = /^[A-Z][^\d(]{1,30}(?:\([^)]+\))?$/;

/** The heading of each column, and how many cells say it; a percentage stands under that of the count before it. */
function headings(
  head: readonly string[],
  percents: readonly boolean[],
): { columns: string[]; used: number } {
  const pairs = yearsOver(head, percents.length);
  if (pairs) return pairs;
  const counts = percents.filter((isPercent) => !isPercent).length;
  if (head.length >= percents.length)
    return { columns: head.slice(-percents.length), used: percents.length };
  if (head.length < counts) return { columns: percents.map(() => ""), used: 0 };
  const own = head.slice(-counts);
  let at = -1;
  const columns = percents.map((isPercent) => own[isPercent ? Math.max(at, 0) : ++at] ?? "");
  return { columns, used: counts };
}

/** "2004, Charged, Convicted, 2005, Charged, Convicted", "2004, 2005, Charged, Convicted, Charged, Convicted". */
function yearsOver(
  head: readonly string[],
  width: number,
): { columns: string[]; used: number } | undefined {
  for (let years = 2; years <= width / 2; years++) {
    if (width % years !== 0) continue;
    const own = width / years;
    const tail = head.slice(-(width + years));
    const inTurn = tail.filter((_, i) => i % (own + 1) === 0);
    const isAhead = tail.slice(0, years).every((text) => YEAR.test(text));
    const [over, under] = isAhead
      ? [tail.slice(0, years), tail.slice(years)]
      : [inTurn, tail.filter((_, i) => i % (own + 1) !== 0)];
    if (tail.length !== width + years || !over.every((text) => YEAR.test(text))) continue;
    const columns = underEach(over, under);
    if (columns) return { columns, used: width + years };
  }
  return undefined;
}

/** The label of a row may be longer, where it stands between two numbers. */
const isLongLabel = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.text.length <= LONGEST_LABEL &&
  !/[.!?:;]$/.test(lines[at]!.text) &&
  isValue(lines[at - 1]?.text ?? "") &&
  isValue(lines[at + 1]?.text ?? "");
