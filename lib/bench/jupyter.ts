/** Others that run notebooks: nbconvert of two versions, and papermill, from Debian and from PyPI. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What the bench installs into a Python of its own, once. */
const PACKAGES = ["nbconvert==7.*", "papermill==2.*", "ipykernel", "pandas==2.*", "plotly==5.*"];

export interface Other {
  name: string;
  /** The command that runs these notebooks one after another. */
  command(paths: string[], kernel: string, out: string): [string, string[]];
}

const convert =
  (python: string[]) =>
  (paths: string[], kernel: string, out: string): [string, string[]] => {
    const [command, ...words] = python as [string, ...string[]];
    const to = ["--to", "html", "--execute", `--ExecutePreprocessor.kernel_name=${kernel}`];
    return [command, [...words, ...to, "--output-dir", out, ...paths]];
  };

/** Those that are installed, or can be. */
export function others(): Other[] {
  const found: Other[] = [];
  const debian = spawnSync("/usr/bin/jupyter-nbconvert", ["--version"], { encoding: "utf8" });
  if (debian.status === 0) {
    const name = `nbconvert ${debian.stdout.trim()}`;
    found.push({ name, command: convert(["/usr/bin/jupyter-nbconvert"]) });
  }
  const python = pythonOfBench();
  if (python === undefined) return found;
  const script =
    "import sys, os, papermill\nkernel, out, *paths = sys.argv[1:]\nfor path in paths:\n  papermill.execute_notebook(path, os.path.join(out, os.path.basename(path)), kernel_name=kernel, progress_bar=False, cwd=os.path.dirname(path))";
  const version = (name: string): string =>
    execFileSync(python, [
      "-c",
      `from importlib.metadata import version; print(version("${name}"))`,
    ])
      .toString()
      .trim();
  return [
    ...found,
    { name: `nbconvert ${version("nbconvert")}`, command: convert([python, "-m", "nbconvert"]) },
    {
      name: `papermill ${version("papermill")} (runs only)`,
      command: (paths, kernel, out) => [python, ["-c", script, kernel, out, ...paths]],
    },
  ];
}

/** A Python with the packages, made the first time; `undefined` where that cannot be done. */
function pythonOfBench(): string | undefined {
  const folder = join(homedir(), ".cache", "plain-figures-bench");
  const python = join(folder, "bin", "python");
  if (existsSync(join(folder, "made"))) return python;
  const made =
    spawnSync("python3", ["-m", "venv", folder], { stdio: "inherit" }).status === 0 &&
    spawnSync(python, ["-m", "pip", "install", "-q", ...PACKAGES], { stdio: "inherit" }).status ===
      0;
  if (!made) return undefined;
  writeFileSync(join(folder, "made"), "");
  return python;
}

/** Puts the stock kernel of tslab into a folder for Jupyter. */
export function installKernel(jupyterPath: string): void {
  const folder = join(jupyterPath, "kernels", "tslab");
  mkdirSync(folder, { recursive: true });
  const entry = require.resolve("tslab/dist/main.js");
  const start = `require(${JSON.stringify(entry)}).main()`;
  const words = ["-e", start, "--", "tslab", "kernel", "--config-path={connection_file}"];
  const argv = [process.execPath, ...words];
  const spec = { argv, display_name: "tslab", language: "typescript" };
  writeFileSync(join(folder, "kernel.json"), JSON.stringify(spec));
}

/** Milliseconds for all notebooks, by so many commands at once; `undefined` when one fails. */
export async function timeOther(
  other: Other,
  paths: string[],
  kernel: string,
  place: { jupyterPath: string; out: string; cwd: string; atOnce: number },
): Promise<number | undefined> {
  mkdirSync(place.out, { recursive: true });
  const env = { ...process.env, JUPYTER_PATH: place.jupyterPath };
  const shares = Array.from({ length: place.atOnce }, (_, lane) =>
    paths.filter((_path, index) => index % place.atOnce === lane),
  ).filter((share) => share.length > 0);
  const start = performance.now();
  try {
    await Promise.all(
      shares.map(async (share) => {
        const [command, words] = other.command(share, kernel, place.out);
        await promisify(execFile)(command, words, { env, cwd: place.cwd, maxBuffer: 1e9 });
      }),
    );
  } catch (error) {
    console.log(`  left out: ${other.name}: ${(error as Error).message.slice(-300)}`);
    return undefined;
  }
  return performance.now() - start;
}
