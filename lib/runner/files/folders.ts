import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with those above it, as `mkdir -p` does. Node's own `recursive` never ends where a
 * system makes no folders, such as in Linux's `/proc`, and of a disk that can only be read it says
 * that something is not there.
 * @throws What the system says of the folder that it would not make.
 */
export function makeFolder(path: string): void {
  for (const above of [true, false]) {
    try {
      mkdirSync(path);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST" && isFolder(path)) return;
      if (code !== "ENOENT" || !above || dirname(path) === path) throw error;
      makeFolder(dirname(path));
    }
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
