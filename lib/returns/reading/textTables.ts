import { remembered } from "../../tables/remembered";
import { type Cell, type Grid, type Passage, type Span } from "../files/grid";
import { dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { readValue } from "../words/marks";
import { MONTH } from "../words/plain";
import { commaTableFrom } from "./commaTables";
import { joinedPeriods } from "./joinedPeriods";
import { headingCells, headingsIn, spread } from "./lineHeadings";
import { numbersIn } from "./numbersIn";
import { type Line, pastedFrom } from "./pastedTable";
import { columnsUnder, placesOf, spotsOf } from "./places";

/** The tables of a letter, and the lines that are none. */
export interface TextParts {
  grids: Grid[];
  lines: Passage[];
}

/**
 * Finds tables in running text: lines parted by tabs, bars or wide gaps; lines of a label and
 * numbers ("0-5 29 14"); and tables that were pasted one cell a line, or in commas.
 */
export function tablesIn(passages: readonly Passage[]): TextParts {
  const grids: Grid[] = [];
  const lines: Passage[] = [];
  const parted = joinedPeriods(
    passages.map((passage): Line => ({ ...passage, ...cellsOf(passage) })),
  );
  for (let at = 0; at < parted.length;) {
    const rows = rowsFrom(parted, at);
    if (rows !== undefined) {
      grids.push(titled(gridFrom(rows, `table ${grids.length + 1}`), lines));
      at += rows.length;
      continue;
    }
    const pasted = pastedFrom(parted, at) ?? commaTableFrom(parted, at);
    if (pasted !== undefined) {
      grids.push(titled(pasted.grid(`table ${grids.length + 1}`), lines));
      at += pasted.length;
      continue;
    }
    lines.push(parted[at]!);
    at += 1;
  }
  return { grids, lines };
}

/** The line above a table, of a question or heading, is its title; an answer with a number is none. */
function titled(grid: Grid, above: readonly Passage[]): Grid {
  const last = above.findLast(({ text }) => text.trim() !== "");
  const isShort =
    last !== undefined && last.text.length < 200 && !/[a-z]{3}\.$/.test(last.text.trim());
  const isTitle = isShort && numbersIn(last.text).length === 0;
  if (!isTitle) return grid;
  const title: Cell = {
    row: 0,
    column: 0,
    address: last.at,
    text: last.text.trim(),
    hidden: false,
  };
  return { ...grid, cells: [title, ...grid.cells.map((cell) => ({ ...cell, row: cell.row + 1 }))] };
}

/** The cells of a line: parted by marks, or a label and the numbers after it. */
function cellsOf(passage: Passage): Pick<Line, "cells" | "places"> {
  const spots = spotsOf(passage);
  // Where bars part a line, a gap within a cell is none: "Sex  F | 301 | 322".
  const gap = passage.text.includes("|") ? / ?\.{4,} ?/ : / {2,}| ?\.{4,} ?/;
  const parts = spots.flatMap(({ text }) => text.split(gap));
  const cells = parts.flatMap((text) => splitNumbers(text, parts.length > 1 ? 1 : 2));
  const isWhole = cells.length === spots.length;
  return { cells, places: isWhole ? spots.map(({ span }) => span) : undefined };
}

/** "0-5 29 14 *" as a label and its numbers; a sentence stays whole. */
function splitNumbers(text: string, fewest: number): string[] {
  if (fewest === 1 && isAges(text)) return [text];
  const [, name, value] = /^(.{1,60}\S) [-–—] (\S+)$/.exec(text) ?? [];
  if (name !== undefined && isValueWord(value!) && isLabelled(name)) return [name, "-", value!];
  const words = text.split(" ");
  let from = words.length;
  const isOfLabel = (at: number): boolean => isOfMonth(words, at) || isOfAge(words, at);
  while (from > 0 && isValueWord(words[from - 1]!) && !isOfLabel(from - 1)) from -= 1;
  const values = words.slice(from);
  // "All under 18" is a label whole; "Total 341" is one with a number.
  if (fewest === 1 && values.length === 1 && !/\d/.test(readLabel(text).rest)) return [text];
  if (values.length < fewest || !values.some((word) => /^[\d,]+$/.test(word))) return [text];
  if (from === 0) {
    if (values.length < 2) return [text];
    // "0-5 29 14": the first looks like a limit and is an age.
    const ages = readLabel(values[0]!, "age").ages;
    return ages !== undefined && /-/.test(values[0]!)
      ? values
      : isAllYears(values)
        ? [text]
        : values;
  }
  const label = words.slice(0, from).join(" ");
  if (label.length > 60 || (/[.:;]$/.test(label) && label.length > 30)) return [text];
  return [label, ...values];
}

/** "5 - 10", "4 and under" */
const isAges = (text: string): boolean => {
  const { ages, rest } = readLabel(text, "age");
  return ages !== undefined && rest === "" && !/^\d+$/.test(text);
};
/** "0 to 4 - 40": a label, with no number that it does not understand. */
const isLabelled = (text: string): boolean => {
  const label = readLabel(text, "age");
  return saysSomething(label) && !/\d/.test(label.rest) && !/^\d+$/.test(text);
};

/** "April 2024 - March 2025 413": the year of a month is no value. */
const isOfMonth = (words: readonly string[], at: number): boolean =>
  /^(?:20)?\d\d$/.test(words[at]!) && IS_MONTH.test(words[at - 1]?.toLowerCase() ?? "");
const IS_MONTH = new RegExp(`^(?:${MONTH})$`);

/** "A female child under 13 92 88": an age that the label ends in is no value. */
const isOfAge = (words: readonly string[], at: number): boolean =>
  /^\d{1,2}$/.test(words[at]!) && /^(?:under|below|over|aged?|to)$/i.test(words[at - 1] ?? "");

const isAllYears = (words: readonly string[]): boolean =>
  words.every((word) => /^20\d\d$/.test(word));
const isValueWord = (word: string): boolean =>
  /^(?:\d{1,3}(?:,\d{3})+|\d+|\*+|-|<\d+|≤\d+|\d{1,2}-\d{1,2}|\[c\]|nil|n\/a|s\.?40(?:\(2\))?)$/i.test(
    word,
  );

/** Rows of headings at the top of a table; what has more is no table. */
const MOST_HEADS = 40;

/** The name of an offence in front of several numbers may be long: "Taking, possession and distribution of …". */
const longest = ({ cells }: Line, column: number): number =>
  column === 0 && cells.length > 2 ? 140 : 70;

/** Lines that make a table: some with numbers, in cells, and those with cells directly above. */
function rowsFrom(lines: readonly Line[], start: number): Line[] | undefined {
  const rows: Line[] = [];
  let withNumbers = false;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    if (!withNumbers && rows.length > MOST_HEADS) return undefined;
    // Headings beneath numbers begin another table.
    if (
      withNumbers &&
      !isRefused(line) &&
      !hasValues(line) &&
      line.cells.length >= 2 &&
      nextHasValues(lines, at + 1)
    )
      break;
    if (withNumbers && isSection(rows, line, lines[at + 1])) {
      rows.push(line);
      continue;
    }
    const isRow =
      line.cells.length >= 2 && line.cells.every((cell, i) => cell.length <= longest(line, i));
    const isHead: boolean =
      !withNumbers && rows.length < 3 && isShortLabel(line) && nextRowAt(lines, at + 1);
    withNumbers ||= (isRow || isHead) && hasValues(line);
    if (isRow || isHead) rows.push(line);
    else if (
      isGap(line) &&
      rows.length > 0 &&
      lines[at + 1] !== undefined &&
      lines[at + 1]!.cells.length >= 2
    )
      rows.push(line);
    else break;
  }
  while (rows.length > 0 && rows.at(-1)!.cells.length < 2) rows.pop();
  const withValues = rows.filter(hasValues).length;
  const first = rows[0];
  if (first === undefined || isGap(first)) return undefined;
  return withValues >= 2 || (withValues === 1 && rows.length >= 2 && rows[0]!.cells.length >= 2)
    ? rows
    : undefined;
}

