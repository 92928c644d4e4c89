/** The folder that pages are written to: made, tried and held while a publish works in it. */
import {
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeSync,
  closeSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

import { explainWriteError, makeFolder } from "../../runner";

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
    writeLock(lock, path);
  } catch (error) {
    if (error instanceof FolderInUse) throw error;
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

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // There are pages in it.
  }
}

export class FolderInUse extends Error {
  override name = "FolderInUse";
}

function writeLock(lock: string, folder: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(lock, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 2) throw error;
    }
    const holder = lockHolder(lock);
    if (holder !== undefined && holder !== process.pid && isRunning(holder)) {
      throw new FolderInUse(
        `Another "figures publish" (process ${holder}) is writing to ${folder}. Wait for it to ` +
          `finish, or choose another folder with --out. Where that process is some other program, ` +
          `delete the file ${LOCK} that an earlier run left.`,
      );
    }
    rmSync(lock, { force: true });
  }
}

function lockHolder(lock: string): number | undefined {
  try {
    // To read a pipe of that name would wait for somebody to write to it.
    if (!statSync(lock).isFile()) return undefined;
    const holder = Number(readFileSync(lock, "utf8"));
    // Neither the system's first process nor a group of them publishes.
    return Number.isInteger(holder) && holder > 1 ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
