/** What printed counts are compared with: the ledger, or the collated tables of a round. */
import { join } from "node:path";
import { ledgerReferences, type LedgerRow, type Reference, returnReferences } from "../../claims";
import { roundRows } from "../../claims/roundRows";
import { choose } from "../../tables/choose";
import { readLedger } from "../../tables/ledger";
import { isFile, readRegular } from "../../tables/regular";

/** The ledger's rows as bases, each count with the source that its rule chooses, and the rows chosen. */
export function ledgerBases(): {
  ledger: readonly LedgerRow[];
  references: Reference[];
  chosen: ReadonlySet<LedgerRow>;
} {
  const { figures, sources } = readLedger();
  const chosen = new Set<LedgerRow>();
  const references = ledgerReferences(figures, sources, (rows) => {
    const used = usedOf(rows as typeof figures);
    if (used) chosen.add(used);
    return used;
  });
  return { ledger: figures, references, chosen };
}

function usedOf(rows: Parameters<typeof choose>[0]): LedgerRow | undefined {
  try {
    return choose(rows).used;
  } catch {
    return undefined;
  }
}

const FILES = ["by-force.csv", "national.csv"];

/** The counts of a round's folder. @throws {Error} when it has not been collated. */
export function returnBases(folder: string): Reference[] {
  const missing = FILES.find((name) => !isFile(join(folder, name)));
  if (missing !== undefined) {
    throw new Error(
      `${join(folder, missing)} does not exist: run figures returns collate ${folder} first.`,
    );
  }
  return FILES.flatMap((name) =>
    returnReferences(roundRows(readRegular(join(folder, name)).toString(), name)),
  );
}
