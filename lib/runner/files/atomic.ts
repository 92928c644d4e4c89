/** Writes files so that a reader finds the whole old one or the whole new one, never a part. */
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { explainWriteError } from "./errors";
import { renameOver } from "./rename";

let count = 0;

/** The name of a file in writing, beside the file itself so that it can be renamed onto it. */
export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 60)}.figures-${process.pid}-${count++}.tmp`);

/**
 * Writes `content` to `path`, replacing what is there only when all of it is on the disk.
 *
 * @param guard Told the name of the temporary file, for whoever cleans up after a killed process.
 * @throws An error whose message names the file and what to do.
 */
export function writeWhole(
  path: string,
  content: string | Buffer,
  guard?: (path: string) => void,
): void {
  const temporary = temporaryName(path);
  guard?.(temporary);
  try {
    const file = openSync(temporary, "wx");
    try {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      // Without this a full disk may be told only after the old file is gone.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw explainWriteError(error, path);
  }
}

/** As {@link writeWhole}, but leaves a file alone that already holds just this text. */
export function writeIfChanged(path: string, text: string, guard?: (path: string) => void): void {
  const bytes = Buffer.from(text);
  try {
    // A pipe is not read, which would wait for somebody to write to it: it is replaced.
    const before = statSync(path);
    if (before.isFile() && before.size === bytes.length && readFileSync(path).equals(bytes)) return;
  } catch {
    // There is none yet, or it cannot be read: writing will tell.
  }
  writeWhole(path, bytes, guard);
}
