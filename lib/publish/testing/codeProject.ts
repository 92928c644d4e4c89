/** A project with a copy of the code, to change it, which has a snapshot of its own. */
import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

import type { Notebook } from "../../runner";
import { LIB } from "../../runner";
import { TestProject } from "./project";

const MODULES = dirname(dirname(require.resolve("tslab/package.json")));

/** Neither tests, nor what is linked from elsewhere, nor a snapshot of other code. */
const isCopied = (path: string): boolean =>
  !/\.blob|\.test\.|(^|[\\/])(node_modules|testing|substitutes)([\\/]|$)/.test(relative(LIB, path));

export class CodeProject extends TestProject {
  readonly code = this.path("code", "lib");

  constructor() {
    super();
    cpSync(LIB, this.code, { recursive: true, filter: isCopied });
    cpSync(join(LIB, "..", "tsconfig.json"), this.path("code", "tsconfig.json"));
    // The same packages, but for the copy.
    rmSync(this.path("node_modules"));
    mkdirSync(this.path("node_modules"));
    for (const name of readdirSync(MODULES)) {
      if (name === "plain-figures" || name.startsWith(".")) continue;
      symlinkSync(join(MODULES, name), this.path("node_modules", name), "junction");
    }
    symlinkSync(this.code, this.path("node_modules", "plain-figures"), "junction");
    this.makeSnapshot();
  }

  makeSnapshot(): void {
    const module = join(this.code, "runner", "fast", "makeSnapshot.js");
    if (!existsSync(module)) return;
    const program = `require(${JSON.stringify(module)}).makeSnapshot()`;
    const { stderr } = spawnSync(process.execPath, ["-e", program], { encoding: "utf8" });
    assert.equal(stderr, "");
  }

  /** The files of the snapshot: as it was built and, once it has been used, unpacked. */
  get snapshots(): string[] {
    const folder = join(this.code, "dist", "startup");
    return readdirSync(folder).map((name) => join(folder, name));
  }

  override start(...args: string[]): ChildProcess {
    return spawn(process.execPath, [join(this.code, "bin", "figures.js"), ...args], {
      cwd: this.root,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
  }

  /** Runs a notebook with these cells; gives what each printed. */
  run(cells: string[], env: NodeJS.ProcessEnv = {}): string[] {
    this.notebook("a", cells);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(this.code, "bin", "figures.js"), "publish", "--fresh"],
      { cwd: this.root, encoding: "utf8", env: { ...process.env, ...env } },
    );
    assert.equal(status, 0, stderr);
    const notebook = JSON.parse(readFileSync(this.path("outputs", "a.ipynb"), "utf8")) as Notebook;
    return notebook.cells.flatMap((cell) => {
      if (cell.cell_type !== "code") return [];
      return cell.outputs.map((output) => ("text" in output ? [output.text].flat().join("") : ""));
    });
  }
}
