/**
 * From notebooks to pages: ours beside the kernel under `jupyter nbconvert --execute`, and beside the
 * same analysis in Python with pandas and plotly, where they are installed. Each notebook has ten code
 * cells and four charts. Nothing is fetched.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { pythonNotebook, writeBenchNotebooks } from "../bench/notebooks";
import { timed } from "../bench/compare";
import { FIGURES, TestProject } from "./testing/project";

const project = new TestProject();
process.on("exit", () => project.remove());
const notebooks = writeBenchNotebooks(project.path("notebooks"), 8);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function figures(paths: string[], ...words: string[]): number {
  return timed(() => {
    const run = project.figures("publish", ...paths, ...words);
    if (run.status !== 0) throw new Error(run.stderr);
  });
}

const best = (times: number, run: () => number): number =>
  Math.min(...Array.from({ length: times }, run));

/** Bytes of the first page in a folder. */
const pageBytes = (folder: string): number => {
  const page = readdirSync(folder).find(
    (name) => name.startsWith("bench-") && name.endsWith(".html"),
  );
  return page === undefined ? 0 : statSync(join(folder, page)).size;
};

/** Runs notebooks one after another through nbconvert; `undefined` where it is not installed. */
function nbconvert(paths: string[], kernel: string, out: string): number | undefined {
  const env = { ...process.env, JUPYTER_PATH: project.path("jupyter") };
  let fault = "";
  const time = timed(() => {
    for (const path of paths) {
      const words = ["nbconvert", "--to", "html", "--execute", "--output-dir", out];
      const run = spawnSync(
        "jupyter",
        [...words, `--ExecutePreprocessor.kernel_name=${kernel}`, path],
        {
          env,
          encoding: "utf8",
        },
      );
      if (run.status !== 0)
        fault = run.error?.message ?? run.stderr.trim().split("\n").at(-1) ?? "";
    }
  });
  if (fault === "") return time;
  console.log(`  left out: jupyter nbconvert with the kernel ${kernel} (${fault})`);
  return undefined;
}

function installKernel(): void {
  const folder = project.path("jupyter", "kernels", "tslab-bench");
  mkdirSync(folder, { recursive: true });
  const entry = require.resolve("tslab/dist/main.js");
  const start = `require(${JSON.stringify(entry)}).main()`;
  const argv = [
    process.execPath,
    "-e",
    start,
    "--",
    "tslab",
    "kernel",
    "--config-path={connection_file}",
  ];
  const spec = { argv, display_name: "tslab", language: "typescript" };
  writeFileSync(join(folder, "kernel.json"), JSON.stringify(spec));
}

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

function row(name: string, ours: number, peers: (number | undefined)[], aims: string[]): void {
  const cells = peers.map((peer, index) =>
    peer === undefined
      ? "–"
      : `1/${(peer / ours).toFixed(1)} of ${seconds(peer)} (aim ${aims[index]})`,
  );
  console.log(`  ${name.padEnd(34)} ${seconds(ours).padStart(8)}   ${cells.join("   ")}`);
}

async function main(): Promise<void> {
  console.log("\nFrom notebooks to pages: ten cells and four charts each");
  const eight = best(2, () => figures(notebooks, "--fresh"));
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
  const bytes = pageBytes(project.path("outputs"));

  installKernel();
  mkdirSync(project.path("python"));
  const python = notebooks.map((_, index) => pythonNotebook(project.path("python"), index + 1));
  const tslabEight = nbconvert(notebooks, "tslab-bench", project.path("tslab-pages"));
  const tslabOne =
    tslabEight && nbconvert(notebooks.slice(0, 1), "tslab-bench", project.path("tslab-pages"));
  const pythonEight = nbconvert(python, "python3", project.path("python-pages"));
  const pythonOne =
    pythonEight && nbconvert(python.slice(0, 1), "python3", project.path("python-pages"));

  console.log(
    `  ${"".padEnd(34)} ${"figures".padStart(8)}   tslab + nbconvert   Python + nbconvert`,
  );
  row("eight notebooks, nothing kept", eight, [tslabEight, pythonEight], ["1/12", "1/6"]);
  row("one notebook, nothing kept", one, [tslabOne, pythonOne], ["1/3.5", "1/2.2"]);
  row("eight, nothing changed", unchanged, [tslabEight], ["1/80"]);
  row("eight, one changed", changed, [tslabEight], ["1/20"]);
  console.log(
    `  bytes of a page: ${bytes}; by nbconvert ${tslabEight ? pageBytes(project.path("tslab-pages")) : "–"}`,
  );

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
