import type { ShownTable, SourceRef, TableCell, TableColumn } from "../display/bundle";
import { column, isMarker } from "./columns";
import { type TableData, toGrid } from "./data";

/** How a frame is shown as a table. */
export interface TableOptions {
  /** What the table shows: measure, place, period. */
  caption: string;
  /** The columns to show, in order; all of them when left out. */
  columns?: readonly string[];
  /** Headings that a reader understands, by column; else the column's name in words. */
  labels?: Readonly<Record<string, string>>;
  /** Units by column, printed beneath the heading: `{ value: "offences" }`. */
  units?: Readonly<Record<string, string>>;
  /** Decimal places: one number for all columns or by column; else as the values need. */
  decimals?: number | Readonly<Record<string, number>>;
  /** The column whose cells head their rows; the first when left out. */
  rowHeader?: string;
  notes?: readonly string[];
  sources?: readonly SourceRef[];
}

/**
 * Turns a DataFrame or records into a table with a caption, headings and units.
 * Nothing is rounded: `decimals` says how a number is printed.
 *
 * @throws RangeError when there is no caption or a column that is named does not exist.
 */
export function toTable(data: TableData, options: TableOptions): ShownTable {
  const grid = toGrid(data);
  if (typeof options?.caption !== "string" || options.caption.trim() === "") {
    throw new RangeError(
      'A table needs a caption that says measure, place and period: show(frame, { caption: "…" }).',
    );
  }
  const keys = options.columns ?? grid.columns;
  const header = options.rowHeader ?? keys[0];
  const cells = keys.map((key) => column(grid, key, "columns").map(toCell));
  const columns = keys.map((key, index) => {
    const described = describeColumn(key, cells[index] ?? [], options);
    if (key === header) described.rowHeader = true;
    return described;
  });
  return {
    kind: "table",
    caption: options.caption,
    columns,
    rows: grid.rows.map((_, row) => {
      return cells.map((values, index) => drawnCell(values[row] ?? null, columns[index]?.kind));
    }),
    notes: [...(options.notes ?? [])],
    sources: [...(options.sources ?? [])],
  };
}

/** A column's name in words: "girlsPerBoy" and "girls_per_boy" are "Girls per boy". */
export function inWords(name: string): string {
  const words = name
    .replace(
      /([\p{Ll}\d])(\p{Lu})/gu,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .replaceAll("_", " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describeColumn(key: string, cells: TableCell[], options: TableOptions): TableColumn {
  // Where every number is missing, they are still numbers: nothing else is missing without a word.
  const hasNumbers =
    cells.some((cell) => typeof cell === "number") || cells.every((cell) => cell === null);
  const rest = cells.filter((cell) => typeof cell === "string" && cell !== "" && !isMarker(cell));
  const kind = hasNumbers && rest.length === 0 && !isYear(key) ? "number" : "text";
  const described: TableColumn = { key, label: ownOf(options.labels, key) ?? inWords(key), kind };
  const unit = ownOf(options.units, key);
  if (unit !== undefined) described.unit = unit;
  if (kind === "number") {
    const { decimals } = options;
    const places = typeof decimals === "number" ? decimals : ownOf(decimals, key);
    if (places !== undefined) described.decimals = places;
  }
  return described;
}

/** What was given for a column, which may be called as something that every object has: "constructor". */
const ownOf = <Value>(
  given: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined => (given !== undefined && Object.hasOwn(given, key) ? given[key] : undefined);

/**
 * An empty text says nothing and is left blank; an empty number is missing and marked as such.
 * The ledger's own words, such as "age_10_and_under", are read without their underscores.
 */
function drawnCell(cell: TableCell, kind: TableColumn["kind"] | undefined): TableCell {
  if (kind === "number") return cell === "" ? null : cell;
  if (cell === null) return "";
  return typeof cell === "string" && /^[a-z]+(_[a-z\d]+)+$/.test(cell)
    ? cell.replaceAll("_", " ")
    : cell;
}

/** A year is a name, not a quantity: no thousands separator. */
function isYear(key: string): boolean {
  return /(^|_)year$/i.test(key);
}

function toCell(value: unknown): TableCell {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(String).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
