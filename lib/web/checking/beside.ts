import type { Finding } from "../../claims/types";
import type { LedgerFigure, OfficialCount, PageData } from "./protocol";

/** What is known of the thing that a figure counts, beside the text. */
export interface Beside {
  /** The ledger's rows of the same meaning, the same source once. */
  ledger: LedgerFigure[];
  /** The official count of the same area and year, for a total. */
  official: OfficialCount | undefined;
}

const RECORDED = new Set(["offences", "victims"]);

/**
 * What the ledger and the official statistics print for the area, year and measure of a count.
 * Nothing for a statement (a percentage, a rate), for another subject, or where the text leaves
 * area or year open.
 */
export function beside(
  finding: Pick<Finding, "unit" | "measure" | "area" | "period"> & { subject?: string },
  { ledger, official }: Pick<PageData, "ledger" | "official">,
): Beside {
  const { unit, measure, area, period, subject } = finding;
  const isOther = subject !== undefined && subject !== "" && subject !== CHILD_SEXUAL_OFFENCES;
  if (isOther || area === "" || period === "") return { ledger: [], official: undefined };
  const isSame = (row: LedgerFigure): boolean =>
    row.value !== null &&
    row.measure === measure &&
    row.area === area &&
    row.period === period &&
    (row.unit === unit || (RECORDED.has(row.unit) && RECORDED.has(unit)));
  const counted = RECORDED.has(unit) || unit === "convictions";
  return {
    ledger: counted ? ledger.filter(isSame) : [],
    official:
      RECORDED.has(unit) && measure === "total"
        ? official.find((row) => row.area === area && row.period === period)
        : undefined,
  };
}

/** What `check` calls the subject where the text counts what the ledger counts. */
export const CHILD_SEXUAL_OFFENCES = "child sexual offences";
