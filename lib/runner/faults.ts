/** What went wrong in a notebook, named by cell and by lines as written. */
import { inspect } from "node:util";

import { sourceLine } from "./lines";
import type { CellPosition } from "./position";
import type { Fault } from "./protocol";
import { placeOf } from "./stack";

/** A cell as it was written, and as it was compiled once it has run. */
export interface RanCell {
  source: string;
  compiled: string;
}

export class Faults {
  /** The cells of the notebook, by number. */
  readonly cells = new Map<number, RanCell>();

  constructor(private readonly send: (fault: Fault) => void) {}

  /** The line as written for a compiled one. */
  lineOf({ cell, line }: CellPosition): number | undefined {
    const ran = this.cells.get(cell);
    return ran && sourceLine(ran.source, ran.compiled, line);
  }

  /** A fault whose place, where it is known, is one in compiled lines. */
  report(
    cell: number,
    name: string,
    message: string,
    position?: CellPosition,
    traceback: string[] = [],
  ): void {
    const line = position && this.lineOf(position);
    this.reportAt(position?.cell ?? cell, name, message, line, traceback);
  }

  /** A fault whose place is known in lines as written. */
  reportAt(
    cell: number,
    name: string,
    message: string,
    line?: number,
    traceback: string[] = [],
  ): void {
    this.send({ cell, name, message, traceback, ...(line !== undefined && { line }) });
  }

  /** What a cell threw, whatever it is. */
  reportThrown(thrown: unknown, cell: number, prefix = ""): void {
    try {
      if (!(thrown instanceof Error) && !isErrorLike(thrown)) {
        this.report(cell, "Error", `${prefix}${inspect(thrown)} was thrown`);
        return;
      }
      const { name, message } = thrown;
      const position = placeOf(thrown, cell);
      const words = prefix + withoutPaths(String(message));
      this.report(cell, String(name), words, position, framesOf(thrown));
    } catch {
      this.report(cell, "Error", `${prefix}something was thrown that cannot be read`);
    }
  }
}

const framesOf = ({ stack }: Error): string[] =>
  String(stack)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

/** A module that is not there is told with the files that led to it, which are the runner's own. */
const withoutPaths = (message: string): string => message.replace(/\nRequire stack:[^]*$/, "");

const isErrorLike = (thrown: unknown): thrown is Error =>
  typeof thrown === "object" && thrown !== null && "message" in thrown && "name" in thrown;
