import type { FigureRow, Status } from "./row";

/** What a unit counts: offences and victims are one kind, since sources use both for one total. */
export type UnitKind = "recorded" | "convictions" | "suspects" | "forces" | "statement";

const KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ["offences", "recorded"],
  ["victims", "recorded"],
  ["convictions", "convictions"],
  ["suspects", "suspects"],
  ["forces", "forces"],
]);

/** The kind of a unit; per cent, ratios and rates are statements, made from counts. */
export function unitKind(unit: string): UnitKind {
  return KINDS.get(unit) ?? "statement";
}

const DOUBTED: ReadonlySet<Status> = new Set(["disagrees", "misattributed", "unclear"]);

/** Whether a printed value is not to be relied on, by its status. */
export function isDoubted({ status }: Pick<FigureRow, "status">): boolean {
  return DOUBTED.has(status);
}
