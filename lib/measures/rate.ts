import { DEFAULT_LEVEL, type Estimate, estimate, type LevelOption, nothing } from "./estimate";
import type { DataFrame } from "danfojs-node";
import { isFrame } from "./frames/columns";
import { columnwise } from "./frames/columnwise";
import {
  checkCount,
  checkExposure,
  checkLevel,
  checkOneOf,
  checkOptions,
  checkParts,
  checkPositive,
} from "./input";
import { type PoissonMethod, poissonInterval } from "./poissonInterval";

export interface RateOptions extends LevelOption {
  /** The exposure that the rate is told for: 1 unless said otherwise, 100,000 for "per 100,000". */
  per?: number;
  /** `phe`: exact below 10 events and Byar from 10, as in English public health. */
  method?: PoissonMethod | "phe";
}

/** Which columns of a frame hold the events and those at risk. */
export interface RateColumns extends RateOptions {
  count: string;
  exposure: string;
}

export interface Rate extends Estimate {
  /** The exposure that the rate is told for. */
  per: number;
}

/**
 * Events for each unit of exposure, such as offences recorded per 100,000 children: what makes a
 * large police force comparable with a small one.
 *
 * Not for comparing forces that record differently: a higher rate can mean that more is found. The
 * exposure must be of those at risk in the same area and period. For a share, where the events are
 * part of the whole, use {@link proportion}.
 *
 * Without exposure everything is `undefined`, and so is what is too large to be held as a number;
 * `reason` says which. A count of 0 gives a rate of 0 with an upper limit.
 * The result's `method` is the one used, `exact` or `byar`.
 *
 * R: `poisson.test(137, 24.19893)`; PHEindicatormethods `phe_rate` for `phe`.
 *
 * @example
 * rate(137, 24.19893) // → { value: 5.661407, lower: 4.753125, upper: 6.692709 }
 * rate(286, 250_000, { per: 100_000 }).value // → 114.4
 * rate(0, 1000, { per: 1000 }).upper // → 3.6889
 * rate(5, 0).value // → undefined
 * rate(5, 0).reason // → "The exposure is 0: there is no rate."
 */
export function rate(count: number, exposure: number, options?: RateOptions): Rate;
/** The same for each row of a frame, as new columns `rate`, `rate_lower`, `rate_upper`, `rate_reason`. */
export function rate(frame: DataFrame, options: RateColumns): DataFrame;
export function rate(
  count: number | DataFrame,
  exposure: number | RateColumns,
  options: RateOptions = {},
): Rate | DataFrame {
  if (!isFrame(count)) return rateOf(count, exposure as number, options);
  checkParts("options", exposure, 'columns by name, such as { count: "value", exposure: "days" }');
  const { count: events, exposure: atRisk, ...rest } = exposure as RateColumns;
  return columnwise(count, {
    name: "rate",
    from: [events, atRisk],
    compute: (number, exposed) => rateOf(number, exposed, rest),
  });
}

function rateOf(count: number, exposure: number, options: RateOptions): Rate {
  checkOptions(options);
  const { level = DEFAULT_LEVEL, per = 1, method = "exact" } = options;
  checkCount("count", count);
  checkExposure("exposure", exposure);
  checkPositive("per", per);
  checkLevel(level);
  checkOneOf("method", method, ["exact", "byar", "phe"]);
  const used = method === "phe" ? (count < 10 ? "exact" : "byar") : method;
  const how = { level, method: used };
  if (exposure === 0)
    return { ...nothing(level, used, "The exposure is 0: there is no rate."), per };
  const { lower, upper } = poissonInterval(count, how);
  const scaled = (events: number) => (events / exposure) * per;
  const numbers = { value: scaled(count), lower: scaled(lower), upper: scaled(upper) };
  return { ...estimate(numbers, how, ""), per };
}