/** "Repeat victims | exempt | exempt": a row without a number, and no headings. */
const isRefused = ({ cells }: Line): boolean =>
  cells.length >= 2 &&
  cells.slice(1).every((cell) => {
    const why = readValue(cell)?.why;
    return why === "refused" || why === "not held" || why === "not applicable";
  });

/** "2024/25" alone between rows of one width beneath headings: the same table goes on, of that year. */
function isSection(rows: readonly Line[], line: Line, next: Line | undefined): boolean {
  if (line.cells.length !== 1 || !isShortLabel(line) || next === undefined) return false;
  const isHeaded = rows.some(({ cells }, i) => cells.length >= 2 && !hasValues(rows[i]!));
  return isHeaded && hasValues(next) && next.cells.length === rows.at(-1)!.cells.length;
}

/** A blank line, or one that only rules off: "|------|------|". */
const isGap = ({ cells }: Line): boolean => cells.length === 0;

const nextHasValues = (lines: readonly Line[], at: number): boolean =>
  lines[at] !== undefined && hasValues(lines[at]!);

/** Whether a table's row follows, perhaps beneath another heading. */
const nextRowAt = (lines: readonly Line[], at: number): boolean =>
  [0, 1].some(
    (more) =>
      (lines[at + more]?.cells.length ?? 0) >= 2 && (more === 0 || isShortLabel(lines[at]!)),
  );

