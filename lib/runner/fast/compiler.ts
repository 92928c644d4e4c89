/** Compiles whole notebooks, and hands those that it is in doubt of to tslab's own converter. */
import type { Compiler } from "../compiler";
import { PlainCompiler, converterSet, importsOf } from "../compiler";
import type { View } from "./declarations";
import { lightenDeclarations } from "./declarations";
import { NotebookCompiler } from "./notebookCompiler";
import { Programs } from "./programs";
import { WholeNotebook } from "./wholeNotebook";

/** The usual types first, then all. */
type Types = Exclude<View, "in place">;

export interface FastCompiler extends Compiler {
  /** Goes on, in a process started from the snapshot, with what is of use in this folder. */
  goOn(folder: string): void;
}

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
  // Once a notebook has needed all types, the next one is likely to as well.
  let usual: Types = "light";

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
    warmUp: () => void whole(usual, []),
    readTypes: (packages) => void whole(usual, [importsOf(packages)]).convert(0, []),
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
        types: javaScript ? [] : usual === "light" ? ["light", "all"] : ["all"],
        whole: (types) => whole(types, sources),
        enough: (types) => (usual = types),
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
