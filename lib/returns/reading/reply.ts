import { readGrid } from "./table";
import type { Contents } from "../files/grid";
import { Unreadable } from "../files/grid";
import { openReply } from "../files/open";
import { forcesIn } from "../words/areas";
import { type PeriodFound, periodsIn } from "../words/periods";
import type { ReplyReading } from "../types";
import { add, type Context, nothing } from "./context";
import { readFootnotes } from "./footnotes";
import { letterFacts } from "./letter";
import { readProse } from "./prose";
import { partYearsOf } from "./partYears";
import { wordsOf } from "./rows";
import { sentencesOf } from "./sentences";
import { tablesIn } from "./textTables";
import { unitOfReply } from "./unitOfReply";

export interface ReplyContext extends Pick<Context, "force" | "areas"> {
  /** The day of the request, where it is known. */
  asked?: string;
}

/**
 * Reads one file of a reply: proposes a row for each figure, and lists what it did not understand.
 * It never throws on what a file holds: what cannot be read becomes an error in one sentence.
 */
export async function readReply(
  file: string,
  bytes: Buffer,
  known: ReplyContext,
): Promise<ReplyReading> {
  const reading = nothing();
  const at = { force: known.force, file, sheet: "", cell: "" };
  let contents: Contents;
  try {
    contents = await openReply(file, bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    reading.remarks.push({ level: "error", ...at, what: error.message });
    return { force: known.force, file, date: "", exemptions: [], corrects: false, ...reading };
  }
  const facts = letterFacts(contents, file, known.asked);
  const parts = tablesIn(contents.passages);
  const lines = parts.lines.map(({ text }) => text);
  const notes = [
    ...sentencesOf(parts.lines).map(({ text }) => text),
    ...contents.grids.flatMap(wordsOf),
  ];
  const partYears = partYearsOf(notes);
  const isOnceEach = notes.some((text) => ONCE_EACH.test(text));
  const said = { partYears, isOnceEach, ...surroundingsOf(lines, contents) };
  const context: Context = { ...known, file, ...said };
  context.force = forceOf(known, contents);
  const footnotes = readFootnotes([...lines, ...contents.passages.map(({ text }) => text)]);
  for (const grid of [...contents.grids, ...parts.grids])
    add(reading, readGrid(grid, context, footnotes));
  add(reading, readProse(parts.lines, { ...context, periods: yearsOf(reading.rows, context) }));
  for (const what of contents.notes) reading.remarks.push({ level: "note", ...at, what });
  otherForces(reading.rows, context, reading.remarks);
  return {
    force: context.force,
    file,
    date: facts.date,
    exemptions: facts.refuses
      ? facts.exemptions
      : facts.exemptions.filter((section) => section !== "section 40"),
    corrects: facts.corrects,
    ...reading,
  };
}

const ONCE_EACH =
  /\b(?:each|every|a|the same) (?:person|victim|child|individual)s? (?:is|are|was|were|has been|will be)(?: only)? counted(?: only)? once\b/i;

/** Periods and unit that the lines of a letter name. */
function surroundingsOf(
  lines: readonly string[],
  contents: Contents,
): Pick<Context, "periods" | "unit"> {
  const periods = new Map<string, PeriodFound>();
  for (const text of lines) {
    for (const period of periodsIn(text))
      if (period.kind !== "other") periods.set(period.label, period);
  }
  return {
    periods: [...periods.values()],
    unit: unitOfReply(lines, contents.grids),
  };
}

/** The years of a letter: those that its tables have, where its own lines name fewer. */
function yearsOf(rows: ReplyReading["rows"], { periods }: Context): readonly PeriodFound[] {
  const labels = [...new Set(rows.map(({ period }) => period))].sort();
  const found = labels.flatMap((label) => periodsIn(label).filter(({ kind }) => kind !== "other"));
  return found.length > periods.length ? found : periods;
}

/** The force that is asked about; where nobody says, the one that the reply names first. */
function forceOf({ force, areas }: ReplyContext, contents: Contents): string {
  if (force !== "") return force;
  const texts = [
    ...contents.passages.map(({ text }) => text),
    ...contents.grids.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ];
  for (const text of texts.slice(0, 200)) {
    const [first] = forcesIn(text, areas);
    if (first !== undefined) return first;
  }
  return "";
}

/** A file with rows of more forces than this is no force's reply but a table of many. */
const MANY = 5;

/** A row of another force than the one that replied: pasted by mistake, or a list of many. */
function otherForces(
  rows: ReplyReading["rows"],
  { force, file }: Context,
  remarks: ReplyReading["remarks"],
): void {
  const named = new Set(rows.map(({ area }) => area));
  if (named.size > MANY) {
    const what = `the table lists ${named.size} forces: each row is taken as that force's own`;
    remarks.push({ level: "warning", force, file, sheet: "", cell: "", what });
    for (const row of rows) row.force = row.area;
    return;
  }
  for (const { area, sheet, cell } of rows) {
    if (area === force || force === "") continue;
    const what = `a row of ${area} in a reply of ${force}`;
    remarks.push({ level: "error", force, file, sheet, cell, what });
  }
}
