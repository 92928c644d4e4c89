import type { DataFrame } from "danfojs-node";
import { oddsLower } from "./distribution/limits";
import { normalQuantile } from "./distribution/normal";
import {
  DEFAULT_LEVEL,
  type Estimate,
  finite,
  type LevelOption,
  nothing,
  tailOf,
} from "./estimate";
import { isFrame } from "./frames/columns";
import { columnwise } from "./frames/columnwise";
import { checkLevel, checkOneOf, checkOptions, checkPartOfWhole, checkParts } from "./input";

export type ProportionMethod = "wilson" | "exact";

export interface ProportionOptions extends LevelOption {
  method?: ProportionMethod;
}

/** Which columns of a frame hold the part and the whole. */
export interface ProportionColumns extends ProportionOptions {
  part: string;
  whole: string;
}

/**
 * The share that a part is of a whole, as a fraction from 0 to 1: girls among the victims whose
 * sex is stated.
 *
 * The part must be counted within the whole. Convictions are not part of the same year's offences
 * (see {@link convictionsPer100Offences}), and "not stated" is a category of its own, never what is
 * left when the others are subtracted.
 *
 * Nothing of nothing is `undefined`. `wilson` covers its level on average and is the default;
 * `exact` (Clopper-Pearson) covers at least its level and is wider.
 *
 * R. Newcombe, Statistics in Medicine 17 (1998), 857-872, methods 3 and 5. R:
 * `prop.test(81, 263, correct = FALSE)`, `binom.test(81, 263)`.
 *
 * @example
 * proportion(81, 263) // → { value: 0.307985, lower: 0.2553, upper: 0.3662 }
 * proportion(0, 20) // → { value: 0, lower: 0, upper: 0.1611 }
 * proportion(29, 29, { method: "exact" }).upper // → 1
 * proportion(5, 4) // throws RangeError: part is 5
 */
export function proportion(part: number, whole: number, options?: ProportionOptions): Estimate;
/**
 * The same for each row of a frame, in per cent from 0 to 100, as new columns `percent`,
 * `percent_lower`, `percent_upper` and `percent_reason`.
 */
export function proportion(frame: DataFrame, options: ProportionColumns): DataFrame;
export function proportion(
  part: number | DataFrame,
  whole: number | ProportionColumns,
  options: ProportionOptions = {},
): Estimate | DataFrame {
  if (!isFrame(part)) return proportionOf(part, whole as number, options);
  const { part: some, whole: all, ...rest } = columnsOf(whole);
  return columnwise(part, {
    name: "percent",
    from: [some, all],
    compute: (number, of) => proportionOf(number, of, rest),
    times: 100,
  });
}

function columnsOf(given: number | ProportionColumns): ProportionColumns {
  checkParts("options", given, 'columns by name, such as { part: "girls", whole: "total" }');
  return given as ProportionColumns;
}

function proportionOf(part: number, whole: number, options: ProportionOptions): Estimate {
  checkOptions(options);
  const { level = DEFAULT_LEVEL, method = "wilson" } = options;
  checkPartOfWhole("part", part, "whole", whole);
  checkLevel(level);
  checkOneOf("method", method, ["wilson", "exact"]);
  if (whole === 0) return nothing(level, method, "The whole is 0: there is no share of nothing.");
  const limits = { wilson: wilsonLimits, exact: exactLimits }[method];
  const { lower, upper } = limits(part, whole, tailOf(level));
  return { value: part / whole, lower, upper, level, method };
}

/** Wilson's score limits, the part and the rest treated alike so that 0 and 1 come out exact. */
export function wilsonLimits(part: number, whole: number, tail: number) {
  const z = normalQuantile(tail);
  const rest = whole - part;
  const root = z * Math.sqrt(z * z + (4 * part * rest) / whole);
  const twice = 2 * (whole + z * z);
  return {
    lower: part === 0 ? 0 : (2 * part + z * z - root) / twice,
    upper: rest === 0 ? 1 : (2 * part + z * z + root) / twice,
  };
}

function exactLimits(part: number, whole: number, tail: number) {
  const rest = whole - part;
  const odds = oddsLower(part, rest, tail);
  // The upper limit of the part is what the lower limit of the rest leaves.
  const oddsOfRest = oddsLower(rest, part, tail);
  return { lower: odds / (1 + odds), upper: 1 / (1 + oddsOfRest) };
}

/**
 * The k of "one in k": 4,973 of 23,097 is one in 4.6.
 *
 * For readers rather than for arithmetic: k falls as the share grows, and two of them cannot be
 * averaged or subtracted. {@link proportion} holds the share itself.
 *
 * With no part there is no k and no upper limit, but a lower one.
 *
 * The reciprocal of `proportion`, limits exchanged.
 *
 * @example
 * oneIn(4_973, 23_097).value // → 4.6445
 * oneIn(4_973, 23_097).lower // → 4.5319
 * oneIn(0, 20).value // → undefined
 * oneIn(0, 20).lower // → 6.2064
 */
export function oneIn(part: number, whole: number, options?: ProportionOptions): Estimate;
/** The same for each row of a frame, as new columns `one_in`, `_lower`, `_upper`, `_reason`. */
export function oneIn(frame: DataFrame, options: ProportionColumns): DataFrame;
export function oneIn(
  part: number | DataFrame,
  whole: number | ProportionColumns,
  options: ProportionOptions = {},
): Estimate | DataFrame {
  if (!isFrame(part)) return oneInOf(part, whole as number, options);
  const { part: some, whole: all, ...rest } = columnsOf(whole);
  return columnwise(part, {
    name: "one_in",
    from: [some, all],
    compute: (number, of) => oneInOf(number, of, rest),
  });
}

function oneInOf(part: number, whole: number, options: ProportionOptions): Estimate {
  const share = proportionOf(part, whole, options);
  const none = whole > 0 && part === 0 ? { reason: "The part is 0: there is no “one in”." } : {};
  return {
    ...share,
    ...none,
    value: turned(share.value),
    lower: turned(share.upper),
    upper: turned(share.lower),
  };
}

function turned(fraction = Number.NaN): number | undefined {
  return finite(1 / fraction);
}
