/** tslab's compiler as the executor wants it, made once a process and shared by its notebooks. */
import type { Converter, ConvertResult } from "tslab/dist/converter";
import { createConverter } from "tslab/dist/converter";
import type { ConverterSet } from "tslab/dist/executor";

interface Hooks {
  /** Told before and after the compiler works. */
  compiling(on: boolean): void;
}

type SideOutput = NonNullable<ConvertResult["sideOutputs"]>[number];

export interface Compiler {
  warmUp(): void;
  /** The compiler for one notebook. */
  forNotebook(): ConverterSet;
}

export function createCompiler({ compiling }: Hooks): Compiler {
  let converter: Converter | undefined;
  // tslab compiles a TypeScript file beside the notebook once and hands it to the executor of that
  // moment; the executors of later notebooks get it from here.
  const sideOutputs = new Map<string, SideOutput>();

  function load(): Converter {
    stopWatchingFiles();
    converter ??= createConverter();
    return converter;
  }

  return {
    warmUp: () => void load(),
    forNotebook() {
      let first = true;
      const node: Converter = {
        ...load(),
        convert(prevDecl, source) {
          compiling(true);
          try {
            const result = load().convert(prevDecl, source);
            for (const output of result.sideOutputs ?? []) sideOutputs.set(output.path, output);
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

/** tslab watches every file it has read; a worker lives shorter than that is of use. */
function stopWatchingFiles(): void {
  // oxlint-disable-next-line typescript/no-require-imports -- loaded by tslab's converter anyway
  const { sys } = require("@tslab/typescript-for-tslab") as {
    sys: { watchFile: unknown; watchDirectory: unknown };
  };
  sys.watchFile = sys.watchDirectory = () => ({ close: () => {} });
}
