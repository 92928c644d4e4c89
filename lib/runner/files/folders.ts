import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with those above it, as `mkdir -p` does. Node's own `recursive` never ends where a
 * system makes no folders, such as in Linux's `/proc`, and of a disk that can only be read it says
 * that something is not there. Of a file where a folder is needed above it, Windows says that it is not
 * there, Linux that it is no folder: here it is always the latter.
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
      makeAbove(path);
    }
  }
}

function makeAbove(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EEXIST" ? Object.assign(error as Error, { code: "ENOTDIR" }) : error;
  }
}

/** Whether there is a folder, or a link to one. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Whether there is a file, or a link to one. */
export const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;
