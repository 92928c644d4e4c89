/** A file that says which process works in a folder, so that two never write there at once. */
import { linkSync, lstatSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

import { temporaryName } from "./atomic";

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
  for (let waited = 0; ;) {
    const made = make(lock);
    if (made === "made") return;
    const found = look(lock);
    if (found === undefined) continue;
    const { holder } = found;
    if (holder === process.pid) return;
    if (holder !== undefined && isRunning(holder)) throw new InUse(words(holder));
    const isWritten = made === "there" || !found.isEmpty || waited >= LONGEST_MS;
    const other = isWritten ? takeAway(lock, found) : undefined;
    if (isWritten && other === undefined) continue;
    if (other !== undefined && waited >= LONGEST_MS) throw new InUse(words(other));
    pause();
    waited += PAUSE_MS;
  }
}

/** Another's moment of taking a lock is over much sooner. */
const LONGEST_MS = 1000;
const PAUSE_MS = 5;
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);

/**
 * Makes the file with the process in it, in one step: whoever finds it empty would take it for nobody's.
 * Where the disk knows no hard links there are two steps, and the file is empty in between.
 */
function make(lock: string): "made" | "there" | "there, perhaps not yet written" {
  const whole = temporaryName(lock);
  writeFileSync(whole, String(process.pid));
  try {
    linkSync(whole, lock);
    return "made";
  } catch (error) {
    if (isCode(error, "EEXIST")) return "there";
  } finally {
    rmSync(whole, { force: true });
  }
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return "made";
  } catch (error) {
    if (isCode(error, "EEXIST")) return "there, perhaps not yet written";
    throw error;
  }
}

/**
 * Takes away a lock that nobody holds. Two may have found it so, and the second would take away what the
 * first has made since: each needs a lock on just this file first, and then looks again.
 *
 * @returns The process that is at it already, if any.
 */
function takeAway(lock: string, found: Found): number | undefined {
  const right = `${lock}.${found.which}`;
  try {
    takeLock(right, String);
  } catch (error) {
    if (error instanceof InUse) return Number(error.message);
    throw error;
  }
  try {
    const now = look(lock);
    const isSame = now?.which === found.which && now.holder === found.holder;
    if (isSame && (now.holder === undefined || !isRunning(now.holder)))
      rmSync(lock, { force: true });
    return undefined;
  } finally {
    rmSync(right, { force: true });
  }
}

interface Found {
  /** Undefined where it says no process that could be one of ours. */
  holder: number | undefined;
  isEmpty: boolean;
  /** This file, of all that stood under the name. */
  which: string;
}

/** What stands under the name of the lock; undefined where nothing does any more. */
function look(lock: string): Found | undefined {
  try {
    const { ino, mtimeNs } = lstatSync(lock, { bigint: true });
    const text = textOf(lock);
    const holder = Number(text);
    // Neither the system's first process nor a group of them is one of ours.
    const isOurs = Number.isInteger(holder) && holder > 1;
    return {
      holder: isOurs ? holder : undefined,
      isEmpty: text === "",
      which: `${ino}-${mtimeNs}`,
    };
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function textOf(lock: string): string {
  try {
    // To read a pipe of that name would wait for somebody to write to it.
    return statSync(lock).isFile() ? readFileSync(lock, "utf8") : "no file";
  } catch {
    return "cannot be read";
  }
}

const isCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException).code === code;

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}
