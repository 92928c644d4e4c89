import { basename, extname } from "node:path";
import { inOrder, LedgerError, shownPath } from "./fault";
import type { Fault } from "./fault";
import { ledgerFolder, readLedger } from "./ledger";
import type { LedgerRows } from "./ledger";
import { figureRow } from "./row";
import type { FigureRow, Located } from "./row";
import { readSchema, withVocabulary } from "./schema";
import { senseOfFigure } from "./sense";
import { readSheet } from "./sheet";
import { checkTable, readCsvTable } from "./table";
import type { TextTable } from "./table";
import { readWords } from "./words";
import { figuresTwice, partsAboveWholes } from "./wholes";

/**
 * A police force's own return (an answer to a Freedom of Information request, say), as CSV or XLSX
 * with the columns of `data/template.csv`, checked as the ledger is. The figures' `source` is the
 * citation that the file gives; in a workbook the first sheet is read.
 *
 * `loadLedger().with(await readReturn("norfolk.xlsx"))` is a ledger with the return in it.
 * @throws LedgerError that lists every fault; Error for a file that is neither.
 */
export async function readReturn(path: string, ledger?: LedgerRows): Promise<FigureRow[]> {
  const { figures, faults } = await checkReturn(path, ledger);
  if (faults.length > 0) throw new LedgerError(`The return ${shownPath(path)}`, faults);
  return figures.map(({ line: _line, ...row }) => row);
}

/** Reads a return and says all that is wrong with it. */
export async function checkReturn(
  path: string,
  ledger: LedgerRows = readLedger(),
): Promise<{ figures: Located<FigureRow>[]; faults: Fault[] }> {
  const file = shownPath(path);
  const { table, faults } = await readTable(path, file);
  if (faults.length > 0) return { figures: [], faults };
  const schema = readSchema(ledgerFolder());
  const fields = withVocabulary(schema.return.fields, readWords(ledgerFolder(), schema));
  const checked = checkTable(table, fields, file);
  if (!checked.hasColumns) return { figures: [], faults: checked.faults };
  const prefix = `return-${slug(basename(path, extname(path)))}`;
  const figures = checked.rows.map((row, i): Located<FigureRow> => {
    return { ...figureRow(row), id: `${prefix}.${i + 1}`, bound: "exact" };
  });
  const known = { areas: ledger.areas, latestYear: new Date().getFullYear() };
  const found = [
    ...checked.faults,
    ...figures.flatMap((row) => senseOfFigure(row, file, known)),
    ...partsAboveWholes(figures, file, ledger.areas, ledger.figures),
    ...figuresTwice(figures, file),
  ];
  return { figures, faults: inOrder(found, () => fields) };
}

async function readTable(
  path: string,
  file: string,
): Promise<{ table: TextTable; faults: Fault[] }> {
  const extension = extname(path).toLowerCase();
  if (extension === ".csv") return readCsvTable(path, file);
  if (extension !== ".xlsx") throw new Error(`${file} is neither .csv nor .xlsx`);
  try {
    return { table: await readSheet(path), faults: [] };
  } catch (error) {
    const expected = `a workbook that can be opened: ${(error as Error).message}`;
    return {
      table: { header: [], rows: [] },
      faults: [{ file, row: 1, column: "1", value: basename(path), expected }],
    };
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
