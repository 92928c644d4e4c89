/**
 * From notebooks to pages: ours beside nbconvert and papermill, each at its best: one command for all
 * notebooks, and two commands at once. The notebooks are the project's own and eight that differ, the
 * latter in Python too. Nothing is kept from one run to the next but where it says so.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { Other } from "../bench/jupyter";
import { installKernel, others, timeOther } from "../bench/jupyter";
import { peakMemory } from "../bench/memory";
import { writeEight } from "../bench/notebooks";
import { timed } from "../bench/compare";
import { findProject, projectNotebooks } from "./project";
import { FIGURES, TestProject } from "./testing/project";

/** How often ours is run: the others take long. */
const ROUNDS = 3;

const here = findProject();
const project = new TestProject();
process.on("exit", () => project.remove());
// The project's notebooks read and link to these.
for (const name of ["data", ".github", "CITATION.cff", "README.md", "CHANGELOG.md", "LICENSE"]) {
  const from = join(here.root, name);
  if (existsSync(from)) cpSync(from, project.path(name), { recursive: true });
}
const jupyterPath = project.path("jupyter");
installKernel(jupyterPath);

/** The project's own. */
const own = projectNotebooks(here).map((path) => {
  const copy = project.path("notebooks", basename(path));
  cpSync(path, copy);
  return copy;
});
const eight = writeEight(project.path("eight"), "typescript");
const python = writeEight(project.path("python"), "python");

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const best = (run: () => number): number => Math.min(...Array.from({ length: ROUNDS }, run));

function figures(paths: string[], ...words: string[]): number {
  return timed(() => {
    const run = project.figures("publish", ...paths, ...words);
    if (run.status !== 0) throw new Error(run.stderr);
  });
}

function line(what: string, ours: number, theirs: number): void {
  const ratio = `1/${(theirs / ours).toFixed(1)}`;
  console.log(`    ${ratio.padStart(7)}  ${seconds(ours)} to ${seconds(theirs)}  ${what}`);
}

/** All of the notebooks and one of them, beside every other that can run them. */
async function beside(
  title: string,
  ours: { all: number; one: number; more?: [string, number][] },
  paths: string[],
  kernel: string,
): Promise<void> {
  console.log(`\n${title}`);
  const place = { jupyterPath, out: project.path("others"), cwd: project.root };
  const time = async (other: Other, some: string[], atOnce: number): Promise<number | undefined> =>
    timeOther(other, some, kernel, { ...place, atOnce });
  for (const other of others()) {
    console.log(`  ${other.name}`);
    // oxlint-disable-next-line no-await-in-loop -- in turns, never at once
    const all = await time(other, paths, 1);
    if (all === undefined) continue;
    line(`all ${paths.length}, one command`, ours.all, all);
    // oxlint-disable-next-line no-await-in-loop
    const two = await time(other, paths, 2);
    if (two !== undefined) line(`all ${paths.length}, two commands at once`, ours.all, two);
    // oxlint-disable-next-line no-await-in-loop
    const one = await time(other, paths.slice(0, 1), 1);
    if (one !== undefined) line("one of them", ours.one, one);
    for (const [what, took] of ours.more ?? [])
      line(`${what}, beside one command for all`, took, all);
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
  const of = (paths: string[]): { all: number; one: number } => ({
    all: best(() => figures(paths, "--fresh")),
    one: best(() => figures(paths.slice(0, 1), "--fresh")),
  });
  const ours = of(own);
  figures(own);
  const unchanged = best(() => figures(own));
  const changed = best(() => {
    change(own[0]!);
    return figures(own);
  });
  const more: [string, number][] = [
    ["one of them changed", changed],
    ["nothing changed", unchanged],
  ];
  await beside("The project's own notebooks", { ...ours, more }, own, "tslab");
  const few = of(eight);
  await beside("Eight that differ", few, eight, "tslab");
  await beside("Eight that differ, beside the same in Python", few, python, "python3");
  await growth();
}

async function growth(): Promise<void> {
  const hundred = writeEight(project.path("hundred"), "typescript", 100);
  const ten = figures(hundred.slice(0, 10), "--fresh", "--jobs", "1");
  const all = figures(hundred, "--fresh", "--jobs", "1");
  console.log(
    `\n100 notebooks take ${(all / ten).toFixed(1)} times as long as 10: ${seconds(all)}, ${seconds(ten)}`,
  );
  const command = [FIGURES, "publish", "--fresh", "--jobs", "1"];
  const memoryOne = await peakMemory([...command, hundred[0]!], project.root);
  const memoryAll = await peakMemory([...command, ...hundred], project.root);
  console.log(
    `memory of 100: ${memoryAll.toFixed(0)} MB, ${(memoryAll / memoryOne).toFixed(2)} times that of one`,
  );
  const forces = own.filter((path) => path.endsWith("force-briefing.ipynb"));
  let pages = 0;
  const took = timed(() => {
    for (const edition of ["analysis", "briefing"]) {
      const words = ["--each", "area", "--edition", edition, "--fresh", "--json"];
      const { stdout } = project.figures("publish", ...forces, ...words);
      pages += stdout.split("\n").filter((text) => text.includes('"page"')).length;
    }
  });
  console.log(`every force, two editions: ${seconds(took / pages)} a page, ${pages} pages`);
}

void main();
