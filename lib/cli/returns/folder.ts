import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeWhole } from "../../runner/files/atomic";
import { explainWriteError } from "../../runner/files/errors";
import { makeFolder } from "../../runner/files/folders";
import { shownPath } from "../../tables/fault";
import { RECORD, refuseOthers } from "./own";
import { UsageError } from "../errors";

/** The folder of a round that a command was given. */
export function folderOf(words: readonly string[], usage: string): string {
  const [first] = words;
  if (first === undefined) throw new UsageError(`which folder?\n\n${usage}`);
  const folder = resolve(first);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) throw new Error(`there is no folder ${shownPath(folder)}`);
  return folder;
}

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
