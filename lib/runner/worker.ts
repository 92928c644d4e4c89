/**
 * A worker process: runs the cells of one notebook after another with tslab's own compiler and
 * executor, as its kernel does, but without Jupyter or sockets. It is started by `session.ts` in the
 * notebook's folder and talks to it as `protocol.ts` says.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import { inspect } from "node:util";
import vm from "node:vm";

import type { Executor } from "tslab/dist/executor";
import { createExecutor, createRequire } from "tslab/dist/executor";

import { Capture } from "./capture";
import { listen, send, tellEscaped } from "./channel";
import { theCompiler } from "./compiler";
import { ProcessState } from "./globals";
import { hideAllocatorSetting, staysSmall, tidyMemory } from "./garbage";
import { Leftovers } from "./leftovers";
import { sourceLine } from "./lines";
import { cellPosition, scriptName } from "./position";
import { hidePromiseIds } from "./promises";
import type { ToWorker } from "./protocol";
import { Reads } from "./reads";

const runInThisContext = vm.runInThisContext;
const reallyExit = process.exit.bind(process);

const running = new AsyncLocalStorage<number>();
let current = 0;
/** What the cells of this notebook were written and compiled as, for naming lines. */
let cells = new Map<number, { source: string; compiled: string }>();
let executor: Executor;
let state: ProcessState;

const capture = new Capture(send, (cell, message) => {
  report(cell, "TooMuchOutput", message, cellPosition(new Error().stack ?? ""));
});
capture.readable = readableStack;
const leftovers = new Leftovers(() => running.getStore() ?? current, tellEscaped);
const reads = new Reads();
const compiler = theCompiler();

function watch(on: boolean): void {
  leftovers.watch(on);
  reads.watch(on);
}

/** Reports a fault whose place is known in compiled lines. */
function report(
  cell: number,
  name: string,
  message: string,
  position?: { cell: number; line: number },
  traceback: string[] = [],
): void {
  const at = position?.cell ?? cell;
  const ran = cells.get(at);
  const line = position && ran ? sourceLine(ran.source, ran.compiled, position.line) : undefined;
  reportAt(at, name, message, line, traceback);
}

/** Reports a fault whose place is known in lines as written. */
function reportAt(
  cell: number,
  name: string,
  message: string,
  line?: number,
  traceback: string[] = [],
): void {
  capture.flush();
  send({
    type: "fault",
    fault: { cell, name, message, traceback, ...(line !== undefined && { line }) },
  });
}

