import type { Cell, Grid } from "../files/grid";
import { areaNamed } from "../words/areas";
import { readLabel } from "../words/label";
import { readValue, type Value } from "../words/marks";
import { axesOf } from "./axes";
import { type Block, partsOf } from "./blocks";
import { type Column, columnsOf, isLost } from "./columns";
import { type Context, nothing, type Reading } from "./context";
import { makeRow } from "./figure";
import { type Footnotes, readFootnotes } from "./footnotes";
import { labelsOf, type RowLabels } from "./labels";
import { type Axis, combine, type Meaning, type Placed } from "./meaning";
import { nearer, partYearsOf } from "./partYears";
import { isPersonal } from "./personal";
import { asQuarter, isByQuarter } from "./quarters";
import { tablesBeside } from "./sideBySide";
import { surroundings, unitsOfTable } from "./surroundings";
import { unknownParts } from "./unknownParts";
import { isSumOfOthers, yearsOfColumns } from "./wholeRows";
import { whyNoValue, wordsForNumbers } from "./wordsForNumbers";
import { areMonthly, reworded } from "./yearLabels";
import { answerOf, isByFlag, isUnflagged, isYes } from "./yesNo";

/** Proposes a row for each figure of a sheet, and lists the cells with numbers that make none. */
export function readGrid(grid: Grid, context: Context, more: Footnotes = new Map()): Reading {
  const reading = nothing();
  const at = { force: context.force, file: context.file, sheet: grid.name };
  if (isPersonal(grid)) {
    const what = "personal data, one row a crime or person: not read; ask for totals";
    reading.remarks.push({ level: "error", ...at, cell: "", what });
    return reading;
  }
  const parts = tablesBeside(grid).map(partsOf);
  const notes = parts[0]!.notes;
  const blocks = parts.flatMap((part) => part.blocks);
  const footnotes: Footnotes = new Map([...more, ...readFootnotes(notes.map(({ text }) => text))]);
  const own = partYearsOf(notes.map(({ text }) => text));
  const near = { ...context, partYears: nearer(own, context.partYears) };
  for (const block of blocks) readBlock(block, grid, footnotes, near, reading);
  if (reading.rows.length === 0 && reading.unread.length === 0)
    reading.unread.push(...wordsForNumbers(grid, context.force, context.file));
  if (grid.hidden && reading.rows.length > 0) {
    reading.remarks.push({
      level: "warning",
      ...at,
      cell: "",
      what: "the sheet is hidden: ask whether its figures are meant",
    });
  }
  return reading;
}

function readBlock(
  block: Block,
  grid: Grid,
  footnotes: Footnotes,
  context: Context,
  reading: Reading,
): void {
  const columns = columnsOf(block, grid);
  const stubs = [...columns.values()]
    .filter(({ role }) => role === "label")
    .flatMap(({ headings }) => headings);
  const texts = textsOf(block, columns);
  const table: Table = {
    columns,
    axes: axesOf(block, columns),
    stubs,
    isMonthly: areMonthly(texts),
    hasAdults: texts.some(isOfAdults),
    hasChildren: texts.some((text) => readLabel(text).under18),
    isByQuarter: isByQuarter([...columns.values()].flatMap(({ headings }) => headings)),
    isByFlag: isByFlag([
      ...texts,
      ...block.rows.flatMap(({ row }) => row.cells.map(({ text }) => text)),
    ]),
    flag: stubs.flatMap((text) => readLabel(text).flag ?? [])[0],
    hasYears: yearsOfColumns(columns).size > 1,
    unknown: unknownParts(block, columns),
    isWhole: (cell) => isSumOfOthers(cell, block),
  };
  const units = unitsOfTable(columns, texts);
  const [tableUnit] = units.size === 1 ? units : [];
  const isMixed = units.has("offences") && units.has("victims");
  const known = new Map<string, Meaning>();
  for (const { row, sections } of block.rows) {
    const labels = labelsOf(row, block, columns, grid);
    const key = sections.join("|");
    const around = known.get(key) ?? surroundings(block, sections, grid, stubs, tableUnit);
    if (!known.has(key) && isMixed) around.mixed = true;
    known.set(key, around);
    for (const cell of row.cells) {
      const column = columns.get(cell.column);
      if (column !== undefined && isLost(cell, column)) {
        const at = { force: context.force, file: context.file, sheet: grid.name };
        const { address, text } = cell;
        reading.unread.push({ ...at, cell: address, text, why: whyNoValue(text) });
      }
      if (column?.role !== "figures") continue;
      readCell(cell, column, labels, around, table, footnotes, grid, context, reading);
    }
    withoutValue(row.cells, labels, columns, around, grid, context, reading);
  }
}

