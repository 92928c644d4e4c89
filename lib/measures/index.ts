/** Measures: change, rate, ratio, share, interval and period. Arithmetic only. */
export { type Break, KNOWN_BREAKS } from "./breaks";
export { type Comparability, comparable, type Footing, type Known } from "./comparable";
export { doubtReason, statusReason } from "./status";
export * from "./compoundGrowth";
export * from "./convictionsPer100Offences";
export * from "./dispersion";
export * from "./financialYears";
export * from "./funnelLimits";
export * from "./holm";
export type { CountOverDays, CountOverExposure, Estimate, Interval, LevelOption } from "./estimate";
export { type Gap, KNOWN_GAPS } from "./gaps";
export * from "./perDay";
export * from "./percentChange";
export { daysBetween, financialYear, type Period, period } from "./period";
export * from "./poissonInterval";
export {
  oneIn,
  proportion,
  type ProportionColumns,
  type ProportionMethod,
  type ProportionOptions,
} from "./proportion";
export * from "./proportionTrend";
export * from "./rate";
export { type ChildrenOfPlace, type CountOfPlace, FEWEST_CHILDREN } from "./countOfPlace";
export { ratePer1000, type RatePer1000 } from "./ratePer1000";
export { ratesPer1000, type RatesPer1000Options } from "./frames/ratesPer1000";
export { type Comparison, rateRatio } from "./rateRatio";
export * from "./roundHalfUp";
export * from "./sexRatio";
export * from "./spread";
export * from "./trend";
export * from "./twoProportions";
export { matchedForces, type MatchedForcesOptions } from "./frames/matchedForces";
export { perDayRates, type PerDayRatesOptions } from "./frames/perDayRates";
export { sexRatios, type SexRatiosOptions } from "./frames/sexRatios";
export { sharesOf, type SharesOptions } from "./frames/shares";
export { SMALL_BASE, yearOnYear, type YearOnYearOptions } from "./frames/yearOnYear";
export type { FigureColumns } from "./frames/figureTable";