/** Frames of a stack that a reader of the notebook can use, with lines of the cells as written. */
function readableFrames(stack: string): string[] {
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return frames
    .filter((frame) => !/node:|[\\/]node_modules[\\/]/.test(frame) && !frame.includes(__dirname))
    .map((frame) => {
      const position = cellPosition(frame);
      const ran = position && cells.get(position.cell);
      if (!position || !ran) return frame.trim();
      const line = sourceLine(ran.source, ran.compiled, position.line);
      const name = /^\s+at (?:Proxy\.)?(.+) \(/.exec(frame)?.[1];
      const where =
        line === undefined ? `cell [${position.cell}]` : `cell [${position.cell}], line ${line}`;
      return name === undefined || name === "eval" ? `at ${where}` : `at ${name} (${where})`;
    });
}

/** Printed text whose stack traces name the notebook's cells and lines, and no folder of this machine. */
function readableStack(text: string): string {
  if (!text.includes("\n    at ")) return text;
  return text.replace(/(?:\n +at [^\n]*)+/g, (frames) =>
    readableFrames(frames)
      // What tslab puts around a cell is at no line of it.
      .filter((frame) => !/^at cell \[\d+\]$/.test(frame))
      .map((frame) => `\n    ${frame.replaceAll(`${process.cwd()}/`, "")}`)
      .join(""),
  );
}

function reportThrown(thrown: unknown, cell: number, prefix = ""): void {
  try {
    if (!(thrown instanceof Error) && !isErrorLike(thrown)) {
      report(cell, "Error", `${prefix}${inspect(thrown)} was thrown`);
      return;
    }
    const { name, message } = thrown;
    const stack = String(thrown.stack);
    const words = prefix + String(message) + shorthandHint(name, message);
    report(cell, String(name), words, cellPosition(stack, cell), readableFrames(stack));
  } catch {
    report(cell, "Error", `${prefix}something was thrown that cannot be read`);
  }
}

/** tslab leaves the short form `{ area }` as it is when `area` is of an earlier cell. */
function shorthandHint(name: string, message: string): string {
  const unknown = /^([\w$]+) is not defined$/.exec(message)?.[1];
  if (name !== "ReferenceError" || unknown === undefined || !(unknown in executor.locals))
    return "";
  return ` (a name of an earlier cell has to be written in full in an object: { ${unknown}: ${unknown} })`;
}

const isErrorLike = (thrown: unknown): thrown is Error =>
  typeof thrown === "object" && thrown !== null && "message" in thrown && "name" in thrown;

/** What the executor writes: the last value of a cell, compile errors, and what a cell threw. */
const executorConsole = {
  log: console.log.bind(console),
  error: (...words: unknown[]): void => {
    const [format, file, line, column, text] = words;
    if (words.length !== 5 || typeof format !== "string") {
      reportThrown(words[0], current);
      return;
    }
    capture.print("stderr", `${String(file)}${Number(line)}:${Number(column)} - ${String(text)}\n`);
    const place = `${String(file)}${Number(line)}:${Number(column)}`;
    const last = compileErrors.at(-1);
    if (last?.place === place) last.deepest = String(text);
    else
      compileErrors.push({
        place,
        file: String(file).trim(),
        line: Number(line),
        first: String(text),
      });
  },
};

/**
 * What the compiler found in the cell. It explains a fault in steps, a line each at the same place:
 * the first says what is wrong and the last why.
 */
interface CompileError {
  place: string;
  /** A helper's file; empty for the cell itself. */
  file: string;
  line: number;
  first: string;
  deepest?: string;
}
let compileErrors: CompileError[] = [];

function reportCompileErrors(cell: number): void {
  for (const { file, line, first, deepest } of compileErrors) {
    const message = deepest === undefined ? first : `${first} ${deepest}`;
    if (file === "") reportAt(cell, "CompileError", message, line);
    else reportAt(cell, "CompileError", `${file}, line ${line}: ${message}`);
  }
  compileErrors = [];
}

/** Runs compiled cells under their own name. Other callers of the function are not concerned. */
function nameCells(): void {
  vm.runInThisContext = (code: string, options?: vm.RunningCodeOptions | string) => {
    const isCell = typeof options === "object" && options.breakOnSigint === true;
    if (!isCell) return runInThisContext(code, options);
    const cell = cells.get(current);
    if (cell) cell.compiled = code;
    return runInThisContext(code, { filename: scriptName(current) }) as unknown;
  };
}

function refuseExit(): void {
  process.exit = process.abort = ((code?: unknown) => {
    const words = code === undefined ? "" : String(code);
    throw Object.assign(new Error(`the cell called process.exit(${words})`), {
      name: "ProcessExit",
    });
  }) as typeof process.exit;
}

function begin(javaScript: boolean): void {
  state ??= new ProcessState();
  cells = new Map();
  current = 0;
  refuseExit();
  nameCells();
  executor = createExecutor(
    process.cwd(),
    compiler.forNotebook((on) => watch(!on), javaScript),
    executorConsole as Console,
  );
  leftovers.forget();
  reads.clear();
}

/** Set when the executor itself has failed: what state it is in, nobody knows. */
let broken = false;

/** The executor fails when a cell has broken what it works with, or ends in what cannot be shown. */
async function executeOrReport(cell: number, source: string): Promise<boolean> {
  try {
    return await executor.execute(source);
  } catch (error) {
    broken = true;
    // To report it takes the language as it was.
    state.restore();
    reportThrown(error, cell);
    return false;
  }
}

async function execute(cell: number, source: string): Promise<void> {
  current = cell;
  cells.set(cell, { source, compiled: "" });
  capture.start(cell);
  capture.install();
  watch(true);
  const ok = await running.run(cell, () => executeOrReport(cell, source));
  state.restoreListeners();
  reportCompileErrors(cell);
  // Rejections of this cell's promises are told before the cell is called done.
  await nextTurn();
  watch(false);
  for (const name of state.restoreConsole()) {
    const message = `the cell replaced console.${name}, which would have hidden what later cells print`;
    const line = source.split("\n").findIndex((text) => text.includes(name)) + 1;
    reportAt(cell, "ConsoleReplaced", message, line || undefined);
  }
  capture.flush();
  send({ type: "done", cell, ok });
}

async function end(): Promise<void> {
  const left = await leftovers.settle();
  for (const { cell, line, what } of left) {
    const message = `the cell left ${what} running`;
    report(cell, "LeftRunning", message, line === undefined ? undefined : { cell, line });
  }
  const clean = state.restore();
  capture.flush();
  send({
    type: "ended",
    reusable: clean && !broken && left.length === 0 && staysSmall(),
    reads: reads.paths(),
    reachedOut: leftovers.reachedOut,
  });
  tidyMemory();
}

process.on("uncaughtException", (error) => reportThrown(error, running.getStore() ?? current));
process.on("unhandledRejection", (reason) =>
  reportThrown(
    reason,
    running.getStore() ?? current,
    "a promise was rejected and nothing caught it: ",
  ),
);
/** Packages are loaded and their types read now, so that the notebook need not wait for them. */
function prepare(packages: string[]): void {
  const load = createRequire(process.cwd());
  for (const name of packages) {
    try {
      load(name);
      compiler.readTypes([name]);
    } catch {
      // The notebook that wants it will say that it is not there.
    }
  }
}

/** A cell has done what even reporting it cannot bear. The publisher tells that the process ended. */
const giveUp = (): void => reallyExit(1);

function receive(message: ToWorker): void {
  switch (message.type) {
    case "prepare":
      prepare(message.packages);
      break;
    case "begin":
      begin(message.javaScript);
      break;
    case "execute":
      execute(message.cell, message.source).catch(giveUp);
      break;
    case "end":
      end().catch(giveUp);
      break;
  }
}

// When the publisher is gone nobody is left to work for.
listen(receive, () => reallyExit(0));

hideAllocatorSetting();
hidePromiseIds();
compiler.warmUp();
send({ type: "ready" });
