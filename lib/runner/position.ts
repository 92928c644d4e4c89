/** Where in the notebook something happened, from a stack trace. */

/** The name that a cell's compiled code is run under, so that stack traces tell the cell. */
export const scriptName = (cell: number): string => `cell [${cell}]`;

const FRAME = /cell \[(\d+)\]:(\d+):(\d+)/g;

export interface CellPosition {
  cell: number;
  /** A line of the compiled code, from 1. */
  line: number;
}

/**
 * The innermost call in the stack that was made in `cell`, or else in any cell; `undefined` where
 * there is none. A function of cell 1 that fails when cell 2 calls it is a matter of cell 2.
 */
export function cellPosition(stack: string, cell?: number): CellPosition | undefined {
  const positions = Array.from(stack.matchAll(FRAME), (match) => ({
    cell: Number(match[1]),
    line: Number(match[2]),
  }));
  return positions.find((position) => position.cell === cell) ?? positions[0];
}
