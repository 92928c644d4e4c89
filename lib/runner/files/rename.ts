/** Renames a file onto another where another program may hold that one for a moment: Windows. */
import { renameSync } from "node:fs";

import { isFolder } from "./folders";

/** How Windows refuses to replace a file that a program has open, or one that may not be changed. */
const HELD = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Milliseconds between tries, most of a second in all: a virus scanner or indexer lets go sooner. */
const PAUSES = [10, 20, 40, 80, 160, 320];

/**
 * Renames `from` to `to`, replacing what is there. On Windows it is tried again while the file is held.
 *
 * @throws What the system says; its code is `HELD` where a file was held to the end, and `EISDIR` where
 * there is a folder of that name, of which Windows says only that it is not permitted.
 */
export function renameOver(from: string, to: string): void {
  const pauses = process.platform === "win32" ? PAUSES : [];
  for (let tries = 0; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (pauses.length === 0 || !HELD.has(code)) throw error;
      if (isFolder(to)) throw Object.assign(error as Error, { code: "EISDIR" });
      const pause = pauses[tries];
      if (pause === undefined) throw Object.assign(error as Error, { code: "HELD" });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
