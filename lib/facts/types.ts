/** A word of the vocabulary: a row of `data/measures.csv`. */
export interface WordRow {
  kind: "unit" | "measure";
  /** The word as tables have it: "age_10_and_under". */
  measure: string;
  /** As a reader would say it: "aged 10 and under". */
  meaning: string;
  /** The measure that it is a part of; "" where it is a part of none. */
  partOf: string;
  /** What else sources and replies call it: "under 11". */
  words: readonly string[];
  /** Of which ages the children are that a rate is taken of: "0-17"; "" where there is no rate. */
  ages: string;
}

/** A row of `data/areas.csv`. */
export interface AreaFact {
  area: string;
  kind: "force" | "nation" | "region";
  nation: string;
  region: string;
  /** Other names between semicolons. */
  also_known_as: string;
  /** For a nation, the wider ones that it lies in, the nearest first, between semicolons. */
  within: string;
  /** Place in the tile map, from the west and from the north, from 0; null where it has none. */
  tile_column: number | null;
  tile_row: number | null;
}

/** A row of `data/breaks.csv`: a day from which recorded figures no longer mean what they meant. */
export interface BreakFact {
  /** First day of the new footing. */
  date: string;
  what: string;
  /** Nations whose figures it touches. */
  nations: readonly string[];
  /** The only measures that it touches; all where there is none. */
  measures: readonly string[];
  /** The only offence codes of official counts that it touches; all where there is none. */
  codes: readonly string[];
  note: string;
  /** Where the change is described. */
  source: string;
  url: string;
}

/** A row of `data/gaps.csv`: a police force that gave no figures for a year. */
export interface GapFact {
  force: string;
  /** Financial year, as the ledger writes it. */
  period: string;
  /** The measures whose totals lack the force, with their parts; all where there is none. */
  measures: readonly string[];
  /** The totals that lack the force. */
  areas: readonly string[];
  /** Id of the source that says so. */
  source: string;
  note: string;
}
