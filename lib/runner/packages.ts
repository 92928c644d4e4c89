/**
 * A notebook in any folder finds what this project has: a package that neither its folder nor one above
 * holds is looked for where the project's own are.
 */
import { statSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { LIB } from "./lib";

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Folders in which the project's own packages lie. */
const ownFolders = (): string[] => createRequire(join(LIB, "index.js")).resolve.paths("any") ?? [];

const NAME = /^(?:@[^/\\]+[/\\])?[^/\\]+/;

/** Where a package lies for a notebook in `folder`; `undefined` where there is none. */
function placeOf(name: string, folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    const path = join(above, "node_modules", name);
    if (isThere(path)) return path;
    if (above === dirname(above)) break;
  }
  return ownFolders()
    .map((own) => join(own, name))
    .find(isThere);
}

/**
 * Leads what a compiler asks for in the packages of `folder` to where they lie. It asks in every folder
 * upwards, the notebook's own first.
 */
export function packagesFor(folder: string): (path: string) => string {
  const inside = `${folder.replaceAll("\\", "/")}/node_modules/`;
  const places = new Map<string, string>();
  return (path) => {
    if (!path.startsWith(inside)) return path;
    const rest = path.slice(inside.length);
    const name = NAME.exec(rest)?.[0];
    if (name === undefined) return path;
    const place = places.get(name) ?? placeOf(name, folder);
    if (place === undefined) return path;
    places.set(name, place);
    return place.replaceAll("\\", "/") + rest.slice(name.length);
  };
}

/** The compiler's file system, as far as packages are looked for there. */
export interface System {
  readFile(path: string, encoding?: string): string | undefined;
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
  getDirectories(path: string): string[];
  realpath(path: string): string;
}

/** From now on the compiler finds their types for cells in `folder`. */
export function readOwnPackages(folder: string): void {
  // oxlint-disable-next-line typescript/no-require-imports -- loaded by tslab's converter anyway
  const { sys } = require("@tslab/typescript-for-tslab") as { sys: System };
  const { readFile, fileExists, directoryExists, getDirectories, realpath } = sys;
  const found = packagesFor(folder);
  sys.readFile = (path, encoding) => readFile(found(path), encoding);
  sys.fileExists = (path) => fileExists(found(path));
  sys.directoryExists = (path) => directoryExists(found(path));
  sys.getDirectories = (path) => getDirectories(found(path));
  sys.realpath = (path) => realpath(found(path));
}

/** Node's own way to find a module, which its declarations do not tell of. */
interface Resolving {
  _resolveFilename(name: string, from: Module | undefined, ...rest: unknown[]): string;
}

/** From now on what notebooks load is found as well. */
export function loadOwnPackages(): void {
  const resolving = Module as unknown as Resolving;
  /* oxlint-disable no-underscore-dangle -- Node's own name */
  const { _resolveFilename: resolve } = resolving;
  resolving._resolveFilename = function (name, from, ...rest) {
    try {
      return resolve.call(this, name, from, ...rest);
    } catch (error) {
      // A package that misses another is another matter.
      const isNotebook = !/[\\/]node_modules[\\/]/.test(from?.filename ?? "");
      if (!isNotebook || !NAME.test(name) || /^[./]|^\w:/.test(name)) throw error;
      try {
        return resolve.call(this, name, from, false, { paths: [LIB] });
      } catch {
        throw error;
      }
    }
  };
  /* oxlint-enable no-underscore-dangle */
}
