/** The ledger: what a notebook uses of it. */
export { findArea, nationsOf, otherNames } from "./area";
export { describeFault, LedgerError } from "./fault";
export type { Fault } from "./fault";
export {
  figureRows,
  figureRowsWhere,
  figuresFrame,
  figuresWhere,
  loadLedger,
  sourcesOf,
} from "./frames";
export type { FiguresWanted, Ledger } from "./frames";
export { ledgerFolder, readLedger } from "./ledger";
export type { LedgerRows } from "./ledger";
export { nearestNames } from "./names";
export type { AreaRow, Bound, FigureRow, SourceRow } from "./row";
export type { CitedSource } from "./sources";
