import assert from "node:assert/strict";
import { posix, win32 } from "node:path";
import { test } from "node:test";
import { isWithin } from "./within";

test("what lies in a folder, on Unix", () => {
  for (const [path, within] of [
    ["/home/a/project", true],
    ["/home/a/project/outputs/x.html", true],
    ["/home/a/project/..drafts/x.html", true],
    ["/home/a/project-2/x.html", false],
    ["/home/a", false],
    ["/etc/passwd", false],
  ] as const) {
    assert.equal(isWithin("/home/a/project", path, posix), within, path);
  }
});

test("what lies in a folder, on Windows: another drive and a share are elsewhere, letters' case is nothing", () => {
  for (const [path, within] of [
    ["C:\\Users\\Jane Doe\\project\\outputs", true],
    ["c:\\users\\jane doe\\PROJECT\\outputs", true],
    ["C:/Users/Jane Doe/project/data/x.csv", true],
    ["C:\\Users\\Jane Doe\\project-2", false],
    ["C:\\Users", false],
    ["D:\\secret.png", false],
    ["\\\\server\\share\\secret.png", false],
  ] as const) {
    assert.equal(isWithin("C:\\Users\\Jane Doe\\project", path, win32), within, path);
  }
  assert.ok(isWithin("\\\\server\\share\\project", "\\\\server\\share\\project\\data", win32));
  assert.ok(!isWithin("\\\\server\\share\\project", "C:\\project\\data", win32));
});
