/**
 * Compiles the cells of one notebook, each when its turn comes: together with the usual types, then
 * with all types, then, at the first doubt, each by itself with tslab's own converter.
 */
import type { ConvertResult } from "tslab/dist/converter";

import type { Convert } from "../compiler";
import type { Compiled, WholeNotebook } from "./wholeNotebook";

export interface Ways<Types> {
  /** With which types to try, in this order. */
  types: Types[];
  whole(types: Types): WholeNotebook;
  exact: Convert;
}

/** The language as it is now, as far as the compiler needs it. */
const languageNow = (): Map<string, unknown> =>
  new Map(
    Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]) =>
      typeof value === "function" && /^[A-Z]/.test(name) ? [[name, value as unknown]] : [],
    ),
  );

export class NotebookCompiler<Types> {
  #next = 0;
  #whole: WholeNotebook | undefined;
  readonly #types: Types[];
  /** As it was before the first cell: the worker itself has put its own `Date` in place of Node's. */
  readonly #language = languageNow();
  /**
   * The cells that have run, by what stands for their declarations: the executor hands back what it was
   * given with the last cell that did not fail.
   */
  readonly #ran = new Map<string, readonly number[]>([["", []]]);

  constructor(
    private readonly sources: readonly string[],
    private readonly ways: Ways<Types>,
  ) {
    this.#types = [...ways.types];
  }

  convert(prevDecl: string, source: string): ConvertResult {
    const before = this.#ran.get(prevDecl);
    if (before === undefined) return this.ways.exact(prevDecl, source);
    const index = this.#next++;
    const isOurs = this.sources[index] === source && this.#isWhole();
    const compiled = isOurs ? this.#together(index, before) : undefined;
    if (compiled === undefined) return this.#exactly(before, source);
    const declOutput = `// cell ${index + 1}\n`;
    this.#ran.set(declOutput, [...before, index]);
    return { ...compiled, declOutput };
  }

  /**
   * Whether no cell has taken anything of the language away. The kernel would fail to compile the next
   * cell; what was compiled ahead must not hide that.
   */
  #isWhole(): boolean {
    const now = globalThis as Record<string, unknown>;
    for (const [name, value] of this.#language) if (now[name] !== value) return false;
    return true;
  }

  #together(index: number, before: readonly number[]): Compiled | undefined {
    for (let types = this.#types[0]; types !== undefined; types = this.#types[0]) {
      this.#whole ??= this.ways.whole(types);
      const compiled = this.#whole.convert(index, before);
      if (compiled !== undefined) return compiled;
      this.#whole = undefined;
      this.#types.shift();
    }
    return undefined;
  }

  /** The cells that have run are compiled again, for what they declare; none is run again. */
  #exactly(before: readonly number[], source: string): ConvertResult {
    this.#types.length = 0;
    let declared = "";
    const sideOutputs: NonNullable<ConvertResult["sideOutputs"]> = [];
    for (const index of before) {
      const { declOutput, sideOutputs: more } = this.ways.exact(declared, this.sources[index]!);
      declared = declOutput ?? declared;
      sideOutputs.push(...(more ?? []));
    }
    const result = this.ways.exact(declared, source);
    return { ...result, sideOutputs: [...sideOutputs, ...(result.sideOutputs ?? [])] };
  }
}
