/** The project that a command is run in: where things are and what state they are in. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { LIB } from "../runner";
import { version } from "../runner/version";
import { hashFolder } from "./files/hashFolder";

export interface Project {
  root: string;
  notebooks: string;
  outputs: string;
  data: string;
  /** Kept results and such; nothing in it is worth keeping by hand. */
  scratch: string;
}

/** The nearest folder upwards that has a `notebooks` folder, or else the folder itself. */
export function findProject(from = process.cwd()): Project {
  let root = resolve(from);
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "notebooks"))) {
      root = folder;
      break;
    }
    if (folder === dirname(folder)) break;
  }
  return {
    root,
    notebooks: join(root, "notebooks"),
    outputs: join(root, "outputs"),
    data: join(root, "data"),
    scratch: join(root, ".figures"),
  };
}

/** Every notebook of the project, by file name. */
export function projectNotebooks(project: Project): string[] {
  if (!existsSync(project.notebooks)) return [];
  return readdirSync(project.notebooks)
    .filter((name) => name.endsWith(".ipynb") && !name.startsWith("."))
    .sort()
    .map((name) => join(project.notebooks, name));
}

/** Version of this package and a short form of the hash of its compiled code. */
export const codeVersion = (hash: string): string => `${version()}+${hash.slice(0, 12)}`;

/** Tests; the start-up snapshot, which is made from the rest; and what the rest was made from. */
const NOT_HASHED = /\.test\.|(^|\/)testing\/|^startup\/|^madeFrom\.json/;

/** SHA-256 of the compiled code and its types. */
export function codeHash(): string {
  return hashFolder(join(LIB, "dist"), (name) => !NOT_HASHED.test(name));
}
