import type { Question } from "../round/round";
import type { Accepted } from "../round/tables";
import { whyNoNumber } from "./whyNoNumber";

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
  | "not yet accepted"
  | "not readable"
  | "not understood"
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
  "not yet accepted",
  "not held",
  "refused",
  "personal data",
  "not readable",
  "not understood",
  "not answered",
  "no reply",
];

/** The figures of one force. */
export interface ForceRows {
  used: readonly Accepted[];
  /** Those that contradict each other. */
  inConflict: readonly Accepted[];
  /** Those that are proposed, and that nobody has accepted or left. */
  open: readonly Accepted[];
}

/** Reads a force's figures for what they say of one question and year. */
export function stateOf(
  period: string,
  { measure, unit }: Question,
  { used, inConflict, open }: ForceRows,
  whole?: State,
): State {
  const own = used.filter((row) => row.measure === measure);
  const here = own.filter((row) => row.period === period && row.unit === unit);
  const wholeYear = here.find(({ status }) => status !== "partial");
  if (wholeYear !== undefined) return ofRow(wholeYear);
  if (
    inConflict.some((row) => row.measure === measure && row.period === period && row.unit === unit)
  ) {
    return "contradicts itself";
  }
  const asked = open.filter((row) => row.measure === measure);
  if (asked.some((row) => row.period === period && row.unit === unit)) return "not yet accepted";
  if (
    here.length > 0 ||
    own.some((row) => row.status === "partial" && startsIn(row.period, period))
  ) {
    return "part of a year";
  }
  const other = own.find((row) => row.period === period && row.value !== null);
  if (other !== undefined) return other.unit === "victims" ? "in victims" : "in offences";
  if (own.some((row) => /^\d{4}$/.test(row.period) && row.value !== null)) return "calendar year";
  if (asked.some((row) => row.period === period || row.period === "")) return "not yet accepted";
  if (whole !== undefined && SAYS_MORE.has(whole)) return whole;
  // Of a force of which nothing is accepted, nobody has yet looked for the answer.
  if (used.length === 0 && open.length > 0) return "not yet accepted";
  return used.length > 0 || whole === "not answered" ? "not answered" : (whole ?? "no reply");
}

/** What is known of a whole reply, and can be why any question of it has no answer. */
const SAYS_MORE: ReadonlySet<State> = new Set([
  "refused",
  "personal data",
  "not readable",
  "not understood",
]);

const ofRow = (row: Accepted): State => (row.value === null ? whyNoNumber(row) : "number");

const startsIn = (part: string, year: string): boolean => part.includes(year.slice(0, 4));
