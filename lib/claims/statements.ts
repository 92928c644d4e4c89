import { COMPARING_UNITS } from "../measures/comparingUnits";
import { ledgerFacts, type LedgerRow } from "./check";
import { gazetteer } from "./reading/gazetteer";
import type { Basis, Outcome, Statement } from "./types";
import { Evidence, type Fact, isCountUnit } from "./verdict/evidence";
import { judge } from "./verdict/judge";

/** A count as a basis, without where it was printed. */
export type ClaimBasis = Pick<Basis, "value" | "measure" | "area" | "period"> & Partial<Fact>;

/** One row of the ledger that compares or rounds counts, and what became of it. */
export interface CheckedStatement<Row extends LedgerRow = LedgerRow> extends Outcome {
  row: Row;
}

/**
 * The verdict on one statement from given counts, by the same rules as {@link check}.
 *
 * @param statement What is claimed, in the words and fields of a ledger row.
 * @param bases The counts that it may rest on. Where two differ for one area, year and measure,
 * neither is taken.
 * @example
 * const claim = { printed: "every 20 minutes", value: 20, unit: "minutes_per_event", bound: "exact", measure: "total", area: "England and Wales", period: "2010/11" };
 * const total = { value: 23097, measure: "total", area: "England and Wales", period: "2010/11" };
 * checkClaim(claim, [total]).verdict // → "does not hold"
 * checkClaim(claim, []).verdict // → "not checkable"
 */
export function checkClaim(statement: Statement, bases: readonly ClaimBasis[]): Outcome {
  return judge(statement, new Evidence(bases.map(factFrom)), gazetteer());
}

function factFrom(basis: ClaimBasis): Fact {
  const defaults = { printed: String(basis.value), bound: "exact", unit: "offences", source: "" };
  return { ...defaults, ...basis };
}

/**
 * The verdict on every statement among rows of the ledger: rates, shares, changes, ratios and
 * rounded counts. Each rests on the counts of its own source where that prints them, else on those
 * of the other rows; where other sources differ, on none.
 *
 * @example
 * const rows = readLedger().figures;
 * checkStatements(rows).find(({ row }) => row.id === "norfolk-2012.3")?.verdict // → "does not hold"
 */
export function checkStatements<Row extends LedgerRow>(
  rows: readonly Row[],
): CheckedStatement<Row>[] {
  const areas = gazetteer();
  const facts = ledgerFacts(rows);
  const bySource = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = bySource.get(fact.source);
    if (known) known.push(fact);
    else bySource.set(fact.source, [fact]);
  }
  const everywhere = new Map<string, Evidence>();
  return rows.filter(isStatement).map((row) => {
    const own = bySource.get(row.source) ?? [];
    let evidence = everywhere.get(row.source);
    if (!evidence) {
      evidence = new Evidence(own, facts);
      everywhere.set(row.source, evidence);
    }
    return { row, ...judge({ ...row, value: row.value ?? 0 }, evidence, areas) };
  });
}

function isStatement({ value, unit, bound, measure }: LedgerRow): boolean {
  if (value === null) return false;
  return (
    COMPARING_UNITS.has(unit) || (isCountUnit(unit) && (bound !== "exact" || measure === "change"))
  );
}
