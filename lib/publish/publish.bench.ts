/**
 * From notebooks to pages: ours beside nbconvert and papermill, each at its best: one command for all
 * notebooks, and two commands at once. The notebooks are the project's own and eight that differ, the
 * latter in Python too. Nothing is kept from one run to the next but where it says so.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

import { installKernel, others, timeOther } from "../bench/jupyter";
import { peakMemory } from "../bench/memory";
import { writeEight } from "../bench/notebooks";
import { timed } from "../bench/compare";
import { findProject, projectNotebooks } from "./project";
import { FIGURES } from "./testing/project";

/** How often ours is run: the others take long. */
const ROUNDS = 2;

const here = findProject();
/** Within the project, so that packages lie where every kernel finds them. */
mkdirSync(here.scratch, { recursive: true });
const root = mkdtempSync(join(here.scratch, "bench-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
const within = (...parts: string[]): string => join(root, ...parts);
mkdirSync(within("notebooks"));
writeFileSync(within("package.json"), "{}");
// The project's notebooks read and link to these.
for (const name of ["data", ".github", "CITATION.cff", "README.md", "CHANGELOG.md", "LICENSE"]) {
  const from = join(here.root, name);
  if (existsSync(from)) cpSync(from, within(name), { recursive: true });
}
const jupyterPath = within("jupyter");
installKernel(jupyterPath);

/** The project's own. */
const own = projectNotebooks(here).map((path) => {
  const copy = within("notebooks", basename(path));
  cpSync(path, copy);
  return copy;
});
const eight = writeEight(within("eight"), "typescript");
const python = writeEight(within("python"), "python");

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const best = (run: () => number): number => Math.min(...Array.from({ length: ROUNDS }, run));

const publish = (...words: string[]) =>
  spawnSync(process.execPath, [FIGURES, "publish", ...words], { cwd: root, encoding: "utf8" });

function figures(paths: string[], ...words: string[]): number {
  return timed(() => {
    const run = publish(...paths, ...words);
    if (run.status !== 0) throw new Error(run.stderr);
  });
}

function line(what: string, ours: number, theirs: number): void {
  const ratio = `1/${(theirs / ours).toFixed(1)}`;
  console.log(`    ${ratio.padStart(7)}  ${seconds(ours)} to ${seconds(theirs)}  ${what}`);
}

/** What ours took, the best of every time that it was measured, by what was done. */
type Ours = Map<string, number>;

function measureAgain(ours: Ours, ways: Record<string, () => number>): void {
  for (const [what, run] of Object.entries(ways)) {
    ours.set(what, Math.min(ours.get(what) ?? Infinity, best(run)));
  }
}

/**
 * All of the notebooks and one of them, beside every other that can run them. Ours is measured before
 * and after each of them, since a machine is not as busy at one time as at another.
 */
async function beside(
  title: string,
  ways: Record<string, () => number>,
  paths: string[],
  kernel: string,
): Promise<void> {
  const place = { jupyterPath, out: within("others"), cwd: root };
  const ours: Ours = new Map();
  measureAgain(ours, ways);
  const theirs: { name: string; times: (number | undefined)[] }[] = [];
  for (const other of others()) {
    const times: (number | undefined)[] = [];
    for (const [some, atOnce] of [
      [paths, 1],
      [paths, 2],
      [paths.slice(0, 1), 1],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- in turns, never at once
      times.push(await timeOther(other, [...some], kernel, { ...place, atOnce }));
    }
    theirs.push({ name: other.name, times });
    measureAgain(ours, ways);
  }
  console.log(`\n${title}`);
  for (const { name, times } of theirs) {
    const [all, two, one] = times;
    console.log(`  ${name}`);
    const rows = { all, "all, beside two commands at once": two, one };
    for (const [what, took] of Object.entries(rows)) {
      if (took !== undefined) line(what, ours.get(what.split(",")[0]!)!, took);
    }
    if (all === undefined) continue;
    for (const [what, took] of ours) {
      if (what !== "all" && what !== "one") line(`${what}, beside all`, took, all);
    }
  }
}

function change(path: string): void {
  const notebook = JSON.parse(readFileSync(path, "utf8")) as {
    cells: { cell_type: string; source: string | string[] }[];
  };
  const code = notebook.cells.find(({ cell_type: type }) => type === "code")!;
  code.source = `${[code.source].flat().join("")}\n// Changed at ${performance.now()}.`;
  writeFileSync(path, JSON.stringify(notebook));
}

async function main(): Promise<void> {
  const ways = (paths: string[]): Record<string, () => number> => ({
    all: () => figures(paths, "--fresh"),
    one: () => figures(paths.slice(0, 1), "--fresh"),
  });
  const kept = {
    "nothing changed": () => figures(own),
    "one of them changed": () => {
      change(own[0]!);
      return figures(own);
    },
  };
  figures(own);
  await beside("The project's own notebooks", { ...ways(own), ...kept }, own, "tslab");
  await beside("Eight that differ", ways(eight), eight, "tslab");
  await beside("Eight that differ, beside the same in Python", ways(eight), python, "python3");
  await growth();
}

async function growth(): Promise<void> {
  const hundred = writeEight(within("hundred"), "typescript", 100);
  const ten = figures(hundred.slice(0, 10), "--fresh", "--jobs", "1");
  const all = figures(hundred, "--fresh", "--jobs", "1");
  console.log(
    `\n100 notebooks take ${(all / ten).toFixed(1)} times as long as 10: ${seconds(all)}, ${seconds(ten)}`,
  );
  const command = [FIGURES, "publish", "--fresh", "--jobs", "1"];
  const memoryOne = await peakMemory([...command, hundred[0]!], root);
  const memoryAll = await peakMemory([...command, ...hundred], root);
  console.log(
    `memory of 100: ${memoryAll.toFixed(0)} MB, ${(memoryAll / memoryOne).toFixed(2)} times that of one`,
  );
  const forces = own.filter((path) => path.endsWith("force-briefing.ipynb"));
  let pages = 0;
  const took = timed(() => {
    for (const edition of ["analysis", "briefing"]) {
      const words = ["--each", "area", "--edition", edition, "--fresh", "--json"];
      const { stdout } = publish(...forces, ...words);
      pages += stdout.split("\n").filter((text) => text.includes('"page"')).length;
    }
  });
  console.log(`every force, two editions: ${seconds(took / pages)} a page, ${pages} pages`);
}

void main();
