/**
 * Notes which files a notebook reads, so that its page can be made again when one of them changes.
 * Packages and the language's own files are covered by the lock file and are not noted.
 */
import fs from "node:fs";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import type { Context } from "./context";

const NAMES = [
  "readFileSync",
  "readFile",
  "openSync",
  "open",
  "createReadStream",
  "readdirSync",
  "readdir",
  "opendirSync",
  "opendir",
  "existsSync",
  "access",
  "accessSync",
  "statSync",
  "stat",
  "lstatSync",
  "lstat",
  "copyFileSync",
  "copyFile",
] as const;
const PROMISED = [
  "readFile",
  "open",
  "readdir",
  "opendir",
  "stat",
  "lstat",
  "access",
  "copyFile",
] as const;

/** A folder with more than this many files read is not worth keeping account of. */
export const MOST_FILES = 2000;

type AnyFunction = (...args: unknown[]) => unknown;

export class Reads {
  readonly #paths = new Set<string>();

  constructor(private readonly context: Context) {
    for (const name of NAMES) this.#note(fs as never, name);
    for (const name of PROMISED) this.#note(fs.promises as never, name);
  }

  begin(): void {
    this.#paths.clear();
  }

  /** Absolute paths of files and folders, whether they were there or not. */
  paths(): string[] {
    return [...this.#paths];
  }

  #note(module: Record<string, AnyFunction>, name: string): void {
    const original = module[name]!;
    const noted = (...args: unknown[]): unknown => {
      const path = this.context.isCell ? pathOf(args[0]) : undefined;
      if (path !== undefined && !path.includes(`${sep}node_modules${sep}`)) {
        if (this.#paths.size <= MOST_FILES) this.#paths.add(path);
      }
      return original.apply(module, args);
    };
    // Some carry properties of their own, as `fs.readFile` its promisified form.
    module[name] = Object.defineProperties(noted, Object.getOwnPropertyDescriptors(original));
  }
}

function pathOf(value: unknown): string | undefined {
  if (typeof value === "string") return resolve(value);
  if (value instanceof URL && value.protocol === "file:") return fileURLToPath(value);
  return Buffer.isBuffer(value) ? resolve(value.toString()) : undefined;
}
