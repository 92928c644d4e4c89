/** A place in a tile map: columns count from the west, rows from the north, both from 0. */
export interface Tile {
  column: number;
  row: number;
}

/**
 * The map by rows, each force beneath its northern and beside its eastern neighbour as far as a
 * grid lets it be. Every force has the same size, so that a large county does not look like many
 * offences.
 */
const MAP: [row: number, column: number, ...forces: string[]][] = [
  [0, 4, "Police Scotland"],
  [1, 5, "Northumbria Police"],
  [2, 4, "Cumbria Constabulary", "Durham Constabulary", "Cleveland Police"],
  [3, 1, "Police Service of Northern Ireland"],
  [3, 4, "Lancashire Constabulary", "West Yorkshire Police", "North Yorkshire Police"],
  [4, 3, "Merseyside Police", "Greater Manchester Police", "South Yorkshire Police"],
  [4, 6, "Humberside Police"],
  [5, 2, "North Wales Police", "Cheshire Constabulary", "Staffordshire Police"],
  [5, 5, "Derbyshire Constabulary", "Nottinghamshire Police", "Lincolnshire Police"],
  [6, 2, "Dyfed-Powys Police", "West Mercia Police", "West Midlands Police"],
  [6, 5, "Leicestershire Police", "Northamptonshire Police", "Cambridgeshire Constabulary"],
  [6, 8, "Norfolk Constabulary"],
  [7, 1, "South Wales Police", "Gwent Police", "Gloucestershire Constabulary"],
  [7, 4, "Warwickshire Police", "Thames Valley Police", "Bedfordshire Police"],
  [7, 7, "Hertfordshire Constabulary", "Suffolk Constabulary"],
  [8, 3, "Avon and Somerset Police", "Wiltshire Police", "Surrey Police"],
  [8, 6, "Metropolitan Police", "City of London Police", "Essex Police"],
  [9, 3, "Devon and Cornwall Police", "Dorset Police", "Hampshire Constabulary"],
  [9, 6, "Sussex Police", "Kent Police"],
];

/**
 * Where each of the 45 territorial police forces of the UK stands in a tile map, by its name in
 * `areas.csv`.
 * @example
 * FORCE_TILES["Norfolk Constabulary"] // → { column: 8, row: 6 }
 */
export const FORCE_TILES: Readonly<Record<string, Tile>> = Object.fromEntries(
  MAP.flatMap(([row, column, ...forces]) => {
    return forces.map((force, i): [string, Tile] => [force, { column: column + i, row }]);
  }),
);
