/** tslab's compiler as the executor wants it, made once a process and shared by its notebooks. */
import type { Converter, ConvertResult } from "tslab/dist/converter";
import { createConverter } from "tslab/dist/converter";
import type { ConverterSet } from "tslab/dist/executor";

import { lightenDeclarations } from "./declarations";

type SideOutput = NonNullable<ConvertResult["sideOutputs"]>[number];

/** Compiled cells that are remembered: those of some fifty notebooks. */
const MOST_KNOWN = 500;

export interface Compiler {
  warmUp(): void;
  /** Reads the types of packages ahead of the cell that imports them. */
  readTypes(packages: string[]): void;
  /** Goes on, in a process started from the snapshot, with what is of use in this folder. */
  goOn(folder: string): void;
  /** The compiler for one notebook. `compiling` is told before and after it works. */
  forNotebook(compiling: (on: boolean) => void, javaScript?: boolean): ConverterSet;
}

let compiler: Compiler | undefined;

/** The compiler of this process. */
export function theCompiler(): Compiler {
  compiler ??= createCompiler();
  return compiler;
}

function createCompiler(): Compiler {
  const declarations = lightenDeclarations();
  const converters = new Map<boolean, Converter>();
  // What has been compiled before, as by another notebook with the same first cells.
  const known = new Map<string, ConvertResult>();
  // tslab compiles a TypeScript file beside the notebook once and hands it to the executor of that
  // moment; the executors of later notebooks get it from here.
  const sideOutputs = new Map<string, SideOutput>();

  function load(light: boolean): Converter {
    declarations.light = light;
    const converter = converters.get(light) ?? createConverter();
    converters.set(light, converter);
    return converter;
  }

  function convert(prevDecl: string, source: string): ConvertResult {
    const key = `${prevDecl}\0${source}`;
    const before = known.get(key);
    if (before) return before;
    // Once a notebook has needed all types, the next one is likely to as well.
    let result = load(!converters.has(false)).convert(prevDecl, source);
    if (declarations.light && !isWhole(result)) result = load(false).convert(prevDecl, source);
    for (const output of result.sideOutputs ?? []) {
      output.path = declarations.standIn.real(output.path);
      sideOutputs.set(output.path, output);
    }
    if (known.size >= MOST_KNOWN) known.clear();
    if (sideOutputs.size === 0) known.set(key, result);
    return result;
  }

  /** As jslab does, which few notebooks need: with all types, and nothing kept. */
  let plain: Converter | undefined;
  function convertJavaScript(prevDecl: string, source: string): ConvertResult {
    declarations.light = false;
    plain ??= createConverter({ isJS: true });
    return plain.convert(prevDecl, source);
  }

  const isWhole = ({ diagnostics, declOutput = "" }: ConvertResult): boolean =>
    diagnostics.length === 0 && !declarations.standIn.isNamedIn(declOutput);

  return {
    warmUp: () => void load(true),
    readTypes(packages) {
      const imports = packages.map((name) => `import ${JSON.stringify(name)};`);
      load(true).convert("", imports.join("\n"));
    },
    goOn(folder) {
      if (!declarations.goOn(folder)) converters.clear();
      known.clear();
    },
    forNotebook(compiling, javaScript = false) {
      // A worker of the preview outlives changes of `lib`.
      if (declarations.refresh()) known.clear();
      let first = true;
      const node: Converter = {
        ...load(!converters.has(false)),
        convert(prevDecl, source) {
          compiling(true);
          try {
            if (javaScript) return convertJavaScript(prevDecl, source);
            const result = convert(prevDecl, source);
            if (!first || sideOutputs.size === 0) return result;
            first = false;
            return { ...result, sideOutputs: [...sideOutputs.values()] };
          } finally {
            compiling(false);
          }
        },
      };
      return { node, browser: node, close: () => node.close() };
    },
  };
}
