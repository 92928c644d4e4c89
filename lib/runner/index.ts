/**
 * The runner's face: reads a notebook, runs it as tslab's kernel does but without Jupyter, and gives
 * the executed copy with all that went wrong. It knows nothing of pages.
 */
export { explainWriteError, readableMessage, systemReason } from "./files/errors";
export { isFile, makeFolder } from "./files/folders";
export { writeIfChanged, writeWhole } from "./files/atomic";
export { InUse, isRunning, takeLock } from "./files/lock";
export { isWithin } from "./files/within";
export { notebookEnvironment } from "./environment";
export { type Failure, failurePlace } from "./failure";
export { tidyAfterPage } from "./garbage";
export { LIB } from "./lib";
export type * from "./notebook/nbformat";
export { tagsOf } from "./notebook/nbformat";
export { NotebookError } from "./notebook/error";
export { isJavaScript, namesNoKernel } from "./notebook/kernel";
export { parseNotebook, readNotebook } from "./notebook/read";
export { notebookText } from "./notebook/write";
export { Pool } from "./pool";
export type { Reads, Run, RunOptions } from "./runNotebook";
export { runNotebook } from "./runNotebook";
export { Session } from "./session";
export { Watchdog } from "./watchdog";
