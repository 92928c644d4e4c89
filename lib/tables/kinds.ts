import type { FigureRow } from "./row";

/** What a unit counts: offences and victims are one kind, since sources use both for one total. */
export type UnitKind = "recorded" | "convictions" | "suspects" | "forces" | "statement";

const KINDS: Record<string, UnitKind> = {
  offences: "recorded",
  victims: "recorded",
  convictions: "convictions",
  suspects: "suspects",
  forces: "forces",
};

/** The kind of a unit; per cent, ratios and rates are statements, made from counts. */
export function unitKind(unit: string): UnitKind {
  return KINDS[unit] ?? "statement";
}

/** Marks in a note of a printed value that is not to be relied on. */
export function isDoubted(row: Pick<FigureRow, "note">): boolean {
  return /\b(DISAGREES|MISATTRIBUTED|UNCLEAR)\b/.test(row.note);
}
