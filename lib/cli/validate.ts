import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { describeFault } from "../tables/fault";
import { ledgerFolder } from "../tables/ledger";
import { shownPath, validateLedger } from "../tables/validate";
import { UsageError } from "./errors";

const USAGE = `Usage: figures validate [DIR] [--json]

  Checks the ledger in DIR (the project's data/ when none is given) against its schema and against
  sense, and prints every fault as file:row:column: value: expected. Exit status 1 when there is one.`;

/** `figures validate`: 0 and one line of counts, or 1 and every fault. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError(`one folder at a time.\n\n${USAGE}`);
  const folder = positionals[0] === undefined ? ledgerFolder() : resolve(positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`there is no folder ${shownPath(folder)}`);
  }
  const { figures, sources, areas, faults } = validateLedger(folder, ledgerFolder());
  const counts = { figures: figures.length, sources: sources.length, areas: areas.length };
  const ok = faults.length === 0;
  if (values.json === true) {
    console.log(JSON.stringify({ ok, folder: shownPath(folder), ...counts, faults }, null, 2));
  } else if (ok) {
    console.log(
      `${shownPath(folder)}: ${counts.figures} figures from ${counts.sources} sources for ` +
        `${counts.areas} areas; no faults.`,
    );
  } else {
    for (const fault of faults) console.log(describeFault(fault));
    console.log(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`);
  }
  return ok ? 0 : 1;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        help: { type: "boolean" },
        verbose: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
