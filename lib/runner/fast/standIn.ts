/**
 * A folder that stands in for the notebook's own while it is compiled. What the compiler has read can
 * then serve a notebook in any folder, though it keeps all of it by path: only where the stand-in's
 * paths lead to is different.
 */
import { realpathSync } from "node:fs";
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
  /** The packages that were asked for. */
  readonly #packages = new Set<string>();
  /** Where packages lie: the nearest folder upwards that has them, else this project's own. */
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
    if (name !== undefined) this.#packages.add(name);
    return this.#own(join(this.folder, rest));
  }

  /** Whether a text names a file within the stand-in, which is of no use outside it. */
  isNamedIn(text: string): boolean {
    return PATH !== undefined && text.includes(PATH);
  }

  /** Whether what was read in the other one's place holds here: the same packages, the same paths. */
  canFollow(other: StandIn): boolean {
    if (this.path !== other.path) return false;
    return [...other.#packages].every((name) => this.#package(name) === other.#package(name));
  }

  #package(name: string): string | undefined {
    // Who follows this one is asked for it as well.
    this.#packages.add(name);
    try {
      return realpathSync(this.#own(join(this.folder, "node_modules", name)));
    } catch {
      return undefined;
    }
  }
}
