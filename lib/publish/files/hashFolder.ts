/** What a folder holds, as one hash. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

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

function* filesBelow(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && !entry.name.startsWith(".")) yield* filesBelow(path);
    } else if (entry.isFile()) yield path;
  }
}
