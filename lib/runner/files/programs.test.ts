import assert from "node:assert/strict";
import { test } from "node:test";
import { programsOnPath, type System } from "./programs";

const having = (platform: NodeJS.Platform, PATH: string, ...files: string[]): System => ({
  platform,
  env: { PATH },
  exists: (path) => files.includes(path),
});

test("programs on a PATH of Windows: semicolons, drives, quotation marks, an ending", () => {
  const PATH = 'C:\\Windows;"C:\\Program Files\\Python";.;;D:\\tools';
  const files = ["C:\\Program Files\\Python\\py.exe", "D:\\tools\\py.exe", "py.exe", ".\\py.exe"];
  assert.deepEqual(programsOnPath(["py"], having("win32", PATH, ...files)), files.slice(0, 2));
});

test("programs on a PATH of Unix: the first name first, and none of the current folder", () => {
  const system = having("darwin", "bin::.:/usr/bin:/opt/homebrew/bin", "bin/a", "./a", "a");
  assert.deepEqual(programsOnPath(["a"], system), []);
  const found = having("linux", "/usr/bin:/opt/bin", "/usr/bin/b", "/opt/bin/a");
  assert.deepEqual(programsOnPath(["a", "b"], found), ["/opt/bin/a", "/usr/bin/b"]);
  assert.deepEqual(programsOnPath(["a"], { ...found, env: {} }), []);
});
