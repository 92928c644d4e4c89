import type { Question } from "../round/round";
import type { Accepted } from "../round/tables";

/** What became of one question to one force. */
export type State =
  | "number"
  | "suppressed"
  | "not held"
  | "refused"
  | "part of a year"
  | "calendar year"
  | "in victims"
  | "in offences"
  | "contradicts itself"
  | "not answered"
  | "personal data"
  | "no reply";

/** The states in the order in which a reader wants them. */
export const STATES: readonly State[] = [
  "number",
  "suppressed",
  "in victims",
  "in offences",
  "calendar year",
  "part of a year",
  "contradicts itself",
  "not held",
  "refused",
  "personal data",
  "not answered",
  "no reply",
];

/** The figures of one force: those that are used, and those that contradict each other. */
export interface ForceRows {
  used: readonly Accepted[];
  inConflict: readonly Accepted[];
}

/** Reads a force's figures for what they say of one question and year. */
export function stateOf(
  period: string,
  { measure, unit }: Question,
  { used, inConflict }: ForceRows,
  whole?: State,
): State {
  const own = used.filter((row) => row.measure === measure);
  const here = own.filter((row) => row.period === period && row.unit === unit);
  const wholeYear = here.find(({ status }) => status !== "partial");
  if (wholeYear !== undefined) return ofRow(wholeYear);
  if (inConflict.some((row) => row.measure === measure && row.period === period)) {
    return "contradicts itself";
  }
  if (
    here.length > 0 ||
    own.some((row) => row.status === "partial" && startsIn(row.period, period))
  ) {
    return "part of a year";
  }
  const other = own.find((row) => row.period === period && row.value !== null);
  if (other !== undefined) return other.unit === "victims" ? "in victims" : "in offences";
  if (own.some((row) => /^\d{4}$/.test(row.period) && row.value !== null)) return "calendar year";
  if (whole === "refused" || whole === "personal data") return whole;
  return used.length > 0 || whole === "not answered" ? "not answered" : (whole ?? "no reply");
}

function ofRow({ value, mark, note, at_least: least }: Accepted): State {
  if (value !== null) return "number";
  const words = `${mark} ${note}`.toLowerCase();
  if (least !== null || /\*|#|\[c\]|^c\b|s\.? ?40|suppress|withheld|low number/.test(words))
    return "suppressed";
  if (/refus|exempt|section|s\.? ?1[24]|cost/.test(words)) return "refused";
  return "not held";
}

const startsIn = (part: string, year: string): boolean => part.includes(year.slice(0, 4));
