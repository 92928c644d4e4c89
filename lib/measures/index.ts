/** Measures: change, rate, ratio, share, interval and period. Arithmetic only. */
export * from "./compoundGrowth";
export * from "./convictionsPer100Offences";
export type { CountOverDays, CountOverExposure, Estimate, Interval, LevelOption } from "./estimate";
export * from "./perDay";
export * from "./percentChange";
export * from "./period";
export * from "./poissonInterval";
export { oneIn, proportion, type ProportionMethod, type ProportionOptions } from "./proportion";
export * from "./proportionTrend";
export * from "./rate";
export { type Comparison, rateRatio } from "./rateRatio";
export * from "./roundHalfUp";
export * from "./sexRatio";
export * from "./trend";
export * from "./twoProportions";
