/** Compiles whole notebooks, and hands those that it is in doubt of to tslab's own converter. */
import { builtinModules } from "node:module";

import type { Compiler } from "../compiler";
import { PlainCompiler, converterSet, importsOf } from "../compiler";
import type { View } from "./declarations";
import { lightenDeclarations } from "./declarations";
import { keepCompiledModules } from "./modules";
import { NotebookCompiler } from "./notebookCompiler";
import { Programs } from "./programs";
import { WholeNotebook } from "./wholeNotebook";

/** The usual types first, then all. */
type Types = Exclude<View, "in place">;

export interface FastCompiler extends Compiler {
  /** Goes on, in a process started from the snapshot, with what is of use in this folder. */
  goOn(folder: string): void;
}

/** Globals whose own types are those of Node's modules: of what the usual types lack, all is allowed. */
const OF_NODE = /\bprocess\.std(?:in|out|err)\b|\bconsole\.dir\b|\bBlob\b/;

/** Whether a cell needs the types of Node's own modules, which are not among the usual ones. */
const needsNode = (source: string): boolean =>
  OF_NODE.test(source) ||
  Array.from(source.matchAll(/["'](?:node:)?([\w/]+)["']/g)).some(([, name]) =>
    builtinModules.includes(name!),
  );

let compiler: FastCompiler | undefined;

/** The compiler of this process. */
export function theCompiler(): FastCompiler {
  compiler ??= createCompiler();
  return compiler;
}

function createCompiler(): FastCompiler {
  const declarations = lightenDeclarations();
  const programs = new Map<Types, Programs>();
  let plain = new PlainCompiler();

  function whole(types: Types, sources: readonly string[]): WholeNotebook {
    declarations.view = types;
    const { standIn } = declarations;
    const known =
      programs.get(types) ?? new Programs(standIn.path, (path) => declarations.standIn.real(path));
    programs.set(types, known);
    return new WholeNotebook(sources, known);
  }

  function inPlace<Result>(work: () => Result): Result {
    declarations.view = "in place";
    return work();
  }

  return {
    warmUp() {
      keepCompiledModules();
      whole("light", []);
    },
    readTypes: (packages) => void whole("light", [importsOf(packages)]).convert(0, []),
    goOn(folder) {
      if (declarations.goOn(folder)) return;
      programs.clear();
      plain = new PlainCompiler();
    },
    forNotebook({ sources, javaScript }, compiling) {
      // A worker of the preview outlives changes of `lib`.
      declarations.refresh();
      for (const each of programs.values()) each.refresh();
      const exact = plain.forNextNotebook(javaScript);
      const notebook = new NotebookCompiler<Types>(sources, {
        types: javaScript ? [] : sources.some(needsNode) ? ["all"] : ["light", "all"],
        whole: (types) => whole(types, sources),
        exact: (prevDecl, source) => inPlace(() => exact(prevDecl, source)),
      });
      return converterSet(
        { addModule: (...words) => inPlace(() => plain.addModule(...words)) },
        (prevDecl, source) => notebook.convert(prevDecl, source),
        compiling,
      );
    },
  };
}
