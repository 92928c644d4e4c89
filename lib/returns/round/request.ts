import type { AreaNames } from "../words/areas";
import { bankHolidays } from "./bankHolidays";
import { toCsv } from "./csv";
import type { Question } from "./round";
import { LETTER, QUESTIONS, REGISTER, ROUND } from "./tables";

/** The request of a year: what is asked, of whom. */
export interface Request {
  /** "2025/26" */
  year: string;
  before: string;
  nation: string;
  asked: string;
  due: string;
  areas: readonly AreaNames[];
  questions: readonly Question[];
}

/** What stands above each column of the form, by measure; other measures by their meaning. */
const HEADINGS: Record<string, string> = {
  total: "All offences, victim under 18",
  girls: "Female victim",
  boys: "Male victim",
  sex_not_stated: "Sex not recorded",
  age_not_stated: "Age not recorded",
  online: "With an online flag",
  abused_before: "Repeat victim",
};

/** "age_11_to_15" as "Aged 11 to 15". */
export function headingOf(measure: string): string {
  const known = HEADINGS[measure];
  if (known !== undefined) return known;
  const words = measure.replace(/^age_/, "aged ").replaceAll("_", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

/** What stands above each column of a table of these questions: with the unit where one measure is asked in several. */
export const headingsOf = (questions: readonly Question[]): string[] =>
  questions.map(({ measure, unit }) => {
    const isTwice = questions.some((other) => other.measure === measure && other.unit !== unit);
    return isTwice ? `${headingOf(measure)} (${unit})` : headingOf(measure);
  });

/** The twentieth working day after the request: neither of a weekend nor a bank holiday of England and Wales. */
export function dueDate(asked: string): string {
  const date = new Date(`${asked}T00:00:00Z`);
  const day = (): string => date.toISOString().slice(0, 10);
  const year = date.getUTCFullYear();
  const holidays = new Set([year, year + 1].flatMap(bankHolidays));
  for (let days = 0; days < 20;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0 && !holidays.has(day())) days += 1;
  }
  return day();
}

const ANSWERS = [
  ["a number", "the count, 0 for none"],
  ["< 5", "suppressed because small: write the limit that you use"],
  ["Not held", "your systems do not hold it"],
  ["Refused", "an exemption: name the section in the notes"],
];

export function letterText({ year, before, nation, questions }: Request): string {
  const asked = questions
    .map(({ words, measure }) => `- ${words || headingOf(measure)}`)
    .join("\n");
  return `Freedom of Information Act 2000: request for information

Dear Sir or Madam,

Please send, for your police force area, counts of sexual offences recorded against children under
18, for each of the financial years ${before} and ${year} (April to March):

${asked}

Please count offences recorded by the police, not victims, suspects or incidents, and use the ages
at the time of the offence. Please use the form return.xlsx, or a table with the same columns.

I ask for totals only. Please do not send a list of offences or anything by which a child could be
known. Where a number is small and you suppress it, please write the limit, such as "< 5". Where you
hold no such information, please write "Not held". If answering all of this would exceed the cost
limit, please answer the first question, and say which others you can answer (section 16).

The same request goes to every police force in ${nation}, and the totals will be published with a
table by force.

Yours faithfully,
`;
}

/** Texts of the files of a new round; the form is made by {@link formRows}. */
export function requestFiles(request: Request): Map<string, string> {
  const { year, before, nation, asked, due, areas, questions } = request;
  const settings = { year, before, nation, asked, due, small: "5" };
  const forces = areas.filter(({ kind }) => kind === "force");
  return new Map([
    [LETTER, letterText(request)],
    [
      REGISTER,
      toCsv(
        ["force", "asked", "due", "note"],
        forces.map(({ area }) => ({ force: area, asked, due })),
      ),
    ],
    [QUESTIONS, toCsv(["question", "measure", "unit", "words"], questions)],
    [
      ROUND,
      toCsv(
        ["setting", "value"],
        Object.entries(settings).map(([setting, value]) => ({ setting, value })),
      ),
    ],
  ]);
}

/** The sheets of the form: years as rows, one column a count, and what may stand in a cell. */
export function formRows({ year, before, questions }: Request): Map<string, string[][]> {
  const headings = headingsOf(questions);
  const empty = headings.map(() => "");
  return new Map([
    [
      "Return",
      [
        ["Sexual offences recorded against children under 18: number of offences, not victims"],
        ["Police force", ""],
        [],
        ["Financial year", ...headings, "Notes"],
        [before, ...empty, ""],
        [year, ...empty, ""],
      ],
    ],
    ["What to write", [["Write", "Where"], ...ANSWERS]],
  ]);
}
