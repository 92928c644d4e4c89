import assert from "node:assert/strict";
import { test } from "node:test";
import { readLedger } from "./ledger";
import { DATA } from "./testing/folder";
import { FORCE_TILES } from "./tiles";

test("each territorial force has a tile of its own, and nothing else has", () => {
  const forces = readLedger(DATA)
    .areas.filter(({ kind, area }) => kind === "force" && area !== "British Transport Police")
    .map(({ area }) => area);
  assert.deepEqual(new Set(Object.keys(FORCE_TILES)), new Set(forces));
  const places = new Set(Object.values(FORCE_TILES).map(({ column, row }) => `${column} ${row}`));
  assert.equal(places.size, 45);
});

// Neighbours on the map of police force areas: the first borders the second to its north or west.
const NORTH_OF: [string, string][] = [
  ["Police Scotland", "Northumbria Police"],
  ["Northumbria Police", "Durham Constabulary"],
  ["Durham Constabulary", "North Yorkshire Police"],
  ["Cumbria Constabulary", "Lancashire Constabulary"],
  ["Lancashire Constabulary", "Greater Manchester Police"],
  ["South Yorkshire Police", "Derbyshire Constabulary"],
  ["Humberside Police", "Lincolnshire Police"],
  ["Norfolk Constabulary", "Suffolk Constabulary"],
  ["Suffolk Constabulary", "Essex Police"],
  ["Essex Police", "Kent Police"],
  ["Surrey Police", "Sussex Police"],
  ["Dyfed-Powys Police", "South Wales Police"],
];
const WEST_OF: [string, string][] = [
  ["Police Service of Northern Ireland", "Cumbria Constabulary"],
  ["Merseyside Police", "Greater Manchester Police"],
  ["North Wales Police", "Cheshire Constabulary"],
  ["Gwent Police", "Gloucestershire Constabulary"],
  ["Avon and Somerset Police", "Wiltshire Police"],
  ["Devon and Cornwall Police", "Dorset Police"],
  ["Dorset Police", "Hampshire Constabulary"],
  ["Hampshire Constabulary", "Sussex Police"],
  ["Cambridgeshire Constabulary", "Norfolk Constabulary"],
  ["Hertfordshire Constabulary", "Essex Police"],
];

test("the map lies as the country does", () => {
  for (const [north, south] of NORTH_OF) {
    assert.ok(FORCE_TILES[north]!.row < FORCE_TILES[south]!.row, `${north} north of ${south}`);
  }
  for (const [west, east] of WEST_OF) {
    assert.ok(FORCE_TILES[west]!.column < FORCE_TILES[east]!.column, `${west} west of ${east}`);
  }
});
