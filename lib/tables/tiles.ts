import { AREAS } from "../facts/areas";

/** A place in a tile map: columns count from the west, rows from the north, both from 0. */
export interface Tile {
  column: number;
  row: number;
}

/**
 * Where each of the 45 territorial police forces of the UK stands in a tile map, by its name: the
 * places of `data/areas.csv`, each force beneath its northern and beside its eastern neighbour as
 * far as a grid lets it be. Every force has the same size, so that a large county does not look like
 * many offences.
 * @example
 * FORCE_TILES["Norfolk Constabulary"] // → { column: 8, row: 6 }
 */
export const FORCE_TILES: Readonly<Record<string, Tile>> = Object.fromEntries(
  AREAS.flatMap(({ area, tile_column: column, tile_row: row }): [string, Tile][] => {
    return column === null || row === null ? [] : [[area, { column, row }]];
  }),
);