/** What holds for the whole of a table. */
interface Table {
  columns: Map<number, Column>;
  axes: Map<string, Axis>;
  /** The headings of its columns of labels. */
  stubs: string[];
  /** Whether its dates are months. */
  isMonthly: boolean;
  /** Whether a row or column of it is of adults, and one of all children. */
  hasAdults: boolean;
  hasChildren: boolean;
  /** Whether its columns are quarters: "Q1" of one alone may be a question. */
  isByQuarter: boolean;
  /** Whether it divides by a flag, "Yes" and "No". */
  isByFlag: boolean;
  /** The flag that heads its labels. */
  flag: Meaning["flag"];
  /** Whether its columns are of several years. */
  hasYears: boolean;
  /** Rows that a label makes parts of nobody knows what. */
  unknown: Map<number, string>;
  /** Whether a number is the sum of all others in its column. */
  isWhole: (cell: Cell) => boolean;
}

function readCell(
  cell: Cell,
  column: Column,
  labels: RowLabels,
  around: Meaning,
  table: Table,
  footnotes: Footnotes,
  grid: Grid,
  context: Context,
  reading: Reading,
): void {
  const at = { force: context.force, file: context.file, sheet: grid.name, cell: cell.address };
  const leave = (why: string): void => void reading.unread.push({ ...at, text: cell.text, why });
  const fault = cellFault(cell);
  if (fault !== undefined) {
    reading.remarks.push({ level: "error", ...at, what: fault });
    return leave(fault);
  }
  const read = valueOf(cell, footnotes);
  if (read === undefined)
    return answerOf([cell.text]) === "" ? leave(whyNoValue(cell.text)) : undefined;
  const part = table.unknown.get(cell.row);
  if (part !== undefined) return leave(`not understood: “${part}”`);
  // "Northland" beneath all its districts, with their sum.
  if (labels.district !== "" && !table.isWhole(cell))
    return leave("a part of the force's area, and not the whole of it");
  const { columns, axes, stubs, isMonthly, hasAdults, hasChildren } = table;
  const answer = table.isByFlag ? labels.answer || answerOf(column.headings) : "";
  const texts = [...labels.labels.map(({ text }) => text), ...column.headings];
  if (answer === "no" || texts.some(isUnflagged))
    return leave("without the flag, and of no question");
  const own: Placed[] = [
    ...labels.labels.map((label) => {
      const { headings } = columns.get(label.column)!;
      const known = { headings, isAge: label.dimension === "age", isMonthly };
      return withAxis(spared(label, known, reading, at), axes.get(`row ${cell.row}`));
    }),
    ...column.headings
      .filter((_, i) => i < column.headings.length - 1 || column.dimension !== "value")
      .map((text) => {
        const known = { headings: stubs, isAge: false, isMonthly };
        return spared(asQuarter({ text }, table.isByQuarter), known, reading, at);
      })
      .map((label) => withAxis(label, axes.get(`column ${cell.column}`))),
  ];
  const words = texts.join(" | ");
  const meaning = combine(answer === "yes" ? own.filter(({ text }) => !isYes(text)) : own);
  const isOfAll = meaning.period === undefined && around.period === undefined;
  if (table.hasYears && isOfAll && meaning.whole) return leave("of several years together");
  const { flag: flagOfTitle, ...unflagged } = around;
  if (answer === "yes") {
    const named = meaning.flag ?? table.flag ?? flagOfTitle;
    if (named === undefined) return leave("which flag is meant is not said");
    meaning.flag = named;
  }
  const mayCountAdults =
    hasAdults && meaning.ages === undefined && !meaning.under18 && !around.under18;
  // "Under 18 | 18 and over | Total": the total is of both.
  if (mayCountAdults && hasChildren) return leave("adults are counted too");
  if (column.dimension === "value")
    meaning.whole ||=
      meaning.unit === undefined && meaning.rest.length === 0 && labels.labels.length > 0;
  const area = labels.area === "" ? "" : (areaNamed(labels.area, context.areas) ?? labels.area);
  const { note } = labels;
  const said = {
    value: read,
    meaning,
    around: table.isByFlag ? unflagged : around,
    area: area === "" && labels.isTotal ? "" : area,
    unit: labels.unit,
    note,
  };
  const made = makeRow(said, { sheet: grid.name, cell: cell.address, words }, context);
  if ("why" in made) return leave(made.why);
  reading.rows.push(made.row);
  const doubts = [...made.doubts];
  if (cell.hidden) doubts.push("it stands in a hidden row or column");
  if (mayCountAdults) doubts.push("its table has figures of adults too, whom it may count");
  if (cell.unsure === true)
    doubts.push("its line has fewer cells than the table has columns: its column is a guess");
  if (labels.isTotal && labels.inherited.length > 0)
    doubts.push("what the total is of was taken from the rows above");
  for (const what of doubts) reading.remarks.push({ level: "warning", ...at, what });
}

