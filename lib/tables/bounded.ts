import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** How much a file may ask of whoever reads it. */
export interface Bounds {
  seconds: number;
  /** Of memory, beyond what is in use when the reading begins. */
  megabytes: number;
}

/** A document of a hundred pages takes two seconds and a tenth of this memory. */
const BOUNDS: Bounds = { seconds: 30, megabytes: 600 };

/** How often the memory is looked at: between two looks a packed stream can unpack some 30 MB. */
const EVERY_MS = 25;

/** The reading took more than any honest file asks for. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** What a thread says of a reading: what it gave, or what it threw. */
export type Said = { value: unknown } | { thrown: { name: string; message: string } };

/**
 * Calls a function of a compiled module in a thread of its own, which is ended where it takes too
 * long or fills the memory: what a library makes of somebody else's file is not ours to limit. What
 * the library prints is of no use to the reader and is dropped.
 * @param module Its path, and `name` that of a function in it that takes and gives plain data.
 * @throws {TooMuch} that ends "it takes more than … to read"; else an error of the function's name.
 */
export async function readBounded<Value>(
  module: string,
  name: string,
  args: readonly unknown[],
  { seconds, megabytes }: Bounds = BOUNDS,
): Promise<Value> {
  const thread = idle ?? newThread(megabytes);
  idle = undefined;
  for (const event of ["error", "exit"]) thread.removeAllListeners(event);
  const before = process.memoryUsage.rss();
  const tooMuch = new TooMuch(
    `it takes more than ${seconds} seconds or ${megabytes} MB of memory to read`,
  );
  let watch: NodeJS.Timeout | undefined;
  let late: NodeJS.Timeout | undefined;
  let isWhole = false;
  try {
    const said = await new Promise<Said>((resolve, reject) => {
      late = setTimeout(() => reject(tooMuch), seconds * 1000);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > megabytes * 1_000_000) reject(tooMuch);
      }, EVERY_MS);
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) => {
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch : error);
      });
      thread.once("exit", () => reject(tooMuch));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage({ module, name, args });
    });
    isWhole = true;
    if ("value" in said) return said.value as Value;
    throw Object.assign(new Error(said.thrown.message), { name: said.thrown.name });
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
    // What a library left undone can still fail: of a reading that is over, nobody is told.
    const drop = (): void => {
      if (idle === thread) idle = undefined;
    };
    thread.once("error", drop);
    thread.once("exit", drop);
    if (isWhole && keepers > 0 && idle === undefined) idle = thread;
    else await thread.terminate();
  }
}

let keepers = 0;
let idle: Worker | undefined;

/**
 * Keeps the thread from one reading to the next, for whoever has many files: a library takes a tenth of
 * a second to load. Whoever asked ends it by what this gives.
 */
export function keepThread(): () => Promise<void> {
  keepers += 1;
  return async () => {
    keepers -= 1;
    const thread = keepers === 0 ? idle : undefined;
    if (thread === undefined) return;
    idle = undefined;
    await thread.terminate();
  };
}

const newThread = (megabytes: number): Worker =>
  new Worker(join(__dirname, "boundedThread.js"), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
