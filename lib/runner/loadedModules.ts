/**
 * The modules that a process had loaded before its first notebook, which the next ones find as they
 * were. All others are loaded afresh by each notebook, since they may keep state.
 */
import type { Descriptors } from "./descriptors";
import { describe, restore } from "./descriptors";

/** How deep a module's exports are looked into: classes, their prototypes, objects of settings. */
const DEPTH = 3;

export class LoadedModules {
  readonly #paths = new Set(Object.keys(require.cache));
  readonly #objects = new Map<object, Descriptors>();

  constructor() {
    for (const path of this.#paths) {
      if (!isInner(path)) this.#describe(require.cache[path]?.exports, DEPTH);
    }
  }

  /**
   * Forgets what was loaded since, and puts back what was changed, as by our own `show`; false when
   * that cannot be done.
   */
  restore(): boolean {
    let whole = true;
    for (const path of Object.keys(require.cache)) {
      if (this.#paths.has(path)) continue;
      // A process can load native code only once.
      if (path.endsWith(".node")) whole = false;
      delete require.cache[path];
    }
    for (const [object, before] of this.#objects) whole = restore(object, before) && whole;
    return whole;
  }

  #describe(value: unknown, depth: number): void {
    const isObject = typeof value === "function" || (typeof value === "object" && value !== null);
    if (!isObject || depth === 0 || this.#objects.has(value)) return;
    const descriptors = describe(value);
    // Large tables are data that nobody changes, and would take long to go through.
    if (descriptors.size > MOST_PROPERTIES) return;
    this.#objects.set(value, descriptors);
    for (const { value: inner } of descriptors.values()) this.#describe(inner, depth - 1);
  }
}

const MOST_PROPERTIES = 2000;

/** The runner's own modules, and tslab's but for the one that notebooks import. */
const isInner = (path: string): boolean =>
  path.startsWith(__dirname) || /[\\/]@tslab[\\/]|[\\/]tslab[\\/](?!dist[\\/]index\.js)/.test(path);
