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
