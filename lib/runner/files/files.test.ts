import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs, { existsSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { explainWriteError, readableMessage } from "./errors";
import { makeFolder } from "./folders";

const root = mkdtempSync(join(tmpdir(), "plain-figures-folders-"));
after(() => rmSync(root, { recursive: true }));

test("a folder is made with those above it, is left where it is one, and is never a file", () => {
  const deep = join(root, "a", "b", "c");
  makeFolder(deep);
  makeFolder(deep);
  assert.ok(statSync(deep).isDirectory());
  const file = join(root, "file");
  writeFileSync(file, "mine");
  assert.throws(() => makeFolder(file), { code: "EEXIST" });
  assert.throws(() => makeFolder(join(file, "x", "y")), { code: "ENOTDIR" });
});

test("a folder beneath a file is no folder where Windows says that it is not there", (t) => {
  const file = join(root, "another");
  writeFileSync(file, "mine");
  const { mkdirSync } = fs;
  t.mock.method(fs, "mkdirSync", (path: string) => {
    if (!path.startsWith(join(file, "x"))) return mkdirSync(path);
    throw Object.assign(new Error("ENOENT: no such file or directory, mkdir"), { code: "ENOENT" });
  });
  assert.throws(() => makeFolder(join(file, "x", "y")), { code: "ENOTDIR" });
});

test(
  "where a system makes no folders, none is waited for",
  { skip: !existsSync("/proc/1") },
  () => {
    // In a process of its own, since a call that never returns would hold this one.
    const program = `require(${JSON.stringify(join(__dirname, "folders.js"))}).makeFolder("/proc/x/y")`;
    const { status, stderr } = spawnSync(process.execPath, ["-e", program], {
      encoding: "utf8",
      timeout: 10_000,
      killSignal: "SIGKILL",
    });
    assert.equal(status, 1);
    assert.match(stderr, /ENOENT/);
  },
);

test("what the system says of a file is a sentence, whatever its code", () => {
  for (const [code, words] of [
    ["EFBIG", /larger than files may be here; raise/],
    ["EROFS", /the disk can only be read; choose/],
    ["ENAMETOOLONG", /its name is too long for this disk/],
    ["ENOTDIR", /a part of its path is a file/],
    ["EISDIR", /there is a folder of that name/],
    ["ESTALE", /^a\.html could not be written: stale file handle\.$/],
  ] as const) {
    const error = Object.assign(new Error(`${code}: stale file handle, write`), { code });
    const { message } = explainWriteError(error, "a.html");
    assert.match(message, words);
    assert.doesNotMatch(message, new RegExp(code));
  }
});

/** What a command would say of a file that it cannot open. */
function said(path: string): string {
  try {
    openSync(path, "r");
  } catch (error) {
    return readableMessage(error);
  }
  return "";
}

test("an error that no command foresaw names the file and no code", () => {
  assert.equal(said(join(root, "none")), `${join(root, "none")}: there is no such file or folder.`);
  assert.match(
    said(join(root, "n".repeat(5_000))),
    /^.{300}…: its name is too long for this disk\.$/,
  );
  assert.equal(readableMessage(new Error("plain words")), "plain words");
});
