import { readFileSync, statSync } from "node:fs";
import { shownPath } from "./fault";
import { sayBytes } from "./cells/limits";

/** Bytes of a text that is read at once: settings, tables of a round, templates. */
const LARGEST = 50_000_000;

/**
 * Whether there is a file. To open a pipe waits until somebody writes to it, and a device may never
 * end: neither is read.
 * @throws Error that says what has the name of a file and is none.
 */
export function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isFile()) return true;
  const what = found.isDirectory() ? "a folder" : "a device or a pipe";
  throw new Error(`${shownPath(path)} cannot be read: it is ${what}, not a file.`);
}

/**
 * The bytes of a file that is read at once.
 * @throws Error as {@link isFile}, and where the file is larger than any of its kind.
 */
export function readRegular(path: string): Buffer {
  if (isFile(path) && statSync(path).size > LARGEST) {
    throw new Error(
      `${shownPath(path)} cannot be read: it is larger than ${sayBytes(LARGEST)}, more than any file of its kind.`,
    );
  }
  return readFileSync(path);
}
