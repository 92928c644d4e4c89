import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import { InUse, takeLock } from "./lock";

const root = mkdtempSync(join(tmpdir(), "figures-lock-"));
after(() => rmSync(root, { recursive: true, force: true }));

const folder = (): string => mkdtempSync(join(root, "a-"));
const pastProcess = (): number => spawnSync(process.execPath, ["-e", ""]).pid;
const words = (holder: number): string => `held by ${holder}`;

/**
 * Takes the lock as often as it can for two seconds. While it has it, it holds a folder of a name that
 * only one can make; then it lets go of the lock, or leaves it as a killed process would.
 */
const CONTENDER = `
const { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } = require("node:fs");
const [module, folder, gone] = process.argv.slice(1);
const { InUse, takeLock } = require(module);
const [lock, held] = [folder + "/lock", folder + "/held"];
let [taken, twice] = [0, 0];
for (const end = Date.now() + 2000; Date.now() < end; ) {
  try {
    takeLock(lock, String);
  } catch (error) {
    if (error instanceof InUse) continue;
    throw error;
  }
  taken += 1;
  try {
    mkdirSync(held);
    rmdirSync(held);
  } catch {
    twice += 1;
  }
  if (taken % 4 === 0) rmSync(lock);
  else {
    writeFileSync(folder + "/gone-" + process.pid, gone);
    renameSync(folder + "/gone-" + process.pid, lock);
  }
}
console.log(JSON.stringify({ taken, twice }));
`;

async function contender(...args: string[]): Promise<{ taken: number; twice: number }> {
  const child = spawn(process.execPath, ["-e", CONTENDER, ...args]);
  let printed = "";
  let failed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (failed += chunk.toString()));
  await new Promise((resolve) => {
    child.on("close", resolve);
  });
  assert.equal(failed, "");
  return JSON.parse(printed) as { taken: number; twice: number };
}

describe("a lock", () => {
  it("has one holder at a time, also where four processes find one that a killed process left", async () => {
    const [path, gone] = [folder(), String(pastProcess())];
    writeFileSync(join(path, "lock"), gone);
    const module = join(__dirname, "lock.js");
    const all = await Promise.all([1, 2, 3, 4].map(() => contender(module, path, gone)));
    assert.ok(all.reduce((sum, { taken }) => sum + taken, 0) > 20, JSON.stringify(all));
    assert.deepEqual(
      all.map(({ twice }) => twice),
      [0, 0, 0, 0],
    );
    assert.deepEqual(
      readdirSync(path).filter((name) => name !== "lock"),
      [],
    );
  });

  it("holds the process from the first moment that it is there", (t) => {
    const lock = join(folder(), "lock");
    const seen: string[] = [];
    const link = fs.linkSync;
    t.mock.method(fs, "linkSync", (from: string, to: string) => {
      link(from, to);
      seen.push(readFileSync(lock, "utf8"));
    });
    takeLock(lock, words);
    assert.deepEqual(seen, [String(process.pid)]);
  });

  it("is taken on a disk without hard links, and refused there while another holds it", (t) => {
    t.mock.method(fs, "linkSync", () => {
      throw Object.assign(new Error("not here"), { code: "ENOTSUP" });
    });
    const path = folder();
    const lock = join(path, "lock");
    takeLock(lock, words);
    assert.equal(readFileSync(lock, "utf8"), String(process.pid));
    writeFileSync(lock, String(process.ppid));
    assert.throws(() => takeLock(lock, words), new InUse(`held by ${process.ppid}`));
    // Empty for longer than anyone takes to write it.
    writeFileSync(lock, "");
    takeLock(lock, words);
    assert.equal(readFileSync(lock, "utf8"), String(process.pid));
    assert.deepEqual(readdirSync(path), ["lock"]);
  });

  it("is refused while another is taking over what a killed process left, who is named", () => {
    const path = folder();
    const lock = join(path, "lock");
    writeFileSync(lock, String(pastProcess()));
    const { ino, mtimeNs } = fs.lstatSync(lock, { bigint: true });
    writeFileSync(`${lock}.${ino}-${mtimeNs}`, String(process.ppid));
    assert.throws(() => takeLock(lock, words), new InUse(`held by ${process.ppid}`));
  });
});
