import type { DataFrame } from "danfojs-node";
import type { Estimate, LevelOption } from "./estimate";
import { isFrame } from "./frames/columns";
import { columnwise } from "./frames/columnwise";
import { perDayRates, type PerDayRatesOptions } from "./frames/perDayRates";
import { checkOptions } from "./input";
import { minutesOf, perDayOf } from "./perDayOf";

/**
 * Events a day, on average over the period: 23,097 offences in a year are 63 a day.
 *
 * An average says nothing of any one day: recording follows office hours, and many offences
 * recorded in one year happened long before. Give the annual total first.
 *
 * `days` are the true days of the period, 366 in a leap year: {@link financialYear} knows them. No
 * days, no rate.
 *
 * R: `poisson.test(23097, 365)`.
 *
 * @example
 * perDay(23_097, 365).value // → 63.279
 * perDay(23_097, 365).lower // → 62.466
 * perDay(0, 366) // → { value: 0, lower: 0, upper: 0.010079 }
 * perDay(23_097, -1) // throws RangeError: days is -1
 */
export function perDay(count: number, days: number, options?: LevelOption): Estimate;
/** The same for each figure of a frame, by the days of its period: {@link perDayRates}. */
export function perDay(frame: DataFrame, options?: PerDayRatesOptions): DataFrame;
export function perDay(
  count: number | DataFrame,
  days?: number | PerDayRatesOptions,
  options: LevelOption = {},
): Estimate | DataFrame {
  if (isFrame(count)) return perDayRates(count, days as PerDayRatesOptions);
  return perDayOf(count, days as number, options);
}

/**
 * Mean minutes from one recorded event to the next: "on average one every 23 minutes".
 *
 * Only ever "on average": events do not come by the clock. Prefer the annual total, then
 * {@link perDay}; a larger total makes this number smaller, which readers easily take the wrong
 * way round.
 *
 * With no event there is no mean and no upper limit, but a lower one: even none in a year is
 * compatible with one every few months.
 *
 * The reciprocal of `perDay`, limits exchanged.
 *
 * @example
 * minutesBetween(23_097, 365).value // → 22.756
 * minutesBetween(0, 365).value // → undefined
 * minutesBetween(0, 365).lower // → 142482.3
 */
export function minutesBetween(count: number, days: number, options?: LevelOption): Estimate;
/**
 * The same for each figure of a frame, as new columns `minutes_between`, `_lower`, `_upper` and
 * `_reason`, beside those of {@link perDayRates}. What has no rate a day has no minutes either, for
 * the same reason.
 */
export function minutesBetween(frame: DataFrame, options?: PerDayRatesOptions): DataFrame;
export function minutesBetween(
  count: number | DataFrame,
  days?: number | PerDayRatesOptions,
  options: LevelOption = {},
): Estimate | DataFrame {
  if (!isFrame(count)) return minutesOf(count, days as number, options);
  checkOptions(days ?? {});
  const { level, ...names } = (days ?? {}) as PerDayRatesOptions;
  return columnwise(perDayRates(count, { level, ...names }), {
    name: "minutes_between",
    from: [names.value ?? "value", "days"],
    refused: "per_day_reason",
    compute: (events, length) => minutesOf(events, length, { level }),
  });
}
