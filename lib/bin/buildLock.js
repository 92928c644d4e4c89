// One build at a time: whoever comes meanwhile waits for it. The way to take over what a killed build
// left is that of lib/runner/files/lock.ts, which is not there before the first build.
const { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const LOCK = join(dirname(dirname(__dirname)), ".figures", "building.lock");
const LOOK_AGAIN_MS = 100;
/** No build takes so long; the number of its process then is another's. */
const LONGEST_MS = 15 * 60_000;

/** Waits until no build is under way. */
exports.waitForBuild = function waitForBuild() {
  while (look(LOCK)?.isHeld) pause();
};

/** Waits for a build that is under way, and holds off others until this process ends. */
exports.holdBuild = function holdBuild() {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!take(LOCK)) pause();
  process.once("exit", () => {
    // One that took too long has been taken for dead, and the lock is another's by now.
    if (look(LOCK)?.holder === process.pid) rmSync(LOCK, { force: true });
  });
};

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);

/**
 * Takes a lock that nobody holds. Two may find one that a killed process left, and the second would
 * take away what the first has made since: each needs a lock on just this file first, and then looks
 * again.
 *
 * @returns {boolean} false while another holds it or is taking it over
 */
function take(lock) {
  for (;;) {
    if (make(lock)) return true;
    const found = look(lock);
    if (found === undefined) continue;
    const right = `${lock}.${found.which}`;
    if (found.isHeld || !take(right)) return false;
    const now = look(lock);
    if (now?.which === found.which && !now.isHeld) rmSync(lock, { force: true });
    rmSync(right, { force: true });
  }
}
exports.take = take;

/** Makes the file with the process in it, in one step, or in two where the disk knows no hard links. */
function make(lock) {
  const whole = `${lock}.${process.pid}`;
  const number = String(process.pid);
  writeFileSync(whole, number);
  try {
    try {
      linkSync(whole, lock);
    } catch (error) {
      if (error.code === "EEXIST") throw error;
      writeFileSync(lock, number, { flag: "wx" });
    }
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

/** What stands under the name of a lock: who holds it, if anybody, and which of all such files it is. */
function look(lock) {
  try {
    const { ino, mtimeMs, mtimeNs } = lstatSync(lock, { bigint: true });
    const holder = Number(readFileSync(lock, "utf8"));
    return { holder, which: `${ino}-${mtimeNs}`, isHeld: isHeld(holder, Number(mtimeMs)) };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isHeld(holder, since) {
  const age = Date.now() - since;
  if (age > LONGEST_MS) return false;
  // Where it is made in two steps its number is written a moment later.
  if (holder === 0) return age < 1_000;
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
