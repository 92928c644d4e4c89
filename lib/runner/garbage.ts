/** What a process keeps from one notebook to the next. */
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import vm from "node:vm";

/**
 * What past notebooks held is let go of when it is this much: left alone, a process waits until there
 * is twice as much of it as of what it needs.
 */
const MOST_GARBAGE_MB = 20;

/**
 * A worker that holds more than this after a notebook is not given another: packages can keep what
 * they were handed, and a new worker costs a second. One that has run five hundred holds 180 MB.
 */
const MOST_KEPT_MB = 500;

export class MemoryKeeper {
  /** What was held after the first notebook, or the last tidying. */
  #held: number | undefined;

  /** Called after every notebook. */
  tidy(): void {
    this.#held ??= heldMegabytes();
    if (heldMegabytes() < this.#held + MOST_GARBAGE_MB) return;
    collectGarbage();
    this.#held = heldMegabytes();
  }

  /** Whether another notebook may be run here. */
  staysSmall(): boolean {
    if (!isSmall()) collectGarbage();
    return isSmall();
  }
}

/**
 * Between two pages the publisher needs 10 MB. What it has drawn is let go of only when there is much
 * more than that, and memory that was once taken is seldom given back.
 */
const MOST_BETWEEN_PAGES_MB = 18;

/** Called by the publisher after every page. */
export function tidyAfterPage(): void {
  if (heldMegabytes() > MOST_BETWEEN_PAGES_MB) collectGarbage();
}

const heldMegabytes = (): number => getHeapStatistics().used_heap_size / 2 ** 20;

const isSmall = (): boolean => process.memoryUsage.rss() < MOST_KEPT_MB * 2 ** 20;

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
  // Notebooks find no such function.
  setFlagsFromString("--no-expose-gc");
}
