/**
 * What tslab's executor writes to: the last value of a cell, what the compiler found in it, and what
 * it threw. The compiler explains a fault in steps, a line each at the same place: the first says what
 * is wrong, the last why, and of those between the innermost property says where.
 */
import { compilerAdvice } from "./advice";
import type { Faults } from "./faults";

interface CompileError {
  place: string;
  /** A helper's file; empty for the cell itself. */
  file: string;
  line: number;
  first: string;
  property?: string;
  deepest?: string;
}

/** A type of Plotly's has hundreds of properties; the cell's own output has the compiler's words in full. */
const LONG_TYPE = /'([^'\n]{60})[^'\n]{60,}'/g;
const OF_PROPERTY = /^(?:Types of property|The types of) '/;

interface Takers {
  log: typeof console.log;
  printError(text: string): void;
  thrown(error: unknown): void;
}

function hint(message: string): string {
  const advice = compilerAdvice(message);
  return advice === undefined ? "" : ` (${advice})`;
}

export class ExecutorConsole {
  #errors: CompileError[] = [];

  constructor(private readonly takers: Takers) {}

  log = (...words: unknown[]): void => this.takers.log(...words);

  error = (...words: unknown[]): void => {
    const [format, file, line, column, text] = words;
    if (words.length !== 5 || typeof format !== "string") {
      this.takers.thrown(words[0]);
      return;
    }
    const place = `${String(file)}${Number(line)}:${Number(column)}`;
    this.takers.printError(`${place} - ${String(text)}\n`);
    const last = this.#errors.at(-1);
    if (last?.place === place) {
      if (OF_PROPERTY.test(String(text))) last.property = String(text);
      else last.deepest = String(text);
    } else {
      const where = { place, file: String(file).trim(), line: Number(line) };
      this.#errors.push({ ...where, first: String(text) });
    }
  };

  /** Reports what the compiler found in this cell. */
  reportErrors(cell: number, faults: Faults): void {
    for (const { file, line, first, property, deepest } of this.#errors) {
      const steps = [first, property, deepest].filter((step) => step !== undefined);
      const message = steps.join(" ").replace(LONG_TYPE, "'$1…'") + hint(first);
      if (file === "") faults.reportAt(cell, "CompileError", message, line);
      else faults.reportAt(cell, "CompileError", `${file}, line ${line}: ${message}`);
    }
    this.#errors = [];
  }
}
