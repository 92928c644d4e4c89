import type { Passage, Span } from "../files/grid";
import { isRule } from "./rows";

/** A cell of a line of text, and where it stands on it. */
export interface Spot {
  text: string;
  span: Span;
}

/**
 * The parts of a line that tabs, bars or wide gaps divide. Their places are the page's own in a PDF,
 * letters in spaced text, and the number of the column where tabs or bars part them, since an empty
 * cell between two of these is a column like any other.
 */
export function spotsOf({ text, spans }: Passage): Spot[] {
  const marked = /[\t|]/.test(text);
  const raw = marked ? text.split(/[\t|]/) : text.split(/( {2,})/);
  let letters = 0;
  const spots = raw.map((part, i): Spot => {
    const indent = part.length - part.trimStart().length;
    const words = part.trim();
    const own = { from: letters + indent, to: letters + indent + words.length };
    letters += part.length;
    return { text: words, span: spans?.[i] ?? (marked ? { from: i, to: i + 1 } : own) };
  });
  return spots.filter((spot) => spot.text !== "" && !isRule(spot.text));
}

/**
 * The columns in which rows of cells stand: what lies above or beneath each other is one. Undefined
 * where they do not stand in columns, and two cells of one row would share one.
 */
export function columnsUnder(rows: readonly (readonly Span[])[]): Span[] | undefined {
  const columns: Span[] = [];
  for (const { from, to } of rows.flat().sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return rows.every((row) => placesOf(row, columns) !== undefined) ? columns : undefined;
}

/** The number of each cell's column, or undefined where two share one. */
export function placesOf(row: readonly Span[], columns: readonly Span[]): number[] | undefined {
  const places = row.map(({ from, to }) =>
    columns.findIndex((column) => from < column.to && column.from < to),
  );
  return places.includes(-1) || new Set(places).size < places.length ? undefined : places;
}
