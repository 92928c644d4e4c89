/** In a worker, which has put its own `Date` and more in place of Node's, the fast way is the one taken. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";

import { LIB } from "../lib";
import { readNotebook } from "../notebook/read";

const FOLDER = join(LIB, "..", "notebooks");

const NOTEBOOKS = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => {
      const code = readNotebook(join(FOLDER, name)).cells.filter(
        (cell) => cell.cell_type === "code" && cell.source.trim() !== "",
      );
      return [name, code.map(({ source }) => source)];
    }),
);

/** Compiles as a worker does and counts the cells that tslab's own converter is asked for. */
const PROGRAM = `
const converter = require("tslab/dist/converter");
const { createConverter } = converter;
let asked = 0;
converter.createConverter = (options) => {
  const made = createConverter(options);
  const { convert } = made;
  made.convert = (...words) => (asked++, convert(...words));
  return made;
};
const { readFileSync, writeSync } = require("node:fs");
const [, runner] = process.argv;
const notebooks = JSON.parse(readFileSync(0, "utf8"));
const { NotebookWorker } = require(runner + "/notebookWorker.js");
const compiler = require(runner + "/fast/compiler.js").theCompiler();
new NotebookWorker(compiler, { send() {}, giveUp() {} });
const counts = Object.entries(notebooks).map(([name, sources]) => {
  const before = asked;
  const { node } = compiler.forNotebook({ sources, javaScript: false }, () => {});
  let declared = "";
  for (const source of sources) declared = node.convert(declared, source).declOutput;
  return [name, asked - before];
});
writeSync(1, JSON.stringify(Object.fromEntries(counts)));
process.kill(process.pid, "SIGKILL");`;

it("compiles every notebook of the project as a whole", () => {
  const words = ["-e", PROGRAM, join(LIB, "dist", "runner")];
  const options = { cwd: FOLDER, encoding: "utf8", input: JSON.stringify(NOTEBOOKS) } as const;
  const { stdout, stderr } = spawnSync(process.execPath, words, options);
  assert.equal(stderr, "");
  const none = Object.fromEntries(Object.keys(NOTEBOOKS).map((name) => [name, 0]));
  assert.deepEqual(JSON.parse(stdout), none);
});
