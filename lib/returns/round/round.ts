import { existsSync } from "node:fs";
import { join } from "node:path";
import { AREAS as KNOWN_AREAS } from "../../facts/areas";
import { isFile, readRegular } from "../../tables/regular";
import type { AreaNames } from "../words/areas";
import { fromCsv } from "./csv";
import { openFigures, proposalOf } from "./proposals";
import {
  ACCEPTED,
  type Accepted,
  acceptedOf,
  AREAS,
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

const DEFAULT_QUESTIONS: readonly Question[] = [
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
  const questions = table(folder, QUESTIONS, MOST.questions).map((row): Question => {
    return {
      question: row["question"] ?? "",
      measure: row["measure"] ?? "",
      unit: row["unit"] || "offences",
      words: row["words"] ?? "",
    };
  });
  const own = table(folder, AREAS).map((row): AreaNames => {
    return {
      area: row["area"] ?? "",
      kind: row["kind"] ?? "force",
      also_known_as: row["also_known_as"] ?? "",
    };
  });
  const accepted = table(folder, ACCEPTED).map(acceptedOf);
  return {
    folder,
    year: setting("year"),
    before: setting("before"),
    nation: setting("nation") || "England and Wales",
    asked: setting("asked"),
    due: setting("due"),
    small: smallOf(setting("small") || "5"),
    questions: questions.length > 0 ? questions : [...DEFAULT_QUESTIONS],
    register: table(folder, REGISTER, MOST.forces).map((row) => {
      return {
        force: row["force"] ?? "",
        asked: row["asked"] || setting("asked"),
        due: row["due"] || setting("due"),
        note: row["note"] ?? "",
      };
    }),
    areas: own.length > 0 ? own : KNOWN_AREAS,
    accepted,
    open: openFigures(table(folder, PROPOSED).map(proposalOf), accepted),
  };
}

/** No round comes near it: England and Wales have 43 forces, and a request has ten questions. */
const MOST = { rows: 50_000, forces: 2_000, questions: 200 };

/**
 * The rows of a file of the folder; none where there is no such file.
 * @throws Error where there are more than any round has.
 */
export function table(folder: string, name: string, most = MOST.rows): Record<string, string>[] {
  const path = join(folder, name);
  if (!isFile(path)) return [];
  const { rows } = fromCsv(readRegular(path));
  if (rows.length <= most) return rows;
  const [found, expected] = [rows.length, most].map((count) => count.toLocaleString("en-GB"));
  throw new Error(`${path} has ${found} rows; expected ${expected} at most`);
}

/** What is not printed of a single force must never be in doubt. */
function smallOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Error(`${ROUND}: small is "${text.slice(0, 60)}"; expected a whole number such as 5`);
}
