import { existsSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeWhole } from "../../runner/files/atomic";
import { explainWriteError } from "../../runner/files/errors";
import { makeFolder } from "../../runner/files/folders";
import { InUse, takeLock } from "../../runner/files/lock";
import { REPLIES, ROUND } from "../../returns";
import { shownPath } from "../../tables/fault";
import { RECORD, refuseOthers } from "./own";
import { UsageError } from "../errors";

/** The folder of a round that a command was given, held for it until the process ends. */
export function folderOf(words: readonly string[], usage: string): string {
  const [first] = words;
  if (first === undefined) throw new UsageError(`which folder?\n\n${usage}`);
  const folder = resolve(first);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) throw new Error(`there is no folder ${shownPath(folder)}`);
  if (!existsSync(join(folder, ROUND)) && !existsSync(join(folder, REPLIES))) {
    throw new UsageError(
      `${shownPath(folder)} is no round: it has neither ${ROUND} nor a folder ${REPLIES}/. figures request makes one.`,
    );
  }
  hold(folder);
  return folder;
}

const LOCK = ".round.lock";

/** Each step reads the round's tables and writes them anew: two at once would lose what one of them did. */
function hold(folder: string): void {
  const lock = join(folder, LOCK);
  try {
    takeLock(
      lock,
      (holder) =>
        `another command (process ${holder}) is at work in ${shownPath(folder)}. Wait for it to finish, then run this again. Where that process is some other program, delete the file ${LOCK} that an earlier run left.`,
    );
  } catch (error) {
    throw error instanceof InUse ? error : explainWriteError(error, folder);
  }
  if (held.size === 0)
    process.once("exit", () => held.forEach((each) => rmSync(each, { force: true })));
  held.add(lock);
}

const held = new Set<string>();

/**
 * Writes each file whole, in order; what is there stays where one cannot be written, and all of it
 * where a file of the user's is in the way.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  const record = refuseOthers(folder, files);
  const all = record === undefined ? files : new Map([...files, [RECORD, record]]);
  for (const [name, content] of all) {
    const path = join(folder, name);
    try {
      makeFolder(dirname(path));
    } catch (error) {
      throw explainWriteError(error, dirname(path));
    }
    writeWhole(path, content);
  }
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** A line for the terminal: names of files and cells may hold marks that clear or turn it. */
export const printable = (line: string): string => line.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ");
