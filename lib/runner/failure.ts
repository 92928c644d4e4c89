/** A cell that did not finish, or a promise that failed after its cell had. */
export interface Failure {
  /**
   * The cell's number as a reader counts code cells, from 1: the `[3]` beside it in Jupyter. 0 when
   * the notebook failed as a whole, as when it could not be read or its process could not start.
   */
  cell: number;
  /** The `id` of that cell in the executed notebook, to link to. */
  cellId?: string;
  /** The line in that cell, from 1, where it is known. */
  line?: number;
  /** One readable paragraph of plain text. */
  message: string;
}

/** Where it failed, as a reader says it: "Cell 3, line 2". */
export const failurePlace = ({ cell, line }: Failure): string =>
  cell === 0 ? "The notebook" : `Cell ${cell}${line === undefined ? "" : `, line ${line}`}`;
