/**
 * Plain Figures: everything a notebook imports. Few names, and no two to guess between: what belongs
 * to the ledger is asked of the ledger (`ledger.where`), what can be asked of one number can be asked
 * of a frame. The rooms export more to each other; the types of all that is returned come along, as a
 * cell that keeps a value must be able to name its type.
 */
export { loadLedger, pivot, readReturn, rowsOf, sayRule, sourcesOf } from "./tables";
export {
  comparable,
  compoundGrowth,
  convictionsPer100Offences,
  daysBetween,
  dispersion,
  financialYear,
  financialYears,
  funnelLimits,
  holm,
  matchedForces,
  minutesBetween,
  oneIn,
  perDay,
  perDayRates,
  percentChange,
  period,
  poissonInterval,
  proportion,
  proportionTrend,
  rate,
  ratePer1000,
  rateRatio,
  roundHalfUp,
  sexRatio,
  sexRatios,
  sharesOf,
  spread,
  trend,
  twoProportions,
  yearOnYear,
} from "./measures";
export { check, checkStatements, say } from "./claims";
export { barChart, dotPlot, funnelPlot, intervalChart, lineChart, tileMap } from "./charts";
export {
  caveat,
  exercise,
  finding,
  keyMessage,
  parameter,
  predict,
  show,
  support,
} from "./notebook";
export { openRound } from "./returns/openRound";
export { formatNumber } from "./display/number";

export type * from "./display/bundle";
export type * from "./tables";
export type * from "./measures";
export type * from "./claims";
export type * from "./charts";
export type * from "./notebook";
export type * from "./returns/openRound";
