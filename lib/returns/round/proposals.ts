import type { Fault } from "../../tables/fault";
import type { Proposed, Remark, ReplyReading } from "../types";
import { answersOf, valueShown, withCorrections } from "./answers";
import { toCsv } from "./csv";
import {
  type Accepted,
  acceptedOf,
  figureKey,
  NOT_READ,
  NOT_READ_COLUMNS,
  numberFaults,
  PROPOSED,
  PROPOSED_COLUMNS,
  REPLY_FILES,
  WARNING_COLUMNS,
  WARNINGS,
} from "./tables";

/** A row of `proposed.csv`: what a reply seems to give, and what a person says to it. */
export interface Proposal extends Accepted {
  accept: string;
  warning: string;
  /** What was read, whatever a person has made of it since; of the value, the number or the mark. */
  read_period: string;
  read_unit: string;
  read_measure: string;
  read_value: string;
  read_status: string;
  /** The line of `proposed.csv` on which it stands, and what is wrong with its numbers there. */
  line: number;
  faults: readonly Fault[];
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

export const REPLY_COLUMNS = [
  "force",
  "file",
  "replied",
  "exemptions",
  "corrects",
  "figures",
  "outcome",
] as const;

/** A row of `proposed.csv`. What an earlier version did not keep of the reading is taken as unchanged. */
export function proposalOf(row: Record<string, string>, line = 0): Proposal {
  const figure = acceptedOf(row);
  const read = (name: string): string => row[`read_${name}`] ?? row[name] ?? "";
  return {
    ...figure,
    accept: row["accept"] ?? "",
    warning: row["warning"] ?? "",
    read_period: read("period"),
    read_unit: read("unit"),
    read_measure: read("measure"),
    read_value: row["read_value"] ?? valueShown(figure),
    read_status: read("status"),
    line,
    faults: numberFaults(PROPOSED, line, row),
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

/** A figure as it is read, of which nobody has said anything yet. */
export function proposed(
  row: Proposed,
  reading: Pick<ReplyReading, "remarks" | "date" | "corrects">,
): Proposal {
  return {
    ...row,
    accept: "",
    warning: remarksOn(row, reading.remarks).join("; "),
    replied: reading.date,
    corrects: reading.corrects ? "yes" : "",
    read_period: row.period,
    read_unit: row.unit,
    read_measure: row.measure,
    read_value: valueShown(row),
    read_status: row.status,
    line: 0,
    faults: [],
  };
}

/** What `read` writes: figures proposed, what to look at, what was not read, and each file. */
export function readingFiles(
  readings: readonly ReplyReading[],
  earlier: readonly Proposal[],
  accepted: readonly Accepted[],
): Map<string, string> {
  const answerTo = answersOf(earlier);
  const taken = new Set(accepted.map(figureKey));
  const proposals = readings.flatMap((reading) =>
    reading.rows.map((row): Proposal => {
      const proposal = proposed(row, reading);
      const answer = answerTo(proposal);
      const asAnswered = answer === undefined ? proposal : withCorrections(proposal, answer);
      const isTaken = taken.has(figureKey(asAnswered));
      return { ...asAnswered, accept: isTaken ? "yes" : (answer?.accept ?? "") };
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
    .filter(({ file, sheet, cell, level }) => {
      // What is wrong with a whole file holds for each figure of it that is nobody's.
      const isOfFile = level === "error" && sheet === "" && cell === "" && row.area === "";
      return file === row.file && (isOfFile || (sheet === row.sheet && cell === row.cell));
    })
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
