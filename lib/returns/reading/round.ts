import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { keepThread } from "../../tables/bounded";
import { nearestNames } from "../../tables/names";
import { areaNamed } from "../words/areas";
import { refuseLarge } from "../files/open";
import { Unreadable } from "../files/grid";
import { OWN_NAMES, REPLIES } from "../round/tables";
import type { Round } from "../round/round";
import { checkReplies } from "../slips/check";
import { laterYears } from "../slips/laterYear";
import type { ReplyReading } from "../types";
import { applyRecipes, type Recipe } from "../round/recipes";
import { readReply } from "./reply";

/** A file of a reply and the force in whose folder it lies. */
export interface ReplyFile {
  force: string;
  /** Relative to `replies/`, with "/". */
  name: string;
  path: string;
}

/**
 * The files of `replies/FORCE/`, or where there is no such folder, the files of the folder itself.
 * Names that begin with a dot, the locks that office programs leave, and what Windows and macOS put into
 * folders for themselves are no replies.
 */
export function replyFiles(round: Pick<Round, "folder" | "areas">): ReplyFile[] {
  const replies = join(round.folder, REPLIES);
  const root = existsSync(replies) ? replies : round.folder;
  const files: ReplyFile[] = [];
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  // With "/" before they are sorted, so that the order is the same on every system.
  for (const path of paths.map((each) => each.split(sep).join("/")).sort()) {
    const parts = path.split("/");
    if (parts.some((part) => SYSTEMS_OWN.test(part))) continue;
    // A link that leads nowhere, a pipe and the like are no replies.
    if (statSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true) continue;
    if (root === round.folder && isOwn(path)) continue;
    const folder = parts.length > 1 ? parts[0]! : "";
    // A folder that is named as no force is: what it holds says of whom it is.
    const force = areaNamed(folder, round.areas) ?? "";
    files.push({ force, name: path, path: join(root, path) });
  }
  return files;
}

const SYSTEMS_OWN = /^(?:\.|~\$|(?:desktop\.ini|thumbs\.db|icon\r|__MACOSX)$)/i;

/** What the commands write into a folder, and what explains it, is no reply. */
const isOwn = (path: string): boolean =>
  OWN_NAMES.has(path.split("/")[0]!) || /^README/i.test(path);

/** Reads replies one by one, so that no more than one is in memory, and checks what they say. */
export async function readReplies(
  round: Round,
  recipes: readonly Recipe[],
  files: readonly ReplyFile[] = replyFiles(round),
): Promise<ReplyReading[]> {
  const readings: ReplyReading[] = [];
  const done = keepThread();
  try {
    for (const { force, name, path } of files) {
      const own = round.register.find((row) => row.force === force);
      const known = { force, areas: round.areas, asked: own?.asked ?? round.asked };
      // oxlint-disable-next-line no-await-in-loop -- one reply in memory at a time
      const reading = await readFile(name, path, known);
      const read = applyRecipes(told(reading, force, round), recipes);
      read.remarks.push(...laterYears(read.rows, round.year));
      readings.push(read);
    }
  } finally {
    await done();
  }
  return checkReplies(readings);
}

/**
 * What a person must know of a reply that lies in no folder of a force. Where nothing in it says whose
 * it is, that is an error: its figures would be nobody's, and those of two such files one force's.
 */
function told(reading: ReplyReading, force: string, round: Round): ReplyReading {
  if (force !== "" || round.folder === "") return reading;
  const { file, rows, remarks } = reading;
  const isNamed =
    reading.force !== "" || (rows.length > 0 && rows.every(({ area }) => area !== ""));
  const isLoose = !file.includes("/");
  if (isNamed && isLoose) return reading;
  const folder = file.split("/")[0]!;
  const names = round.areas.filter(({ kind }) => kind === "force").map(({ area }) => area);
  const near = isLoose ? [] : nearestNames(folder, names);
  const hint = near.length === 0 ? "" : `: did you mean ${near.join(" or ")}?`;
  const where = isLoose
    ? "it lies in no folder of a force"
    : `the folder “${folder}” has the name of no force`;
  const what = isNamed
    ? `${where}${hint || "."} It is taken as a reply of ${reading.force || "the forces that its rows name"}`
    : `${where}, and nothing in it names one${hint || ": put it into replies/FORCE/"}`;
  const at = { force: reading.force, file, sheet: "", cell: "" };
  return {
    ...reading,
    remarks: [...remarks, { level: isNamed ? "warning" : "error", ...at, what }],
  };
}

type Known = Parameters<typeof readReply>[2];

async function readFile(name: string, path: string, known: Known): Promise<ReplyReading> {
  try {
    // Its size is looked at before it is read, so that no file fills the memory.
    refuseLarge(statSync(path).size);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const at = { force: known.force, file: name, sheet: "", cell: "" };
    const remarks = [{ level: "error" as const, ...at, what: error.message }];
    const none = { date: "", exemptions: [], corrects: false, rows: [], unread: [] };
    return { force: known.force, file: name, ...none, remarks };
  }
  return readReply(name, readFileSync(path), known);
}