/** "0-5 | 6-10 | 11-15 | Total": ages that head columns look like limits. */
const areAges = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /^\d{1,2} ?[-–] ?\d{1,2}$/.test(cell)).length >= 2 &&
  !cells.some((cell) => /^[\d,]+$/.test(cell));

/** Each line is asked again from every line above it at which a table might begin. */
const hasValues = remembered(
  ({ cells }: Line): boolean =>
    !areAges(cells) &&
    cells.length >= 2 &&
    cells.slice(1).some((cell) => readValue(cell) !== undefined && /\d|\*|nil/i.test(cell)) &&
    !cells.slice(1).every(isYearAlone),
);

/** "2024", "23/24": what heads a column. */
const isYearAlone = (text: string): boolean => {
  const [period] = readLabel(text).periods;
  return /^20\d\d$/.test(text) || period?.length === text.length;
};

const isShortLabel = remembered(({ text }: Line) => isLabel(text));

function isLabel(text: string): boolean {
  if (text.length > 60 || text.trim() === "" || /[.:]$/.test(text.trim())) return false;
  const words = text.replace(/\t/g, " ");
  return (
    dimensionOf(words) !== undefined ||
    saysSomething(readLabel(words)) ||
    headingsIn(words) !== undefined
  );
}

/** Lays rows into columns; a heading can span several. */
function gridFrom(lines: readonly Line[], name: string): Grid {
  const rows = withoutDashes(lines);
  const values = rows.filter(hasValues);
  const head = rows.slice(0, rows.indexOf(values[0]!)).findLast(({ cells }) => cells.length > 0);
  const columns = alignedColumns(values, head);
  const width = columns?.length ?? widthOf(values, head);
  const cells: Cell[] = [];
  rows.forEach((line, row) => {
    // A gap between its lines, which keeps its place.
    if (line.cells.length === 0) return;
    const isValues = hasValues(line);
    // "2023/24 2023/24 2024/25 2024/25", above "Recorded Detected Recorded Detected": one for each.
    const isHead = line === head || line.cells.length === width - 1;
    const aligned =
      columns !== undefined && line.places !== undefined && (isValues || isHead)
        ? placesOf(line.places, columns)
        : undefined;
    const texts = isValues || aligned !== undefined ? line.cells : headingCells(line, width);
    // One label between rows of numbers heads what follows, and no column.
    const isSectionLine = texts.length === 1 && rows.slice(0, row).some(hasValues);
    const inOrder = isValues || isSectionLine || isRefused(line);
    const places = aligned ?? (inOrder ? texts.map((_, i) => i) : spread(texts, width));
    const unsure = isValues && aligned === undefined && texts.length < width;
    texts.forEach((text, i) => {
      const place = { row, column: places[i]!, address: line.at };
      cells.push({ ...place, text, hidden: false, ...(unsure && { unsure }) });
    });
  });
  return { name, hidden: false, cells, merges: [] };
}

const isParted = ({ places, cells }: Line): boolean => places === undefined && cells[1] === "-";
const isTitle = ({ cells, text }: Line): boolean =>
  cells.length < 2 && headingsIn(text.trim()) === undefined;

/** "2023/24 - 1,377" in every line, beneath no headings of columns: a dash that parts label and number. */
function withoutDashes(lines: readonly Line[]): readonly Line[] {
  return lines.every((line) => isTitle(line) || isParted(line))
    ? lines.map((line) => ({ ...line, cells: line.cells.filter((_, i) => i !== 1) }))
    : lines;
}

/**
 * The columns of a table by where its cells stand, so that a number beneath "2024/25" is of that year
 * when the cells before it are blank. Undefined where the cells do not line up.
 */
function alignedColumns(values: readonly Line[], head: Line | undefined): Span[] | undefined {
  const rows = values.flatMap(({ places }) => (places === undefined ? [] : [places]));
  const heads = head?.places;
  if (heads !== undefined && head!.cells.length > 1) {
    const columns = columnsUnder([...rows, heads]);
    // Each column has a heading, but perhaps that of the labels.
    const unheaded = columns?.findIndex((_, i) => !placesOf(heads, columns)!.includes(i));
    const isEach = unheaded === -1 || (unheaded === 0 && columns!.length === heads.length + 1);
    if (isEach) return columns;
  }
  const columns = columnsUnder(rows);
  return columns?.length === widthOf(values, head) ? columns : undefined;
}

/** As many columns as the longest row has cells, or as years head, and one for the labels. */
function widthOf(values: readonly Line[], head: Line | undefined): number {
  const years = head?.cells.every((text) => readLabel(text).periods.length === 1) === true;
  const headed = years ? head!.cells.length + 1 : 0;
  return Math.max(headed, ...values.map(({ cells }) => cells.length));
}
