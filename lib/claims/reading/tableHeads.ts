/** The headings of the columns of a table, on one line or on two. */
import { matches } from "./matches";
import { columnAt, isSpaced, parted, placeOn } from "./lineParts";
import type { Span } from "./sentences";
import type { Head, Line } from "./tableParts";
import { spread, underEach } from "./twoLevels";
import { isNumber, YEAR } from "./valueCells";

/** What the rows of a table tell of its headings. */
export interface Shape {
  /** Columns, without that of the labels. */
  width: number;
  /** More than a single space parts the cells. */
  isRuled: boolean;
  /** How many lines below its heading the first row stands. */
  apart?: number | undefined;
  /** Where the labels and each column stand on their lines, if that tells them apart. */
  places?: readonly Span[];
}

/** A name of each column and before them the corner. */
type Names = Pick<Head, "columns" | "corner">;

const LONGEST_LINE = 200;

/** The heading that a line is, with what the line over it adds. */
export function headOf(
  line: Line | undefined,
  over: Line | undefined,
  shape: Shape,
): Head | undefined {
  const names = line && namesOf(line, shape);
  if (!names) return undefined;
  // A blank line parts what a page has above a table, unless there is one below each line.
  const isClose = (line.apart ?? 1) <= Math.max(1, shape.apart ?? 1);
  const above = over && isClose ? namesOver(over, names.columns, shape) : undefined;
  if (!over || !above) return { ...names, start: line.start };
  const corner = joined(above.corner, names.corner);
  return { columns: above.columns, corner, start: over.start };
}

/** "Force 2014/15 2015/16 Change" heads three columns; ruled rows have a ruled heading. */
function namesOf(line: Line, shape: Shape): Names | undefined {
  const { width, isRuled } = shape;
  if (line.text.length > LONGEST_LINE) return undefined;
  const cells = parted(line).map(({ text }) => text);
  while (cells.length > width + 1 && cells.at(-1) === "") cells.pop();
  if (isRuled || cells.length > 1) {
    if (cells.length < 2) return undefined;
    const placed = cells.length <= width ? namesByPlace(line, shape) : undefined;
    if (placed) return placed;
    if (cells.length < width) return undefined;
    return { columns: cells.slice(-width), corner: cells.at(-width - 1) ?? "" };
  }
  const words = matches(
    /(?:19|20)\d\d(?: ?[/-] ?\d\d(?:\d\d)?)?|\b(?:% )?change\b|\btotal\b|%|[A-Za-z][\w-]*/gi,
    line.text,
  );
  const own = words.slice(-width);
  if (own.length < width) return undefined;
  return { columns: own.map(([word]) => word), corner: line.text.slice(0, own[0]!.index).trim() };
}

/** Cells that stand above their columns, of which some have no heading. */
function namesByPlace(line: Line, { width, places }: Shape): Names | undefined {
  if (!places || !isSpaced(line)) return undefined;
  const names = Array.from({ length: width + 1 }, () => "");
  for (const cell of parted(line)) {
    const at = columnAt(placeOn(line, cell), places);
    if (names[at] !== "") return undefined;
    names[at] = cell.text;
  }
  const [corner = "", ...columns] = names;
  return columns.some(Boolean) ? { corner, columns } : undefined;
}

/** Years, or the first words of headings, over the line of headings; the names of both together. */
function namesOver(line: Line, under: readonly string[], shape: Shape): Names | undefined {
  const { width, places } = shape;
  const cells = parted(line).map(({ text }) => text);
  if (line.text.length > LONGEST_LINE || cells.some(isNumber) || cells.some(isTitle))
    return undefined;
  if (isSpaced(line)) {
    const words = cells.length > 1 ? cells : line.text.split(" ");
    if (words.every((word) => YEAR.test(word))) {
      const columns = underEach(words, under);
      if (columns) return { columns, corner: "" };
    }
    if (cells.length < 2) return undefined;
    const placed = places && namesByPlace(line, shape);
    if (!placed) return undefined;
    const wide = parted(line).map((cell) => ({ name: cell.text, ...placeOn(line, cell) }));
    const columns = under.map((text, i) => {
      const { start, end } = places[i + 1]!;
      // "Calendar year" stands over both "2023" and "2024".
      const over = wide.find((one) => one.start < end && start < one.end)?.name;
      return joined(placed.columns[i] || (over ?? ""), text);
    });
    return { ...placed, columns };
  }
  const names = ruledNames(line, width);
  const columns = names && spread(names.columns, under);
  return columns && { columns, corner: names.corner };
}

/** The cells of a line over the headings, of which the first or the last may be lost. */
function ruledNames({ indent = "", ...line }: Line, width: number): Names | undefined {
  const lost = [...indent].filter((letter) => letter === "\t").map(() => "");
  const cells = [...lost, ...parted(line).map(({ text }) => text)];
  while (cells.length > width + 1 && cells.at(-1) === "") cells.pop();
  const [first = ""] = cells;
  const hasCorner =
    cells.length > width || first === "" || (cells.length < width && !YEAR.test(first));
  const columns = hasCorner ? cells.slice(1) : cells;
  if (columns.length > width || !columns.some(Boolean)) return undefined;
  while (columns.length < width) columns.push("");
  return { columns, corner: hasCorner ? first : "" };
}

const isTitle = (text: string): boolean =>
  text.length > LONGEST_NAME || /[.!?]$|^(?:table|figure) \d/i.test(text);
const LONGEST_NAME = 45;
const joined = (over: string, under: string): string => `${over} ${under}`.trim();
