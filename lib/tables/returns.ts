import { basename, extname } from "node:path";
import { inOrder, LedgerError, shownPath } from "./fault";
import type { Fault } from "./fault";
import { idOf } from "./idOf";
import { ledgerFolder, readLedger } from "./ledger";
import type { LedgerRows } from "./ledger";
import { figureRow } from "./row";
import type { FigureRow, Located } from "./row";
import { readSchema, withVocabulary } from "./schema";
import { senseOfFigure } from "./sense";
import { readCells, UnreadableCells } from "./cells";
import { readCsvTable } from "./csvTable";
import { sheetTable } from "./sheetTable";
import { checkTable } from "./table";
import type { TextTable } from "./table";
import { readWords } from "./words";
import { figuresTwice, partsAboveWholes } from "./wholes";

/**
 * A police force's own return (an answer to a Freedom of Information request, say), as CSV, XLSX, XLS
 * or ODS with the columns of `data/template.csv`, checked as the ledger is. The figures' `source` is
 * the citation that the file gives; of a workbook the sheet with those columns is read, and what is
 * hidden, merged or an error in it is a fault.
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
  const schema = readSchema(ledgerFolder());
  const fields = withVocabulary(schema.return.fields, readWords(ledgerFolder(), schema));
  const { table, faults } = await readTable(
    path,
    file,
    fields.map(({ name }) => name),
  );
  if (table.header.length === 0 && faults.length > 0) return { figures: [], faults };
  const checked = checkTable(table, fields, file);
  if (!checked.hasColumns) return { figures: [], faults: [...faults, ...checked.faults] };
  const prefix = `return-${idOf(basename(path, extname(path)))}`;
  const figures = checked.rows.map((row, i): Located<FigureRow> => {
    return { ...figureRow(row), id: `${prefix}.${i + 1}`, bound: "exact" };
  });
  const known = { areas: ledger.areas, latestYear: new Date().getFullYear() };
  const found = [
    ...faults,
    ...checked.faults,
    ...figures.flatMap((row) => senseOfFigure(row, file, known)),
    ...partsAboveWholes(figures, file, ledger.areas, ledger.figures),
    ...figuresTwice(figures, file),
  ];
  return { figures, faults: inOrder(found, () => fields) };
}

const TEXTS = new Set([".csv", ".txt", ".tsv"]);
const WORKBOOKS = new Set([".xlsx", ".xls", ".ods"]);

async function readTable(
  path: string,
  file: string,
  columns: readonly string[],
): Promise<{ table: TextTable; faults: Fault[] }> {
  const extension = extname(path).toLowerCase();
  if (TEXTS.has(extension)) return readCsvTable(path, file, { anyDelimiter: true });
  if (!WORKBOOKS.has(extension)) {
    throw new Error(`${file} is none of ${[...TEXTS, ...WORKBOOKS].join(", ")}`);
  }
  const refused = (expected: string) => ({
    table: { header: [], rows: [] },
    faults: [{ file, row: 1, column: "1", value: basename(path), expected }],
  });
  try {
    const workbook = await readCells(path);
    if (workbook.format === "text") {
      return refused("a workbook that can be opened: it is a text, whatever its name says");
    }
    return sheetTable(workbook, columns, file);
  } catch (error) {
    if (!(error instanceof UnreadableCells)) throw error;
    return refused(`a workbook that can be opened: ${error.message}`);
  }
}
