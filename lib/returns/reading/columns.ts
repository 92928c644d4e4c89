import type { Cell, Grid } from "../files/grid";
import { type Dimension, dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { readValue } from "../words/marks";
import { noteMarks } from "../words/noteMarks";
import { plain } from "../words/plain";
import type { Block } from "./blocks";
import { listsQuarters } from "./quarters";
import { isYear, type Row } from "./rows";

/** A column of a table: what heads it, and whether it lists labels or figures. */
export interface Column {
  index: number;
  /** The headings above it, the outermost first. */
  headings: string[];
  dimension?: Dimension;
  role: "label" | "figures" | "note" | "ignored";
  isFirst: boolean;
}

const LABELS: ReadonlySet<Dimension | undefined> = new Set([
  "source",
  "area",
  "period",
  "unit",
  "measure",
  "sex",
  "age",
  "offence",
  "district",
]);

/** The columns of a table, from its headings and from what stands beneath them. */
export function columnsOf(block: Block, grid: Grid): Map<number, Column> {
  const columns = new Map<number, Column>();
  const used = new Set(block.rows.flatMap(({ row }) => row.cells.map(({ column }) => column)));
  for (const { cells } of block.headers) for (const { column } of cells) used.add(column);
  const sorted = [...used].sort((a, b) => a - b);
  const first = sorted[0]!;
  for (const index of sorted) {
    const headings = headingsAbove(index, first, block, grid);
    const dimension = listsQuarters(index, block)
      ? "period"
      : (dimensionOf(headings.at(-1) ?? "") ?? dimensionOf(headings.join(" ")));
    const isFirst = index === first;
    const role = roleOf(index, isFirst, headings, dimension, block);
    const column = { index, headings, role, isFirst };
    columns.set(index, { ...column, ...(dimension !== undefined && { dimension }) });
  }
  return columns;
}

/** Texts above a column; a heading that spans several columns heads each of them. */
function headingsAbove(column: number, first: number, block: Block, grid: Grid): string[] {
  const texts = block.headers.map((row, i) => {
    const merged = textAt(row, column, grid);
    if (merged !== undefined) return merged;
    const isLast = i === block.headers.length - 1;
    const beneath = block.headers
      .slice(i + 1)
      .some((below) => textAt(below, column, grid) !== undefined);
    if (isLast || !beneath || column === first) return undefined;
    // An empty cell beside a heading belongs to it where a lower row divides it.
    return row.cells.findLast((cell) => cell.column < column && cell.column > first)?.text;
  });
  if (texts.every((text) => text === undefined)) texts.push(headingSpanning(column, first, block));
  const said = texts
    .filter((text): text is string => text !== undefined)
    .map((text) => (isSingleAge(text, block) ? `age ${text}` : text));
  return said.filter((text, i) => said.indexOf(text) === i);
}

/**
 * The heading of a column that has none of its own: the nearest on the left, where nothing stands
 * beneath that one. "2023/24" is written once over three columns, and the totals stand in the third.
 */
function headingSpanning(column: number, first: number, block: Block): string | undefined {
  const last = block.headers.at(-1);
  const head = last?.cells.findLast((cell) => cell.column < column && cell.column > first);
  if (head === undefined) return undefined;
  const isFilled = block.rows.some(({ row }) =>
    row.cells.some((cell) => cell.column >= head.column && cell.column < column),
  );
  return isFilled ? undefined : head.text;
}

/** "7" among "0, 1, 2 … 17": a year of age. */
function isSingleAge(text: string, block: Block): boolean {
  if (!/^\d{1,2}$/.test(text)) return false;
  return block.headers.some((row) => {
    const ages = row.cells.filter((cell) => /^\d{1,2}$/.test(cell.text) && Number(cell.text) <= 17);
    return ages.length >= 5 && ages.some((cell) => cell.text === text);
  });
}

/** The text of a cell, or of the merged cell that covers its place. */
export function textAt(row: Row, column: number, grid: Grid): string | undefined {
  const own = row.cells.find((cell) => cell.column === column);
  if (own !== undefined) return own.text;
  return mergedAt(row.index, column, grid)?.text;
}

export function mergedAt(row: number, column: number, grid: Grid): Cell | undefined {
  const merge = grid.merges.find(({ top, left, bottom, right }) => {
    return row >= top && row <= bottom && column >= left && column <= right;
  });
  if (merge === undefined) return undefined;
  return grid.cells.find((cell) => cell.row === merge.top && cell.column === merge.left);
}

function roleOf(
  index: number,
  isFirst: boolean,
  headings: readonly string[],
  dimension: Dimension | undefined,
  block: Block,
): Column["role"] {
  const cells = block.rows.flatMap(({ row }) => row.cells.filter(({ column }) => column === index));
  if (dimension === "note") return "note";
  if (LABELS.has(dimension)) {
    const areCounts = cells.some(isNumber) && cells.every(isValue);
    return dimension === "offence" && !isFirst && areCounts ? "figures" : "label";
  }
  if (isFirst && dimension === "value" && isCounting(cells)) return "ignored";
  if (dimension === "value") return "figures";
  const numbers = cells.filter(isNumber).length;
  if (isFirst)
    return cells.length > 0 &&
      numbers === cells.length &&
      !cells.every(({ text }) => isYear(text)) &&
      saysFigures(headings)
      ? "figures"
      : "label";
  const values = cells.filter(isValue).length;
  if (numbers > 0 && values >= cells.length / 2) return "figures";
  if (numbers > 0) return cells.length - values > values ? "label" : "figures";
  if (values === cells.length && saysFigures(headings)) return "figures";
  // Beneath a year stand counts, however they are written: "c.260", "under 5".
  const counts = cells.filter(({ text }) => /^\D{0,12}\d/.test(text));
  if (headsYear(headings) && counts.length >= cells.length / 2) return "figures";
  const known = cells.filter(({ text }) => saysSomething(readLabel(text))).length;
  if (values > known) return "figures";
  return known >= cells.length / 2 ? "label" : "note";
}

const isNumber = ({ text, number, error, unsaved }: Cell): boolean =>
  number !== undefined ||
  error !== undefined ||
  unsaved === true ||
  /^'?\d[\d,]*(?:\.0+)?$/.test(noteMarks(plain(text)).bare);
const isValue = (cell: Cell): boolean => isNumber(cell) || readValue(cell.text) !== undefined;
const headsYear = (headings: readonly string[]): boolean =>
  headings.some((text) => readLabel(text).periods.length === 1);
const saysFigures = (headings: readonly string[]): boolean =>
  headings.some((text) => saysSomething(readLabel(text)));

/** "c. 90", "100+" in a column that was read as words, though its heading is of figures. */
export function isLost({ text }: Cell, { role, dimension, headings, isFirst }: Column): boolean {
  if (role === "figures" || isFirst) return false;
  if (dimension !== "offence" && (dimension !== undefined || !saysFigures(headings))) return false;
  return /^[^\d/]{0,6}\d[\d,]*[^\d/]{0,6}$/.test(text) && !isYear(text);
}

/** "1, 2, 3": the numbers of rows. */
const isCounting = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.every(({ text }, i) => text === String(i + 1));
