/** The folder that pages are written to: made, tried and held while a publish works in it. */
import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { explainWriteError, InUse, isRunning, makeFolder, takeLock } from "../../runner";

const LOCK = ".publishing.lock";
const TEMPORARY = /^\.[^/]*\.figures-(\d+)-\d+\.tmp$/;

export interface OutputFolder {
  path: string;
  /** The file that says who holds the folder. */
  lock: string;
  release(): void;
  /** Releases it, and takes it away where it was made for nothing. */
  discard(): void;
}

/**
 * Makes the folder if need be and takes it for this process, so that two runs never write the same
 * pages at once. What a killed run left behind is removed.
 *
 * @throws An error that says why it cannot be written, or which process is writing there.
 */
export function takeOutputFolder(path: string): OutputFolder {
  const lock = join(path, LOCK);
  const isNew = !existsSync(path);
  try {
    makeFolder(path);
    takeLock(lock, (holder) => inUse(holder, path));
  } catch (error) {
    if (error instanceof InUse) throw error;
    throw explainWriteError(error, path);
  }
  for (const name of readdirSync(path)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(path, name), { force: true });
  }
  const release = (): void => rmSync(lock, { force: true });
  const discard = (): void => {
    release();
    if (isNew) removeIfEmpty(path);
  };
  return { path, lock, release, discard };
}

const inUse = (holder: number, folder: string): string =>
  `Another "figures publish" (process ${holder}) is writing to ${folder}. Wait for it to ` +
  `finish, or choose another folder with --out. Where that process is some other program, ` +
  `delete the file ${LOCK} that an earlier run left.`;

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // There are pages in it.
  }
}
