/** tslab's compiler as the executor wants it, made once a process and shared by its notebooks. */
import type { Converter, ConvertResult } from "tslab/dist/converter";
import { createConverter } from "tslab/dist/converter";
import type { ConverterSet } from "tslab/dist/executor";

import { lightenDeclarations } from "./declarations";

interface Hooks {
  /** Told before and after the compiler works. */
  compiling(on: boolean): void;
}

type SideOutput = NonNullable<ConvertResult["sideOutputs"]>[number];

/** Compiled cells that are remembered: those of some fifty notebooks. */
const MOST_KNOWN = 500;

export interface Compiler {
  warmUp(): void;
  /** Reads the types of a package ahead of the cell that imports it. */
  readTypes(name: string): void;
  /** The compiler for one notebook. */
  forNotebook(): ConverterSet;
}

export function createCompiler({ compiling }: Hooks): Compiler {
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
    if (result.diagnostics.length > 0 && declarations.light) {
      result = load(false).convert(prevDecl, source);
    }
    for (const output of result.sideOutputs ?? []) sideOutputs.set(output.path, output);
    if (known.size >= MOST_KNOWN) known.clear();
    if (sideOutputs.size === 0) known.set(key, result);
    return result;
  }

  return {
    warmUp: () => void load(true),
    readTypes: (name) => void load(true).convert("", `import ${JSON.stringify(name)};`),
    forNotebook() {
      let first = true;
      const node: Converter = {
        ...load(!converters.has(false)),
        convert(prevDecl, source) {
          compiling(true);
          try {
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
