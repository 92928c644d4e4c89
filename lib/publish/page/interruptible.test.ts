import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const MODULE = JSON.stringify(join(__dirname, "interruptible.js"));

/** Runs a program that says "now", sends it SIGINT then, and tells how it ended. */
async function interrupted(program: string): Promise<{ said: string; ended: string }> {
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += String(part);
    if (said.endsWith("now\n")) child.kill("SIGINT");
  });
  return new Promise((done) =>
    child.on("close", (code, signal) => done({ said, ended: signal ?? String(code) })),
  );
}

const LISTENER = `process.once("SIGINT", () => { console.log("told"); process.exit(130); });`;
const SAY = `require("fs").writeSync(1, "now\\n");`;
const skip = process.platform === "win32" && "signals are of other systems";

test("Ctrl-C ends what gives nobody else a turn", { skip }, async () => {
  const program = `${LISTENER} require(${MODULE}).interruptible(() => { ${SAY} for (;;); });`;
  assert.deepEqual(await interrupted(program), { said: "now\n", ended: "SIGINT" });
});

test("afterwards who listened is heard again, once", { skip }, async () => {
  const program = `${LISTENER} require(${MODULE}).interruptible(() => 1); ${SAY} setTimeout(() => {}, 60_000);`;
  assert.deepEqual(await interrupted(program), { said: "now\ntold\n", ended: "130" });
});
