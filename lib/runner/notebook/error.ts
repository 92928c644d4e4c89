/** The file is no notebook that can be run here; the message says why and what to do. */
export class NotebookError extends Error {
  override name = "NotebookError";
}
