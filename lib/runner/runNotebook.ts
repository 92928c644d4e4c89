/** Runs one notebook in a session and gives the executed copy with all that went wrong. */
import type { Cell, CodeCell, Notebook, Output } from "./notebook/nbformat";
import { tagsOf } from "./notebook/nbformat";
import { isJavaScript } from "./notebook/kernel";
import { copyForRun } from "./notebook/write";
import type { Failure } from "./failure";
import { sourceLine } from "./lines";
import { Outputs } from "./outputs";
import type { Fault } from "./protocol";
import { MOST_FILES } from "./reads";
import type { Session } from "./session";
import { SessionLost } from "./session";

export interface RunOptions {
  timeoutSeconds: number;
  /** Whether to stop after a cell, with what is there. */
  stopAfter?: (cell: CodeCell) => boolean;
}

export interface Reads {
  /** Absolute paths of files and folders, whether they were there or not. */
  files: string[];
  /** Variables of the environment; "all" when it looked through them. */
  variables: string[] | "all";
}

export interface Run {
  /** The executed notebook: cells after a failed one are left as they were. */
  notebook: Notebook;
  failures: Failure[];
  /** Whether the session may run another notebook. */
  reusable: boolean;
  /** What it learnt of the world, or `undefined` when what it shows may change though that does not. */
  reads: Reads | undefined;
}

export async function runNotebook(
  source: Notebook,
  session: Session,
  options: RunOptions,
): Promise<Run> {
  const notebook = copyForRun(source);
  const outputs = new Outputs();
  const ran = new Map<number, CodeCell>();
  const faults: Fault[] = [];
  let current = 0;
  let reusable = false;
  let reads: Reads | undefined;
  try {
    const cells = {
      sources: untilStop(notebook.cells.filter(isRun), options).map((cell) => cell.source),
      javaScript: isJavaScript(notebook),
    };
    await session.begin(cells, {
      output: (message) => outputs.receive(message),
      fault: (fault) => faults.push(fault),
    });
    for (const cell of notebook.cells) {
      if (!isRun(cell)) continue;
      cell.execution_count = ++current;
      ran.set(current, cell);
      outputs.add(current, cell);
      // oxlint-disable-next-line no-await-in-loop -- cells run one after another
      const ok = await session.execute(current, cell.source, options.timeoutSeconds);
      if (!ok && !tagsOf(cell).includes("raises-exception")) break;
      if (options.stopAfter?.(cell) === true) break;
    }
    const ended = await session.end(options.timeoutSeconds);
    reusable = ended.reusable;
    if (!ended.mayChange && ended.reads.length <= MOST_FILES) {
      reads = { files: ended.reads, variables: ended.variables };
    }
  } catch (error) {
    if (!(error instanceof SessionLost)) throw error;
    faults.push(lostFault(error, current, ran));
  }
  outputs.finish();
  const counted = faults.filter((fault) => !isExpected(fault, ran.get(fault.cell)));
  for (const fault of faults) ran.get(fault.cell)?.outputs.push(...faultOutput(fault));
  const failures = unique(counted.map((fault) => asFailure(fault, ran)));
  return { notebook, failures, reusable, reads };
}

const isRun = (cell: Cell): cell is CodeCell =>
  cell.cell_type === "code" && cell.source.trim() !== "";

/** What is never run need not be compiled. */
function untilStop(cells: CodeCell[], { stopAfter }: RunOptions): CodeCell[] {
  const last = stopAfter === undefined ? -1 : cells.findIndex(stopAfter);
  return last === -1 ? cells : cells.slice(0, last + 1);
}

function lostFault(
  { message, at }: SessionLost,
  current: number,
  ran: Map<number, CodeCell>,
): Fault {
  const cell = at?.cell ?? current;
  const source = ran.get(cell)?.source;
  const line = at && source !== undefined ? sourceLine(source, at.compiled, at.line) : undefined;
  return {
    cell,
    name: "",
    message: `${cell === 0 ? "the notebook was not run" : "the cell was stopped"}: ${message}`,
    traceback: [],
    ...(line !== undefined && { line }),
  };
}

/** A cell tagged `raises-exception` is meant to fail, as in Jupyter. */
function isExpected(fault: Fault, cell: CodeCell | undefined): boolean {
  return (
    cell !== undefined && fault.traceback.length > 0 && tagsOf(cell).includes("raises-exception")
  );
}

/** A compile error is printed by tslab itself; everything else is written as Jupyter writes errors. */
function faultOutput(fault: Fault): Output[] {
  if (fault.name === "CompileError") return [];
  const { name, message, traceback } = fault;
  const ename = name === "" ? "Stopped" : name;
  return [
    {
      output_type: "error",
      ename,
      evalue: message,
      traceback: [`${ename}: ${message}`, ...traceback],
    },
  ];
}

function asFailure(fault: Fault, ran: Map<number, CodeCell>): Failure {
  const cellId = ran.get(fault.cell)?.id;
  const named = [
    "",
    "CompileError",
    "LeftRunning",
    "ConsoleReplaced",
    "TooMuchOutput",
    "ProcessExit",
  ];
  const message = named.includes(fault.name) ? fault.message : `${fault.name}: ${fault.message}`;
  return {
    cell: fault.cell,
    ...(cellId !== undefined && { cellId }),
    ...(fault.line !== undefined && { line: fault.line }),
    message,
  };
}

/** The compiler says the same of a line as often as it finds it there. */
const unique = (failures: Failure[]): Failure[] => [
  ...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values(),
];
