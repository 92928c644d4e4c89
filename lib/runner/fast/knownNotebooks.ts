/**
 * What the last notebooks were compiled to. One that comes again with another value, as with `--each`,
 * is not compiled again. What is kept is text that no cell can reach.
 */
import { withoutValues, withValuesOf } from "./values";
import type { Compiled } from "./wholeNotebook";

interface Known {
  sources: readonly string[];
  cells: readonly Compiled[];
}

/** Those that differ come one after the other, and seldom come again. */
const MOST = 4;

export class KnownNotebooks {
  readonly #known = new Map<string, Known>();

  keep(sources: readonly string[], cells: readonly Compiled[]): void {
    if (cells.length < sources.length) return;
    const key = keyOf(sources);
    this.#known.delete(key);
    this.#known.set(key, { sources, cells });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
  }

  /** The cells as they would be compiled. */
  find(sources: readonly string[]): Compiled[] | undefined {
    const known = this.#known.get(keyOf(sources));
    const cells = known?.cells.flatMap((cell, index): Compiled[] => {
      const output = withValuesOf(sources[index]!, known.sources[index]!, cell.output!);
      return output === undefined ? [] : [{ ...cell, output }];
    });
    return cells?.length === sources.length ? cells : undefined;
  }

  forget(): void {
    this.#known.clear();
  }
}

const keyOf = (sources: readonly string[]): string => JSON.stringify(sources.map(withoutValues));
