/** Rows that stand line below line and belong to one table. */
import { isRuler, parted } from "./lineParts";
import { hasNumber, isHeading, type RowLine, rowOf } from "./rowLines";
import type { Line } from "./tableParts";

export interface Run {
  rows: RowLine[];
  /** Of the widest row, without the label. */
  width: number;
  /** The lines that they take; a ruler below is the last of them. */
  from: number;
  until: number;
}

interface Found {
  row: RowLine;
  /** The number of its line. */
  at: number;
}

export function* runs(lines: readonly Line[]): Generator<Run> {
  const all = lines.map((line) => (isRuler(line) ? undefined : rowOf(line)));
  for (let i = 0; i < lines.length;) {
    const found: Found[] = [];
    let at = i;
    for (; at < lines.length; at++) {
      const row = all[at];
      if (row && areAlike(found[0]?.row ?? row, row)) found.push({ row, at });
      else if (!isRuler(lines[at]!)) break;
    }
    let from = 0;
    while (from < found.length && isHeading(found[from]!.row, found[from + 1]?.row)) from++;
    yield* divided(found.slice(from), lines, at);
    i = Math.max(at, i + 1);
  }
}

/** Rows that the same mark parts may differ in how many cells they show. */
const areAlike = (one: RowLine, other: RowLine): boolean =>
  one.values.length === other.values.length ||
  (one.isRuled && other.isRuled && markOf(one.line) === markOf(other.line));

const markOf = ({ text, fields }: Line): string =>
  fields ? "," : (/[|\t]/.exec(text)?.[0] ?? " ");

/** Shorter rows are of the same table if they are few, or if its heading is as wide as the others. */
function* divided(found: readonly Found[], lines: readonly Line[], until: number): Generator<Run> {
  const [first] = found;
  if (!first || !found.some(({ row }) => hasNumber(row))) return;
  const headCells = parted(lines[first.at - 1] ?? first.row.line);
  const widths = found.map(({ row }) => row.values.length);
  const most = widths.reduce((a, b) => Math.max(a, b), 0);
  const short = widths.filter((width) => width < most).length;
  if (short * 2 < found.length || headCells.length === most + 1) {
    const rows = withoutBlanks(
      found.map(({ row }) => row),
      most,
      headCells.length - 1,
    );
    yield { ...rows, from: first.at, until };
    return;
  }
  for (let i = 0; i < found.length;) {
    const width = widths[i]!;
    let end = i + 1;
    while (widths[end] === width) end++;
    const rows = withoutBlanks(
      found.slice(i, end).map(({ row }) => row),
      width,
      headCells.length - 1,
    );
    yield { ...rows, from: found[i]!.at, until: found[end]?.at ?? until };
    i = end;
  }
}

/** A last column without a cell in any row, and without a heading, is none. */
function withoutBlanks(rows: RowLine[], most: number, headed: number): Pick<Run, "rows" | "width"> {
  let width = most;
  while (width > 1 && width > headed && rows.every(({ values }) => !values[width - 1])) width--;
  if (width === most) return { rows, width };
  return { rows: rows.map((row) => ({ ...row, values: row.values.slice(0, width) })), width };
}
