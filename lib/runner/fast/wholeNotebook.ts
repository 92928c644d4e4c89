/**
 * A whole notebook as one program. tslab makes a program of every cell, twice, and has it work out
 * anew what every type of a package is; in one program that is done once, which takes a fifth of the
 * time. A cell is checked when its turn comes, and only what is found to be right is taken from here:
 * at the first doubt tslab's own converter compiles the cells again, so that every message to a
 * reader is its own.
 */
import * as ts from "@tslab/typescript-for-tslab";
import type { ConvertResult } from "tslab/dist/converter";

import type { Cell } from "./cells";
import { emitCell } from "./emit";
import type { Programs } from "./programs";
import { isForAll } from "./internals";
import { isTopLevelAwait } from "./topLevelAwait";

export type Compiled = Omit<ConvertResult, "declOutput">;

export class WholeNotebook {
  readonly #program: ts.Program | undefined;
  readonly #cells: Cell[] | undefined;
  readonly #files: Set<ts.SourceFile>;

  constructor(sources: readonly string[], programs: Programs) {
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
    const cell = this.#cells?.[index];
    if (this.#program === undefined || cell === undefined) return undefined;
    // Names that are not the cell's own are looked for in the one before, and so on.
    const chain = [...before, index].map((each) => this.#cells![each]!.file);
    for (const [place, file] of chain.entries()) if (place > 0) file.parent = chain[place - 1]!;
    let hasToplevelAwait = false;
    const faults = [
      ...this.#program.getSyntacticDiagnostics(cell.file),
      ...this.#program.getSemanticDiagnostics(cell.file),
    ];
    for (const fault of faults) {
      if (!isTopLevelAwait(cell.file, fault)) return undefined;
      hasToplevelAwait = true;
    }
    const emitted = emitCell(
      this.#program,
      cell,
      (file) => file !== cell.file && this.#files.has(file),
    );
    return emitted && { ...emitted, diagnostics: [], hasToplevelAwait };
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
