/** How a file or folder was when a notebook read it. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";

export interface FileState {
  path: string;
  /** SHA-256 of its contents, or of its list of names for a folder; "" when there was none. */
  hash: string;
}

/** The clock of a disk goes in steps as long as this. */
const STEP_MS = 50;

/**
 * The states of what a notebook read; `undefined` where one has changed since it began, as then nobody
 * knows in which state it was read.
 */
export function statesSince(began: number, paths: readonly string[]): FileState[] | undefined {
  const isSettled = (path: string): boolean => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined || Math.max(found.mtimeMs, found.ctimeMs) < began - STEP_MS;
  };
  const states = paths.map((path) => ({ path, hash: hashNow(path) }));
  return paths.every(isSettled) ? states : undefined;
}

export const unchanged = ({ path, hash }: FileState): boolean => hashNow(path) === hash;

function hashNow(path: string): string {
  const hash = createHash("sha256");
  try {
    return hash.update(readFileSync(path)).digest("hex");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EISDIR") return "";
  }
  return hash.update(readdirSync(path).sort().join("\0")).digest("hex");
}
