/** tslab's compiler as the executor wants it, made once a process and shared by its notebooks. */
import type { Converter, ConvertResult } from "tslab/dist/converter";
import { createConverter } from "tslab/dist/converter";
import type { ConverterSet } from "tslab/dist/executor";

import { mended } from "./mended";
import type { Cells } from "./protocol";

type SideOutput = NonNullable<ConvertResult["sideOutputs"]>[number];

export interface Compiler {
  /** Makes ready ahead of the first notebook. */
  warmUp(): void;
  /** Reads the types of packages ahead of the cell that imports them. */
  readTypes(packages: string[]): void;
  /** The compiler for one notebook of these cells. `compiling` is told before and after it works. */
  forNotebook(cells: Cells, compiling: (on: boolean) => void): ConverterSet;
}

/** Compiles a cell that follows what these declarations tell of. */
export type Convert = (prevDecl: string, source: string) => ConvertResult;

/** tslab's own converter, and nothing else. */
export class PlainCompiler implements Compiler {
  readonly #converters = new Map<boolean, Converter>();
  // tslab compiles a TypeScript file beside the notebook once and hands it to the executor of that
  // moment; the executors of later notebooks get it from here.
  readonly #sideOutputs = new Map<string, SideOutput>();

  warmUp(): void {
    this.#made();
  }

  readTypes(packages: string[]): void {
    this.#made().convert("", importsOf(packages));
  }

  forNotebook({ javaScript }: Cells, compiling: (on: boolean) => void): ConverterSet {
    return converterSet(this, this.forNextNotebook(javaScript), compiling);
  }

  addModule(...words: Parameters<Converter["addModule"]>): ReturnType<Converter["addModule"]> {
    return this.#made().addModule(...words);
  }

  forNextNotebook(javaScript: boolean): Convert {
    let first = true;
    return (prevDecl, source) => {
      const result = this.#made(javaScript).convert(prevDecl, source);
      for (const output of result.sideOutputs ?? []) this.#sideOutputs.set(output.path, output);
      if (!first || this.#sideOutputs.size === 0) return result;
      first = false;
      return { ...result, sideOutputs: [...this.#sideOutputs.values()] };
    };
  }

  #made(javaScript = false): Converter {
    const converter =
      this.#converters.get(javaScript) ?? mended(createConverter({ isJS: javaScript }));
    this.#converters.set(javaScript, converter);
    return converter;
  }
}

/** A cell that imports these packages. */
export const importsOf = (packages: string[]): string =>
  packages.map((name) => `import ${JSON.stringify(name)};`).join("\n");

/** The rest of a converter is for Jupyter, but for modules that a cell defines. */
export function converterSet(
  rest: Pick<Converter, "addModule">,
  convert: Convert,
  compiling: (on: boolean) => void,
): ConverterSet {
  const node = {
    addModule: (...words: Parameters<Converter["addModule"]>) => rest.addModule(...words),
    convert(prevDecl: string, source: string) {
      compiling(true);
      try {
        return convert(prevDecl, source);
      } finally {
        compiling(false);
      }
    },
  } as Converter;
  return { node, browser: node, close: () => {} };
}
