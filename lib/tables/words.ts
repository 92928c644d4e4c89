import { join } from "node:path";
import { wordRowOf } from "./row";
import { type PackageSchema, readSchema } from "./schema";
import { readCsvTable } from "./csvTable";
import { checkTable } from "./table";
import type { WordRow } from "./vocabulary";
import { ledgerFolder } from "./ledger";

/**
 * The vocabulary as the table of a ledger has it now; {@link WORDS} is that of the last build.
 * @throws Error when the folder is no ledger.
 */
export function readWords(
  folder = ledgerFolder(),
  schema: PackageSchema = readSchema(folder),
): WordRow[] {
  const { path, fields } = schema.measures;
  const { table } = readCsvTable(join(folder, path), path);
  return checkTable(table, fields, path).rows.map((row) => {
    const { line: _line, ...word } = wordRowOf(row);
    return word;
  });
}
