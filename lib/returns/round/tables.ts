import type { Fault } from "../../tables/fault";
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
export const REPLY_FILES = "replies.csv";
export const LETTER = "letter.txt";
export const FORM = "return.xlsx";
export const COLLATED_PAGE = "collated.html";
export const RELEASES = "releases";

/** What the commands write into the folder of a round, or read there; the rest may be replies. */
export const OWN_NAMES: ReadonlySet<string> = new Set([
  ROUND,
  QUESTIONS,
  REGISTER,
  AREAS,
  PROPOSED,
  WARNINGS,
  NOT_READ,
  ACCEPTED,
  RECIPES,
  STATUS,
  NATIONAL,
  BY_FORCE,
  COVERAGE,
  REPLY_FILES,
  LETTER,
  FORM,
  COLLATED_PAGE,
  RELEASES,
]);

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

/** `accept` is the person's: yes or no; the last ones keep what was read where a person changes it. */
export const PROPOSED_COLUMNS = [
  "accept",
  "warning",
  ...FIGURE_COLUMNS,
  "read_period",
  "read_unit",
  "read_measure",
  "read_value",
  "read_status",
] as const;
export const WARNING_COLUMNS = ["level", "force", "file", "sheet", "cell", "what"] as const;
export const NOT_READ_COLUMNS = ["force", "file", "sheet", "cell", "text", "why"] as const;

/** The columns of a figure that hold numbers. */
export const NUMBERS = ["value", "at_least", "at_most"] as const;

/**
 * A count as a person or a spreadsheet writes it: "1397", "1,397", "1 397", "1397.00". Null where
 * nothing stands, undefined where no whole number does: "1.397" can be either.
 */
export function readNumber(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\u00a0\u2009\u202f]/g, " ").trim();
  if (bare === "") return null;
  if (!/^(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.0+)?$/.test(bare)) return undefined;
  const count = Number(bare.replaceAll(/[, ]/g, ""));
  return Number.isSafeInteger(count) ? count : undefined;
}

const numberOf = (text = ""): number | null => readNumber(text) ?? null;

/** A fault for each cell of a row that should hold a number and does not. */
export function numberFaults(file: string, line: number, row: Record<string, string>): Fault[] {
  return NUMBERS.filter((column) => readNumber(row[column] ?? "") === undefined).map((column) => {
    const expected = "a whole number such as 1397 or 1,397, or nothing";
    return { file, row: line, column, value: row[column]!, expected };
  });
}

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
