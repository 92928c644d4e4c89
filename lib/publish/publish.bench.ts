/**
 * From notebooks to pages: ours beside `jupyter nbconvert --execute` on the same notebooks, on the
 * same analysis written without our helpers, and on the same in Python with pandas and plotly, where
 * they are installed. All TypeScript runs on the danfo of this project, whose substitutes load faster
 * than the originals. Each notebook has ten code cells and four charts. Nothing is fetched.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import type { Peer } from "../bench/nbconvert";
import { installKernel, pageBytes, timePeer } from "../bench/nbconvert";
import { writeBenchNotebooks, writePlainNotebooks, writePythonNotebooks } from "../bench/notebooks";
import { timed } from "../bench/compare";
import { FIGURES, TestProject } from "./testing/project";

const project = new TestProject();
process.on("exit", () => project.remove());
const notebooks = writeBenchNotebooks(project.path("notebooks"), 8);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function figures(paths: string[], ...words: string[]): number {
  return timed(() => {
    const run = project.figures("publish", ...paths, ...words);
    if (run.status !== 0) throw new Error(run.stderr);
  });
}

const best = (times: number, run: () => number): number =>
  Math.min(...Array.from({ length: times }, run));

/** The most memory that a command and all below it held at once, in MB, where the system tells. */
async function peakMemory(paths: string[]): Promise<number> {
  const child = spawn(process.execPath, [FIGURES, "publish", "--fresh", "--jobs", "1", ...paths], {
    cwd: project.root,
    stdio: "ignore",
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBelow(child.pid ?? 0));
  }, 50);
  await new Promise((resolve) => {
    child.on("close", resolve);
  });
  clearInterval(timer);
  return peak;
}

function residentBelow(root: number): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const within = new Set([root]);
  for (const [pid, parent] of rows) if (within.has(parent!)) within.add(pid!);
  return rows.reduce((sum, [pid, , rss]) => sum + (within.has(pid!) ? rss! / 1024 : 0), 0);
}

/** The peers, each with the aims for eight, one, nothing changed, one changed, bytes of a page. */
const ROUTES: { peer: Peer; aims: string[] }[] = [
  {
    peer: {
      name: "the same notebooks, stock tslab kernel and nbconvert",
      notebooks,
      kernel: "tslab-bench",
      pages: project.path("same-pages"),
    },
    aims: ["1/12", "1/3.5", "1/80", "1/20", "1/13"],
  },
  {
    peer: {
      name: "written without our helpers, Plotly sent by a cell, stock tslab kernel and nbconvert",
      notebooks: writePlainNotebooks(project.path("plain"), 8),
      kernel: "tslab-bench",
      pages: project.path("plain-pages"),
    },
    aims: ["1/12", "1/3.5", "1/80", "1/20", "1/13"],
  },
  {
    peer: {
      name: "Python with pandas and plotly, and nbconvert",
      notebooks: writePythonNotebooks(project.path("python"), 8),
      kernel: "python3",
      pages: project.path("python-pages"),
    },
    aims: ["1/6", "1/2.2", "", "", "1/13"],
  },
];

async function main(): Promise<void> {
  console.log("\nFrom notebooks to pages: ten cells and four charts each");
  const run = measure();
  installKernel(project.path("jupyter"), "tslab-bench");
  const peers = ROUTES.map(({ peer }) => timePeer(peer, project.path("jupyter")));
  // Once more, as the machine may have been busier then than with the peers.
  const again = measure();
  const times = run.map((time, index) => Math.min(time, again[index]!));
  const bytes = pageBytes(project.path("outputs"));
  const names = [
    "eight, nothing kept",
    "one, nothing kept",
    "eight, nothing changed",
    "eight, one changed",
  ];
  console.log(names.map((name, index) => `  ${name}: ${seconds(times[index]!)}`).join("\n"));
  console.log(`  a page: ${megabytes(bytes)}`);
  ROUTES.forEach(({ peer, aims }, index) => {
    const { eight, one, bytes: theirs } = peers[index]!;
    if (eight === undefined || one === undefined || theirs === undefined) return;
    console.log(`\n  beside ${peer.name}:`);
    [eight, one, eight, eight].forEach((time, line) => {
      if (aims[line] === "") return;
      const ratio = `1/${(time / times[line]!).toFixed(1)}`;
      console.log(
        `  ${names[line]!.padEnd(24)} ${ratio.padStart(7)} of ${seconds(time)} (aim ${aims[line]})`,
      );
    });
    const ratio = `1/${(theirs / bytes).toFixed(1)}`;
    console.log(
      `  ${"a page".padEnd(24)} ${ratio.padStart(7)} of ${megabytes(theirs)} (aim ${aims[4]})`,
    );
  });
  await growth();
}

/** The best of three: eight and one with nothing kept, nothing changed, one of eight changed. */
function measure(): number[] {
  const eight = best(3, () => figures(notebooks, "--fresh"));
  const one = best(3, () => figures(notebooks.slice(0, 1), "--fresh"));
  figures(notebooks);
  const unchanged = best(3, () => figures(notebooks));
  const changed = best(3, () => {
    const [first] = notebooks;
    const notebook = JSON.parse(readFileSync(first!, "utf8")) as { cells: { source: string }[] };
    notebook.cells[0]!.source += `\n\nChanged at ${performance.now()}.`;
    writeFileSync(first!, JSON.stringify(notebook));
    return figures(notebooks);
  });
  return [eight, one, unchanged, changed];
}

async function growth(): Promise<void> {
  const hundred = writeBenchNotebooks(project.path("notebooks"), 100);
  const ten = figures(hundred.slice(0, 10), "--fresh", "--jobs", "1");
  const all = figures(hundred, "--fresh", "--jobs", "1");
  console.log(
    `  100 notebooks take ${(all / ten).toFixed(1)} times as long as 10 (aim 11): ${seconds(all)}, ${seconds(ten)}`,
  );
  const memoryOne = await peakMemory(hundred.slice(0, 1));
  const memoryAll = await peakMemory(hundred);
  console.log(
    `  memory of 100: ${memoryAll.toFixed(0)} MB, ${(memoryAll / memoryOne).toFixed(2)} times that of one (aim 1.5)`,
  );
}

void main();
