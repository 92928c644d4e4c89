/**
 * What the runner does otherwise on Windows (no process groups, no shell that looks after them, no folder
 * that stands in for the notebook's), done here by telling it that this is Windows. Node's own paths and
 * processes stay those of this system.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { after, describe, it } from "node:test";

import type { Finished } from "./testing/project";
import { FIGURES, TestProject, finished, printed, processesIn, until } from "./testing/project";

const LOCK = ".publishing.lock";

describe("a run on Windows", { timeout: 120_000 }, () => {
  const project = new TestProject();
  after(() => project.remove());
  mkdirSync(project.path("outputs"));
  const claim = project.path("claim.cjs");
  writeFileSync(claim, 'Object.defineProperty(process, "platform", { value: "win32" });');
  const words = (args: string[]): string[] => ["--require", claim, FIGURES, ...args];
  const options = {
    cwd: project.root,
    // Workers are told by the environment.
    env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(claim)}` },
  };
  const run = (...args: string[]): Finished =>
    spawnSync(process.execPath, words(args), { ...options, encoding: "utf8" });
  const outputs = (): string[] => readdirSync(project.path("outputs"));
  const noProcess = (): boolean => (processesIn(project.root) ?? []).length === 0;

  project.notebook("a-quick", [
    "import { spawnSync } from 'child_process';",
    "interface Row { area: string }\nconst row: Row = { area: 'Kent' };",
    "console.log(process.platform, row.area);",
  ]);
  project.notebook("b-busy", ["console.log('before');\nfor (;;);"]);

  it("that is killed leaves a busy worker for no longer than a look, and a lock for the next", async (test) => {
    const child = spawn(process.execPath, words(["publish", "--jobs", "1"]), options);
    test.after(() => child.kill("SIGKILL"));
    const end = finished(child);
    await until(() => outputs().includes("a-quick.ipynb"), "the first page", 60);
    child.kill("SIGKILL");
    await end;
    assert.ok(outputs().includes(LOCK));
    await until(noProcess, "the end of all processes");
    const next = run("publish", "notebooks/a-quick.ipynb", "--fresh");
    assert.equal(next.status, 0, next.stderr);
    assert.ok(!outputs().includes(LOCK));
    assert.equal(printed(project.executed("a-quick"), 3), "win32 Kent\n");
  });

  it("stops a cell that never ends, says at which line, and leaves no process", async () => {
    const { status, stderr } = run("publish", "notebooks/b-busy.ipynb", "--timeout", "3");
    assert.equal(status, 1);
    assert.match(stderr, /b-busy\.ipynb, cell 1, line 2: .*still running after 3 seconds/);
    assert.equal(printed(project.executed("b-busy"), 1), "before\n");
    await until(noProcess, "the end of all processes");
  });
});
