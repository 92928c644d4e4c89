import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import { writeIfChanged, writeWhole } from "../../runner";
import { takeOutputFolder } from "./folder";

const root = mkdtempSync(join(tmpdir(), "figures-files-"));
after(() => rmSync(root, { recursive: true, force: true }));

/** The id of a process that has ended. */
const pastProcess = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

describe("writing a file whole", () => {
  it("replaces what is there and leaves nothing else", () => {
    const folder = mkdtempSync(join(root, "a-"));
    const path = join(folder, "a page.html");
    writeFileSync(path, "old");
    writeWhole(path, "new — ✓");
    assert.equal(readFileSync(path, "utf8"), "new — ✓");
    assert.deepEqual(readdirSync(folder), ["a page.html"]);
  });

  it("keeps the old file when the new one cannot be written, and says why", () => {
    const folder = join(root, "name-of-a-folder");
    mkdirSync(join(folder, "kept"), { recursive: true });
    assert.throws(
      () => writeWhole(folder, "new"),
      /name-of-a-folder could not be written: there is a folder of that name/,
    );
    assert.deepEqual(
      readdirSync(root).filter((name) => name.endsWith(".tmp")),
      [],
    );
    assert.ok(existsSync(join(folder, "kept")));
  });

  it("does not touch a file that is as it should be", () => {
    const path = join(root, "same.html");
    writeWhole(path, "same");
    let written = 0;
    writeIfChanged(path, "same", () => written++);
    writeIfChanged(path, "other", () => written++);
    assert.equal(written, 1);
  });
});

describe("the folder of pages", () => {
  it("is made when it is not there, and released", () => {
    const path = join(root, "deep", "outputs");
    const folder = takeOutputFolder(path);
    assert.equal(readFileSync(folder.lock, "utf8"), String(process.pid));
    folder.release();
    assert.deepEqual(readdirSync(path), []);
  });

  it("cannot be a file", () => {
    const path = join(root, "outputs-is-a-file");
    writeFileSync(path, "mine");
    assert.throws(
      () => takeOutputFolder(path),
      /outputs-is-a-file could not be written: there is a file of that name/,
    );
    assert.throws(() => takeOutputFolder(join(path, "below")), /a part of its path is a file/);
    assert.equal(readFileSync(path, "utf8"), "mine");
  });

  it("is refused while another process writes there", () => {
    const path = join(root, "busy");
    mkdirSync(path);
    writeFileSync(join(path, ".publishing.lock"), String(process.ppid));
    assert.throws(
      () => takeOutputFolder(path),
      new RegExp(`process ${process.ppid}\\) is writing to`),
    );
  });

  it("is taken over from a process that is gone, with what it left half written", () => {
    const path = join(root, "left");
    const gone = pastProcess();
    mkdirSync(path);
    writeFileSync(join(path, ".publishing.lock"), String(gone));
    writeFileSync(join(path, `.page.html.${gone}-0.tmp`), "half");
    writeFileSync(join(path, ".mine.tmp"), "kept");
    takeOutputFolder(path).release();
    assert.deepEqual(readdirSync(path), [".mine.tmp"]);
  });
});
