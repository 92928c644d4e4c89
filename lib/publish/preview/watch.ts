/** Watches folders and says, a moment after the last of several changes, which files changed. */
import type { FSWatcher } from "node:fs";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";

/** Editors write a file in several steps; this is longer than those take. */
const SETTLE_MS = 40;

export class Watcher {
  readonly #watchers: FSWatcher[] = [];
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly tell: (paths: string[]) => void) {}

  /** Watches a folder with all below it. What is not there is not watched. */
  add(folder: string): void {
    if (!existsSync(folder)) return;
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && !isNoise(name)) this.#note(join(folder, name));
    });
    // A folder that is taken away while watched is no reason to end.
    watcher.on("error", () => {});
    this.#watchers.push(watcher);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
  }

  #note(path: string): void {
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const paths = [...this.#changed];
      this.#changed.clear();
      this.tell(paths);
    }, SETTLE_MS);
  }
}

/** Files that editors and Jupyter keep for themselves. */
const isNoise = (name: string): boolean =>
  /(^|[\\/])(\.|~|#|node_modules[\\/])|~$|\.(swp|tmp|tsbuildinfo)$/.test(name);
