/**
 * Brings the process back to how it was before a notebook, so that the next one finds nothing of it:
 * globals, the built-in objects' own properties, the console, the environment, the modules loaded.
 */
import childProcess from "node:child_process";
import events from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import timers from "node:timers";
import timersPromises from "node:timers/promises";
import url from "node:url";
import util from "node:util";

import { describe, restore, same } from "./descriptors";
import type { Descriptors } from "./descriptors";
import { LoadedModules } from "./loadedModules";

/** The language's own constructors with their prototypes; what Node loads only when asked is left. */
const BUILT_IN = Object.values(Object.getOwnPropertyDescriptors(globalThis)).flatMap(
  ({ value }: PropertyDescriptor): object[] =>
    typeof value === "function" ? [value, (value as { prototype?: object }).prototype ?? []] : [],
);

/** Node's modules that notebooks are likely to reach for, and objects of theirs that can be set. */
const MODULES: object[] = [
  fs,
  fs.promises,
  path,
  os,
  url,
  util,
  util.inspect,
  util.inspect.defaultOptions,
  events,
  events.prototype,
  timers,
  timersPromises,
  childProcess,
  performance,
];

/** What a package has changed outside itself can be put back by the functions listed here. */
const PUT_BACK = Symbol.for("plain-figures: put back after the notebook");

/** How the process stands now; `restore` brings it back there. */
export class ProcessState {
  readonly #objects = new Map<object, Descriptors>(
    [globalThis, console, process, Math, JSON, Reflect, Intl, ...MODULES, ...BUILT_IN].map(
      (object) => [object, describe(object)],
    ),
  );
  readonly #environment = { ...process.env };
  readonly #folder = process.cwd();
  readonly #umask = process.umask();
  readonly #listeners = new Map(
    process.eventNames().map((name) => [name, new Set(process.rawListeners(name))]),
  );
  readonly #modules = new LoadedModules();

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
    return this.#modules.restore() && whole;
  }
}
