import type { Proposed, Remark, ReplyReading } from "../types";
import { toCsv } from "./csv";
import {
  type Accepted,
  acceptedOf,
  figureKey,
  NOT_READ,
  NOT_READ_COLUMNS,
  PROPOSED,
  PROPOSED_COLUMNS,
  WARNING_COLUMNS,
  WARNINGS,
} from "./tables";

/** A row of `proposed.csv`: what a reply seems to give, and what a person says to it. */
export interface Proposal extends Accepted {
  accept: string;
  warning: string;
  /** Year and status as they were read, whatever a person has made of them since. */
  read_period: string;
  read_status: string;
}

/** A row of `replies.csv`: one file, and what became of it. */
export interface ReplyFileRow {
  force: string;
  file: string;
  replied: string;
  exemptions: string;
  corrects: string;
  figures: number;
  outcome: string;
}

export const REPLY_FILES = "replies.csv";
export const REPLY_COLUMNS = [
  "force",
  "file",
  "replied",
  "exemptions",
  "corrects",
  "figures",
  "outcome",
] as const;

export function proposalOf(row: Record<string, string>): Proposal {
  return {
    ...acceptedOf(row),
    accept: row["accept"] ?? "",
    warning: row["warning"] ?? "",
    read_period: row["read_period"] ?? row["period"] ?? "",
    read_status: row["read_status"] ?? row["status"] ?? "",
  };
}

/** Whether a person's answer to a row says yes, or no. */
export const says = (answer: string, word: "yes" | "no"): boolean =>
  (word === "yes" ? /^(?:y|yes|ja|x|1|true)$/i : /^(?:n|no|0|false)$/i).test(answer.trim());

/** The figures that nobody has accepted or left: what they would answer is not known yet. */
export function openFigures(
  proposals: readonly Proposal[],
  accepted: readonly Accepted[],
): Proposal[] {
  const taken = new Set(accepted.map(figureKey));
  return proposals.filter((row) => !says(row.accept, "no") && !taken.has(figureKey(row)));
}

/** What `read` writes: figures proposed, what to look at, what was not read, and each file. */
export function readingFiles(
  readings: readonly ReplyReading[],
  earlier: readonly Proposal[],
  accepted: readonly Accepted[],
): Map<string, string> {
  const answers = new Map(earlier.map((row) => [figureKey(row), row.accept]));
  const taken = new Set(accepted.map(figureKey));
  const proposals = readings.flatMap((reading) =>
    reading.rows.map((row): Proposal => {
      const key = figureKey(row);
      return {
        ...row,
        accept: taken.has(key) ? "yes" : (answers.get(key) ?? ""),
        warning: remarksOn(row, reading.remarks).join("; "),
        replied: reading.date,
        corrects: reading.corrects ? "yes" : "",
        read_period: row.period,
        read_status: row.status,
      };
    }),
  );
  const remarks = readings.flatMap((reading) => reading.remarks);
  const unread = readings.flatMap((reading) => reading.unread);
  return new Map([
    [PROPOSED, toCsv(PROPOSED_COLUMNS, proposals)],
    [WARNINGS, toCsv(WARNING_COLUMNS, remarks)],
    [NOT_READ, toCsv(NOT_READ_COLUMNS, unread)],
    [REPLY_FILES, toCsv(REPLY_COLUMNS, readings.map(fileRow))],
  ]);
}

/** What is said of a figure: "error: …", "warning: …". Of a sentence, only what names its number. */
export function remarksOn(row: Proposed, remarks: readonly Remark[]): string[] {
  const printed = row.value === null ? row.mark : row.value.toLocaleString("en-GB");
  return remarks
    .filter(({ level }) => level !== "note")
    .filter(
      ({ file, sheet, cell }) => file === row.file && sheet === row.sheet && cell === row.cell,
    )
    .filter(
      ({ what }) =>
        row.sheet !== "text" ||
        !/^[\d,]+: /.test(what) ||
        what.startsWith(`${printed}: `) ||
        what.startsWith(`${row.value}: `),
    )
    .map(({ level, what }) => `${level}: ${what}`);
}

function fileRow({
  force,
  file,
  date,
  exemptions,
  corrects,
  rows,
  remarks,
}: ReplyReading): ReplyFileRow {
  const whole = remarks.find(({ level, cell }) => level === "error" && cell === "");
  const outcome =
    whole !== undefined && rows.length === 0
      ? /personal data/.test(whole.what)
        ? "personal data"
        : `not readable: ${whole.what}`
      : rows.some(({ value, at_least: least }) => value !== null || least !== null)
        ? "figures"
        : exemptions.length > 0 || rows.some(({ mark }) => /refus|exempt/i.test(mark))
          ? "refused"
          : rows.length > 0
            ? "not held"
            : "no figures";
  return {
    force,
    file,
    replied: date,
    exemptions: exemptions.join("; "),
    corrects: corrects ? "yes" : "",
    figures: rows.length,
    outcome,
  };
}

export function replyFileRow(row: Record<string, string>): ReplyFileRow {
  return {
    force: row["force"] ?? "",
    file: row["file"] ?? "",
    replied: row["replied"] ?? "",
    exemptions: row["exemptions"] ?? "",
    corrects: row["corrects"] ?? "",
    figures: Number(row["figures"] ?? 0),
    outcome: row["outcome"] ?? "",
  };
}
