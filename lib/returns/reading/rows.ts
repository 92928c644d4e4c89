import type { Cell, Grid } from "../files/grid";
import { dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { readValue } from "../words/marks";

/** A row of a sheet by what it is for. */
export interface Row {
  index: number;
  kind: "words" | "header" | "data";
  cells: Cell[];
}

/** The rows of a grid that hold anything, from the top. */
export function rowsOf(grid: Grid): Row[] {
  const byRow = new Map<number, Cell[]>();
  for (const cell of grid.cells) {
    if (cell.text === "") continue;
    const cells = byRow.get(cell.row);
    if (cells === undefined) byRow.set(cell.row, [cell]);
    else cells.push(cell);
  }
  const filled = [...byRow].filter(([, cells]) => !cells.every(({ text }) => isRule(text)));
  const sorted = filled.sort(([a], [b]) => a - b);
  const first = firstColumn(sorted.map(([, cells]) => cells));
  return sorted.map(([index, cells]) => {
    cells.sort((a, b) => a.column - b.column);
    return { index, kind: kindOf(cells, first), cells };
  });
}

/** "-----", ":---:": a line drawn beneath headings. */
export const isRule = (text: string): boolean => /^:?[-=+_]{3,}:?$/.test(text);

/** The lines of words of a sheet: its titles and notes. */
export const wordsOf = (grid: Grid): string[] =>
  rowsOf(grid)
    .filter(({ kind }) => kind === "words")
    .map(({ cells }) => cells.map(({ text }) => text).join(", "));

/** Where tables begin: the first column of the rows that have several cells. */
function firstColumn(rows: readonly Cell[][]): number {
  const several = rows.filter((cells) => cells.length > 1).map((cells) => cells[0]!.column);
  return several.length === 0 ? 0 : Math.min(...several);
}

function kindOf(cells: readonly Cell[], first: number): Row["kind"] {
  const [head] = cells;
  if (isNote(cells) || isParticular(cells)) return "words";
  const beyond = cells.filter(({ column }) => column > first);
  if (beyond.length === 0) return isLoneNumber(head!) ? "data" : "words";
  if (isYears(beyond) || isAges(beyond)) return "header";
  if (beyond.some(isSurelyValue)) return "data";
  const headings = cells.filter(({ text }) => {
    return dimensionOf(text) !== undefined || saysSomething(readLabel(text));
  });
  const values = beyond.filter(({ text, error, unsaved }) => {
    return error !== undefined || unsaved === true || readValue(text) !== undefined;
  });
  if (values.length > 0 && headings.length <= 1) return "data";
  return headings.length > 0 ? "header" : cells.length === 1 ? "words" : "header";
}

const isLoneNumber = ({ number }: Cell): boolean => number !== undefined;

/** "Police force | Norfolk Constabulary", "Date | 3 June 2025": of the reply, not of a table. */
function isParticular([head, value, more]: readonly Cell[]): boolean {
  if (value === undefined || more !== undefined || value.number !== undefined) return false;
  const of =
    /^(?:date(?: of reply| completed)?|completed by|from|to|contact|name|email|e-mail|tel(?:ephone)?|department|requester|subject|your ref|our ref)\b/i;
  const dimension = dimensionOf(head!.text);
  if (!of.test(head!.text) && dimension !== "area" && dimension !== "source") return false;
  return dimensionOf(value.text) === undefined && readValue(value.text) === undefined;
}

/** Notes begin like notes, wherever commas part them into cells. */
function isNote(cells: readonly Cell[]): boolean {
  const [head] = cells;
  const begins =
    /^(?:notes?\b|\*|#|†|~|caveat|disclaimer|source:|please note|data (?:is|are|was|were|extracted)|figures (?:are|may))/i;
  if (!begins.test(head!.text) || dimensionOf(head!.text) !== undefined) return false;
  return head!.text.length > 3 && !cells.slice(1).some(({ number }) => number !== undefined);
}

/** A number that is no year, or a sign that no label has. */
function isSurelyValue({ text, number, error, unsaved, date }: Cell): boolean {
  if (error !== undefined || unsaved === true) return true;
  if (date !== undefined) return false;
  const read = readValue(text);
  if (read === undefined) return false;
  if (read.value !== null) return !isYear(text);
  if (number !== undefined) return true;
  return read.why === "suppressed" && !/^\d+ ?- ?\d+$|^(?:under|below|up to) /i.test(text);
}

export const isYear = (text: string): boolean => /^(?:19[89]\d|20[0-5]\d)$/.test(text.trim());

/** "2022 | 2023 | 2024": years that head columns. */
function isYears(cells: readonly Cell[]): boolean {
  const years = cells.filter(({ text }) => isYear(text)).map(({ text }) => Number(text));
  if (years.length < 1 || years.length !== cells.filter(({ text }) => readValue(text)).length)
    return false;
  return years.length >= 2
    ? years.every((year, i) => i === 0 || Math.abs(year - years[i - 1]!) === 1)
    : cells.length === 1;
}

/** "0-5 | 6-10 | 11-15", or "10 | 11 | 12 | 13 | 14": ages that head columns. */
function isAges(cells: readonly Cell[]): boolean {
  const numbers = cells
    .filter(({ text }) => /^\d{1,2}$/.test(text))
    .map(({ text }) => Number(text));
  if (numbers.length >= 5 && numbers.length >= cells.length - 2) {
    return numbers.every((age, i) => i === 0 || age === numbers[i - 1]! + 1);
  }
  if (cells.some(({ number }) => number !== undefined)) return false;
  if (cells.some(({ text }) => /^\d[\d,]*$/.test(text))) return false;
  const bands = cells.filter(({ text }) => {
    const { ages } = readLabel(text, "age");
    return ages !== undefined && ages !== "not stated";
  });
  return bands.length >= 2 && new Set(bands.map(({ text }) => text)).size === bands.length;
}
