/**
 * Runs one notebook after another in this process with tslab's own compiler and executor, as its
 * kernel does, but without Jupyter or sockets. It talks to the publisher as `protocol.ts` says.
 */

import { createRequire } from "tslab/dist/executor";

import { Capture } from "./capture";
import type { Compiler } from "./compiler";
import { Context } from "./context";
import { MemoryKeeper } from "./garbage";
import { ProcessState } from "./globals";
import { printPromisesPlainly } from "./inspectPromises";
import { Leftovers } from "./leftovers";
import { LiveNotebook } from "./liveNotebook";
import { nameCells } from "./nameCells";
import type { Cells, FromWorker, ToWorker } from "./protocol";
import { Reads } from "./reads";
import { placeNow } from "./stack";
import { Surroundings } from "./surroundings";

interface Line {
  send(message: FromWorker): void;
  /** A cell has done what even reporting it cannot bear; the publisher tells that the process ended. */
  giveUp(): void;
}

export class NotebookWorker {
  readonly #context = new Context();
  readonly #capture: Capture;
  readonly #leftovers: Leftovers;
  readonly #reads = new Reads(this.#context);
  readonly #surroundings = new Surroundings(this.#context);
  readonly #memory = new MemoryKeeper();
  #state: ProcessState | undefined;
  #notebook: LiveNotebook | undefined;

  constructor(
    private readonly compiler: Compiler,
    private readonly line: Line,
  ) {
    printPromisesPlainly();
    const tooMuch = (cell: number, message: string): void =>
      this.#notebook?.faults.report(cell, "TooMuchOutput", message, placeNow());
    this.#capture = new Capture(line.send, tooMuch, () => this.#context.isPast);
    const escaped = (pid: number): void => line.send({ type: "escaped", pid });
    this.#leftovers = new Leftovers(this.#context, escaped);
    nameCells((code) => {
      this.#notebook?.compiled(code);
      return this.#notebook?.current;
    });
    process.on("uncaughtException", (error) => this.#escaped(error));
    process.on("unhandledRejection", (reason) =>
      this.#escaped(reason, "a promise was rejected and nothing caught it: "),
    );
  }

  receive(message: ToWorker): void {
    const { giveUp } = this.line;
    switch (message.type) {
      case "prepare":
        this.#prepare(message.packages);
        break;
      case "begin":
        this.#begin(message);
        break;
      case "execute":
        this.#notebook!.execute(message.cell, message.source).catch(giveUp);
        break;
      case "end":
        this.#end(this.#notebook!).catch(giveUp);
        break;
    }
  }

  #begin(cells: Cells): void {
    this.#state ??= new ProcessState();
    refuseExit();
    this.#context.begin();
    this.#leftovers.begin();
    this.#reads.begin();
    this.#surroundings.begin();
    const compiler = this.compiler.forNotebook(cells, (on) => this.#context.compiling(on));
    this.#notebook = new LiveNotebook(compiler, {
      context: this.#context,
      capture: this.#capture,
      state: this.#state,
      send: this.line.send,
    });
  }

  async #end(notebook: LiveNotebook): Promise<void> {
    const left = await this.#leftovers.settle();
    for (const { cell, line, what } of left) {
      const message = `the cell left ${what} running`;
      const position = line === undefined ? undefined : { cell, line };
      notebook.faults.report(cell || notebook.current, "LeftRunning", message, position);
    }
    const quiet = left.length === 0 && !this.#leftovers.isAlive;
    const clean = this.#state!.restore();
    this.#capture.flush();
    this.line.send({
      type: "ended",
      reusable: clean && quiet && !notebook.broken && this.#memory.staysSmall(),
      reads: this.#reads.paths(),
      variables: this.#surroundings.variables,
      mayChange: this.#leftovers.reachedOut || this.#surroundings.isChanging,
    });
    this.#memory.tidy();
  }

  /** What nothing has caught. Of a notebook that is over, it has been told that it left something. */
  #escaped(error: unknown, prefix = ""): void {
    if (this.#context.isPast) return;
    const notebook = this.#notebook;
    notebook?.faults.reportThrown(error, this.#context.cell ?? notebook.current, prefix);
  }

  /** Packages are loaded and their types read now, so that the notebook need not wait for them. */
  #prepare(packages: string[]): void {
    const load = createRequire(process.cwd());
    for (const name of packages) {
      try {
        load(name);
        this.compiler.readTypes([name]);
      } catch {
        // The notebook that wants it will say that it is not there.
      }
    }
  }
}

function refuseExit(): void {
  process.exit = process.abort = ((code?: unknown) => {
    const words = code === undefined ? "" : String(code);
    throw Object.assign(new Error(`the cell called process.exit(${words})`), {
      name: "ProcessExit",
    });
  }) as typeof process.exit;
}
