/**
 * Where the start-up snapshot lies: a worker process as it is once the compiler is loaded and has
 * read the types of the usual packages, written to a file when the project is built. A worker
 * that starts from it is ready at once, rather than after a second.
 */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
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

/** Of the snapshot as the build made it, so that nothing else is ever started from. */
export const hashPath = (path: string): string => `${path}.sha256`;
export const hashOf = (snapshot: Buffer): string =>
  createHash("sha256").update(snapshot).digest("hex");

/** The options that start a worker from the snapshot; none where there is none that fits. */
export function snapshotOptions(): string[] {
  // Options of the user's would be the worker's as well.
  if (process.env.NODE_OPTIONS) return [];
  const path = snapshotPath();
  return isAsUnpacked(path) || unpack(path) ? ["--snapshot-blob", path] : [];
}

/** What was unpacked is known again by its place on the disk, its size and its time. */
const stampPath = (path: string): string => `${path}.stamp`;

function stampOf(path: string): string {
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  return [ino, size, mtimeMs, ctimeMs].join(" ");
}

function isAsUnpacked(path: string): boolean {
  try {
    return readFileSync(stampPath(path), "utf8") === stampOf(path);
  } catch {
    return false;
  }
}

function unpack(path: string): boolean {
  try {
    const snapshot = brotliDecompressSync(readFileSync(packedPath(path)));
    if (readFileSync(hashPath(path), "utf8") !== hashOf(snapshot)) return false;
    writeWhole(path, snapshot);
    writeWhole(stampPath(path), stampOf(path));
    return true;
  } catch {
    // There is none, it is damaged, or the folder can only be read.
    return false;
  }
}
