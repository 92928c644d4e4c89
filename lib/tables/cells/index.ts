/** Reads files of cells as people send them, with the place of each cell. */
export { columnName, delimiterOf } from "./delimited";
export { LIMITS } from "./limits";
export { RAISED, raised } from "./raised";
export { readBytes, readCells } from "./read";
export { UnreadableCells } from "./types";
export type { Delimiter, MergedRange, Sheet, SheetCell, Workbook } from "./types";
