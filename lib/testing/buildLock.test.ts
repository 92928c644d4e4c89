/** Of several builds one goes on at a time, also where a build was killed. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, it } from "node:test";

const MODULE = resolve(__dirname, "..", "..", "bin", "buildLock.js");
const { take } = require(MODULE) as { take(lock: string): boolean };

/**
 * Takes the lock as often as it can for two seconds. While it has it, it holds a folder of a name that
 * only one can make; then it leaves the lock as a killed build would.
 */
const CONTENDER = `
const { mkdirSync, renameSync, rmdirSync, writeFileSync } = require("node:fs");
const [module, folder, gone] = process.argv.slice(1);
const { take } = require(module);
const [lock, held, left] = ["lock", "held", "left-" + process.pid].map((name) => folder + "/" + name);
let [taken, twice] = [0, 0];
for (const end = Date.now() + 2000; Date.now() < end; ) {
  if (!take(lock)) continue;
  taken += 1;
  try {
    mkdirSync(held);
    rmdirSync(held);
  } catch {
    twice += 1;
  }
  writeFileSync(left, gone);
  renameSync(left, lock);
}
console.log(JSON.stringify({ taken, twice }));
`;

describe("the lock of a build", () => {
  const root = mkdtempSync(join(tmpdir(), "figures-build-lock-"));
  after(() => rmSync(root, { recursive: true, force: true }));
  const folder = (): string => mkdtempSync(join(root, "a-"));
  const gone = String(spawnSync(process.execPath, ["-e", ""]).pid);

  async function contend(path: string): Promise<{ taken: number; twice: number }> {
    const child = spawn(process.execPath, ["-e", CONTENDER, MODULE, path, gone]);
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.pipe(process.stderr);
    await new Promise((done) => {
      child.on("close", done);
    });
    return JSON.parse(printed) as { taken: number; twice: number };
  }

  it("is taken over by one of several that find it left by a killed build", async () => {
    const path = folder();
    writeFileSync(join(path, "lock"), gone);
    const all = await Promise.all([1, 2, 3, 4].map(() => contend(path)));
    assert.ok(all.reduce((sum, { taken }) => sum + taken, 0) > 20, JSON.stringify(all));
    assert.deepEqual(
      all.map(({ twice }) => twice),
      [0, 0, 0, 0],
    );
    assert.deepEqual(readdirSync(path), ["lock"]);
  });

  it("is another's while that process runs, for no longer than a build can take", () => {
    const lock = join(folder(), "lock");
    writeFileSync(lock, String(process.ppid));
    assert.equal(take(lock), false);
    const before = Date.now() / 1000 - 16 * 60;
    utimesSync(lock, before, before);
    assert.equal(take(lock), true);
  });
});
