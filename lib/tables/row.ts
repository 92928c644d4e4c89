import type { BreakFact, WordRow } from "../facts/types";
import { numberOf, type TableRow, textIn } from "./table";

/** How the printed words bound the number. */
export type Bound = "exact" | "about" | "nearly" | "more_than" | "less_than";

/** What is known of a figure: the words of the column `status`. */
export type Status =
  | ""
  | "partial"
  | "not_comparable"
  | "recording_change"
  | "restated"
  | "disagrees"
  | "misattributed"
  | "unclear";

/** A printed figure: a row of `figures.csv`. Texts are "" and numbers null where there is none. */
export interface FigureRow {
  id: string;
  /** Id of its source. */
  source: string;
  /** Counted from 1 over the paragraphs that are not empty. */
  paragraph: number | null;
  /** The figure's own words. */
  printed: string;
  /** In the unit of the row: one in ten is 10 per cent. Null where nothing was published. */
  value: number | null;
  /** Why there is no value, in the publisher's mark such as "[c]"; "" otherwise. */
  marker: string;
  bound: Bound;
  unit: string;
  measure: string;
  area: string;
  /** "2010/11"; "2015/16 to 2016/17" for a change; "" where the source is unclear. */
  period: string;
  forces_responding: number | null;
  forces_asked: number | null;
  /** What is known of the figure that stops a change, a share or a joined line; "" where nothing is. */
  status: Status;
  note: string;
}

/** A page or article: a row of `sources.csv`. */
export interface SourceRow {
  id: string;
  publisher: string;
  /** 2012-04-03, 2012-04, 2012, or "" where the page bears no date. */
  published: string;
  /** "" for an article given as a file. */
  url: string;
  covers: string;
  note: string;
}

/** A force, nation or region: a row of `areas.csv`. */
export interface AreaRow {
  area: string;
  kind: "force" | "nation" | "region";
  nation: string;
  region: string;
  /** Other names between semicolons; {@link otherNames} parts them. */
  also_known_as: string;
  /** For a nation, the wider ones that it lies in, the nearest first, between semicolons. */
  within: string;
  /** Place in the tile map, from the west and from the north, from 0; null where it has none. */
  tile_column: number | null;
  tile_row: number | null;
}

/** A row and the line of the file on which it stands. */
export type Located<Row> = Row & { line: number };

export function figureRow(row: TableRow): Located<FigureRow> {
  return {
    line: row.line,
    id: textIn(row, "id"),
    source: textIn(row, "source"),
    paragraph: numberOf(row, "paragraph"),
    printed: textIn(row, "printed"),
    value: numberOf(row, "value"),
    marker: row.markers["value"] ?? "",
    bound: textIn(row, "bound") as Bound,
    unit: textIn(row, "unit"),
    measure: textIn(row, "measure"),
    area: textIn(row, "area"),
    period: textIn(row, "period"),
    forces_responding: numberOf(row, "forces_responding"),
    forces_asked: numberOf(row, "forces_asked"),
    status: textIn(row, "status") as Status,
    note: textIn(row, "note"),
  };
}

export function sourceRow(row: TableRow): Located<SourceRow> {
  return {
    line: row.line,
    id: textIn(row, "id"),
    publisher: textIn(row, "publisher"),
    published: textIn(row, "published"),
    url: textIn(row, "url"),
    covers: textIn(row, "covers"),
    note: textIn(row, "note"),
  };
}

export function areaRow(row: TableRow): Located<AreaRow> {
  return {
    line: row.line,
    area: textIn(row, "area"),
    kind: textIn(row, "kind") as AreaRow["kind"],
    nation: textIn(row, "nation"),
    region: textIn(row, "region"),
    also_known_as: textIn(row, "also_known_as"),
    within: textIn(row, "within"),
    tile_column: numberOf(row, "tile_column"),
    tile_row: numberOf(row, "tile_row"),
  };
}

export function wordRowOf(row: TableRow): Located<WordRow> {
  return {
    line: row.line,
    kind: textIn(row, "kind") as WordRow["kind"],
    measure: textIn(row, "measure"),
    meaning: textIn(row, "meaning"),
    partOf: textIn(row, "part_of"),
    words: parted(textIn(row, "words")),
    ages: textIn(row, "ages"),
  };
}

export function breakRow(row: TableRow): Located<BreakFact> {
  return {
    line: row.line,
    date: textIn(row, "date"),
    what: textIn(row, "what"),
    nations: parted(textIn(row, "nations")),
    measures: parted(textIn(row, "measures")),
    codes: parted(textIn(row, "codes")),
    note: textIn(row, "note"),
    source: textIn(row, "source"),
    url: textIn(row, "url"),
  };
}

/** A force that gave no figures: a row of `gaps.csv`. */
export interface GapRow {
  force: string;
  period: string;
  measures: string[];
  source: string;
  note: string;
}

export function gapRow(row: TableRow): Located<GapRow> {
  return {
    line: row.line,
    force: textIn(row, "force"),
    period: textIn(row, "period"),
    measures: parted(textIn(row, "measures")),
    source: textIn(row, "source"),
    note: textIn(row, "note"),
  };
}

/** The parts of a cell between semicolons: "Thames Valley; TVP" → ["Thames Valley", "TVP"]. */
export function parted(cell: string): string[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
