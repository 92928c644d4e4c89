/**
 * Stacks of errors as a notebook shows them: its own cells with their lines as written, packages by
 * their names. Neither a path of this machine nor the runner's own calls are in them.
 */
import { dirname, join } from "node:path";

import type { CellPosition } from "./position";
import { cellPosition, scriptName } from "./position";

type Prepare = NonNullable<typeof Error.prepareStackTrace>;

/** The line as written for a line of a cell's compiled code. */
export type LineOf = (position: CellPosition) => number | undefined;

/** Where errors came about, in lines of compiled code, for those whose stack has been read. */
const positions = new WeakMap<object, CellPosition[]>();

/** From now on stacks are written for readers. */
export function writeStacksForReaders(lineOf: LineOf): void {
  const prepare: Prepare = (error, calls) => {
    positions.set(
      error,
      calls.flatMap((call) => positionOf(call) ?? []),
    );
    const frames = calls.flatMap((call) => frameOf(call, lineOf) ?? []);
    return [headOf(error), ...frames.map((frame) => `    at ${frame}`)].join("\n");
  };
  Object.defineProperty(Error, "prepareStackTrace", {
    value: prepare,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}

/** Where in the notebook the running code is: the innermost call made by a cell. */
export function placeNow(): CellPosition | undefined {
  for (const call of callsNow()) {
    const position = positionOf(call);
    if (position) return position;
  }
  return undefined;
}

/** The file of the code that called the runner; a cell's is its name. */
export const callerNow = (): string | undefined =>
  callsNow()
    .map((call) => call.getFileName() ?? "")
    .find((path) => path !== "" && !path.startsWith("node:") && !path.startsWith(__dirname));

function callsNow(): NodeJS.CallSite[] {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, calls) => calls;
  const calls = new Error().stack as unknown as NodeJS.CallSite[];
  Error.prepareStackTrace = prepareStackTrace;
  return calls;
}

/**
 * Where an error came about: the innermost call that was made in `cell`, or else in any cell. A
 * function of cell 1 that fails when cell 2 calls it is a matter of cell 2.
 */
export function placeOf(error: Error, cell: number): CellPosition | undefined {
  const stack = String(error.stack);
  const known = positions.get(error) ?? [];
  return known.find((position) => position.cell === cell) ?? known[0] ?? cellPosition(stack, cell);
}

function positionOf(call: NodeJS.CallSite): CellPosition | undefined {
  const cell = /^cell \[(\d+)\]$/.exec(call.getFileName() ?? "")?.[1];
  return cell === undefined ? undefined : { cell: Number(cell), line: call.getLineNumber() ?? 0 };
}

/** As Node writes it: its own errors have a code in the first line. */
function headOf(error: Error): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (typeof code === "string" && code.startsWith("ERR_")) return `${name} [${code}]: ${message}`;
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error";
  }
}

const PACKAGE = new RegExp(`.*[\\\\/]node_modules[\\\\/]`);

function frameOf(call: NodeJS.CallSite, lineOf: LineOf): string | undefined {
  const position = positionOf(call);
  const path = call.getFileName() ?? "";
  const name = call.getFunctionName() ?? "";
  if (position) {
    const line = lineOf(position);
    // The compiler wraps a cell in a function, and calls it on a line of its own.
    if (line === undefined && name === "") return undefined;
    const where = scriptName(position.cell) + (line === undefined ? "" : `, line ${line}`);
    return name === "" || name === "eval" ? where : `${name} (${where})`;
  }
  if (path === "" || path.startsWith("node:") || isOurs(path)) return undefined;
  const short = PACKAGE.test(path) ? path.replace(PACKAGE, "") : path.split(/[\\/]/).at(-1)!;
  const where = `${short}:${call.getLineNumber() ?? 0}:${call.getColumnNumber() ?? 0}`;
  return name === "" ? where : `${name} (${where})`;
}

/** The publisher's worker and the kernel. */
const OURS = [__dirname, join(dirname(__dirname), "kernel")];

const isOurs = (path: string): boolean =>
  OURS.some((folder) => path.startsWith(folder)) || /[\\/]node_modules[\\/]@?tslab[\\/]/.test(path);
