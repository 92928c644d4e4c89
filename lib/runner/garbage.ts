/** What a worker process keeps from one notebook to the next. */
import { setFlagsFromString } from "node:v8";
import vm from "node:vm";

/**
 * What glibc's allocator is told by a worker's environment: to give memory back to the system as soon
 * as it is free. By itself it keeps 64 MB and more of what V8's compiler has used, a thread each, once
 * a large block such as the start-up snapshot has been freed. Other systems do not look at it.
 */
export const ALLOCATOR_SETTING = { MALLOC_TRIM_THRESHOLD_: "131072" };

/** A notebook finds the environment of the command. */
export function hideAllocatorSetting(): void {
  for (const [name, value] of Object.entries(ALLOCATOR_SETTING)) {
    if (process.env[name] === value) delete process.env[name];
  }
}

/** Otherwise what past notebooks held is let go of only when there is twice as much of it. */
const NOTEBOOKS_PER_TIDYING = 3;
let ended = 0;

/** Called after every notebook. */
export function tidyMemory(): void {
  if (++ended % NOTEBOOKS_PER_TIDYING === 0) collectGarbage();
}

/**
 * A worker that holds more than this after a notebook is not given another: packages can keep what
 * they were handed, and a new worker costs a second. One that has run five hundred holds 180 MB.
 */
const MOST_KEPT_MB = 500;

const isSmall = (): boolean => process.memoryUsage.rss() < MOST_KEPT_MB * 2 ** 20;

export function staysSmall(): boolean {
  if (!isSmall()) collectGarbage();
  return isSmall();
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
  // Notebooks find no such function.
  setFlagsFromString("--no-expose-gc");
}
