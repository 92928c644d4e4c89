/** Runs cells for Jupyter with tslab's executor, and says what came of each. */
import { setImmediate as nextTurn } from "node:timers/promises";

import { type ConverterSet, createExecutor, type Executor } from "tslab/dist/executor";
import { type ExecuteReply, JupyterHandlerImpl } from "tslab/dist/jupyter";

import { compilerAdvice } from "../runner/advice";
import { LiveNames } from "../runner/liveNames";
import { nameCells } from "../runner/nameCells";
import { writeStacksForReaders } from "../runner/stack";
import { functionAround, helpText } from "./help";
import { type DisplayContent, withPicture } from "./picture";
import { Printing, type Tell } from "./printing";
import { interruption, isInterruption, Thrown, type ThrownError } from "./thrown";
import { Turns } from "./turns";

interface Request {
  code: string;
  stop_on_error?: boolean;
}
/** Of a cell that was left out the protocol wants no more than that. */
export type Reply = Partial<ExecuteReply> & { status: string };

export class Cells extends JupyterHandlerImpl {
  readonly #executor: Executor;
  readonly #names: LiveNames;
  readonly #thrown = new Thrown();
  readonly #printing = new Printing();
  readonly #turns = new Turns();
  /** The cell that runs or ran last. */
  #cell = 0;
  #failure: ThrownError | undefined;
  /** What it has been advised: the compiler may find one mistake in several places. */
  readonly #advice = new Set<string>();

  /** @param compiler tslab's own */
  static with(compiler: ConverterSet, javaScript: boolean): Cells {
    const console = { log: globalThis.console.log, error: (..._words: unknown[]): void => {} };
    let cells: Cells | undefined;
    const names = new LiveNames(
      () => cells!.#cell,
      (text) => cells!.#printing.print("stderr", text),
    );
    const executor = createExecutor(process.cwd(), names.through(compiler), console);
    names.serve(executor.locals);
    cells = new Cells(executor, names, javaScript);
    console.error = (...words) => cells!.#takeError(words);
    return cells;
  }

  private constructor(executor: Executor, names: LiveNames, javaScript: boolean) {
    super(executor, javaScript);
    this.#executor = executor;
    this.#names = names;
    const begin = (code: string): number => {
      this.#thrown.cells.get(this.#cell)!.compiled = code;
      return this.#cell;
    };
    nameCells(begin, { breakOnSigint: true });
    writeStacksForReaders(this.#thrown.lineOf);
  }

  async run(request: Request, tell: Tell): Promise<Reply> {
    return this.#turns.take<Reply>({
      run: async () => {
        const reply = await this.#execute(request.code, tell);
        const stop = reply.status === "error" && request.stop_on_error !== false;
        return { reply, stop };
      },
      leftOut: () => ({ status: "aborted" }),
    });
  }

  interrupt(): void {
    this.#executor.interrupt();
  }

  /** What nothing caught, whichever cell it is of. */
  tellLost(thrown: unknown, prefix = ""): void {
    const { traceback } = this.#thrown.read(thrown, this.#cell, prefix);
    this.#printing.print("stderr", `${traceback.join("\n")}\n`);
  }

  override handleInspect(
    request: Parameters<JupyterHandlerImpl["handleInspect"]>[0],
  ): ReturnType<JupyterHandlerImpl["handleInspect"]> {
    const { code, cursor_pos } = request;
    const at = (position: number | undefined) =>
      position === undefined ? undefined : this.#executor.inspect(code, position);
    const info = at(cursor_pos) ?? at(functionAround(code, cursor_pos));
    const data: Record<string, string> = info ? { "text/plain": helpText(info) } : {};
    return { status: "ok", found: info !== undefined, data, metadata: {} };
  }

  async #execute(code: string, tell: Tell): Promise<Reply> {
    const cell = ++this.#cell;
    this.#failure = undefined;
    this.#advice.clear();
    this.#thrown.cells.set(cell, { source: code, compiled: "" });
    this.#printing.begin(cell, tell);
    this.#showFor();
    const ok = await this.#executeOrReport(code);
    this.#names.settle(ok);
    // Rejections of this cell's promises are told before the cell is called done.
    await nextTurn();
    this.#printing.end();
    if (ok) return { status: "ok", execution_count: cell };
    return { status: "error", execution_count: cell, ...(this.#failure ?? NOT_COMPILED) };
  }

  /** The executor itself fails where a cell has broken what it works with, or ends in what cannot be shown. */
  async #executeOrReport(code: string): Promise<boolean> {
    try {
      return await this.#executor.execute(code);
    } catch (error) {
      this.#fail(this.#thrown.read(error, this.#cell));
      return false;
    }
  }

  /** What tslab's executor would print as an error: a fault of the compiler, or what a cell threw. */
  #takeError(words: unknown[]): void {
    const [thrown, , , , text] = words;
    if (typeof thrown === "string" && words.length === 5) {
      console.error(...words);
      const advice = compilerAdvice(String(text));
      if (advice === undefined || this.#advice.has(advice)) return;
      this.#advice.add(advice);
      console.error(`${advice[0]!.toUpperCase()}${advice.slice(1)}.`);
      return;
    }
    this.#fail(
      isInterruption(thrown) ? interruption(thrown) : this.#thrown.read(thrown, this.#cell),
    );
  }

  #fail(failure: ThrownError): void {
    this.#failure = failure;
    this.#printing.send("error", failure);
  }

  /** Takes what is shown from `display` and from this library. */
  #showFor(): void {
    // oxlint-disable-next-line typescript/no-require-imports -- a variable of tslab's module is set
    const jupyter = require("tslab/dist/jupyter") as { lastWriteDisplayData: unknown };
    jupyter.lastWriteDisplayData = (content: DisplayContent, update: boolean) =>
      this.#printing.send(update ? "update_display_data" : "display_data", withPicture(content));
  }
}

/** What the compiler found stands in the cell already. */
const NOT_COMPILED: ThrownError = {
  ename: "CompileError",
  evalue: "the cell was not compiled",
  traceback: [],
};
