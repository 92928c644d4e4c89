/** A process that is too busy to hear that its publisher is gone, as on Windows, tried everywhere. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { it } from "node:test";

import { isRunning, until } from "../publish/testing/project";

const ORPHAN = JSON.stringify(require.resolve("./orphan"));
const BUSY = `require(${ORPHAN}).endWithPublisher(); setTimeout(() => { for (;;); }, 100);`;
const PUBLISHER = `
const { spawn } = require("node:child_process");
const child = spawn(process.execPath, ["-e", ${JSON.stringify(BUSY)}], { stdio: "ignore" });
console.log(child.pid);
setInterval(() => {}, 1000);
`;

it("a busy process ends once its publisher has been killed, and not before", async () => {
  const publisher = spawn(process.execPath, ["-e", PUBLISHER], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const pid = await new Promise<number>((resolve) => {
    publisher.stdout.once("data", (chunk: Buffer) => resolve(Number(chunk.toString())));
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 2500);
  });
  assert.ok(isRunning(pid));
  publisher.kill("SIGKILL");
  await until(() => !isRunning(pid), "the end of the busy process");
});

const FILL = `
require(${ORPHAN}).endWithPublisher(300);
const held = [];
for (;;) {
  if (held.length < 60) held.push(Buffer.alloc(10_000_000, 1));
}
`;

it("a busy process that goes on holding too much is ended, with words that the publisher knows", () => {
  const { signal, status, stderr } = spawnSync(process.execPath, ["-e", FILL], {
    encoding: "utf8",
    timeout: 20_000,
  });
  assert.match(stderr, /^Allocation failed/);
  assert.ok(process.platform === "win32" ? status !== 0 : signal === "SIGKILL");
});

const LETS_GO = `
require(${ORPHAN}).endWithPublisher(300);
let held = Array.from({ length: 40 }, () => Buffer.alloc(10_000_000, 1));
setTimeout(() => { held = []; gc(); gc(); }, 700);
setTimeout(() => console.log("whole"), 3500);
`;

it("one that lets go of it in time is not", () => {
  const words = ["--expose-gc", "-e", LETS_GO];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  assert.deepEqual({ stdout, stderr }, { stdout: "whole\n", stderr: "" });
});
