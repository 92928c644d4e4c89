/**
 * Less to read for TypeScript, which for every program reads all of Node's types (2 MB, most of it
 * comments) and whatever else is in `@types`. What is done about it, all at the file system that the
 * compiler sees:
 *
 * - Comments are left out of declaration files. They mean nothing to a program.
 * - The language's own types are one file (`language.ts`).
 * - A whole notebook is compiled in a folder that stands in for its own (`standIn.ts`), so that what
 *   has been read may be kept before the notebook is known.
 * - It sees only the types of Node's globals at first. Nearly every notebook is content with that;
 *   one that is not fails to compile, and is then compiled with everything (`compiler.ts`).
 */
import { dirname, join } from "node:path";

import type { System as PackageSystem } from "../packages";
import { withoutComments } from "./comments";
import { LANGUAGE, wholeLanguage } from "./language";
import type { Tell } from "./readFiles";
import { ReadFiles } from "./readFiles";
import { StandIn } from "./standIn";

/** The part of the compiler's `sys` that is changed. */
interface System extends PackageSystem {
  getCurrentDirectory(): string;
  watchFile(path: string, tell: Tell): { close(): void };
  watchDirectory(): { close(): void };
}

export type View = "light" | "all" | "in place";

/** Node's declaration files that a light program reads. */
const LIGHT_FILES = [
  "globals.d.ts",
  "web-globals/abortcontroller.d.ts",
  "web-globals/domexception.d.ts",
  "web-globals/events.d.ts",
  "buffer.d.ts",
  "console.d.ts",
  "events.d.ts",
  "perf_hooks.d.ts",
  "process.d.ts",
  "timers.d.ts",
  "url.d.ts",
];
const LIGHT_INDEX = [
  '/// <reference path="../compatibility/index.d.ts" />',
  '/// <reference path="./globals.typedarray.d.ts" />',
  '/// <reference path="./buffer.buffer.d.ts" />',
  ...LIGHT_FILES.map((file) => `/// <reference path="../${file}" />`),
].join("\n");

const NODE_INDEX = /\/@types\/node\/ts[\d.]+\/index\.d\.ts$/;
const PACKAGE_TYPES = /\/node_modules\/@types$/;

export interface Declarations {
  /** What is read from now on: the usual types, all, or all from where they lie. */
  view: View;
  readonly standIn: StandIn;
  /**
   * Stands in for another folder. False when packages lie elsewhere for that folder, so that nothing
   * that was read is of use.
   */
  goOn(folder: string): boolean;
  /** Has the compiler read again what has changed since it read it; false when nothing has. */
  refresh(): boolean;
}

/** Changes the compiler's file system for this process; what switches it is given back. */
export function lightenDeclarations(): Declarations {
  // oxlint-disable-next-line typescript/no-require-imports -- loaded by tslab's converter anyway
  const { sys } = require("@tslab/typescript-for-tslab") as { sys: System };
  const { readFile, fileExists, directoryExists, getDirectories, realpath } = sys;
  const nodeTypes = nodeTypesWherever();
  const found = (path: string): string => nodeTypes(state.standIn.real(path));
  const files = new ReadFiles(found);
  const state = {
    view: "light" as View,
    standIn: new StandIn(process.cwd()),
    refresh: () => files.tellChanged(),
    goOn(folder: string): boolean {
      const before = state.standIn;
      state.standIn = new StandIn(folder);
      return state.standIn.canFollow(before);
    },
  };

  sys.readFile = (path, encoding) => {
    if (!path.endsWith(".d.ts")) return readFile(found(path), encoding);
    if (state.view === "light" && NODE_INDEX.test(path)) return LIGHT_INDEX;
    if (LANGUAGE.test(path)) return wholeLanguage(path, readFile);
    const text = readFile(found(path), encoding);
    return text === undefined ? undefined : withoutComments(text);
  };
  sys.fileExists = (path) => fileExists(found(path));
  sys.directoryExists = (path) => directoryExists(found(path));
  sys.getDirectories = (path) =>
    state.view === "light" && PACKAGE_TYPES.test(path) ? ["node"] : getDirectories(found(path));
  sys.realpath = (path) => realpath(found(path));
  // Never the process's own, which a cell may have changed.
  sys.getCurrentDirectory = () =>
    state.view === "in place" ? normal(state.standIn.folder) : state.standIn.path;
  // tslab watches every file it has read; here they are looked at before each notebook.
  sys.watchFile = (path, tell) => files.add(path, tell);
  sys.watchDirectory = () => ({ close: () => {} });
  return state;
}

const normal = (path: string): string => path.replaceAll("\\", "/");

/**
 * In a folder without `@types/node`, tslab looks for it inside its own package, where it is not when
 * npm has put it beside. This leads it there.
 */
function nodeTypesWherever(): (path: string) => string {
  const inside = normal(
    join(dirname(require.resolve("tslab/package.json")), "node_modules/@types"),
  );
  const beside = normal(dirname(dirname(require.resolve("@types/node/package.json"))));
  return (path) => (path.startsWith(inside) ? beside + path.slice(inside.length) : path);
}
