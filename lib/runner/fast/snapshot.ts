/**
 * Where the start-up snapshot lies: a worker process as it is once the compiler is loaded and has
 * read the types of the usual packages, written to a file when the project is built. A worker
 * that starts from it is ready at once, rather than after a second.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { brotliDecompressSync } from "node:zlib";

import { writeWhole } from "../files/atomic";
import { LIB } from "../lib";

/** The snapshot for this Node on this machine, by a name that no other has. */
export function snapshotPath(): string {
  const { version, platform, arch } = process;
  const name = [version, platform, arch, cachedDataVersionTag()].join("-");
  return join(LIB, "dist", "startup", `${name}.blob`);
}

/** As it is built: a sixth of the size, which the first run unpacks. */
export const packedPath = (path: string): string => `${path}.br`;

/** The options that start a worker from the snapshot; none where there is none that fits. */
export function snapshotOptions(): string[] {
  // Options of the user's would be the worker's as well.
  if (process.env.NODE_OPTIONS) return [];
  const path = snapshotPath();
  return existsSync(path) || unpack(path) ? ["--snapshot-blob", path] : [];
}

function unpack(path: string): boolean {
  try {
    writeWhole(path, brotliDecompressSync(readFileSync(packedPath(path))));
    return true;
  } catch {
    // There is none, it is damaged, or the folder can only be read.
    return false;
  }
}
