import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { listFaults, shownPath } from "../tables/fault";
import type { Fault } from "../tables/fault";
import { ledgerFolder } from "../tables/ledger";
import { checkReturn } from "../tables/returns";
import { isFile } from "../tables/regular";
import { PACKAGE_FILE } from "../tables/schema";
import { validateLedger } from "../tables/validate";
import { UsageError } from "./errors";
import { parseOptions } from "./options";

const USAGE = `Usage: figures validate [DIR | RETURN] [--json]

  Checks the ledger in DIR (the project's data/ when none is given) against its schema and against
  sense, or a force's own return, a .csv, .xlsx, .xls or .ods with the columns of data/template.csv. Prints every
  fault as file:row:column: value: expected. Exit status 1 when there is one.`;

interface Checked {
  counts: Record<string, number>;
  faults: Fault[];
}

const OPTIONS = {
  json: { type: "boolean" },
} as const;

/** `figures validate`: 0 and one line of counts, or 1 and every fault. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (positionals.length > 1) throw new UsageError(`one folder or file at a time.\n\n${USAGE}`);
  const path = positionals[0] === undefined ? ledgerFolder() : resolve(positionals[0]);
  const { counts, faults } = await checked(path);
  const ok = faults.length === 0;
  if (values.json === true) {
    console.log(JSON.stringify({ ok, path: shownPath(path), ...counts, faults }, null, 2));
  } else if (ok) {
    const said = Object.entries(counts).map(([what, count]) => {
      return `${count} ${count === 1 ? what.slice(0, -1) : what}`;
    });
    console.log(`${shownPath(path)}: ${said.join(", ")}; no faults.`);
  } else {
    for (const line of listFaults(faults)) console.log(line);
    console.log(faults.length === 1 ? "1 fault." : `${faults.length} faults.`);
  }
  return ok ? 0 : 1;
}

async function checked(path: string): Promise<Checked> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`there is no folder or file ${shownPath(path)}`);
  if (basename(path) === PACKAGE_FILE) return checked(dirname(path));
  if (!found.isDirectory() && isFile(path)) {
    const { figures, faults } = await checkReturn(path);
    return { counts: { figures: figures.length }, faults };
  }
  const { figures, sources, areas, faults } = validateLedger(path, ledgerFolder());
  const counts = { figures: figures.length, sources: sources.length, areas: areas.length };
  return { counts, faults };
}
