// One build at a time: whoever comes meanwhile waits for it.
const { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const LOCK = join(dirname(dirname(__dirname)), ".figures", "building.lock");
const LOOK_AGAIN_MS = 100;
/** No build takes so long; the number of its process then is another's. */
const LONGEST_MS = 15 * 60_000;

/** Waits until no build is under way. */
exports.waitForBuild = function waitForBuild() {
  while (isHeld()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
};

/** Waits for a build that is under way, and holds off others until this process ends. */
exports.holdBuild = function holdBuild() {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    exports.waitForBuild();
    try {
      writeFileSync(LOCK, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      // Another was quicker, or was killed and left its lock.
      if (!isHeld()) rmSync(LOCK, { force: true });
    }
  }
  process.once("exit", () => rmSync(LOCK, { force: true }));
};

function isHeld() {
  const found = statSync(LOCK, { throwIfNoEntry: false });
  if (found === undefined || Date.now() - found.mtimeMs > LONGEST_MS) return false;
  try {
    const holder = Number(readFileSync(LOCK, "utf8"));
    // Its number is written a moment after it is made.
    if (holder === 0) return Date.now() - found.mtimeMs < 1_000;
    return process.kill(holder, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
