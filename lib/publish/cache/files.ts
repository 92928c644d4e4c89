/** How a file or folder was when a notebook read it. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

export interface FileState {
  path: string;
  /** SHA-256 of its contents, or of its list of names for a folder; "" when there was none. */
  hash: string;
}

export function fileState(path: string): FileState {
  return { path, hash: hashNow(path) };
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
