/** A file that says which process works in a folder, so that two never write there at once. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";

/** Another process holds the lock. */
export class InUse extends Error {
  override name = "InUse";
}

/**
 * Takes a lock for this process; one that a killed process left is taken over, and one of its own
 * kept.
 *
 * @param words What to say where another holds it.
 * @throws {InUse} with these words.
 */
export function takeLock(lock: string, words: (holder: number) => string): void {
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
    if (holder !== undefined && holder !== process.pid && isRunning(holder))
      throw new InUse(words(holder));
    rmSync(lock, { force: true });
  }
}

function lockHolder(lock: string): number | undefined {
  try {
    // To read a pipe of that name would wait for somebody to write to it.
    if (!statSync(lock).isFile()) return undefined;
    const holder = Number(readFileSync(lock, "utf8"));
    // Neither the system's first process nor a group of them is one of ours.
    return Number.isInteger(holder) && holder > 1 ? holder : undefined;
  } catch {
    return undefined;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
