/** Small projects in a temporary folder, to run the real command in. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { Cell, Notebook } from "../../runner";
import { LIB } from "../../runner";

export const FIGURES = join(LIB, "bin", "figures.js");

/** A code cell's source, or a cell with tags. */
export type CellText = string | { tags: string[]; source: string };

export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

export class TestProject {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "figures-test-")));

  constructor() {
    writeFileSync(join(this.root, "package.json"), "{}");
    mkdirSync(join(this.root, "notebooks"));
    // The packages beside this one, as npm would put them.
    const modules = dirname(dirname(require.resolve("tslab/package.json")));
    // Windows lets everyone make a junction; elsewhere it is a link like others.
    symlinkSync(modules, join(this.root, "node_modules"), "junction");
  }

  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  /** Writes a notebook with a title and these code cells; gives its path. */
  notebook(name: string, cells: CellText[], title = name): string {
    const path = this.path("notebooks", `${name}.ipynb`);
    writeFileSync(path, JSON.stringify(notebookOf(cells, title)));
    return path;
  }

  /** Runs `figures` in the project and waits for it. */
  figures(...args: string[]): Finished {
    const { status, stdout, stderr } = spawnSync(process.execPath, [FIGURES, ...args], {
      cwd: this.root,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  /** Starts `figures` in the project, in a process group of its own. */
  start(...args: string[]): ChildProcess {
    return spawn(process.execPath, [FIGURES, ...args], {
      cwd: this.root,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
  }

  output(name: string): string {
    return readFileSync(this.path("outputs", name), "utf8");
  }

  executed(name: string): Notebook {
    return JSON.parse(this.output(`${name}.ipynb`)) as Notebook;
  }

  remove(): void {
    // On Windows a process that is about to end still holds its folder.
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

export function notebookOf(cells: CellText[], title: string): Notebook {
  const code = cells.map((text, index): Cell => {
    const { tags, source } = typeof text === "string" ? { tags: [], source: text } : text;
    const metadata = tags.length > 0 ? { tags } : {};
    const id = `code-${index + 1}`;
    return { cell_type: "code", id, metadata, source, outputs: [], execution_count: null };
  });
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: "tslab", language: "typescript", display_name: "TypeScript" },
    },
    cells: [{ cell_type: "markdown", id: "title", metadata: {}, source: `# ${title}` }, ...code],
  };
}

/** The text that a cell of an executed notebook printed, by the cell's place among code cells. */
export function printed(notebook: Notebook, cell: number, name = "stdout"): string {
  const found = notebook.cells.filter((each) => each.cell_type === "code")[cell - 1];
  if (found?.cell_type !== "code") return "";
  return found.outputs
    .map((output) =>
      output.output_type === "stream" && output.name === name
        ? [output.text as string | string[]].flat().join("")
        : "",
    )
    .join("");
}

/** The processes whose working folder is in `folder`; `undefined` where the system does not tell. */
export function processesIn(folder: string): number[] | undefined {
  if (process.platform !== "linux") return undefined;
  const found = spawnSync(
    "sh",
    [
      "-c",
      'for p in /proc/[0-9]*; do printf "%s %s\\n" "${p#/proc/}" "$(readlink "$p/cwd" 2>/dev/null)"; done',
    ],
    {
      encoding: "utf8",
    },
  );
  return found.stdout
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([, cwd]) => cwd !== undefined && (cwd === folder || cwd.startsWith(`${folder}/`)))
    .map(([pid]) => Number(pid));
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    // Where nobody collects it, a process that has ended is still listed, as a zombie.
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

/** Waits until the test holds, ten seconds at most. */
export async function until(test: () => boolean, what: string, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!test()) {
    if (Date.now() > end) throw new Error(`${what} did not come about in ${seconds} s`);
    // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
}

/** Waits for a started process to end. */
export async function finished(child: ChildProcess): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => {
    child.on("close", (code) => resolve(code));
  });
  return { status, stdout, stderr };
}
