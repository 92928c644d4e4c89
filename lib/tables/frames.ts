import { DataFrame } from "danfojs-node";
import { findArea } from "./area";
import { ledgerFolder, readLedger } from "./ledger";
import type { AreaRow, FigureRow, SourceRow } from "./row";
import { citedSources } from "./sources";
import type { CitedSource } from "./sources";

/** The ledger as danfo frames. A number that is missing is NaN, a text that is missing "". */
export interface Ledger {
  /** A row for each printed figure, with the columns of {@link FigureRow}. */
  figures: DataFrame;
  sources: DataFrame;
  areas: DataFrame;
  /** The same as typed rows, for code that wants types. */
  rows: { figures: FigureRow[]; sources: SourceRow[]; areas: AreaRow[] };
}

/**
 * The ledger as danfo frames, checked. A missing number is NaN, which danfo's own functions leave
 * out or pass on, and never 0; the column `marker` or `note` says why it is missing.
 * @throws LedgerError that lists every fault as `file:row:column: value: expected`.
 * @example const ledger = loadLedger(); ledger.figures.shape // [383, 14]
 */
export function loadLedger(folder = ledgerFolder()): Ledger {
  const { figures, sources, areas } = readLedger(folder);
  return {
    figures: figuresFrame(figures),
    sources: textFrame(sources, SOURCE_COLUMNS),
    areas: textFrame(areas, AREA_COLUMNS),
    rows: { figures, sources, areas },
  };
}

const FIGURE_COLUMNS: (keyof FigureRow)[] = [
  ...(["id", "source", "paragraph", "printed", "value", "marker", "bound", "unit"] as const),
  ...(["measure", "area", "period", "forces_responding", "forces_asked", "note"] as const),
];
// Danfo would guess a type from the first rows, and call a column of empty texts numbers.
const NUMBERS = new Set<keyof FigureRow>([
  "paragraph",
  "value",
  "forces_responding",
  "forces_asked",
] as const);
const SOURCE_COLUMNS: (keyof SourceRow)[] = [
  ...(["id", "publisher", "published", "url", "covers", "note"] as const),
];
const AREA_COLUMNS: (keyof AreaRow)[] = ["area", "kind", "nation", "region", "also_known_as"];

/** Figures as a frame with the ledger's columns, in the order given; no row at all is allowed. */
export function figuresFrame(rows: readonly FigureRow[]): DataFrame {
  const cells = rows.map((row) => FIGURE_COLUMNS.map((column) => row[column] ?? Number.NaN));
  const dtypes = FIGURE_COLUMNS.map((column) => (NUMBERS.has(column) ? "float32" : "string"));
  return new DataFrame(cells, { columns: FIGURE_COLUMNS, dtypes });
}

function textFrame<Row>(rows: readonly Row[], columns: (keyof Row & string)[]): DataFrame {
  const cells = rows.map((row) => columns.map((column) => row[column] as string));
  return new DataFrame(cells, { columns, dtypes: columns.map(() => "string") });
}

/** Figures of a frame as typed rows: NaN is `null` again. */
export function figureRows(frame: DataFrame): FigureRow[] {
  const columns = frame.columns as string[];
  return (frame.values as (string | number)[][]).map((cells) => {
    const entries = cells.map((cell, i) => [columns[i], Number.isNaN(cell) ? null : cell]);
    return Object.fromEntries(entries) as FigureRow;
  });
}

/** What figures to take: each part is a value or several, and all must hold. */
export interface FiguresWanted {
  /** By full name or any other name in `areas.csv`. */
  area?: string | readonly string[];
  /** Every area of a kind. */
  kind?: AreaRow["kind"];
  period?: string | readonly string[];
  unit?: string | readonly string[];
  measure?: string | readonly string[];
  bound?: string | readonly string[];
  source?: string | readonly string[];
  id?: string | readonly string[];
}

/**
 * The figures that fit, by period and then in the ledger's order.
 * @throws RangeError for an area that the ledger does not know, with the nearest names.
 * @example
 * figuresWhere(ledger, { area: "TVP", measure: "total", unit: "offences" }).column("period").values
 */
export function figuresWhere(ledger: Ledger, wanted: FiguresWanted): DataFrame {
  return figuresFrame(figureRowsWhere(ledger.rows, wanted));
}

/** {@link figuresWhere} on typed rows. */
export function figureRowsWhere(
  { figures, areas }: Pick<Ledger["rows"], "figures" | "areas">,
  { kind, area, ...rest }: FiguresWanted,
): FigureRow[] {
  const named =
    area === undefined ? undefined : listed(area).map((name) => findArea(name, areas).area);
  const ofKind =
    kind && new Set(areas.filter((each) => each.kind === kind).map((each) => each.area));
  const columns = Object.entries(rest) as [keyof typeof rest, string | readonly string[]][];
  const found = figures.filter((row) => {
    if (named !== undefined && !named.includes(row.area)) return false;
    if (ofKind !== undefined && !ofKind.has(row.area)) return false;
    return columns.every(([column, values]) => {
      return values === undefined || listed(values).includes(row[column]);
    });
  });
  found.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return found;
}

function listed(values: string | readonly string[]): readonly string[] {
  return typeof values === "string" ? [values] : values;
}

/**
 * The sources of some figures, each once: of rows, of a frame with a column `source`, or of ids.
 * @example sourcesOf(figuresWhere(ledger, { area: "Norfolk", period: "2010/11" }))
 */
export function sourcesOf(
  figures: DataFrame | Iterable<string | Pick<FigureRow, "source">>,
  sources: readonly SourceRow[] = readLedger().sources,
): CitedSource[] {
  const rows = isFrame(figures) ? (figures.column("source").values as string[]) : figures;
  return citedSources(rows, sources);
}

function isFrame(figures: object): figures is DataFrame {
  return "column" in figures && "values" in figures && "columns" in figures;
}
