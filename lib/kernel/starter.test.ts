/** A kernel whose Jupyter was killed, which asks it nothing any more. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { isRunning, until } from "../publish/testing/project";
import { fivePorts } from "./testing/live";

/** Whether a program listens there. */
const isHeard = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.once("error", () => resolve(false)).once("connect", () => socket.destroy());
  });

/** Stands in for Jupyter: starts a kernel, tells its number and looks after it no further. */
const JUPYTER = (ports: readonly number[], folder: string): string => `
const { spawnKernel } = require(${JSON.stringify(require.resolve("./testing/live"))});
process.env.JPY_PARENT_PID = String(process.pid);
console.log(spawnKernel(${JSON.stringify(ports)}, { folder: ${JSON.stringify(folder)} }).pid);
setInterval(() => {}, 1000);`;

test("the kernel ends once the Jupyter that started it has been killed, and not before", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "kernel-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const ports = await fivePorts();
  const jupyter = spawn(process.execPath, ["-e", JUPYTER(ports, folder)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((resolve) => {
    jupyter.stdout.once("data", (chunk: Buffer) => resolve(Number(chunk.toString())));
  });
  // oxlint-disable-next-line no-await-in-loop -- looked at again and again
  while (!(await isHeard(ports[0]!))) await pause(100);
  await pause(2000);
  assert.ok(isRunning(pid), "while Jupyter runs");
  jupyter.kill("SIGKILL");
  await until(() => !isRunning(pid), "the end of the kernel");
});
