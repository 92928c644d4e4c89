import type { Mention } from "../finding/mention";
import type { Reading } from "../reading/reading";

/** A figure whose meaning has been worked out. Offsets are within its sentence. */
export interface Claim extends Mention {
  reading: Reading;
  area: string;
  period: string;
  measure: string;
  /** The count that this figure is compared with: "from 774", "against 444". */
  isBase: boolean;
  /** Its sentence tells what others have printed, or sets one count against another. */
  disputes: boolean;
  /** No words of its own sentence give the period. */
  guessed?: boolean;
  /** The year that a change is measured from was assumed. */
  assumed?: boolean;
  /** The count that restates a share, or the other way round: "about one in six, 12,374,". */
  sameAs?: Claim;
  /** The wider area of which this is one area's share. */
  shareOf?: string;
  /** The count that a share or part is taken of, where the words point to one: "of those". */
  wholeIs?: Claim;
}

const COUNTS = new Set(["offences", "victims", "convictions", "suspects", "other"]);

/** A number of events or persons, and not of their change. */
export const isCount = ({ unit, measure }: { unit: string; measure?: string }): boolean =>
  COUNTS.has(unit) && measure !== "change";

export const isChange = ({ unit, measure }: { unit: string; measure?: string }): boolean =>
  unit === "percent_change" ||
  (unit === "ratio" && measure !== "girls_to_boys") ||
  (COUNTS.has(unit) && measure === "change");
