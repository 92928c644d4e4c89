import type { Cell, Grid } from "../files/grid";
import { areaNamed } from "../words/areas";
import { readLabel } from "../words/label";
import { readValue, type Value } from "../words/marks";
import { type Block, partsOf } from "./blocks";
import { type Column, columnsOf } from "./columns";
import { type Context, nothing, type Reading } from "./context";
import { makeRow } from "./figure";
import { type Footnotes, readFootnotes } from "./footnotes";
import { labelsOf, type RowLabels } from "./labels";
import { type Axis, combine, type Meaning, type Placed } from "./meaning";
import { nearer, partYearsOf } from "./partYears";
import { isPersonal } from "./personal";
import { tablesBeside } from "./sideBySide";
import { areMonthly, reworded } from "./yearLabels";

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
}

function readCell(
  cell: Cell,
  column: Column,
  labels: RowLabels,
  around: Meaning,
  { columns, axes, stubs, isMonthly, hasAdults, hasChildren }: Table,
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
    return /\d/.test(cell.text) ? leave("no whole number and no mark that is known") : undefined;
  if (labels.district !== "") return leave("a part of the force's area, and not the whole of it");
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
        return spared({ text }, known, reading, at);
      })
      .map((label) => withAxis(label, axes.get(`column ${cell.column}`))),
  ];
  const words = [...labels.labels.map(({ text }) => text), ...column.headings].join(" | ");
  const meaning = combine(own);
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
    around,
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

/**
 * What "Unknown" is of: the category that stands before it in its row or column of labels, or after
 * it where none does, which is a guess unless several stand there. By the label's place: "row 7".
 */
function axesOf(block: Block, columns: Map<number, Column>): Map<string, Axis> {
  const heads = [...columns.values()]
    .filter(({ role }) => role === "figures")
    .map(({ index, headings }) => ({ place: `column ${index}`, texts: headings }));
  const rows = block.rows.map(({ row }) => ({
    place: `row ${row.index}`,
    texts: row.cells
      .filter(({ column }) => columns.get(column)?.role === "label")
      .map(({ text }) => text),
  }));
  const axes = new Map<string, Axis>();
  for (const labels of [heads, rows]) {
    const kinds = labels.flatMap(({ texts }) => categoryOf(texts) ?? []);
    const [first] = kinds;
    if (first === undefined) continue;
    let last: Axis = { by: first, isGuess: kinds.filter((kind) => kind === first).length < 2 };
    for (const { place, texts } of labels) {
      const own = categoryOf(texts);
      if (own !== undefined) last = { by: own, isGuess: false };
      axes.set(place, last);
    }
  }
  return axes;
}

function categoryOf(texts: readonly string[]): "sex" | "age" | undefined {
  const labels = texts.map((text) => readLabel(text));
  if (labels.some(({ sex }) => sex !== undefined)) return "sex";
  return labels.some(({ ages }) => ages !== undefined) ? "age" : undefined;
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

/** The units that labels of the table name; where none does, that of the heading of its labels. */
function unitsOfTable(columns: Map<number, Column>, texts: readonly string[]): Set<string> {
  const all = [...columns.values()];
  const units = new Set(texts.flatMap((text) => readLabel(text).unit ?? []));
  if (units.size > 0) return units;
  if (all.some(({ dimension }) => dimension === "offence")) return new Set(["offences"]);
  const stubs = all.filter(({ role, dimension }) => role === "label" && dimension === undefined);
  return new Set(
    stubs.flatMap(({ headings }) => headings.flatMap((text) => readLabel(text).unit ?? [])),
  );
}

/** What titles, sections and the sheet's name say, the nearest first. */
function surroundings(
  block: Block,
  sections: readonly string[],
  grid: Grid,
  stubs: readonly string[],
  unit?: string,
): Meaning {
  const { offence: _offence, ...near } = combine(sections.map((text) => ({ text })));
  const all: Meaning = { ...near, conflicts: [] };
  const titles = block.titles.map((text) => ({ text, ...combine([{ text }]) }));
  titles.reverse();
  const [nearest] = titles;
  all.unit = near.unit ?? unit ?? titles.find((title) => title.unit !== undefined)?.unit;
  for (const title of titles) {
    all.period ??= title.period;
    all.whole ||= title.whole;
  }
  if (nearest !== undefined) {
    all.flag ??= nearest.flag;
    // "Age and sex of victim" says what divides the table; "female child" in a title of the whole
    // sheet can be of an offence.
    const divides = /\bby\b|\band (?:sex|gender|age)\b|\bof victims?\b$/i.test(nearest.text);
    if (!divides && (titles.length > 1 || grid.name.startsWith("table "))) {
      all.sex ??= nearest.sex;
      all.ages ??= nearest.ages;
    }
  }
  nameOfSheet(all, grid.name);
  const above = grid.above === undefined ? [] : [grid.above];
  const outwards = [...sections].reverse().concat(
    stubs,
    titles.map(({ text }) => text),
    above,
  );
  all.adults = countsAdults(outwards);
  for (const key of ["period", "unit", "sex", "ages", "flag"] as const) {
    if (all[key] === undefined) delete all[key];
  }
  return all;
}

/** A sheet that is named "Charged", "Under 10" or "Rape" is of that; other names say a year or unit. */
function nameOfSheet(all: Meaning, name: string): void {
  const named = combine([{ text: name }]);
  all.period ??= named.period;
  all.unit ??= named.unit;
  if (named.rest.length > 0 || name.startsWith("table ")) return;
  all.flag ??= named.flag;
  all.sex ??= named.sex;
  all.ages ??= named.ages;
  all.outcome ??= named.outcome;
  if (!/\band\b|&|\ball\b|,/i.test(name)) all.offence ??= named.offence;
}

/** Whether the nearest words that say whom a table is of say adults too. */
function countsAdults(outwards: readonly string[]): boolean {
  for (const text of outwards) {
    const { adults, under18, unit } = readLabel(text);
    if (unit === "suspects") continue;
    if (adults || under18) return adults;
  }
  return false;
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
