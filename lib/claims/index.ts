/** What an article says, what that rests on, and whether it holds. */
export { check } from "./check";
export { ledgerReferences, returnReferences } from "./compare";
export type { Reference, ReturnRow, SourceName } from "./compare";
export { say } from "./say";
export type { SayKind, SayOptions } from "./say";
export { checkClaim, checkStatements } from "./statements";
export type { CheckedStatement, ClaimBasis } from "./statements";
export type { CheckOptions, Correction, LedgerRow } from "./check";
export type {
  Basis,
  Bound as ClaimBound,
  Checked,
  ClaimUnit,
  Finding,
  Outcome,
  Statement,
  Verdict,
} from "./types";
