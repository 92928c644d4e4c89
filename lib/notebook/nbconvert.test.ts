/** Jupyter's own runner with the stock kernel gives what `figures publish` gives. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { programOnPath } from "./testing/browser";
import {
  PROJECT,
  copyNotebooks,
  jupyterEnvironment,
  projectNotebooks,
  removeFolder,
  workFolder,
} from "./testing/jupyter";

const demanded = process.env["REQUIRE_JUPYTER"] === "1";
const nbconvert = programOnPath("jupyter-nbconvert");
const skip = nbconvert === undefined && !demanded ? "needs jupyter nbconvert" : false;
const notebooks = projectNotebooks().filter((path) => demanded || /lesson/.test(path));

interface Executed {
  cells: { cell_type: string; outputs?: Record<string, unknown>[] }[];
}

let folder: string;
let copies: string;
before(() => {
  if (skip !== false) return;
  assert.ok(nbconvert, "REQUIRE_JUPYTER is set");
  folder = workFolder();
  // As the project lies: a notebook may read what is beside its folder.
  for (const name of ["data", "CITATION.cff"]) {
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  copies = join(folder, "notebooks");
  mkdirSync(copies);
  copyNotebooks(notebooks, copies);
});
after(() => {
  if (folder) removeFolder(folder);
});

/** The outputs of each cell, with texts that are kept as lines put together. */
function outputsOf(path: string): unknown[] {
  const { cells } = JSON.parse(readFileSync(path, "utf8")) as Executed;
  // A published copy is a learner's: the facilitator's note stays with its notebook.
  const code = cells.filter((cell) => cell.cell_type === "code");
  return code.map(({ outputs = [] }) =>
    outputs.map(({ execution_count: _count, ...output }) => joined(output)),
  );
}

function joined(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((each) => typeof each === "string")
      ? value.join("")
      : value.map(joined);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, joined(each)]));
}

for (const path of notebooks) {
  const name = basename(path);
  test(
    `Jupyter: nbconvert and figures publish give the same outputs of ${name}`,
    { skip, timeout: 180_000 },
    () => {
      execFileSync(
        nbconvert as string,
        [
          "--to",
          "notebook",
          "--execute",
          "--output-dir",
          join(folder, "converted"),
          join(copies, name),
        ],
        { env: jupyterEnvironment(folder), stdio: "pipe" },
      );
      const figures = join(PROJECT, "lib", "bin", "figures.js");
      const out = join(folder, "published");
      execFileSync(process.execPath, [figures, "publish", path, "--out", out, "--fresh"], {
        stdio: "pipe",
      });

      const converted = outputsOf(join(folder, "converted", name));
      assert.ok(converted.flat().length > 0, "the notebook shows something");
      assert.deepEqual(outputsOf(join(out, name)), converted);
    },
  );
}
