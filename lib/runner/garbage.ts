/** What a worker process keeps from one notebook to the next. */
import { setFlagsFromString } from "node:v8";
import vm from "node:vm";

/** Otherwise what past notebooks held is let go of only when there is twice as much of it. */
const NOTEBOOKS_PER_TIDYING = 3;

/**
 * A worker that holds more than this after a notebook is not given another: packages can keep what
 * they were handed, and a new worker costs a second. One that has run five hundred holds 180 MB.
 */
const MOST_KEPT_MB = 500;

export class MemoryKeeper {
  #ended = 0;

  /** Called after every notebook. */
  tidy(): void {
    if (++this.#ended % NOTEBOOKS_PER_TIDYING === 0) collectGarbage();
  }

  /** Whether another notebook may be run here. */
  staysSmall(): boolean {
    if (!isSmall()) collectGarbage();
    return isSmall();
  }
}

const isSmall = (): boolean => process.memoryUsage.rss() < MOST_KEPT_MB * 2 ** 20;

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
  // Notebooks find no such function.
  setFlagsFromString("--no-expose-gc");
}
