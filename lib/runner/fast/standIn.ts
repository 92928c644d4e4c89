/**
 * A folder that stands in for the notebook's own while it is compiled. What the compiler has read can
 * then serve a notebook in any folder, though it keeps all of it by path: only where the stand-in's
 * paths lead to is different.
 */
import { realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { packagesFor } from "../packages";

/**
 * There is no such folder, nor one above it in this project. It is said to lie where packages can be
 * seen, since the compiler names a package's type only for files beneath the folder that has it. On
 * Windows, where paths are written in two ways, none stands in.
 */
const PATH =
  process.platform === "win32"
    ? undefined
    : join(dirname(require.resolve("tslab/package.json")), "../../.plain-figures/notebook");
const PACKAGE = /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

export class StandIn {
  readonly #packages = new Map<string, string>();
  /** Where packages lie that no folder upwards has. */
  readonly #own: (path: string) => string;

  constructor(readonly folder: string) {
    this.#own = packagesFor(folder);
  }

  /** The path that the compiler is told. */
  get path(): string {
    return PATH ?? this.folder;
  }

  /** Where a path within the stand-in leads to; others are as they are, but for packages of this project. */
  real(path: string): string {
    if (PATH === undefined || !path.startsWith(PATH)) return this.#own(path);
    const rest = path.slice(PATH.length);
    const name = PACKAGE.exec(rest)?.[1];
    return this.#own(join(name === undefined ? this.folder : this.#above(name), rest));
  }

  /** Whether a text names a file within the stand-in, which is of no use outside it. */
  isNamedIn(text: string): boolean {
    return PATH !== undefined && text.includes(PATH);
  }

  /** Whether what was read in the other one's place holds here: the same packages, the same paths. */
  canFollow(other: StandIn): boolean {
    if (this.path !== other.path) return false;
    return [...other.#packages.keys()].every(
      (name) => this.#package(name) === other.#package(name),
    );
  }

  #package(name: string): string | undefined {
    try {
      return realpathSync(this.#own(join(this.#above(name), "node_modules", name)));
    } catch {
      return undefined;
    }
  }

  /** The nearest folder upwards whose `node_modules` has the package; else its own, which asks further. */
  #above(name: string): string {
    const known = this.#packages.get(name);
    if (known !== undefined) return known;
    let folder = this.folder;
    while (!isThere(join(folder, "node_modules", name)) && folder !== dirname(folder)) {
      folder = dirname(folder);
    }
    if (!isThere(join(folder, "node_modules", name))) folder = this.folder;
    this.#packages.set(name, folder);
    return folder;
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
