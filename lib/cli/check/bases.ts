/** What printed counts are compared with: the ledger, or the collated tables of a round. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ledgerReferences,
  type LedgerRow,
  type Reference,
  returnReferences,
  type ReturnRow,
} from "../../claims";
import { choose } from "../../tables/choose";
import { parseCsv } from "../../tables/csv";
import { readLedger } from "../../tables/ledger";

/** The ledger's rows as bases, and each count with the source that its rule chooses. */
export function ledgerBases(): { ledger: readonly LedgerRow[]; references: Reference[] } {
  const { figures, sources } = readLedger();
  const chosen = (rows: LedgerRow[]): LedgerRow | undefined => {
    try {
      return choose(rows as typeof figures).used;
    } catch {
      return undefined;
    }
  };
  return { ledger: figures, references: ledgerReferences(figures, sources, chosen) };
}

const FILES = ["by-force.csv", "national.csv"];

/** The counts of a round's folder. @throws {Error} when it has not been collated. */
export function returnBases(folder: string): Reference[] {
  const missing = FILES.find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) {
    throw new Error(
      `${join(folder, missing)} does not exist: run figures returns collate ${folder} first.`,
    );
  }
  return FILES.flatMap((name) => {
    const { records } = parseCsv(readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, ""));
    const [head, ...rows] = records.map(({ cells }) => cells);
    return returnReferences(
      rows.map((cells) =>
        rowOf(name, Object.fromEntries((head ?? []).map((key, i) => [key, cells[i] ?? ""]))),
      ),
    );
  });
}

function rowOf(name: string, row: Record<string, string>): ReturnRow {
  const text = (key: string): string => row[key] ?? "";
  // A sum with a suppressed count in it has no value but a least one.
  const number = text("value") || (text("bound") === "more_than" ? text("at_least") : "");
  // A sum over the matched forces is of fewer forces: it contradicts no total.
  const value = number === "" || text("basis") === "matched" ? null : Number(number);
  const where =
    name === "national.csv"
      ? `national.csv, ${text("forces")} of ${text("forces_asked")} forces`
      : [text("file"), text("sheet"), text("cell")].filter(Boolean).join(", ");
  return {
    area: text("area"),
    period: text("period"),
    unit: text("unit"),
    measure: text("measure"),
    value: value !== null && Number.isFinite(value) ? value : null,
    bound: text("bound") || "exact",
    where,
  };
}
