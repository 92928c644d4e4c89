/**
 * A whole notebook as one program. tslab makes a program of every cell, twice, and has it work out
 * anew what every type of a package is; in one program that is done once, which takes a fifth of the
 * time. All cells are compiled before the first runs, as if each were to run without fault. Only what is
 * found to be right is taken from here: at the first doubt tslab's own converter compiles the cells
 * again, so that every message to a reader is its own.
 */
import * as ts from "@tslab/typescript-for-tslab";
import type { ConvertResult } from "tslab/dist/converter";

import type { Cell } from "./cells";
import { toCommonJs } from "./commonJs";
import type { Emitted } from "./emit";
import { emitCell } from "./emit";
import type { KnownNotebooks } from "./knownNotebooks";
import type { Programs } from "./programs";
import { waitsAtTop } from "../topLevelAwait";
import { isForAll } from "./internals";
import { isTopLevelAwait } from "./topLevelAwait";

export type Compiled = Omit<ConvertResult, "declOutput">;

interface Checked extends Emitted {
  hasToplevelAwait: boolean;
}

function inCommonJs(cells: readonly Checked[], program: ts.Program): Compiled[] {
  const { target } = program.getCompilerOptions();
  const outputs = toCommonJs(
    cells.map(({ code }) => code),
    target!,
  );
  return cells.map(({ code: _code, ...cell }, index) => ({
    ...cell,
    output: outputs[index]!,
    diagnostics: [],
  }));
}

export class WholeNotebook {
  readonly #program: ts.Program | undefined;
  readonly #cells: Cell[] | undefined;
  readonly #files: Set<ts.SourceFile>;
  readonly #known: KnownNotebooks;
  /** What was compiled ahead: every cell, as if each before it had run. */
  #ahead: Compiled[] | undefined;

  constructor(
    private readonly sources: readonly string[],
    programs: Programs,
  ) {
    this.#known = programs.known;
    this.#ahead = this.#known.find(sources);
    this.#files = new Set();
    if (this.#ahead !== undefined) return;
    this.#cells = programs.cells(sources);
    this.#files = new Set(this.#cells?.map(({ file }) => file));
    if (this.#cells === undefined) return;
    const program = programs.of(this.#cells);
    if (program.getSourceFiles().every((file) => this.#isPlain(program, file))) {
      this.#program = program;
    }
  }

  /**
   * Cell number `index`, after those of `before` have run; `undefined` when it is not for us to say
   * whether it is right.
   */
  convert(index: number, before: readonly number[]): Compiled | undefined {
    if (before.length === index) {
      this.#ahead ??= this.#compileAhead();
      return this.#ahead[index];
    }
    // The checker keeps what it has found of a cell; what a failed one declares must not be in it.
    if (this.#ahead !== undefined) return undefined;
    const program = this.#program;
    if (program === undefined || this.#cells?.[index] === undefined) return undefined;
    const cell = this.#emit(index, before, program);
    return cell && inCommonJs([cell], program)[0];
  }

  #compileAhead(): Compiled[] {
    const program = this.#program;
    if (program === undefined) return [];
    const ahead = inCommonJs(this.#emitAhead(program), program);
    this.#known.keep(this.sources, ahead);
    return ahead;
  }

  /** The cells from the first on, until one is in doubt. */
  #emitAhead(program: ts.Program): Checked[] {
    const done: Checked[] = [];
    for (const index of this.#cells!.keys()) {
      const cell = this.#emit(index, [...done.keys()], program);
      if (cell === undefined) break;
      done.push(cell);
    }
    return done;
  }

  #emit(index: number, before: readonly number[], program: ts.Program): Checked | undefined {
    const cell = this.#cells![index]!;
    // Names that are not the cell's own are looked for in the one before, and so on.
    const chain = [...before, index].map((each) => this.#cells![each]!.file);
    for (const [place, file] of chain.entries()) if (place > 0) file.parent = chain[place - 1]!;
    const faults = [
      ...program.getSyntacticDiagnostics(cell.file),
      ...program.getSemanticDiagnostics(cell.file),
    ];
    if (faults.some((fault) => !isTopLevelAwait(cell.file, fault))) return undefined;
    const hasToplevelAwait = faults.length > 0 || waitsAtTop(cell.file);
    const isEarlier = (file: ts.SourceFile): boolean => file !== cell.file && this.#files.has(file);
    const emitted = emitCell(program, cell, isEarlier);
    return emitted && { ...emitted, hasToplevelAwait };
  }

  /**
   * Whether a file is of no matter to cells that do not import it. Sources that tslab would compile
   * as well, and types that a later cell's import would put before an earlier one, are not.
   */
  #isPlain(program: ts.Program, file: ts.SourceFile): boolean {
    if (this.#files.has(file)) return true;
    if (!file.isDeclarationFile) return file.fileName.endsWith(".json");
    return (
      program.isSourceFileDefaultLibrary(file) ||
      /\/node_modules\/@types\//.test(file.fileName) ||
      !isForAll(file)
    );
  }
}
