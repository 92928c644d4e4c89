/**
 * How a danfo DataFrame or Series is seen when it is the last expression of a cell, is logged, or is
 * given to `show` without words: its own names and values, so that what is read can be typed.
 */
import type { ShownTable, TableCell, TableColumn } from "../../display";
import { tableText } from "../plainText";
import type { Frame } from "./classes";

const MOST_ROWS = 20;
const MOST_WIDTH = 110;
/** On a page or in a front end, and in a terminal. */
const LONGEST_TEXT = 40;
const LONGEST_CELL = 36;
/** What tells the rows of the ledger apart comes first. */
const IDENTIFYING = ["area", "period", "measure", "value", "unit"];
/** The ledger's other columns, which come after what a helper has added. */
const DETAILS = new Set(
  [
    "id source paragraph printed marker bound forces_responding forces_asked note status",
    "sources others because",
  ].flatMap((names) => names.split(" ")),
);

/** The first rows, as a table for a page, a front end or a terminal. */
export function frameTable(frame: Frame): ShownTable {
  return frame.$isSeries ? seriesTable(frame) : table(frame);
}

function table({ columns, dtypes, values, index }: Frame): ShownTable {
  const order = inOrder(columns);
  const rows = values.slice(0, MOST_ROWS) as unknown[][];
  const labelled = index.some((label, position) => label !== position);
  const shown = order.map((place) => ({
    ...columnOf(columns[place]!, dtypes[place] !== "string"),
    rowHeader: false,
  }));
  const head: TableColumn[] = labelled ? [{ ...columnOf("index", false), rowHeader: true }] : [];
  if (!labelled && shown[0] !== undefined) shown[0].rowHeader = true;
  return {
    kind: "table",
    caption: `DataFrame: ${counted(values.length, "row")}, ${counted(columns.length, "column")}`,
    columns: [...head, ...shown],
    rows: rows.map((cells, row) => [
      ...(labelled ? [String(index[row])] : []),
      ...order.map((place) => raw(cells[place])),
    ]),
    notes: more(values.length),
    sources: [],
  };
}

function seriesTable({ columns, dtypes, values, index }: Frame): ShownTable {
  const rows = values.slice(0, MOST_ROWS).map((value, row) => [String(index[row]), raw(value)]);
  return {
    kind: "table",
    caption: `Series: ${counted(values.length, "value")}`,
    columns: [
      { ...columnOf("index", false), rowHeader: true },
      columnOf(String(columns[0] ?? "value"), dtypes[0] !== "string"),
    ],
    rows,
    notes: more(values.length),
    sources: [],
  };
}

const columnOf = (name: string, isNumber: boolean): TableColumn => ({
  key: name,
  label: name,
  kind: isNumber ? "number" : "text",
});

const more = (length: number): string[] =>
  length > MOST_ROWS ? [`The first ${MOST_ROWS} of ${counted(length, "row")}.`] : [];

/** The frame's own order, except that the ledger's details give way to what was worked out. */
function inOrder(columns: readonly string[]): number[] {
  const places = columns.map((_name, place) => place);
  if (!["area", "period", "value", "source"].every((name) => columns.includes(name))) return places;
  const rank = (place: number): number => {
    const name = columns[place]!;
    const known = IDENTIFYING.indexOf(name);
    if (known >= 0) return known;
    return DETAILS.has(name) ? IDENTIFYING.length + 1 : IDENTIFYING.length;
  };
  return places.sort((a, b) => rank(a) - rank(b));
}

/** A cell as a program would see it; a number with at most six digits after the point. */
function raw(cell: unknown): TableCell {
  if (typeof cell === "string") return cutTo(LONGEST_TEXT, cell);
  if (typeof cell !== "number") return cell instanceof Date ? cell.toISOString() : String(cell);
  return Number.isInteger(cell) ? String(cell) : String(Number(cell.toFixed(6)) || cell);
}

/** The same in lines of text, as wide as a terminal is. */
export function frameText(frame: Frame): string {
  const shown = frameTable(frame);
  const cut = { ...shown, rows: shown.rows.map((row) => row.map(shortened)) };
  const fitting = columnsThatFit(cut);
  const left = cut.columns.slice(fitting.columns.length).map(({ label }) => label);
  const hidden = left.length > 0 ? [`columns not shown: ${left.join(", ")}`] : [];
  return tableText({ ...fitting, notes: [...fitting.notes, ...hidden] });
}

const shortened = (cell: TableCell): TableCell =>
  typeof cell === "string" ? cutTo(LONGEST_CELL, cell) : cell;

const cutTo = (length: number, text: string): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function columnsThatFit(shown: ShownTable): ShownTable {
  let width = 0;
  const columns = shown.columns.filter(({ label }, place) => {
    const cells = shown.rows.map((row) => String(row[place] ?? "").length);
    width += Math.max(label.length, ...cells) + 2;
    return place === 0 || width <= MOST_WIDTH;
  });
  return { ...shown, columns, rows: shown.rows.map((row) => row.slice(0, columns.length)) };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
