import type { Proposed, ReplyBound } from "../types";

/** The files of a round, and the columns of each. */

export const ROUND = "round.csv";
export const QUESTIONS = "questions.csv";
export const REGISTER = "register.csv";
export const AREAS = "areas.csv";
export const REPLIES = "replies";
export const PROPOSED = "proposed.csv";
export const WARNINGS = "warnings.csv";
export const NOT_READ = "not-read.csv";
export const ACCEPTED = "accepted.csv";
export const RECIPES = "recipes.csv";
export const STATUS = "status.csv";
export const NATIONAL = "national.csv";
export const BY_FORCE = "by-force.csv";
export const COVERAGE = "coverage.csv";

/** What a figure says, where it stands, and the date of the reply that says it. */
export interface Accepted extends Proposed {
  /** Date of the reply, or "". */
  replied: string;
  /** "yes" when the reply says that it corrects an earlier one. */
  corrects: string;
}

export const FIGURE_COLUMNS = [
  "force",
  "area",
  "period",
  "unit",
  "measure",
  "value",
  "mark",
  "bound",
  "at_least",
  "at_most",
  "status",
  "file",
  "sheet",
  "cell",
  "words",
  "note",
  "replied",
  "corrects",
] as const;

/** `accept` is the person's: yes or no; the last two keep what was read where a person changes it. */
export const PROPOSED_COLUMNS = [
  "accept",
  "warning",
  ...FIGURE_COLUMNS,
  "read_period",
  "read_status",
] as const;
export const WARNING_COLUMNS = ["level", "force", "file", "sheet", "cell", "what"] as const;
export const NOT_READ_COLUMNS = ["force", "file", "sheet", "cell", "text", "why"] as const;

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === "" || !/^-?\d+(?:\.\d+)?$/.test(text) ? null : Number(text);

/** A row of `accepted.csv` or `proposed.csv`. */
export function acceptedOf(row: Record<string, string>): Accepted {
  const text = (name: string): string => row[name] ?? "";
  return {
    force: text("force"),
    area: text("area"),
    period: text("period"),
    unit: text("unit"),
    measure: text("measure"),
    value: numberOf(row["value"]),
    mark: text("mark"),
    bound: (text("bound") || "exact") as ReplyBound,
    at_least: numberOf(row["at_least"]),
    at_most: numberOf(row["at_most"]),
    status: text("status"),
    file: text("file"),
    sheet: text("sheet"),
    cell: text("cell"),
    words: text("words"),
    note: text("note"),
    replied: text("replied"),
    corrects: text("corrects"),
  };
}

/** Where a figure stands and what it is: what tells it from every other. */
export function figureKey(row: Proposed): string {
  const { force, file, sheet, cell, period, unit, measure, value, mark } = row;
  return [force, file, sheet, cell, period, unit, measure, value ?? mark].join("\u0000");
}