/** A label as its heading makes it, and what a person should know of that. */
function spared(
  label: Placed,
  known: Parameters<typeof reworded>[1],
  reading: Reading,
  at: Omit<Reading["remarks"][0], "level" | "what">,
): Placed {
  const found = reworded(label.text, known);
  if (found === undefined) return label;
  if (found.told !== "") reading.remarks.push({ level: "warning", ...at, what: found.told });
  return { ...label, text: found.text };
}

const withAxis = (label: Placed, axis: Axis | undefined): Placed =>
  axis === undefined ? label : { ...label, axis };

function cellFault({ error, unsaved, date, text }: Cell): string | undefined {
  if (error !== undefined) return `the cell holds the fault ${error}, and no number`;
  if (unsaved === true)
    return `the formula ${text} was saved without its value: open and save the file in a spreadsheet`;
  return date === undefined ? undefined : `a date (${date}) stands where a number should`;
}

/** A cell's number or mark; a mark means what the footnote says. */
export function valueOf(
  cell: Pick<Cell, "text" | "number">,
  footnotes: Footnotes,
): Value | undefined {
  const read = readValue(cell.text);
  if (read === undefined || read.value !== null || read.atMost !== null) return read;
  const said = footnotes.get(read.mark.toLowerCase()) ?? footnotes.get(read.mark[0]!.toLowerCase());
  if (said === undefined) return read;
  if (said.why === "nil") return { ...read, value: 0, atLeast: 0, atMost: 0, why: "" };
  return { ...read, why: said.why, atLeast: said.atLeast, atMost: said.atMost };
}

/** The labels of a table's rows and of its columns of figures. */
const textsOf = (block: Block, columns: Map<number, Column>): string[] => [
  ...block.rows.flatMap(({ row }) =>
    row.cells.filter(({ column }) => columns.get(column)?.role === "label").map(({ text }) => text),
  ),
  ...[...columns.values()].flatMap(({ headings, role }) => (role === "figures" ? headings : [])),
];

function isOfAdults(text: string): boolean {
  const { ages, adults } = readLabel(text);
  return adults || (ages !== undefined && ages !== "not stated" && ages.from >= 18);
}

/** A row of a list whose number is missing and whose note says why. */
function withoutValue(
  cells: readonly Cell[],
  labels: RowLabels,
  columns: Map<number, Column>,
  around: Meaning,
  grid: Grid,
  context: Context,
  reading: Reading,
): void {
  const figures = [...columns.values()].filter(({ role }) => role === "figures");
  if (figures.length !== 1 || labels.note === "" || labels.labels.length === 0) return;
  if (cells.some(({ column }) => column === figures[0]!.index)) return;
  const why = /refus|exempt|section|s\.? ?\d\d/i.test(labels.note)
    ? "refused"
    : /not held|no information|not recorded/i.test(labels.note)
      ? "not held"
      : "unknown";
  const value: Value = { value: null, mark: labels.note, atLeast: null, atMost: null, why };
  const meaning = combine(labels.labels);
  meaning.whole ||= meaning.rest.length === 0;
  const area = labels.area === "" ? "" : (areaNamed(labels.area, context.areas) ?? labels.area);
  const place = {
    sheet: grid.name,
    cell: cells[0]!.address,
    words: labels.labels.map(({ text }) => text).join(" | "),
  };
  const made = makeRow(
    { value, meaning, around, area, unit: labels.unit, note: labels.note },
    place,
    context,
  );
  if ("row" in made) reading.rows.push(made.row);
}
