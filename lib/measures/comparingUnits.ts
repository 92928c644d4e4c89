/**
 * Units of the ledger that compare counts rather than count: no percentage, ratio or rate a day can
 * be taken of a figure in one of them.
 */
export const COMPARING_UNITS: ReadonlySet<string> = new Set([
  "percent",
  "percent_change",
  "ratio",
  "per_day",
  "per_week",
  "per_1000",
  "minutes_per_event",
]);
