import { type CountOverDays, finite, type LevelOption } from "./estimate";
import { checkCount, checkExposure, checkParts } from "./input";
import { type Comparison, rateRatio } from "./rateRatio";

/** A change in per cent of the events a day: `value`, limits and p-value are of one quantity. */
export interface PercentChange extends Comparison {
  /** Percent change of the bare counts, as articles print it; it has no interval here. */
  counts: number | undefined;
}

/**
 * By how many per cent a count went up (above 0) or down (below 0) from one period to another.
 *
 * `value`, its limits and the p-value are of the events a day, so that a leap year, or a longer
 * period, is no growth. `counts` is the change that articles print. More recorded can mean that more was found; a change across a break in recording is no change in what happened:
 * ask {@link comparable} first. Percentage points are another thing.
 *
 * From 0 there is no percentage and no upper limit: say the two counts.
 *
 * Interval and p-value: `rateRatio` of the later to the earlier, less one.
 *
 * @example
 * const change = percentChange({ count: 64_667, days: 365 }, { count: 73_260, days: 366 })
 * change.value // → 12.979
 * change.counts // → 13.288
 * change.lower // → 11.789
 * percentChange({ count: 0, days: 365 }, { count: 4, days: 365 }).value // → undefined
 */
export function percentChange(
  from: CountOverDays,
  to: CountOverDays,
  options: LevelOption = {},
): PercentChange {
  checkParts("from", from, "a count with its days, such as { count: 390, days: 365 }");
  checkParts("to", to, "a count with its days, such as { count: 400, days: 366 }");
  checkCount("from.count", from.count);
  checkExposure("from.days", from.days);
  checkCount("to.count", to.count);
  checkExposure("to.days", to.days);
  const ratio = rateRatio(
    { count: to.count, exposure: to.days },
    { count: from.count, exposure: from.days },
    options,
  );
  const fromAtTo = from.count * to.days;
  const none = from.count === 0 ? "The first count is 0: there is no percentage of nothing." : "";
  return {
    ...ratio,
    ...(none === "" ? {} : { reason: none }),
    value:
      ratio.value === undefined
        ? undefined
        : finite(((to.count * from.days - fromAtTo) / fromAtTo) * 100),
    counts: finite(((to.count - from.count) / from.count) * 100),
    lower: percent(ratio.lower),
    upper: percent(ratio.upper),
  };
}

function percent(times = Number.NaN): number | undefined {
  return finite((times - 1) * 100);
}
