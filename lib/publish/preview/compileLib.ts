/** Keeps the compiled form of the project's `lib` up to date while a preview runs. */
import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";

import type * as TypeScript from "@tslab/typescript-for-tslab";

import { LIB, writeIfChanged } from "../../runner";

const PROJECT = join(LIB, "tsconfig.build.json");

/**
 * Compiles in two steps. What a save changes is first compiled file by file without regard to types,
 * in a few milliseconds; a process beside this one then does it in full, types and faults included.
 */
export class LibCompiler {
  readonly #process;
  #typescript: typeof TypeScript | undefined;
  #options: TypeScript.CompilerOptions = {};

  /** @param tell Given what the compiler finds wrong, a line at a time. */
  constructor(private readonly tell: (line: string) => void) {
    this.#process = fork(join(__dirname, "compileProcess.js"), [PROJECT], {
      stdio: ["ignore", "pipe", "ignore", "ipc"],
      cwd: dirname(LIB),
    });
    this.#process.stdout?.setEncoding("utf8").on("data", (text: string) => {
      for (const line of text.split("\n")) {
        if (/ error TS\d+:/.test(line)) tell(line.trim());
      }
    });
    this.#process.on("error", () => {});
    // The page that somebody waits for comes first.
    const { pid } = this.#process;
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
    // It takes a moment to load, in which the first page is being made elsewhere.
    setImmediate(() => this.#load());
  }

  /** Whether the package has its sources with it. */
  static get isPossible(): boolean {
    return existsSync(PROJECT);
  }

  /**
   * Compiles those of these files that are sources of `lib`, and the tables that become code. Gives
   * whether there was one.
   */
  compile(paths: string[]): boolean {
    const facts = paths.some(isFactTable) ? this.#writeFacts() : [];
    const sources = [...paths.filter(isSource), ...facts];
    for (const path of sources) {
      const within = relative(LIB, path).replace(/\.ts$/, ".js");
      try {
        const { outputText } = this.#load().transpileModule(readFileSync(path, "utf8"), {
          fileName: path,
          compilerOptions: this.#options,
        });
        writeIfChanged(join(LIB, "dist", within), outputText);
      } catch {
        // A file that is gone, or half written: the other process sees to it.
      }
    }
    return sources.length > 0;
  }

  close(): void {
    this.#process.kill();
  }

  /** Writes the tables of the project's data as code, as a build does; gives what it wrote. */
  #writeFacts(): string[] {
    try {
      return factsModule().writeFacts();
    } catch (error) {
      this.tell((error as Error).message);
      return [];
    }
  }

  #load(): typeof TypeScript {
    if (this.#typescript !== undefined) return this.#typescript;
    // oxlint-disable-next-line typescript/no-require-imports -- only a preview that compiles needs it
    const ts = require("@tslab/typescript-for-tslab") as typeof TypeScript;
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
    this.#options = ts.getParsedCommandLineOfConfigFile(PROJECT, {}, host)?.options ?? {};
    return (this.#typescript = ts);
  }
}

const DATA = join(dirname(LIB), "data");

const isFactTable = (path: string): boolean =>
  dirname(path) === DATA && factsModule().TABLES.includes(basename(path, ".csv"));

/** Of the build, which is not compiled itself. */
const factsModule = (): { TABLES: string[]; writeFacts(): string[] } =>
  // oxlint-disable-next-line typescript/no-require-imports -- only a preview that compiles needs it
  require(join(LIB, "bin", "facts.js")) as ReturnType<typeof factsModule>;

const isSource = (path: string): boolean =>
  path.endsWith(".ts") &&
  !/\.(d|test|bench)\.ts$/.test(path) &&
  path.startsWith(LIB + sep) &&
  !path.startsWith(join(LIB, "dist") + sep);
