import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import { writeIfChanged, writeWhole } from "../../runner";
import { takeOutputFolder } from "./folder";
import { GENERATOR, PDF_END, refuseOthersFiles, refuseOthersPdf } from "./own";

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
    writeFileSync(join(path, `.page.html.figures-${gone}-0.tmp`), "half");
    const others = [".mine.tmp", `.notes.${gone}-0.tmp`];
    for (const name of others) writeFileSync(join(path, name), "kept");
    takeOutputFolder(path).release();
    assert.deepEqual(readdirSync(path), others);
  });

  for (const holder of ["1", "-1", "0", "x", "1e9", ""]) {
    it(`is taken over when its lock holds ${JSON.stringify(holder)}`, () => {
      const path = mkdtempSync(join(root, "lock-"));
      writeFileSync(join(path, ".publishing.lock"), holder);
      takeOutputFolder(path).release();
      assert.deepEqual(readdirSync(path), []);
    });
  }
});

const skip = process.platform === "win32" && "devices are of other systems";
const folder = (): string => mkdtempSync(join(root, "others-"));

describe("what is in the folder already", () => {
  it("is replaced where an earlier run wrote it", () => {
    const path = join(folder(), "a.html");
    refuseOthersFiles(path);
    writeFileSync(path, `<!doctype html>\n${GENERATOR}`);
    writeFileSync(path.replace("html", "ipynb"), "{}");
    refuseOthersFiles(path);
    writeFileSync(path, "altered");
    refuseOthersFiles(path, new Set(["a"]));
  });

  for (const name of ["a.html", "a.ipynb"]) {
    it(`is refused by its name where it is the user's own ${name}`, () => {
      const path = join(folder(), name);
      writeFileSync(path, "mine");
      assert.throws(
        () => refuseOthersFiles(path.replace("ipynb", "html")),
        new RegExp(`${name} is there already, and figures publish did not write it. Move it`),
      );
    });
    it(`is never written through a link, ${name}`, () => {
      const path = join(folder(), name);
      writeFileSync(`${path}.own`, "mine");
      symlinkSync(`${path}.own`, path);
      const page = path.replace("ipynb", "html");
      assert.throws(() => refuseOthersFiles(page, new Set(["a"])), /is a link/);
    });
  }

  it("is replaced where it is a PDF file of an earlier run, and no other PDF file is", () => {
    const path = join(folder(), "a.pdf");
    refuseOthersPdf(path);
    writeFileSync(path, `%PDF-1.4\n%%EOF${PDF_END}`);
    refuseOthersPdf(path);
    writeFileSync(path, "%PDF-1.4\n%%EOF\n");
    assert.throws(
      () => refuseOthersPdf(path),
      /a\.pdf is there already, and figures publish did not/,
    );
    symlinkSync(path, `${path}.pdf`);
    assert.throws(() => refuseOthersPdf(`${path}.pdf`), /is a link/);
  });

  it("is not read where a page's name is that of a link to what never ends", { skip }, () => {
    const path = join(folder(), "a.html");
    symlinkSync("/dev/zero", path);
    assert.throws(() => refuseOthersFiles(path), /a\.html is a link/);
    assert.throws(() => refuseOthersFiles("/dev/null"), /null is a device or a pipe/);
  });
});
