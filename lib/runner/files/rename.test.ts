/** What Windows does to a rename, done here by a file system that refuses as it does. */
import assert from "node:assert/strict";
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test, type TestContext } from "node:test";
import { writeWhole } from "./atomic";

const root = mkdtempSync(join(tmpdir(), "plain-figures-rename-"));
after(() => rmSync(root, { recursive: true }));

/** For this test the system is that one, and refuses so many renames with these codes. */
function refusing(t: TestContext, platform: NodeJS.Platform, codes: string[]): void {
  const real = process.platform;
  Object.defineProperty(process, "platform", { value: platform });
  const { renameSync } = fs;
  const renamed = t.mock.method(fs, "renameSync", (from: string, to: string) => {
    const code = codes.shift();
    if (code === undefined) return renameSync(from, to);
    throw Object.assign(new Error(`${code}: operation not permitted, rename`), { code });
  });
  t.after(() => {
    Object.defineProperty(process, "platform", { value: real });
    renamed.mock.restore();
  });
}

test("on Windows a file that a scanner holds for a moment is replaced all the same", (t) => {
  const path = join(root, "page.html");
  writeFileSync(path, "old");
  refusing(t, "win32", ["EPERM", "EBUSY", "EACCES"]);
  writeWhole(path, "new");
  assert.equal(readFileSync(path, "utf8"), "new");
  assert.deepEqual(readdirSync(root), ["page.html"]);
});

test("a file that stays open in Excel is told of, and is as it was", (t) => {
  const path = join(root, "status.csv");
  writeFileSync(path, "old");
  refusing(
    t,
    "win32",
    Array.from({ length: 20 }, () => "EPERM"),
  );
  assert.throws(
    () => writeWhole(path, "new"),
    /status\.csv could not be written: another program has it open, or it may not be changed; close it there/,
  );
  assert.equal(readFileSync(path, "utf8"), "old");
  assert.deepEqual(
    readdirSync(root).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("a folder of that name is called one, though Windows says that it is not permitted", (t) => {
  const path = join(root, "folder");
  mkdirSync(path);
  refusing(t, "win32", ["EPERM"]);
  assert.throws(() => writeWhole(path, "new"), /folder could not be written: there is a folder/);
});

test("elsewhere what is not permitted is said at once", (t) => {
  refusing(t, "linux", ["EPERM"]);
  assert.throws(() => writeWhole(join(root, "x"), "new"), /x could not be written: it is not perm/);
});
