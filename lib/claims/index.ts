/** What an article says, what that rests on, and whether it holds. */
export { check } from "./check";
export type { CheckOptions, LedgerRow } from "./check";
export type { Basis, Bound as ClaimBound, Checked, ClaimUnit, Finding, Outcome, Statement, Verdict } from "./types";
