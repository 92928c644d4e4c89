/** The ledger: what a notebook uses of it. */
export { findArea, nationsOf, otherNames } from "./area";
export { ageBand, bandMeasure, bandsOverlap, isWithinBand, readBand } from "./bands";
export type { AgeBand } from "./bands";
export { columnName, delimiterOf, readBytes, readCells, UnreadableCells } from "./cells";
export type { Delimiter, MergedRange, Sheet, SheetCell, Workbook } from "./cells";
export { choiceRule, choose, preferSource, sayRule } from "./choose";
export type { Choice, Criterion } from "./choose";
export { conflicts, factsOf } from "./conflicts";
export type { Conflict, Fact } from "./conflicts";
export { describeFault, LedgerError } from "./fault";
export type { Fault } from "./fault";
export {
  chosenFigures,
  conflictsFrame,
  figuresFrame,
  figuresWhere,
  loadLedger,
  rowsOf,
  sourcesOf,
} from "./frames";
export type { ChosenOptions, ChosenRow, ConflictRow, Ledger, Wanted } from "./frames";
export { isDoubted } from "./kinds";
export type { UnitKind } from "./kinds";
export { ledgerFolder, readLedger } from "./ledger";
export type { LedgerRows } from "./ledger";
export { meaningOf } from "./meaning";
export type { VocabularyColumn } from "./meaning";
export { nearestNames } from "./names";
export { pivot } from "./pivot";
export type { PivotOptions } from "./pivot";
export type { OfficialRow, PopulationRow, ProsecutionRow } from "./officialRows";
export type { OfficialWanted } from "./officialFrames";
export { readReturn } from "./returns";
export type { AreaRow, Bound, FigureRow, SourceRow, Status } from "./row";
export type { CitedSource } from "./sources";
export { FORCE_TILES } from "./tiles";
export type { Tile } from "./tiles";
export { findWord, isMeasure, isPartOf, isUnit, suggestWords, WORDS } from "./vocabulary";
export type { ListedMeasure, Measure, Unit, WordRow } from "./vocabulary";
export { figureRowsWhere } from "./wanted";
export type { FiguresWanted } from "./wanted";
