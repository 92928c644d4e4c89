import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  collatedFiles,
  collateRound,
  forcesOf,
  ledgerRows,
  readRound,
  replyFiles,
  type Round,
} from "../../returns";
import { csvCell } from "../../tables/csv";
import { describeFault, shownPath } from "../../tables/fault";
import { ledgerFolder, readLedger } from "../../tables/ledger";
import { readRegular } from "../../tables/regular";
import { validateLedger } from "../../tables/validate";
import { parseOptions } from "../options";
import { folderOf, plural, writeFiles } from "./folder";

const USAGE = `Usage: figures returns ledger FOLDER [--to DATA]

  Adds the accepted figures of a round and its exact sums to the ledger: a source for each reply,
  with the SHA-256 of its file, and a row for each figure. The ledger is checked first; where a row
  would be a fault, nothing is written.

  --to DATA   another ledger than the project's data/`;

const OPTIONS = { to: { type: "string" } } as const;

/** `figures returns ledger`: 0, or 1 when the ledger would have faults. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  const folder = folderOf(positionals, USAGE);
  const data = values.to === undefined ? ledgerFolder() : resolve(values.to);
  const round = readRound(folder);
  if (round.accepted.length === 0) {
    throw new Error("nothing has been accepted yet: run figures returns read, then accept");
  }
  const ledger = readLedger(data);
  refuseStrangers(round, new Set(ledger.areas.map(({ area }) => area)));
  const { collation } = collateRound(round);
  const tables = collatedFiles(collation);
  const { sources, figures, left } = ledgerRows(round, collation, hashesOf(round, tables));
  const known = new Set(ledger.sources.map(({ id }) => id));
  const twice = sources.find(({ id }) => known.has(id!));
  if (twice !== undefined) {
    throw new Error(`the ledger has this round already: there is a source ${twice["id"]}`);
  }
  const added = new Map([
    ["sources.csv", appended(join(data, "sources.csv"), sources)],
    ["figures.csv", appended(join(data, "figures.csv"), figures)],
  ]);
  const faults = faultsOf(added, data, figures);
  if (faults.length > 0) {
    for (const fault of faults.slice(0, 40)) console.error(fault);
    console.error(`${plural(faults.length, "fault")}: nothing was added.`);
    return 1;
  }
  writeFiles(folder, tables);
  writeFiles(data, added);
  console.log(
    `${plural(sources.length, "source")} and ${plural(figures.length, "figure")} added to ${shownPath(data)}.`,
  );
  for (const each of left) console.log(`not added: ${each}`);
  return 0;
}

/** Invented forces, or misspelt ones, are none of the ledger's. */
function refuseStrangers(round: Round, known: ReadonlySet<string>): void {
  const strange = forcesOf(round).filter((force) => !known.has(force));
  if (strange.length === 0) return;
  const more = strange.length > 3 ? ` and ${strange.length - 3} more` : "";
  throw new Error(
    `${strange.slice(0, 3).join(", ")}${more} are no areas of the ledger: nothing was added`,
  );
}

const hash = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");

function hashesOf(round: Round, tables: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([
    ...replyFiles(round).map(({ name, path }) => [name, hash(readFileSync(path))] as const),
    ...[...tables].map(([name, text]) => [name, hash(text)] as const),
  ]);
}

/** The text of a table with rows at its end, in the order of its columns and with its ends of lines. */
function appended(path: string, rows: readonly Record<string, string>[]): string {
  const text = readRegular(path).toString();
  const columns = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/, 1)[0]!
    .split(",");
  const lines = rows.map((row) => columns.map((name) => csvCell(row[name] ?? "")).join(","));
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return [text.trimEnd(), ...lines, ""].join(end);
}

/**
 * What validate would say of the ledger with the rows, tried in a copy that is thrown away. A fault
 * names the ledger's own file, and of a row that would be added the figure of the round.
 */
function faultsOf(
  added: ReadonlyMap<string, string>,
  data: string,
  figures: readonly Record<string, string>[],
): string[] {
  const trial = mkdtempSync(join(tmpdir(), "figures-ledger-"));
  const tables = readdirSync(data).filter((name) => /\.csv$|^datapackage\.json$/.test(name));
  try {
    for (const name of tables) writeFileSync(join(trial, name), readRegular(join(data, name)));
    for (const [name, text] of added) writeFileSync(join(trial, name), text);
    const names = new Map(
      [...tables, ...added.keys()].map((name) => [shownPath(join(trial, name)), join(data, name)]),
    );
    const last = added.get("figures.csv")!.trimEnd().split(/\r?\n/).length;
    return validateLedger(trial, ledgerFolder()).faults.map((fault) => {
      const file = names.get(fault.file) ?? fault.file;
      const row = file.endsWith("figures.csv")
        ? figures[fault.row - (last - figures.length + 1)]
        : undefined;
      const of = row === undefined ? "" : `; ${row["area"]}, ${row["period"]}, ${row["note"]}`;
      const expected = `${fault.expected}${of}`;
      return describeFault({ ...fault, file: shownPath(file), expected });
    });
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
