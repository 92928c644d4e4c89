import { keyOf, whatOf } from "./meaning/facets";
import { areaOfFigures } from "./reading/gazetteer";
import type { Fact } from "./verdict/outcome";

/** What of a ledger's row is a basis. `FigureRow` of `lib/tables` is one. */
export interface LedgerRow {
  source: string;
  printed: string;
  value: number | null;
  bound: string;
  unit: string;
  measure: string;
  area: string;
  period: string;
  /** What is known against the figure, in the word of the ledger's column; "" or absent for nothing. */
  status?: string;
}

const COUNTS = new Set(["offences", "victims", "convictions", "suspects", "other"]);

export const isCountUnit = (unit: string): boolean => COUNTS.has(unit);

/** Of a row with a mark nothing is worked out that the text does not print. */
export const isUnmarked = ({ status = "" }: LedgerRow): boolean => status === "";

/** The ledger's counts as bases. */
export function ledgerFacts(rows: readonly LedgerRow[]): Fact[] {
  return rows.flatMap((row) => {
    const { value, unit, measure, period, bound, source } = row;
    const area = areaOfFigures(row.area);
    if (value === null || !isCountUnit(unit) || measure === "change") return [];
    const printed = row.printed || String(value);
    return [
      { value, unit, measure, key: keyOf(whatOf(measure)), area, period, bound, source, printed },
    ];
  });
}
