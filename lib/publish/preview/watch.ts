/** Watches folders and says, a moment after the last of several changes, which files changed. */
import type { Dirent, FSWatcher } from "node:fs";
import { existsSync, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** Editors write a file in several steps; this is longer than those take. */
const SETTLE_MS = 40;

/**
 * Follows saves in place, saves beside and renamed, deletions, and folders that are taken away and
 * made again. Where the system watches only single folders (Linux), each has a watcher of its own:
 * Node's own way there watches files, and loses one that is replaced by another of its name.
 */
export class Watcher {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  readonly #recursive = process.platform === "darwin" || process.platform === "win32";
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly tell: (paths: string[]) => void) {}

  /** Watches a folder with all below it, also once it is made again. What is not there is not watched. */
  add(folder: string): void {
    if (!existsSync(folder)) return;
    this.#watchTree(folder, folder);
    const name = basename(folder);
    // The folder itself may go and come back, as when a version of the project is checked out.
    this.#watch(`${folder}/..`, dirname(folder), false, (changed) => {
      if (changed !== name || this.#watches(folder)) return;
      this.#watchTree(folder, folder);
      for (const path of filesBelow(folder)) this.#note(path);
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watches(folder: string): boolean {
    if (existsSync(folder)) return this.#watchers.has(folder);
    this.#drop(folder);
    return true;
  }

  #watchTree(folder: string, top: string): void {
    this.#watch(folder, folder, this.#recursive, (name) => {
      const path = join(folder, name);
      if (isNoise(relative(top, path))) return;
      if (!isFolder(path)) {
        this.#drop(path);
        this.#note(path);
      } else if (!this.#recursive) {
        // New, or another of that name: what it came with has been missed.
        this.#watchTree(path, top);
        for (const file of filesBelow(path)) this.#note(file);
      }
    });
    if (this.#recursive) return;
    for (const below of foldersIn(folder)) {
      if (!isNoise(relative(top, below))) this.#watchTree(below, top);
    }
  }

  #watch(key: string, folder: string, recursive: boolean, changed: (name: string) => void): void {
    this.#watchers.get(key)?.close();
    try {
      const watcher = watch(folder, { recursive }, (_event, name) => {
        if (name !== null) changed(name);
      });
      // A folder that is taken away while watched is no reason to end.
      watcher.on("error", () => {});
      this.#watchers.set(key, watcher);
    } catch {
      this.#watchers.delete(key);
    }
  }

  /** What was a folder is one no more. */
  #drop(path: string): void {
    for (const [key, watcher] of this.#watchers) {
      if (key !== path && !key.startsWith(join(path, "/"))) continue;
      if (key.endsWith("/..")) continue;
      watcher.close();
      this.#watchers.delete(key);
    }
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

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const foldersIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isNoise(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Files that editors and Jupyter keep for themselves. */
const isNoise = (name: string): boolean =>
  /(^|[\\/])(\.|~|#|node_modules([\\/]|$))|~$|\.(swp|tmp|tsbuildinfo)$/.test(name);
