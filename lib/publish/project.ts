/** The project that a command is run in: where things are and what state they are in. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

import { LIB } from "../runner";

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

/** SHA-256 of all files below a folder, names and contents, in hexadecimal; "" without any. */
export function hashFolder(folder: string, take: (path: string) => boolean = () => true): string {
  const hash = createHash("sha256");
  let count = 0;
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    if (!take(name)) continue;
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
    count++;
  }
  return count === 0 ? "" : hash.digest("hex");
}

function* filesBelow(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && !entry.name.startsWith(".")) yield* filesBelow(path);
    } else if (entry.isFile()) yield path;
  }
}

/** Version of this package and a short form of the hash of its compiled code. */
export function codeVersion(hash: string): string {
  const { version } = JSON.parse(readFileSync(join(LIB, "package.json"), "utf8")) as {
    version: string;
  };
  return `${version}+${hash.slice(0, 12)}`;
}

/** Tests, and the start-up snapshot, which is made from the rest. */
const NOT_HASHED = /\.test\.|(^|\/)testing\/|^startup\//;

/** SHA-256 of the compiled code and its types. */
export function codeHash(): string {
  return hashFolder(join(LIB, "dist"), (name) => !NOT_HASHED.test(name));
}
