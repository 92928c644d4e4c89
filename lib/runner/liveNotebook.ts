/** A notebook while it runs in the worker: its cells, one after another, with tslab's executor. */
import { setImmediate as nextTurn } from "node:timers/promises";

import type { ConverterSet, Executor } from "tslab/dist/executor";
import { createExecutor } from "tslab/dist/executor";

import type { Capture } from "./capture";
import type { Context } from "./context";
import { ExecutorConsole } from "./executorConsole";
import { Faults } from "./faults";
import type { ProcessState } from "./globals";
import { LiveNames } from "./liveNames";
import type { FromWorker } from "./protocol";
import { writeStacksForReaders } from "./stack";

export interface Surrounding {
  context: Context;
  capture: Capture;
  state: ProcessState;
  send(message: FromWorker): void;
}

export class LiveNotebook {
  /** The cell that runs or ran last. */
  current = 0;
  /** Whether the executor itself has failed: what state it is in, nobody knows. */
  broken = false;
  readonly faults: Faults;
  readonly #executor: Executor;
  readonly #console: ExecutorConsole;
  readonly #names: LiveNames;

  constructor(
    compiler: ConverterSet,
    private readonly around: Surrounding,
  ) {
    const { capture, send } = around;
    this.faults = new Faults((fault) => {
      capture.flush();
      send({ type: "fault", fault });
    });
    this.#console = new ExecutorConsole({
      log: console.log.bind(console),
      printError: (text) => capture.print("stderr", text),
      thrown: (error) => this.faults.reportThrown(error, this.current),
    });
    writeStacksForReaders((position) => this.faults.lineOf(position));
    this.#names = new LiveNames(
      () => this.current,
      (text) => capture.print("stderr", text),
    );
    const converters = this.#names.through(compiler);
    this.#executor = createExecutor(process.cwd(), converters, this.#console as never);
    this.#names.serve(this.#executor.locals);
  }

  /** Keeps what a cell is compiled to, for naming its lines. */
  compiled(code: string): void {
    const cell = this.faults.cells.get(this.current);
    if (cell) cell.compiled = code;
  }

  async execute(cell: number, source: string): Promise<void> {
    const { context, capture, state, send } = this.around;
    this.current = cell;
    this.faults.cells.set(cell, { source, compiled: "" });
    capture.start(cell);
    capture.install();
    const ok = await context.run(cell, () => this.#executeOrReport(cell, source));
    this.#names.settle(ok);
    state.restoreListeners();
    this.#console.reportErrors(cell, this.faults);
    // Rejections of this cell's promises are told before the cell is called done.
    await nextTurn();
    for (const name of state.restoreConsole()) {
      const message = `the cell replaced console.${name}, which would have hidden what later cells print`;
      const line = source.split("\n").findIndex((text) => text.includes(name)) + 1;
      this.faults.reportAt(cell, "ConsoleReplaced", message, line || undefined);
    }
    capture.flush();
    send({ type: "done", cell, ok });
  }

  /** The executor fails when a cell has broken what it works with, or ends in what cannot be shown. */
  async #executeOrReport(cell: number, source: string): Promise<boolean> {
    try {
      return await this.#executor.execute(source);
    } catch (error) {
      this.broken = true;
      // To report it takes the language as it was.
      this.around.state.restore();
      this.faults.reportThrown(error, cell);
      return false;
    }
  }
}
