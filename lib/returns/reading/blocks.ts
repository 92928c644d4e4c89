import type { Grid } from "../files/grid";
import { dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { readValue } from "../words/marks";
import { type Row, rowsOf } from "./rows";

/** A table within a sheet: its heading rows, and the rows of figures beneath them. */
export interface Block {
  /** Titles of the sheet that stand above the table, the nearest last. */
  titles: string[];
  headers: Row[];
  /** Each with the lines between rows that head it: "Victims", "2024/25". */
  rows: { row: Row; sections: string[] }[];
}

export interface SheetParts {
  blocks: Block[];
  /** Every line of words: titles and footnotes. */
  notes: { address: string; text: string }[];
}

/** Rows of headings above a table: what stands higher heads none of its columns. */
const MOST_HEADS = 40;

/** Parts a sheet into its tables and its lines of words. */
export function partsOf(grid: Grid): SheetParts {
  const notes: SheetParts["notes"] = [];
  const blocks: Block[] = [];
  let titles: string[] = [];
  let sections: string[] = [];
  let current: Block | undefined;
  let wasData = false;
  for (const found of rowsOf(grid)) {
    const isData = isInList(current, found) || isOfMarks(current, found);
    const row = isData ? { ...found, kind: "data" as const } : found;
    if (row.kind === "words") {
      const text = row.cells.map((cell) => cell.text).join(", ");
      notes.push({ address: row.cells[0]!.address, text });
      if (isHeading(text)) {
        if (current === undefined || !wasData) titles.push(text);
        else sections = replaced(sections, text);
      }
      continue;
    }
    if (row.kind === "header" && (wasData || current === undefined)) {
      // What headed the rows of the table above is a title of this one.
      if (current !== undefined) titles = [...titles.slice(0, 1), ...sections];
      current = { titles: [...titles], headers: [row], rows: [] };
      blocks.push(current);
      sections = [];
      wasData = false;
    } else if (row.kind === "header") {
      const above = current!.headers.at(-1)!;
      // A line of words that commas parted, and a gap beneath it: a title, and no heading.
      if (row.index > above.index + 1 && !current!.headers.some(headsColumns)) {
        titles.push(...current!.headers.map(wordsOf));
        notes.push(
          ...current!.headers.map((each) => ({
            address: each.cells[0]!.address,
            text: wordsOf(each),
          })),
        );
        current!.titles = titles.filter(isHeading);
        current!.headers = [];
      }
      current!.headers.push(row);
      if (current!.headers.length > MOST_HEADS) current!.headers.shift();
    } else {
      if (current === undefined) {
        current = { titles: [...titles], headers: [], rows: [] };
        blocks.push(current);
      }
      if (!wasData && current.headers.length > 0) {
        sections = titles.slice(current.titles.length).filter(isHeading);
      }
      current.rows.push({ row, sections: [...sections] });
      wasData = true;
    }
  }
  return { blocks: blocks.filter(({ rows }) => rows.length > 0), notes };
}

const wordsOf = ({ cells }: Row): string => cells.map(({ text }) => text).join(", ");

/** Whether a row has two headings at least that say what their columns hold. */
const headsColumns = ({ cells }: Row): boolean =>
  cells.filter(({ text }) => dimensionOf(text) !== undefined || saysSomething(readLabel(text)))
    .length >= 2;

/** Columns that name what a list holds: "area, period, unit, measure, value". */
const dimensions = ({ cells }: Row): number =>
  cells.filter(({ text }) => dimensionOf(text) !== undefined).length;

/** Beneath the headings of a list every row is one of it, whatever stands for its number. */
function isInList(block: Block | undefined, row: Row): boolean {
  const isList = block?.headers.some((header) => dimensions(header) >= 3) === true;
  return isList && row.cells.length >= 3 && dimensions(row) < 3;
}

/** "Under 10 | 1-4 | under 5", "Male | c.260 | ~266" beneath years: limits, and no ages that head columns. */
function isOfMarks(block: Block | undefined, { kind, cells }: Row): boolean {
  const [head, ...others] = cells;
  if (block === undefined || kind !== "header" || others.length === 0) return false;
  const years = block.headers.flatMap((header) =>
    header.cells.filter(({ text }) => readLabel(text).periods.length === 1),
  );
  const label = readLabel(head!.text);
  return (
    label.periods.length === 0 &&
    dimensionOf(head!.text) === undefined &&
    saysSomething(label) &&
    others.every(({ text, column }) => {
      const isHeaded = years.some((year) => year.column === column);
      return isHeaded && (readValue(text) !== undefined || /^\D{0,3}\d[\d,.]*\D{0,3}$/.test(text));
    })
  );
}

/** A short line that says something of figures, and no footnote. */
function isHeading(text: string): boolean {
  if (
    text.length > 160 ||
    /^(?:notes?\b|\*|#|†|~|source:|please|data (?:is|are|was|were|extracted))/i.test(text)
  )
    return false;
  return dimensionOf(text) !== undefined || saysSomething(readLabel(text));
}

/** A new line takes the place of one that says the same kind of thing: a year for a year. */
function replaced(sections: readonly string[], text: string): string[] {
  const kinds = kindsOf(text);
  return [
    ...sections.filter((other) => !kindsOf(other).some((kind) => kinds.includes(kind))),
    text,
  ];
}

function kindsOf(text: string): string[] {
  const { periods, unit, sex, ages, flag, whole } = readLabel(text);
  const kinds: [string, boolean][] = [
    ["period", periods.length > 0],
    ["unit", unit !== undefined],
    ["part", sex !== undefined || ages !== undefined || flag !== undefined || whole],
    ["dimension", dimensionOf(text) !== undefined],
  ];
  return kinds.filter(([, is]) => is).map(([kind]) => kind);
}
