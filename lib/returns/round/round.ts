import { existsSync } from "node:fs";
import { join } from "node:path";
import { AREAS as KNOWN_AREAS } from "../../facts/areas";
import { type Fault, LedgerError, shownPath } from "../../tables/fault";
import { orNear } from "../../tables/names";
import { isFile, readRegular } from "../../tables/regular";
import { isMeasure, isUnit, suggestWords } from "../../tables/vocabulary";
import { type AreaNames, areaNamed } from "../words/areas";
import { fromCsv } from "./csv";
import { openFigures, type Proposal, proposalOf } from "./proposals";
import {
  ACCEPTED,
  type Accepted,
  acceptedOf,
  AREAS,
  numberFaults,
  PROPOSED,
  QUESTIONS,
  REGISTER,
  ROUND,
} from "./tables";

/** What was asked, of whom, and what has been accepted of the answers. */
export interface Round {
  folder: string;
  /** "2024/25", the year that the round is of. */
  year: string;
  /** "2023/24", the year that it is compared with; "" for none. */
  before: string;
  /** The area that the forces together make: "England and Wales". */
  nation: string;
  asked: string;
  due: string;
  /** Counts below this are not printed of a single force. */
  small: number;
  questions: Question[];
  register: RegisterRow[];
  areas: readonly AreaNames[];
  accepted: Accepted[];
  /** Figures that are proposed, and that nobody has accepted or left. */
  open: Accepted[];
}

/** A question of the request: one measure in one unit. */
export interface Question {
  question: string;
  measure: string;
  unit: string;
  words: string;
}

export interface RegisterRow {
  force: string;
  asked: string;
  due: string;
  note: string;
}

/** What is asked where a round does not say. */
export const DEFAULT_QUESTIONS: readonly Question[] = [
  ["1", "total", "sexual offences recorded against children under 18"],
  ["2", "girls", "of these, with a female victim"],
  ["2", "boys", "of these, with a male victim"],
  ["2", "sex_not_stated", "of these, where the sex of the victim was not recorded"],
  ["3", "age_under_10", "of these, where the victim was under 10"],
  ["4", "online", "of these, with an online flag"],
].map(([question, measure, words]) => ({ question, measure, unit: "offences", words }) as Question);

/**
 * Reads the folder of a round. A folder without `round.csv` is one too: its forces are those of
 * `replies/`, and nothing is known of when they were asked.
 */
export function readRound(folder: string): Round {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  const settings = new Map(
    table(folder, ROUND).map((row) => [row["setting"] ?? "", row["value"] ?? ""]),
  );
  const setting = (name: string): string => settings.get(name) ?? "";
  const questions = questionsIn(folder);
  const own = table(folder, AREAS).map((row): AreaNames => {
    return {
      area: row["area"] ?? "",
      kind: row["kind"] ?? "force",
      also_known_as: row["also_known_as"] ?? "",
    };
  });
  const register = table(folder, REGISTER, MOST.forces).map((row): RegisterRow => {
    return {
      force: row["force"] ?? "",
      asked: row["asked"] || setting("asked"),
      due: row["due"] || setting("due"),
      note: row["note"] ?? "",
    };
  });
  const areas = own.length > 0 ? own : KNOWN_AREAS;
  // A force that only the register names is one that was asked.
  const alone = register
    .filter(({ force }) => force !== "" && areaNamed(force, areas) === undefined)
    .map(({ force }): AreaNames => ({ area: force, kind: "force", also_known_as: "" }));
  const accepted = acceptedIn(folder);
  return {
    folder,
    year: setting("year"),
    before: setting("before"),
    nation: setting("nation") || DEFAULT_NATION,
    asked: setting("asked"),
    due: setting("due"),
    small: smallOf(setting("small") || "5"),
    questions: questions.length > 0 ? questions : [...DEFAULT_QUESTIONS],
    register,
    areas: [...areas, ...alone],
    accepted,
    open: openFigures(proposalsIn(folder), accepted),
  };
}

export const DEFAULT_NATION = "England and Wales";

/** The unit in which a release says a measure that is asked in several: offences before others. */
export function unitOf({ questions }: Pick<Round, "questions">, measure: string): string {
  const units = questions.filter((row) => row.measure === measure).map(({ unit }) => unit);
  return units.includes("offences") ? "offences" : (units[0] ?? "offences");
}

/** No round comes near it: England and Wales have 43 forces, and a request has ten questions. */
const MOST = { rows: 50_000, forces: 2_000, questions: 200 };

/**
 * The rows of a file of the folder; none where there is no such file.
 * @throws Error where there are more than any round has.
 */
export function table(folder: string, name: string, most = MOST.rows): Record<string, string>[] {
  return located(folder, name, most).map(({ row }) => row);
}

/** The same with the line of the file on which each row begins. @throws as {@link table}. */
export function located(
  folder: string,
  name: string,
  most = MOST.rows,
): { row: Record<string, string>; line: number }[] {
  const path = join(folder, name);
  if (!isFile(path)) return [];
  const { rows, lines } = fromCsv(readRegular(path));
  if (rows.length <= most) return rows.map((row, i) => ({ row, line: lines[i]! }));
  const [found, expected] = [rows.length, most].map((count) => count.toLocaleString("en-GB"));
  throw new Error(`${path} has ${found} rows; expected ${expected} at most`);
}

/** The rows of `proposed.csv` in the folder of a round, each with its line. */
export const proposalsIn = (folder: string): Proposal[] =>
  located(folder, PROPOSED).map(({ row, line }) => proposalOf(row, line));

/** @throws Error that names every cell that should hold a number: none may drop out of a sum unsaid. */
function acceptedIn(folder: string): Accepted[] {
  const rows = located(folder, ACCEPTED);
  const faults = rows.flatMap(({ row, line }) => numberFaults(ACCEPTED, line, row));
  if (faults.length > 0) throw new LedgerError(join(shownPath(folder), ACCEPTED), faults);
  return rows.map(({ row }) => acceptedOf(row));
}

/** @throws Error that names every row whose measure or unit is no word of the vocabulary. */
function questionsIn(folder: string): Question[] {
  const faults: Fault[] = [];
  const questions = located(folder, QUESTIONS, MOST.questions).map(({ row, line }): Question => {
    const [measure, unit] = [row["measure"] ?? "", row["unit"] || "offences"];
    for (const [column, value] of [
      ["measure", measure],
      ["unit", unit],
    ] as const) {
      const is = column === "unit" ? isUnit(value) : value.split("+").every(isMeasure);
      if (is) continue;
      const near = value === "" ? [] : suggestWords(column, value);
      const expected = `a ${column} of data/measures.csv${orNear(near)}`;
      faults.push({ file: QUESTIONS, row: line, column, value, expected });
    }
    return { question: row["question"] ?? "", measure, unit, words: row["words"] ?? "" };
  });
  if (faults.length > 0) throw new LedgerError(join(shownPath(folder), QUESTIONS), faults);
  return questions;
}

/** What is not printed of a single force must never be in doubt. */
function smallOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Error(`${ROUND}: small is "${text.slice(0, 60)}"; expected a whole number such as 5`);
}
