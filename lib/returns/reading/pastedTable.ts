import { remembered } from "../../tables/remembered";
import { type Cell, type Grid, type Passage, type Span } from "../files/grid";
import { isHeading } from "../files/isTable";
import { byHeadings } from "./pastedHeadings";
import { readLabel } from "../words/label";
import { readValue } from "../words/marks";

/** A line of a letter, and the cells that it seems to have. */
export interface Line extends Passage {
  cells: string[];
  /** Where they stand; undefined where single spaces part them, which keep no columns. */
  places: Span[] | undefined;
}

/** Lines of the longest pasted table that is looked for: eight columns of 43 forces have 352. */
const LONGEST = 500;

/** Whether a line may be a cell of a pasted table. */
const isCell = ({ text, cells }: Line): boolean =>
  text.trim() !== "" && text.length <= 40 && cells.length === 1;

/** A table pasted one cell a line: headings, then a label and as many numbers, again and again. */
export function pastedFrom(
  lines: readonly Line[],
  start: number,
): { length: number; grid(name: string): Grid } | undefined {
  let end = start;
  while (end < lines.length && end - start <= LONGEST && isCell(lines[end]!)) end += 1;
  const run = lines.slice(start, end);
  if (run.length < 4 || run.length > LONGEST) return undefined;
  const ruled = byHeadings(run);
  if (ruled !== undefined) return ruled;
  const isValue = run.map((line, i) => isPastedValue(line, run[i + 1]));
  const first = isValue.indexOf(true);
  if (first < 1) return undefined;
  const groups: { label: Line; values: Line[] }[] = [];
  for (let at = first - 1; at < run.length;) {
    const label = run[at]!;
    const values: Line[] = [];
    at += 1;
    while (at < run.length && isValue[at]) values.push(run[at++]!);
    groups.push({ label, values });
  }
  const width = groups[0]!.values.length;
  const whole = groups.filter(({ values }) => values.length === width);
  if (whole.length < 2 || whole.length < groups.length) return undefined;
  const heads = joinedHeads(run.slice(0, first - 1), width);
  // A year and its number, a year and its number: what is counted stands above.
  const arePairs =
    heads.length === 0 &&
    width === 1 &&
    groups.every(({ label }) => readLabel(label.text).periods.length === 1);
  if (heads.length < width && !arePairs) return undefined;
  const titles = heads.slice(0, Math.max(0, heads.length - width - 1));
  const headings = arePairs ? [] : heads.slice(-width);
  const stub = heads.length > width ? heads.at(-width - 1) : undefined;
  return {
    length: run.length,
    grid: (name) => {
      const cells: Cell[] = [];
      const put = (line: Line | undefined, row: number, column: number): void => {
        if (line === undefined) return;
        cells.push({ row, column, address: line.at, text: line.text.trim(), hidden: false });
      };
      titles.forEach((line, row) => put(line, row, 0));
      put(stub, titles.length, 0);
      headings.forEach((line, i) => put(line, titles.length, i + 1));
      groups.forEach(({ label, values }, i) => {
        put(label, titles.length + 1 + i, 0);
        values.forEach((line, j) => put(line, titles.length + 1 + i, j + 1));
      });
      return { name, hidden: false, cells, merges: [] };
    },
  };
}

/** Letters of the longest piece of a heading that a narrow column broke. */
const PIECE = 12;

/** "Financial", "year", "Not", "recorded": headings that a narrow column broke are one again. */
function joinedHeads(heads: readonly Line[], width: number): Line[] {
  const joined = [...heads];
  for (let at = 0; at + 1 < joined.length && joined.length > width; at++) {
    const [one, next] = [joined[at]!, joined[at + 1]!];
    const text = `${one.text.trim()} ${next.text.trim()}`;
    const arePieces = [one, next].every((line) => line.text.trim().length <= PIECE);
    // "Male" is a heading whole, and no beginning of "Not".
    if (arePieces && !isHeading(one.text) && isHeading(text))
      joined.splice(at, 2, { ...one, text, cells: [text] });
  }
  return joined;
}

/** A number or mark; "6-10" is a label where numbers follow it. */
function isPastedValue(line: Line, next: Line | undefined): boolean {
  const isRange = /^\d+ ?- ?\d+$/.test(line.text.trim());
  if (!isRange) return isValueAlone(line);
  return next !== undefined && !/^[\d*,<-]+$/.test(next.text.trim());
}

/** Each line is looked at from every line above it at which a table might begin. */
const isValueAlone = remembered(({ text }: Line): boolean => {
  const bare = text.trim();
  return readValue(bare) !== undefined && !/^[a-z ]+$/i.test(bare.replace(/^nil$/i, "0"));
});
