/** The cells of a line. */
import { matches } from "./matches";
import type { Span } from "./sentences";
import { type Line, lineOf } from "./tableParts";

/** "|---|---|" */
export const isRuler = ({ text }: Line): boolean =>
  /^[-=_+|: ]+$/.test(text) && /-{2}|={2}|_{2}/.test(text);

/** "**185**" is printed bold. */
function cellOf(text: string, at: number): Line {
  if (!text.includes("**")) return lineOf(text, at);
  const [, before, words] = /^(\s*\*\*)(.+?)\*\*\s*$/.exec(text) ?? [];
  return words === undefined ? lineOf(text, at) : lineOf(words, at + before!.length);
}

/** The cells of a line that commas, bars, tabs, wide spaces or a row of dots part. */
export function parted({ text, start, fields }: Line): Line[] {
  if (fields) return [...fields];
  const rule = text.includes("|")
    ? /\||\.{4,}/g
    : text.includes("\t")
      ? /\t/g
      : / {2,}| *\.{4,} */g;
  const cells: Line[] = [];
  let from = 0;
  for (const { index, 0: mark } of matches(rule, text)) {
    cells.push(cellOf(text.slice(from, index), start + from));
    from = index + mark.length;
  }
  cells.push(cellOf(text.slice(from), start + from));
  if (text.startsWith("|")) {
    cells.shift();
    if (text.endsWith("|")) cells.pop();
  }
  return cells;
}

/** Only spaces part its cells, so that their place on the line tells their column. */
export const isSpaced = ({ text, fields }: Line): boolean => !fields && !/[|\t]/.test(text);

/** Where a cell stands on its line, in letters from the left. */
export function placeOn(line: Line, cell: Span): Span {
  const shift = (line.indent?.length ?? 0) - line.start;
  return { start: cell.start + shift, end: cell.end + shift };
}

/** The column above or below which a cell stands; numbers end where their column ends. */
export function columnAt(place: Span, columns: readonly Span[]): number {
  const apart = columns.map(({ start, end }) => {
    const shared = Math.min(end, place.end) - Math.max(start, place.start);
    return shared > 0 ? -shared : Math.abs(place.end - end);
  });
  return apart.indexOf(Math.min(...apart));
}
