import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LedgerError, shownPath } from "./fault";
import type { AreaRow, FigureRow, Located, SourceRow } from "./row";
import type { OfficialRow, PopulationRow, ProsecutionRow } from "./officialRows";
import { PACKAGE_FILE } from "./schema";
import { type Validation, validateLedger } from "./validate";

/** The ledger as typed rows. */
export interface LedgerRows {
  figures: FigureRow[];
  sources: SourceRow[];
  areas: AreaRow[];
  /** Official counts of the Home Office. */
  official: OfficialRow[];
  /** Children by area. */
  population: PopulationRow[];
  prosecutions: ProsecutionRow[];
  /** SHA-256 over the tables and their schemas. */
  hash: string;
}

/** The same of a ledger that was put together since. */
export type Rows = Omit<LedgerRows, "hash">;

/**
 * Folder of the project's ledger: the nearest `data/` at or above the current folder whose
 * `datapackage.json` is that of Plain Figures, else the one that the package came with.
 */
export function ledgerFolder(): string {
  for (let at = process.cwd(); ; at = dirname(at)) {
    for (const folder of [at, join(at, "data")]) if (isLedger(folder)) return folder;
    if (at === dirname(at)) break;
  }
  return resolve(__dirname, "..", "..", "..", "data");
}

function isLedger(folder: string): boolean {
  const file = join(folder, PACKAGE_FILE);
  if (!existsSync(file)) return false;
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "plain-figures";
  } catch {
    return false;
  }
}

/**
 * The ledger as typed rows, checked. Texts are "" and numbers `null` where there is none.
 * @throws LedgerError that lists every fault as `file:row:column: value: expected`.
 * @example
 * readLedger().figures.find(({ id }) => id === "norfolk-2012.5").value // → 321
 */
export function readLedger(folder = ledgerFolder()): LedgerRows {
  const { faults, hash, ...tables } = checkedOnce(folder, ledgerFolder());
  if (faults.length > 0) throw new LedgerError(`The ledger in ${shownPath(folder)}`, faults);
  return {
    figures: tables.figures.map(withoutLine),
    sources: tables.sources.map(withoutLine),
    areas: tables.areas.map(withoutLine),
    official: tables.official.map(withoutLine),
    population: tables.population.map(withoutLine),
    prosecutions: tables.prosecutions.map(withoutLine),
    hash,
  };
}

/**
 * The ledger that was checked last. A notebook asks for it with each table that it shows, and to check
 * it takes a tenth of a second; it is checked again when a file of it has changed.
 */
let last: { state: string; checked: Validation } | undefined;

function checkedOnce(folder: string, base: string): Validation {
  const state = [folder, base].map(stateOf).join("\n");
  if (last?.state !== state) last = { state, checked: validateLedger(folder, base) };
  return last.checked;
}

/** What changes when a file in the folder is written. */
function stateOf(folder: string): string {
  const files = readdirSync(folder).map((name) => {
    const { mtimeMs, ctimeMs, size } = statSync(join(folder, name));
    return [name, mtimeMs, ctimeMs, size].join(" ");
  });
  return [folder, ...files].join("\n");
}

function withoutLine<Row>({ line: _line, ...row }: Located<Row>): Omit<Located<Row>, "line"> {
  return row;
}
