import { statSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import {
  proposalsIn,
  readingFiles,
  readReplies,
  readRound,
  recipeOf,
  RECIPES,
  type ReplyFile,
  replyFiles,
  type ReplyReading,
  type Round,
  table,
} from "../../returns";
import { shownPath } from "../../tables/fault";
import { UsageError } from "../errors";
import { parseOptions } from "../options";
import { filesMeant } from "../wildcards";
import { folderOf, plural, printable, writeFiles } from "./folder";

const USAGE = `Usage: figures returns read FOLDER [FILE…] [--json]
       figures returns read FILE… [--json]

  Reads the replies in FOLDER/replies/FORCE/ (XLSX, XLS, ODS, CSV, DOCX, PDF, text) and proposes a
  row for each figure in FOLDER/proposed.csv, with the cell or line where it stands. What to look at
  stands in warnings.csv, numbers that were not understood in not-read.csv. Nothing is accepted:
  figures returns accept does that. Given files alone, it prints and writes nothing.

  --json   what was read, as JSON`;

const OPTIONS = { json: { type: "boolean" } } as const;

/** `figures returns read`: 0, or 1 when a file could not be read. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  const named = filesMeant(positionals);
  const [first] = named;
  if (first === undefined) throw new UsageError(`which folder?\n\n${USAGE}`);
  const isFile = statSync(resolve(first), { throwIfNoEntry: false })?.isFile() === true;
  const readings = isFile ? await readAlone(named) : await readFolder(named);
  if (values.json === true) console.log(JSON.stringify({ replies: readings }, null, 2));
  else console.log(view(readings).map(printable).join("\n"));
  return readings.some(cannotBeRead) ? 1 : 0;
}

async function readAlone(paths: readonly string[]): Promise<ReplyReading[]> {
  const files = paths.map((path): ReplyFile => {
    if (statSync(resolve(path), { throwIfNoEntry: false })?.isFile() !== true) {
      throw new Error(`there is no file ${path}`);
    }
    return { force: "", name: basename(path), path: resolve(path) };
  });
  const { areas } = readRound(process.cwd());
  const round: Partial<Round> = { folder: "", areas, year: "", asked: "", register: [] };
  return readReplies(round as Round, [], files);
}

async function readFolder([first, ...only]: readonly string[]): Promise<ReplyReading[]> {
  const folder = folderOf([first!], USAGE);
  const round = readRound(folder);
  const files = replyFiles(round);
  if (files.length === 0) {
    throw new Error(`${shownPath(folder)} has no replies: put each into replies/FORCE/`);
  }
  const wanted = only.map((path) => found(path, files, folder));
  const recipes = table(folder, RECIPES).map(recipeOf);
  const readings = await readReplies(round, recipes, files);
  const earlier = proposalsIn(folder);
  writeFiles(folder, readingFiles(readings, earlier, round.accepted));
  return wanted.length === 0 ? readings : readings.filter(({ file }) => wanted.includes(file));
}

function found(path: string, files: readonly ReplyFile[], folder: string): string {
  const wanted = resolve(path);
  const file = files.find(
    (each) => each.path === wanted || each.name === path.split(sep).join("/"),
  );
  if (file !== undefined) return file.name;
  throw new Error(`${path} is no reply in ${relative(process.cwd(), folder) || "this folder"}`);
}

const cannotBeRead = ({ rows, remarks }: ReplyReading): boolean =>
  rows.length === 0 &&
  remarks.some(
    ({ level, cell, what }) =>
      level === "error" && cell === "" && !what.startsWith("personal data"),
  );

/** A line for each file, what to look at beneath it, and a sum at the end. */
function view(readings: readonly ReplyReading[]): string[] {
  const lines: string[] = [];
  for (const { force, file, date, exemptions, corrects, rows, remarks, unread } of readings) {
    const facts = [
      plural(rows.length, "figure"),
      ...(unread.length > 0 ? [`${unread.length} not read`] : []),
      ...(date === "" ? [] : [date]),
      ...(exemptions.length > 0 ? [exemptions.join(", ")] : []),
      ...(corrects ? ["a correction"] : []),
    ];
    lines.push(`${file} (${force || "force not known"}): ${facts.join(", ")}`);
    lines.push(...toLookAt(remarks));
  }
  const rows = readings.flatMap((reading) => reading.rows).length;
  const told = readings.flatMap(({ remarks }) => remarks);
  const errors = told.filter(({ level }) => level === "error").length;
  const warnings = told.filter(({ level }) => level === "warning").length;
  lines.push(
    `${plural(readings.length, "file")}: ${plural(rows, "figure")} proposed, ${plural(errors, "error")}, ${plural(warnings, "warning")}. Nothing is accepted yet.`,
  );
  return lines;
}

/** So many remarks of one kind are told one by one. */
const TOLD = 3;

/** What to look at in one file. Of a kind that a column of months repeats, the first few stand for all. */
function toLookAt(remarks: ReplyReading["remarks"]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { level, sheet, cell, what } of remarks) {
    if (level === "note") continue;
    const place = [sheet, cell].filter((part) => part !== "").join(" ");
    const line = `  ${level}${place === "" ? "" : ` ${place}`}: ${what}`;
    const kind = `${level} ${kindOf(what)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  return [...kinds.values()].flatMap((lines) =>
    lines.length <= TOLD + 1
      ? lines
      : [...lines.slice(0, TOLD), `  and ${lines.length - TOLD} more like these`],
  );
}

/** A remark without what it names: its numbers, its months, and the words it quotes. */
const kindOf = (what: string): string =>
  what
    .replaceAll(/“[^”]*”/g, "“”")
    .replaceAll(
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      "month",
    )
    .replaceAll(/\b[A-Z]{0,3}\d[\d,/-]*/g, "0");
