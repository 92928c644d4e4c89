/** Reads texts away from the page, so that typing never waits. */
import { check } from "../../claims/check";
import { candidateRows } from "../../claims/telling/rows";
import { ledgerReferences, type Reference, returnReferences } from "../../claims/compare";
import type { FromWorker, LedgerFigure, ToWorker } from "./protocol";

let ledger: LedgerFigure[] = [];
let references: Reference[] = [];

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("ledger" in data) {
    ({ ledger } = data);
    references = referencesOf(ledger);
    return;
  }
  self.postMessage(answer(data));
});

function answer({ id, text, name, settings }: Extract<ToWorker, { id: number }>): FromWorker {
  try {
    const { ledger: isLedger, year, area, corrections, round } = settings;
    const { findings } = check(text, {
      ...(year !== "" && { year }),
      ...(area !== "" && { area }),
      ledger: isLedger ? ledger : [],
      references: [...(isLedger ? references : []), ...returnReferences(round)],
      areas: [...new Set(round.map((row) => row.area))],
      corrections,
    });
    // Here and not on the page: the vocabulary that the rows need is carried once.
    return { id, findings, rows: candidateRows([{ file: name || "the text", text, findings }]) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** The ledger's counts as printed ones are compared with them, by the names that the page has for its sources. */
function referencesOf(rows: readonly LedgerFigure[]): Reference[] {
  const names = rows.map(({ source, title }) => ({ id: source, publisher: title, published: "" }));
  const chosen = new Set<unknown>(rows.filter((row) => row.chosen));
  return ledgerReferences(rows, names, (group) => group.find((row) => chosen.has(row)));
}
