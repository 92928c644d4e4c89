/** Tables of which each cell stands on a line of its own. */
import {
  isCell,
  isValue,
  LEAST_ROWS,
  type Line,
  LONGEST_LABEL,
  type Row,
  type Table,
  tableOf,
  YEAR,
} from "./tableParts";

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

/** The label of a row may be longer, where it stands between two numbers. */
const isLongLabel = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.text.length <= LONGEST_LABEL &&
  !/[.!?:;]$/.test(lines[at]!.text) &&
  isValue(lines[at - 1]?.text ?? "") &&
  isValue(lines[at + 1]?.text ?? "");
