import assert from "node:assert/strict";
import { posix, win32 } from "node:path";
import { test } from "node:test";
import { extraPages } from "./extraPages";

const isOwn = (root: string, own: string, { relative }: typeof posix): boolean =>
  extraPages(root, own, relative).length > 0;

test("the project is its own, however Windows writes its folder", () => {
  assert.ok(isOwn("c:\\Users\\jane\\project", "C:\\Users\\Jane\\project", win32));
  assert.ok(!isOwn("D:\\project", "C:\\project", win32));
  assert.ok(isOwn("/home/a/project", "/home/a/project", posix));
  assert.ok(!isOwn("/home/a/other", "/home/a/project", posix));
});
