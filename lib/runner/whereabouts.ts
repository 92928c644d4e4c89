/** Asks a worker that is busy, and so answers no message, which line of which cell it is at. */
import type { ChildProcess } from "node:child_process";

import { Inspector } from "./inspector";
import type { CellPosition } from "./position";
import { cellPosition } from "./position";

/** A worker in a call of the operating system cannot be halted; one that waits is at no line. */
const HALT_MS = 2000;

/** A place in a cell's compiled code. */
export interface Whereabouts extends CellPosition {
  compiled: string;
}

interface Script {
  scriptId: string;
  url: string;
}

interface Paused {
  callFrames: { location: { scriptId: string; lineNumber: number } }[];
}

/** Halts the worker and tells where, as long as the connection is open. */
export class Halted {
  private constructor(
    private readonly inspector: Inspector,
    readonly at: Whereabouts | undefined,
  ) {}

  /** Halts `child` in what it does for `cell`; `undefined` when its debugger does not open. */
  static async in(child: ChildProcess, cell: number): Promise<Halted | undefined> {
    const inspector = await Inspector.open(child);
    return (
      inspector && new Halted(inspector, await within(inspector, HALT_MS, halt(inspector, cell)))
    );
  }

  /** Frees what nothing refers to any more. */
  async collectGarbage(): Promise<void> {
    await within(this.inspector, GARBAGE_MS, this.inspector.call("HeapProfiler.collectGarbage"));
  }

  /** Lets the worker go on. */
  release(): void {
    this.inspector.close();
  }
}

/** Gigabytes of garbage take seconds. */
const GARBAGE_MS = 20_000;

async function halt(inspector: Inspector, cell: number): Promise<Whereabouts | undefined> {
  const scripts = new Map<string, string>();
  inspector.on<Script>("Debugger.scriptParsed", ({ scriptId, url }) => scripts.set(scriptId, url));
  const { callFrames } = await new Promise<Paused>((resolve) => {
    inspector.on("Debugger.paused", resolve);
    void inspector.call("Debugger.enable");
    void inspector.call("Debugger.pause");
  });
  const stack = callFrames.map(({ location: { scriptId, lineNumber } }) => ({
    scriptId,
    text: `${scripts.get(scriptId) ?? ""}:${lineNumber + 1}:1`,
  }));
  const position = cellPosition(stack.map(({ text }) => text).join("\n"), cell);
  const frame = stack.find(({ text }) => text === `cell [${position?.cell}]:${position?.line}:1`);
  if (position === undefined || frame === undefined) return undefined;
  const { scriptId } = frame;
  const source = await inspector.call<{ scriptSource: string }>("Debugger.getScriptSource", {
    scriptId,
  });
  return { ...position, compiled: source.scriptSource };
}

/** The result, or `undefined` when it takes longer or the worker has ended. */
async function within<Result>(
  inspector: Inspector,
  milliseconds: number,
  result: Promise<Result>,
): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([result, late, inspector.closed]);
  } finally {
    clearTimeout(timer);
  }
}
