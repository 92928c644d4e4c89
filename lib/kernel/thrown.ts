/** What a cell threw, in the words of a reader: the message, the cell, the line as it was written. */
import { Faults } from "../runner/faults";
import type { Fault } from "../runner/protocol";

/** As Jupyter's protocol has an error. */
export interface ThrownError {
  ename: string;
  evalue: string;
  traceback: string[];
}

/** Set to see every call that led to an error, those of packages too. */
const isVerbose = process.env["FIGURES_VERBOSE"] === "1";

export class Thrown {
  #fault: Fault | undefined;
  readonly #faults: Faults;

  constructor() {
    this.#faults = new Faults((fault) => {
      this.#fault = fault;
    });
  }

  /** Cells as they were written and compiled, by number. */
  get cells(): Faults["cells"] {
    return this.#faults.cells;
  }

  lineOf: Faults["lineOf"] = (position) => this.#faults.lineOf(position);

  /** @param prefix what comes before the message, where nothing caught the error */
  read(thrown: unknown, cell: number, prefix = ""): ThrownError {
    this.#faults.reportThrown(thrown, cell, prefix);
    const { name, message, line, traceback, cell: where } = this.#fault!;
    const calls = traceback.filter(
      (call, index) => isVerbose || (/\bcell \[\d+\]/.test(call) && call !== traceback[index - 1]),
    );
    if (calls.length === 0 && line !== undefined) calls.push(`at cell [${where}], line ${line}`);
    return {
      ename: name,
      evalue: message,
      traceback: [
        `${name}: ${message}`,
        ...calls.map((call) => `    ${call}`),
        ...causesOf(thrown).map((cause) => `Caused by ${cause}`),
      ],
    };
  }
}

function causesOf(thrown: unknown, most = 5): string[] {
  if (!(thrown instanceof Error) || !(thrown.cause instanceof Error) || most === 0) return [];
  const { cause } = thrown;
  return [`${cause.name}: ${cause.message}`, ...causesOf(cause, most - 1)];
}

/** tslab's word for an await that was interrupted, and Node's for a loop. */
export const isInterruption = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  (isInterruptedWait(thrown) ||
    (thrown as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_INTERRUPTED");

const isInterruptedWait = ({ message }: Error): boolean => message === "Interrupted asynchronously";

export function interruption(thrown: unknown): ThrownError {
  const evalue = isInterruptedWait(thrown as Error)
    ? "the cell waits no longer. What it was waiting for, a loop among it, may still run: Kernel > Restart ends that"
    : "the cell was stopped";
  return { ename: "Interrupted", evalue, traceback: [`Interrupted: ${evalue}.`] };
}
