import {
  filesOf,
  type ForceStatus,
  type QuestionStatus,
  readRound,
  statusFiles,
  statusOf,
} from "../../returns";
import { parseOptions } from "../options";
import { folderOf, plural, printable, writeFiles } from "./folder";
import { withoutForce } from "./unfinished";

const USAGE = `Usage: figures returns status FOLDER [--json]

  Says how each force answered (all, part, refused and by which exemption, late, corrected, by
  calendar year, in victims), and for each question how many gave a number. Writes status.csv.

  --json   the same as JSON`;

const OPTIONS = { json: { type: "boolean" } } as const;

/** `figures returns status`: 0. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  const folder = folderOf(positionals, USAGE);
  const round = readRound(folder);
  const read = filesOf(folder);
  const today = new Date().toISOString().slice(0, 10);
  const { forces, questions } = statusOf(round, read, today);
  writeFiles(folder, statusFiles(forces));
  if (values.json === true)
    console.log(JSON.stringify({ year: round.year, forces, questions }, null, 2));
  else {
    const lines = [...forceLines(forces), "", ...questionLines(questions)];
    console.log([...lines, ...withoutForce(round, read.files)].map(printable).join("\n"));
  }
  return 0;
}

function forceLines(forces: readonly ForceStatus[]): string[] {
  const width = Math.max(...forces.map(({ force }) => force.length), 5);
  const outcomes = Math.max(...forces.map(({ outcome }) => shortOf(outcome).length), 12);
  const counts = new Map<string, number>();
  const lines = forces.map((row) => {
    const outcome = shortOf(row.outcome);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const marks = [
      row.outcome === outcome ? "" : row.outcome.slice(outcome.length + 2),
      row.exemptions,
      row.late === "yes" ? "late" : row.late,
      row.corrected === "yes" ? "corrected" : "",
      row.calendar_year === "yes" ? "calendar year" : "",
      row.in_victims === "yes" ? "in victims" : "",
      row.open > 0 ? `${plural(row.open, "figure")} not yet accepted` : "",
      row.note,
    ].filter((mark) => mark !== "");
    return `${row.force.padEnd(width)}  ${outcome.padEnd(outcomes + 2)}${marks.join(", ")}`.trimEnd();
  });
  const sums = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  return [...lines, "", `${forces.length} forces: ${sums.join(", ")}.`];
}

/** "not readable" of "not readable: it is empty". */
const shortOf = (outcome: string): string => outcome.split(":")[0]!;

function questionLines(questions: readonly QuestionStatus[]): string[] {
  return questions.map(({ measure, unit, period, of, states }) => {
    const { number = 0, ...others } = states;
    const rest = Object.entries(others).map(([state, count]) => `${count} ${state}`);
    const more = rest.length === 0 ? "" : `; ${rest.join(", ")}`;
    return `${period} ${measure} (${unit}): ${number} of ${of} gave a number${more}`;
  });
}
