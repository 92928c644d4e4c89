/**
 * What a later cell assigns reaches the functions of an earlier one. tslab hands a variable from cell
 * to cell as a property of an object that they share, and a function keeps to the variable of its own
 * cell: after `let rate = 1; const twice = () => 2 * rate` a later `rate = 10; twice()` gave 2. Here the
 * property of such a variable is the variable itself.
 *
 * A name that is declared a second time is another variable, as everywhere in TypeScript. Where a cell
 * then uses a function that keeps to the first one, the reader is told.
 */
import type { ConvertResult } from "tslab/dist/converter";
import type { ConverterSet } from "tslab/dist/executor";

import { declaredBy, endOfHead, usedBy, type Declared } from "./variables";

type Locals = Record<string, unknown>;

/** By which compiled cells reach what they share. */
// oxlint-disable-next-line no-underscore-dangle -- tslab's own name
declare const __tslab__: { live?: (variables: object) => void };

interface Reader {
  cell: number;
  reads: ReadonlySet<string>;
}

export class LiveNames {
  /** Lies beneath the object that cells share, which itself takes values only. */
  readonly #variables: Locals = {};
  #locals: Locals = {};
  /** Of the cell that runs: its number, what it declares, and what stood there before. */
  #running: { cell: number; declared: Declared; before: PropertyDescriptorMap } | undefined;
  /** The cell that declared a name last. */
  readonly #declaredIn = new Map<string, number>();
  /** Functions that read variables of their own cell, by name. */
  readonly #readers = new Map<string, Reader>();
  readonly #told = new Set<string>();

  constructor(
    private readonly cellNow: () => number,
    private readonly warn: (text: string) => void,
  ) {}

  /** A compiler whose cells share their variables so. */
  through(converters: ConverterSet): ConverterSet {
    const convert = (prevDecl: string, source: string): ConvertResult => {
      const result = converters.node.convert(prevDecl, source);
      return result.output ? { ...result, output: this.#prepare(result.output) } : result;
    };
    return {
      node: { ...converters.node, convert },
      get browser() {
        return converters.browser;
      },
      close: () => converters.close(),
    };
  }

  /** Takes charge of what the cells of an executor share. */
  serve(locals: Locals): void {
    this.#locals = locals;
    Object.setPrototypeOf(locals, this.#variables);
    // oxlint-disable-next-line no-underscore-dangle -- tslab's own name
    __tslab__.live = (variables) => this.#put(Object.getOwnPropertyDescriptors(variables));
  }

  /** The cell has run. What one that failed declared is not there, and what it replaced is again. */
  settle(ok: boolean): void {
    const running = this.#running;
    this.#running = undefined;
    if (running === undefined) return;
    const { cell, declared, before } = running;
    if (!ok) return this.#put(before);
    for (const name of declared.names) {
      this.#declaredIn.set(name, cell);
      this.#readers.delete(name);
    }
    for (const [name, reads] of declared.readers) this.#readers.set(name, { cell, reads });
  }

  /** The compiled cell, with its variables handed on as they are rather than as copies. */
  #prepare(output: string): string {
    const declared = declaredBy(output);
    const before: PropertyDescriptorMap = {};
    for (const name of declared.names) {
      const variable = Object.getOwnPropertyDescriptor(this.#variables, name);
      if (variable === undefined) continue;
      before[name] = variable;
      delete this.#variables[name];
    }
    this.#running = { cell: this.cellNow(), declared, before };
    this.#tellOfOthers(output, declared);
    if (declared.shared.length === 0) return output;
    const accessors = declared.shared.map(
      (name) => `get ${name}() { return ${name}; }, set ${name}($$value) { ${name} = $$value; }`,
    );
    const end = endOfHead(output);
    // On a line that nobody wrote, so that every other keeps its number.
    return `${output.slice(0, end)} __tslab__.live({ ${accessors.join(", ")} });${output.slice(end)}`;
  }

  #put(variables: PropertyDescriptorMap): void {
    for (const name of Object.keys(variables)) delete this.#locals[name];
    Object.defineProperties(this.#variables, variables);
  }

  /** Tells of a function that reads another variable than the one that its name now stands for. */
  #tellOfOthers(output: string, { names }: Declared): void {
    const cell = this.cellNow();
    const here = new Set(names);
    for (const used of this.#readers.size === 0 ? [] : usedBy(output)) {
      const reader = here.has(used) ? undefined : this.#readers.get(used);
      for (const name of reader?.reads ?? []) {
        const other = here.has(name) ? cell : this.#declaredIn.get(name);
        const words = `${used} (cell ${reader!.cell}) reads the ${name} of cell ${reader!.cell}, not that of cell ${other}`;
        if (other === reader!.cell || this.#told.has(words)) continue;
        this.#told.add(words);
        this.warn(
          `${words}: declared anew, ${name} is another variable. ` +
            `Declare it once, with let, and change it by ${name} = …, without let or const.\n`,
        );
      }
    }
  }
}
