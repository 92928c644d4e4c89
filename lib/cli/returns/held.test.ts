import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { FIGURES } from "../../publish/testing/project";

const root = mkdtempSync(join(tmpdir(), "held-"));
after(() => rmSync(root, { recursive: true, force: true }));

const FORCES = ["Kent Police", "Surrey Police", "Sussex Police"];

/** A round with a reply of two figures from each of three forces. */
function round(name: string): string {
  const folder = join(root, name);
  for (const force of FORCES) {
    mkdirSync(join(folder, "replies", force), { recursive: true });
    const reply = "Year,Offences\n2023/24,300\n2024/25,310\n";
    writeFileSync(join(folder, "replies", force, "a.csv"), reply);
  }
  writeFileSync(
    join(folder, "round.csv"),
    "setting,value\nyear,2024/25\nbefore,2023/24\nnation,Land\n",
  );
  return folder;
}

async function figures(...args: string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [FIGURES, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.resume();
  const status = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { status, stderr };
}

const accepted = (folder: string): string[] =>
  existsSync(join(folder, "accepted.csv"))
    ? readFileSync(join(folder, "accepted.csv"), "utf8").trim().split("\n").slice(1)
    : [];

test("of three that accept at once each that says so has its figures kept, and the others say why not", async () => {
  const folder = round("at-once");
  await figures("returns", "read", folder);
  const done = await Promise.all(
    FORCES.map((force) => figures("returns", "accept", folder, force)),
  );
  const good = done.filter(({ status }) => status === 0).length;
  assert.ok(good >= 1);
  assert.equal(accepted(folder).length, 2 * good);
  for (const { status, stderr } of done) {
    if (status !== 0) assert.match(stderr, /another command \(process \d+\) is at work in /);
  }
  // Run again, all are there: three forces with two figures each.
  await figures("returns", "accept", folder, "--all");
  assert.equal(accepted(folder).length, 6);
  assert.equal(existsSync(join(folder, ".round.lock")), false);
});

test("a folder that another process holds is left as it is; what a killed one left does not stop", async () => {
  const folder = round("held");
  await figures("returns", "read", folder);
  writeFileSync(join(folder, ".round.lock"), String(process.pid));
  const { status, stderr } = await figures("returns", "accept", folder, "--all");
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`process ${process.pid}\\) is at work in .*run this again`));
  assert.deepEqual(accepted(folder), []);
  // No process has so high a number.
  writeFileSync(join(folder, ".round.lock"), "4194305");
  assert.equal((await figures("returns", "accept", folder, "--all")).status, 0);
  assert.equal(accepted(folder).length, 6);
});
