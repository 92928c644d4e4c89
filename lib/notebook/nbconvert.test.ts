/** Jupyter's own runner with the stock kernel gives what `figures publish` gives. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { programOnPath } from "./testing/browser";
import {
  PROJECT,
  copyNotebooks,
  jupyterEnvironment,
  projectNotebooks,
  removeFolder,
  stockKernel,
  workFolder,
} from "./testing/jupyter";

const demanded = process.env["REQUIRE_JUPYTER"] === "1";
const nbconvert = programOnPath("jupyter-nbconvert");
const skip = nbconvert === undefined && !demanded ? "needs jupyter nbconvert" : false;
const notebooks = projectNotebooks().filter((path) => demanded || /lesson/.test(path));

interface Executed {
  cells: { cell_type: string; outputs?: Record<string, unknown>[] }[];
}

const run = promisify(execFile);

const FIGURES = join(PROJECT, "lib", "bin", "figures.js");

let folder: string;
before(async () => {
  if (skip !== false) return;
  assert.ok(nbconvert, "REQUIRE_JUPYTER is set");
  folder = workFolder();
  // As the project lies: a notebook may read what is beside its folder.
  for (const name of ["data", "CITATION.cff"]) {
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, "notebooks"));
  const copies = copyNotebooks(notebooks, join(folder, "notebooks"));
  const converted = ["--output-dir", join(folder, "converted")];
  const published = ["--out", join(folder, "published")];
  await Promise.all([
    run(nbconvert, ["--to", "notebook", "--execute", ...converted, ...copies], {
      env: jupyterEnvironment(folder, stockKernel()),
    }),
    run(process.execPath, [FIGURES, "publish", ...notebooks, ...published, "--fresh"]),
  ]);
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
  test(`Jupyter: nbconvert and figures publish give the same outputs of ${name}`, { skip }, () => {
    const converted = outputsOf(join(folder, "converted", name));
    assert.ok(converted.flat().length > 0, "the notebook shows something");
    assert.deepEqual(outputsOf(join(folder, "published", name)), converted);
  });
}
