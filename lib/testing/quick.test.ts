/**
 * Texts that once took the square or the cube of their length, given to all that reads or draws. Long
 * enough that such a reading would take minutes: a process of its own is stopped long before.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const LETTERS = 100_000;
const MOST_SECONDS = 60;

const PROGRAM = `
const { READINGS } = require(${JSON.stringify(join(__dirname, "readings.js"))});
const { SHAPES } = require(${JSON.stringify(join(__dirname, "growth.js"))});
const wanted = ["a heading with spaces and a last letter", "equal headings", "line breaks at the end"];
const shapes = SHAPES.filter(({ name }) => wanted.includes(name));
for (const { name, read } of READINGS) {
  for (const shape of shapes) {
    console.log(name + ": " + shape.name);
    read(shape.of(${LETTERS}));
  }
}
console.log("all were read");
`;

test("a heading of spaces, equal headings and line breaks by the thousand are read and drawn at once", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", PROGRAM], {
    encoding: "utf8",
    timeout: MOST_SECONDS * 1000,
    killSignal: "SIGKILL",
  });
  assert.equal(stdout.trim().split("\n").at(-1), "all were read", stderr);
});
