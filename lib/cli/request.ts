import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { AREAS } from "../facts/areas";
import {
  DEFAULT_NATION,
  DEFAULT_QUESTIONS,
  dueDate,
  FORM,
  formRows,
  readRound,
  requestFiles,
} from "../returns";
import { financialYear } from "../measures/period";
import { shownPath } from "../tables/fault";
import { isFile, readRegular } from "../tables/regular";
import { UsageError } from "./errors";
import { parseOptions } from "./options";
import { writeFiles } from "./returns/folder";

const USAGE = `Usage: figures request --year YEAR [OPTION]…

  Makes the folder of a round: letter.txt to send, the form return.xlsx, register.csv of every force
  in England and Wales, and the settings and questions of the round to change as you like. Answers
  are due on the twentieth working day; bank holidays of England and Wales are counted out, but for
  days that were proclaimed for one year only.

  --year 2025/26   the year to ask for, with the year before it
  --out DIR        where to write (rounds/2025-26 when none is given)
  --after FOLDER   takes forces, questions and recipes from the round of last year`;

const OPTIONS = {
  year: { type: "string" },
  out: { type: "string" },
  after: { type: "string" },
} as const;

/** `figures request`: 0. Writes nothing over a round that is there. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (positionals.length > 0)
    throw new UsageError(`"${positionals[0]}" is one word too many.\n\n${USAGE}`);
  if (values.year === undefined) throw new UsageError(`for which year?\n\n${USAGE}`);
  const year = labelOf(values.year);
  const start = Number(year.slice(0, 4));
  const before = financialYear(`${start - 1}/${year.slice(2, 4)}`).label;
  const asked = new Date().toISOString().slice(0, 10);
  const [first, last] = [`${start}-04-01`, `${start + 1}-03-31`];
  if (asked < first) throw new UsageError(`${year} has not begun: no force can count it yet.`);
  const out = resolve(values.out ?? join("rounds", year.replace("/", "-")));
  if (existsSync(join(out, "round.csv"))) {
    throw new Error(`${shownPath(out)} is a round already: choose another folder with --out`);
  }
  const base = values.after === undefined ? FIRST_ROUND : readRound(resolve(values.after));
  const { nation, questions, areas } = base;
  const request = { year, before, nation, asked, due: dueDate(asked), areas, questions };
  const files = new Map<string, string | Buffer>(requestFiles(request));
  files.set(FORM, await workbook(formRows(request)));
  for (const [name, content] of carried(values.after)) files.set(name, content);
  writeFiles(out, files);
  for (const name of files.keys()) console.log(shownPath(join(out, name)));
  if (asked <= last)
    console.log(`${year} is not over: its figures will be of part of a year. It ends on ${last}.`);
  return 0;
}

const inEnglandOrWales = ({ kind, nation }: { kind: string; nation: string }): boolean =>
  kind === "force" && ["England", "Wales"].includes(nation);

/** What is asked, and of whom, where no round came before. */
const FIRST_ROUND = {
  nation: DEFAULT_NATION,
  questions: DEFAULT_QUESTIONS,
  areas: AREAS.filter(inEnglandOrWales),
};

function labelOf(text: string): string {
  try {
    return financialYear(text).label;
  } catch {
    throw new UsageError(`"${text}" is no financial year such as 2025/26.`);
  }
}

/** What a round takes over from the one before: its own forces, and what was learnt of their tables. */
function carried(after: string | undefined): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of after === undefined ? [] : ["areas.csv", "recipes.csv"]) {
    const path = join(resolve(after!), name);
    if (isFile(path)) files.set(name, readRegular(path).toString());
  }
  return files;
}

async function workbook(sheets: ReadonlyMap<string, string[][]>): Promise<Buffer> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const [name, rows] of sheets) {
    const sheet = utils.aoa_to_sheet(rows);
    const widths = Math.max(...rows.map((row) => row.length));
    sheet["!cols"] = Array.from({ length: widths }, () => ({ wch: 22 }));
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}
