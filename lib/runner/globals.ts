/**
 * Brings the process back to how it was before a notebook, so that the next one finds nothing of it:
 * globals, the built-in objects' own properties, the console, the environment, the modules loaded.
 */
import fs from "node:fs";
import { sep } from "node:path";

type Descriptors = Map<PropertyKey, PropertyDescriptor>;

const BUILT_IN = [
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  Symbol,
  Date,
  RegExp,
  Promise,
  Error,
  Map,
  Set,
  WeakMap,
  WeakSet,
  BigInt,
  ArrayBuffer,
  Uint8Array,
].flatMap((constructor): object[] => [constructor, constructor.prototype as object]);

/** Where Node keeps the listeners of `process`, which are brought back one by one. */
const LISTENERS = new Set<PropertyKey>(["_events", "_eventsCount"]);

const ownKeys = (object: object): PropertyKey[] =>
  Reflect.ownKeys(object).filter((key) => !LISTENERS.has(key));

const describe = (object: object): Descriptors =>
  new Map(ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)!]));

function same(a: PropertyDescriptor | undefined, b: PropertyDescriptor): boolean {
  return a !== undefined && a.get === b.get && a.set === b.set && Object.is(a.value, b.value);
}

/** Undoes what was added, changed or removed; false when something could not be undone. */
function restore(object: object, before: Descriptors): boolean {
  let whole = true;
  for (const key of ownKeys(object)) {
    if (!before.has(key)) whole = Reflect.deleteProperty(object, key) && whole;
  }
  for (const [key, descriptor] of before) {
    if (same(Object.getOwnPropertyDescriptor(object, key), descriptor)) continue;
    whole = Reflect.defineProperty(object, key, descriptor) && whole;
  }
  return whole;
}

/** What a package has changed outside itself can be put back by the functions listed here. */
const PUT_BACK = Symbol.for("plain-figures: put back after the notebook");

/** How the process stands now; `restore` brings it back there. */
export class ProcessState {
  readonly #objects = new Map<object, Descriptors>(
    [globalThis, console, process, fs, fs.promises, Math, JSON, Reflect, Intl, ...BUILT_IN].map(
      (object) => [object, describe(object)],
    ),
  );
  readonly #environment = { ...process.env };
  readonly #folder = process.cwd();
  readonly #umask = process.umask();
  readonly #listeners = new Map(
    process.eventNames().map((name) => [name, new Set(process.rawListeners(name))]),
  );
  readonly #modules = new Set(Object.keys(require.cache));

  /** Puts the console's methods back and gives the names of those that had been replaced. */
  restoreConsole(): string[] {
    const before = this.#objects.get(console)!;
    const replaced = [...before]
      .filter(
        ([key, descriptor]) => !same(Object.getOwnPropertyDescriptor(console, key), descriptor),
      )
      .map(([key]) => String(key));
    restore(console, before);
    return replaced;
  }

  /** Puts back what a cell took away: nobody else would hear the publisher, or of what goes wrong. */
  restoreListeners(): void {
    for (const [name, listeners] of this.#listeners) {
      const present = new Set<unknown>(process.rawListeners(name));
      for (const listener of listeners) {
        if (!present.has(listener)) process.on(name, listener as () => void);
      }
    }
  }

  /** False when something could not be undone, so that the process must not run another notebook. */
  restore(): boolean {
    let whole = true;
    for (const putBack of (globalThis as { [PUT_BACK]?: (() => void)[] })[PUT_BACK] ?? [])
      putBack();
    for (const [object, before] of this.#objects) whole = restore(object, before) && whole;
    for (const name of Object.keys(process.env)) {
      if (!(name in this.#environment)) delete process.env[name];
    }
    Object.assign(process.env, this.#environment);
    if (process.cwd() !== this.#folder) process.chdir(this.#folder);
    process.umask(this.#umask);
    for (const name of process.eventNames()) {
      for (const listener of process.rawListeners(name)) {
        if (this.#listeners.get(name)?.has(listener)) continue;
        process.removeListener(name, listener as () => void);
      }
    }
    this.#forgetProjectModules();
    return whole;
  }

  /**
   * Modules of the project are loaded afresh by each notebook, since they may keep state. Packages
   * in node_modules are kept: loading them is most of the cost of a notebook.
   */
  #forgetProjectModules(): void {
    for (const path of Object.keys(require.cache)) {
      if (this.#modules.has(path) || path.includes(`${sep}node_modules${sep}`)) continue;
      delete require.cache[path];
    }
  }
}
