/** What a folder holds, as one hash. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

import { isFile, isWithin } from "../../runner";

interface Hashed {
  /** The names of the files with what changes when one is written. */
  state: string;
  hash: string;
}

/** What was found of each folder last: it is asked for again when all pages have been made. */
const known = new Map<string, Hashed>();

/** A file written again within this time of its last change may look as it did. */
const UNSETTLED_MS = 100;

/** SHA-256 of all files below a folder, names and contents, in hexadecimal; "" without any. */
export function hashFolder(folder: string, take: (path: string) => boolean = () => true): string {
  const files: { path: string; name: string }[] = [];
  const lines: string[] = [];
  const now = Date.now();
  let isSettled = true;
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    if (!take(name)) continue;
    files.push({ path, name });
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    lines.push(`${name}\0${ino} ${size} ${mtimeMs} ${ctimeMs}`);
    if (Math.max(mtimeMs, ctimeMs) > now - UNSETTLED_MS) isSettled = false;
  }
  const state = lines.join("\n");
  const before = known.get(folder);
  if (before?.state === state) return before.hash;
  const hash = hashOf(files);
  if (isSettled) known.set(folder, { state, hash });
  else known.delete(folder);
  return hash;
}

function hashOf(files: readonly { path: string; name: string }[]): string {
  if (files.length === 0) return "";
  const hash = createHash("sha256");
  for (const { path, name } of files) {
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * Whether {@link hashFolder} of the folder changes with what is at the path: folders that it passes over,
 * such as those behind a link, tell it nothing.
 */
export function isHashed(folder: string, path: string): boolean {
  const above = relative(folder, dirname(path));
  if (!isWithin(folder, path) || above.split(sep).some(isPassedOver)) return false;
  try {
    return relative(realpathSync(folder), realpathSync(dirname(path))) === above;
  } catch {
    // There is no such folder: one that comes is seen, unless it is a link.
    return false;
  }
}

const isPassedOver = (name: string): boolean => name === "node_modules" || name.startsWith(".");

/** A link to a file is read as the file; one to a folder could lead back to where it stands. */
function* filesBelow(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) yield* filesBelow(path);
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) yield path;
  }
}
