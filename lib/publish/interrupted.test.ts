/** Runs that are cut short, and disks that do not take what is written. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { after, describe, it } from "node:test";

import { GENERATOR } from "./files/own";
import { TestProject, finished, processesIn, until } from "./testing/project";

/** A page that an earlier run wrote. */
const OLD = `the old page ${GENERATOR}`;

const SLOW = "await new Promise((resolve) => setTimeout(resolve, 60_000));";

/** Whether a folder of this kind can be mounted here: only root can, and not everywhere. */
function mount(path: string, options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]).status === 0;
}

/** A project with an old page, a quick notebook and one that takes a minute. */
function slowProject(): TestProject {
  const project = new TestProject();
  project.notebook("a-quick", ["1 + 1"]);
  project.notebook("b-slow", [SLOW]);
  mkdirSync(project.path("outputs"));
  writeFileSync(project.path("outputs", "b-slow.html"), "the old page");
  return project;
}

const quickIsWritten = (project: TestProject): boolean =>
  readdirSync(project.path("outputs")).includes("a-quick.ipynb");

/** What a run left in the folder of pages; on Windows nobody takes a killed one's lock away but the next. */
const leftOf = (project: TestProject): string[] =>
  readdirSync(project.path("outputs"))
    .filter((name) => process.platform !== "win32" || name !== ".publishing.lock")
    .sort();

const skip = process.platform === "win32" && "no process of Windows can send another one Ctrl-C";

const noProcess = (project: TestProject): boolean => (processesIn(project.root) ?? []).length === 0;

describe("a run that is interrupted", () => {
  it("by Ctrl-C ends with 130, leaves whole pages and no process", { skip }, async (test) => {
    const project = slowProject();
    test.after(() => project.remove());
    const child = project.start("publish", "--jobs", "1");
    const end = finished(child);
    await until(() => quickIsWritten(project), "the first page");
    child.kill("SIGINT");
    const { status, stderr } = await end;
    assert.equal(status, 130);
    assert.match(stderr, /stopped/);
    assert.equal(project.output("b-slow.html"), "the old page");
    assert.deepEqual(leftOf(project), ["a-quick.html", "a-quick.ipynb", "b-slow.html"]);
    await until(() => noProcess(project), "the end of all processes");
  });

  it("by kill -9 leaves whole pages, no process and nothing in the way of the next", async (test) => {
    const project = slowProject();
    test.after(() => project.remove());
    const child = project.start("publish", "--jobs", "1");
    const end = finished(child);
    await until(() => quickIsWritten(project), "the first page");
    child.kill("SIGKILL");
    await end;
    await until(() => noProcess(project), "the end of all processes");
    assert.equal(project.output("b-slow.html"), "the old page");
    assert.deepEqual(leftOf(project), ["a-quick.html", "a-quick.ipynb", "b-slow.html"]);
    const next = project.figures("publish", "notebooks/a-quick.ipynb");
    assert.equal(next.status, 0, next.stderr);
  });
});

describe("a cell that writes into the worker's line to the publisher", () => {
  it("stops the command with one sentence, whole pages and no process", async (test) => {
    const project = new TestProject();
    test.after(() => project.remove());
    project.notebook("a-whole", ["1"]);
    project.notebook("b-garbles", [
      "import fs from 'fs';\nfs.writeSync(3, 'garbage\\n');",
      "await new Promise((resolve) => setTimeout(resolve, 60_000));",
    ]);
    const { status, stderr } = project.figures("publish", "--jobs", "1");
    assert.equal(status, 1);
    assert.match(stderr, /^figures publish: stopped by a fault of its own: [^\n]*garbage[^\n]*\n$/);
    assert.deepEqual(readdirSync(project.path("outputs")), ["a-whole.html", "a-whole.ipynb"]);
    await until(() => noProcess(project), "the end of all processes");
  });
});

describe("two runs at once", () => {
  it("the second is told of the first, and to write elsewhere", async (test) => {
    const project = slowProject();
    test.after(() => project.remove());
    const first = project.start("publish", "--jobs", "1");
    const end = finished(first);
    await until(() => quickIsWritten(project), "the first page");
    const second = project.figures("publish");
    assert.equal(second.status, 1);
    assert.match(
      second.stderr,
      new RegExp(`process ${first.pid}\\) is writing to .*outputs.*--out`),
    );
    const elsewhere = project.figures("publish", "notebooks/a-quick.ipynb", "--out", "other");
    assert.equal(elsewhere.status, 0, elsewhere.stderr);
    first.kill("SIGINT");
    await end;
  });
});

describe("where pages cannot be written", () => {
  const project = new TestProject();
  after(() => project.remove());
  project.notebook("a", ["1"]);

  it("outputs is a file", () => {
    writeFileSync(project.path("outputs-file"), "mine");
    const { status, stderr } = project.figures("publish", "--out", "outputs-file");
    assert.equal(status, 1);
    assert.match(stderr, /outputs-file could not be written: there is a file of that name/);
  });

  it("outputs can only be read (needs a mount)", (test) => {
    const path = project.path("read-only");
    mkdirSync(path);
    if (!mount(path, "size=1m,ro")) return test.skip("no mount here");
    test.after(() => spawnSync("umount", [path]));
    const { status, stderr } = project.figures("publish", "--out", "read-only");
    assert.equal(status, 1);
    assert.match(stderr, /read-only.* could not be written: the disk can only be read/);
  });

  it("the disk is full: the old pages stay, the rest is told (needs a mount)", (test) => {
    const path = project.path("full");
    mkdirSync(path);
    if (!mount(path, "size=256k")) return test.skip("no mount here");
    test.after(() => spawnSync("umount", [path]));
    project.notebook("b-large", ["console.log('x'.repeat(600_000));"]);
    writeFileSync(project.path("full", "b-large.html"), OLD);
    const { status, stderr } = project.figures("publish", "--out", "full");
    assert.equal(status, 1);
    assert.match(stderr, /b-large\.html could not be written: the disk is full/);
    const left = readdirSync(path);
    assert.ok(left.includes("a.html") || /a\.html could not be written/.test(stderr));
    assert.deepEqual(
      left.filter((name) => /lock|tmp/.test(name)),
      [],
    );
    assert.equal(
      spawnSync("cat", [project.path("full", "b-large.html")], { encoding: "utf8" }).stdout,
      OLD,
    );
  });
});
