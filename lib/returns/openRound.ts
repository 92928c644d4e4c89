import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type CoverageRow, forcesOf, type NationalRow } from "./collate/collate";
import { collateRound } from "./collate/ofRound";
import { readRound } from "./round/round";
import type { Accepted } from "./round/tables";

export type { CoverageRow, NationalRow } from "./collate/collate";
export type { State } from "./collate/state";
export type { Accepted } from "./round/tables";
export type { ReplyBound } from "./types";

/** A round of replies, added up. */
export interface OpenedRound {
  year: string;
  before: string;
  nation: string;
  forces: string[];
  /** Sums over the forces, of all and of the matched ones. */
  national: NationalRow[];
  /** The figure used for each force, and whether it is counted. */
  byForce: (Accepted & { counted: string })[];
  /** What became of each question to each force. */
  coverage: CoverageRow[];
  /** Figures that a correction took the place of. */
  superseded: Accepted[];
  /** Figures that contradict each other; none of them is used. */
  conflicts: Accepted[][];
}

/**
 * Opens the folder of a round and adds up what a person has accepted in it: what
 * `figures returns collate` writes, as rows. A folder that is not found from here is looked for in
 * the folders above, so that a notebook opens it from wherever it runs.
 * @throws Error when there is no such folder.
 */
export function openRound(folder: string): OpenedRound {
  const round = readRound(found(folder));
  const forces = forcesOf(round);
  const { national, byForce, coverage, superseded, conflicts } = collateRound(round).collation;
  const { year, before, nation } = round;
  return { year, before, nation, forces, national, byForce, coverage, superseded, conflicts };
}

function found(folder: string): string {
  for (let at = process.cwd(); ; at = dirname(at)) {
    const path = resolve(at, folder);
    if (existsSync(join(path, "round.csv"))) return path;
    if (at === dirname(at)) return resolve(folder);
  }
}
