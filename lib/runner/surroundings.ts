/**
 * Notes what a notebook learns of the world beside files: the clock, variables of the environment,
 * what other programs answer. Its page can be kept only as long as these stay the same.
 */
import childProcess from "node:child_process";
import { join } from "node:path";
import { inspect } from "node:util";

import type { Context } from "./context";
import { LIB } from "./lib";
import { callerNow } from "./stack";

type AnyFunction = (...args: unknown[]) => unknown;

const PROGRAMS = ["execSync", "execFileSync", "spawnSync"] as const;

export class Surroundings {
  readonly #names = new Set<string>();
  #all = false;
  #changing = false;

  constructor(private readonly context: Context) {
    for (const name of PROGRAMS) this.#note(childProcess as never, name);
    this.#note(performance as never, "now");
    this.#note(process.hrtime as never, "bigint");
    this.#note(process as never, "hrtime");
    this.#note(process as never, "uptime");
    this.#note(Date as never, "now");
    this.#noteDates();
    this.#noteEnvironment();
  }

  begin(): void {
    this.#names.clear();
    this.#all = this.#changing = false;
  }

  /** Whether it asked the clock or another program. */
  get isChanging(): boolean {
    return this.#changing;
  }

  /** The names of the variables that it asked for; "all" when it looked through them. */
  get variables(): string[] | "all" {
    return this.#all ? "all" : [...this.#names];
  }

  #change(): void {
    if (this.#changing || !this.context.isCell) return;
    // What this package asks the clock for, such as whether a date is in the future, it never shows.
    this.#changing = callerNow()?.startsWith(join(LIB, "dist")) !== true;
  }

  #note(object: Record<string, AnyFunction>, name: string): void {
    const original = object[name]!;
    const noted = (...args: unknown[]): unknown => {
      this.#change();
      return original.apply(object, args);
    };
    object[name] = Object.defineProperties(noted, Object.getOwnPropertyDescriptors(original));
  }

  /** `new Date()` and `Date()` tell the time; with an argument they do not. */
  #noteDates(): void {
    const noted: DateConstructor = new Proxy(Date, {
      construct: (target, args, from) => {
        if (args.length === 0) this.#change();
        return Reflect.construct(target, args, from === noted ? target : from) as object;
      },
      apply: (target) => {
        this.#change();
        return target();
      },
    });
    // oxlint-disable-next-line no-extend-native -- so that it is the same as the global one
    Object.defineProperty(Date.prototype, "constructor", { ...HIDDEN, value: noted });
    Object.defineProperty(globalThis, "Date", { ...HIDDEN, value: noted });
  }

  #noteEnvironment(): void {
    const everything = (): void => {
      if (this.context.isCell) this.#all = true;
    };
    const one = (name: PropertyKey): void => {
      if (typeof name === "string" && this.context.isCell) this.#names.add(name);
    };
    const real = process.env;
    // Printing looks past a proxy at what is behind it, but asks that for this.
    const printed = Object.defineProperty(Object.create(null) as object, inspect.custom, {
      ...HIDDEN,
      value: () => {
        everything();
        return { ...real };
      },
    });
    process.env = new Proxy(Object.create(printed) as NodeJS.ProcessEnv, {
      get: (_, name) => {
        one(name);
        return Reflect.get(real, name) as unknown;
      },
      set: (_, name, value) => Reflect.set(real, name, value),
      has: (_, name) => {
        one(name);
        return Reflect.has(real, name);
      },
      deleteProperty: (_, name) => Reflect.deleteProperty(real, name),
      defineProperty: (_, name, descriptor) => Reflect.defineProperty(real, name, descriptor),
      getPrototypeOf: () => Reflect.getPrototypeOf(real),
      getOwnPropertyDescriptor: (_, name) => {
        one(name);
        return Reflect.getOwnPropertyDescriptor(real, name);
      },
      ownKeys: () => {
        everything();
        return Reflect.ownKeys(real);
      },
    });
  }
}

const HIDDEN = { configurable: true, writable: true, enumerable: false };
