import {
  checkCount,
  checkExposure,
  checkList,
  checkOneOf,
  checkOptions,
  checkPartOfWhole,
  checkParts,
  refuse,
} from "./input";

/** One place of several: its events, and the whole or the exposure that they are of. */
export interface Place {
  count: number;
  /** The whole of which the events are a part, or the exposure in which they fell. */
  size: number;
}

export interface DispersionOptions {
  /** `binomial` where the events are a part of the size, `poisson` where the size is an exposure. */
  model?: "binomial" | "poisson";
  /** The part of the places at each end whose deviation is drawn in: 0.1 unless said otherwise. */
  winsorise?: number;
}

/** How much farther places lie from what they have together than chance alone would put them. */
export interface Dispersion {
  /** The value of all places together: a share or a rate, of which each place is a sample. */
  target: number;
  /** Each place's deviation from the target in standard errors; `undefined` for one without size. */
  z: (number | undefined)[];
  /** Pearson's chi-squared over its degrees of freedom: 1 where chance alone sets places apart. */
  pearson: number;
  /** Mean squared deviation, extremes drawn in: what limits are widened by. By chance below 1, about 2/3. */
  phi: number;
  /** Variance between places beside that of chance, on the scale of the target; 0 where there is none. */
  tauSquared: number;
  model: "binomial" | "poisson";
}

/**
 * Whether police forces differ by more than chance: `pearson` is near 1 where they do not, and 9 says
 * that they lie three times as far apart as counts that come one by one would. Offences come in cases
 * of many, and forces record differently, so it is above 1 for nearly all figures here; limits
 * that leave it out call too many forces unusual. {@link funnelLimits} takes it in.
 *
 * `phi`, winsorised, has a lower baseline: under chance alone it averages about 0.64 with 15 places
 * and 0.66 with 42 (0.68 for very many normal ones), at the usual tenth. It is not scaled up to 1, so
 * limits widened by it are narrower than by `pearson`, and which places lie outside depends on the choice.
 *
 * It says nothing of why they differ. A change of one force from year to year is a share as well:
 * the later count of both counts together.
 *
 * The extremes are drawn in to the tenth and ninetieth percentile before the mean of squares is
 * taken, so that the few forces one looks for do not hide themselves. Needs three places with a
 * size; with none between 0 and 1 (or above 0) as the target there is no deviation, and it throws.
 *
 * D. Spiegelhalter, Statistics in Medicine 24 (2005), 1185-1202, A.1 and A.2, with the standardised
 * deviation of the counts; R. DerSimonian and N. Laird (1986) for `tauSquared`.
 *
 * @example
 * const places = [{ count: 30, size: 100 }, { count: 45, size: 100 }, { count: 60, size: 100 }]
 * const found = dispersion(places)
 * found.target // → 0.45
 * found.pearson // → 9.0909
 * dispersion(places.slice(1)) // throws RangeError: places.length is 2
 */
export function dispersion(places: readonly Place[], options: DispersionOptions = {}): Dispersion {
  checkList("places", places);
  checkOptions(options);
  const { model = "binomial", winsorise = 0.1 } = options;
  checkOneOf("model", model, ["binomial", "poisson"]);
  checkExposure("winsorise", winsorise);
  if (winsorise >= 0.5) refuse("winsorise", winsorise, "a share below a half");
  places.forEach((place, i) => {
    checkParts(`places[${i}]`, place, "a place such as { count: 30, size: 100 }");
    const { count, size } = place;
    if (model === "binomial") checkPartOfWhole(`places[${i}].count`, count, "its size", size);
    checkCount(`places[${i}].count`, count);
    checkExposure(`places[${i}].size`, size);
  });
  const sized = places.filter(({ size }) => size > 0);
  if (sized.length < 3) refuse("places.length", sized.length, "three places or more with a size");
  const target = total(sized.map(({ count }) => count)) / total(sized.map(({ size }) => size));
  const unit = varianceOf(model, target);
  if (unit === 0) refuse("target", target, "places that are not all empty or all full");
  const z = places.map(({ count, size }) =>
    size > 0 ? (count / size - target) / Math.sqrt(unit / size) : undefined,
  );
  const deviations = z.flatMap((each) => each ?? []);
  const phi = mean(drawnIn(deviations, winsorise).map((each) => each * each));
  const pearson = total(deviations.map((each) => each * each)) / (deviations.length - 1);
  const weights = sized.map(({ size }) => size / unit);
  const spare = total(weights) - total(weights.map((each) => each * each)) / total(weights);
  const tauSquared = Math.max(0, (sized.length * phi - (sized.length - 1)) / spare);
  return { target, z, pearson, phi, tauSquared, model };
}

/** The variance of one place of size 1 around the target. */
export function varianceOf(model: "binomial" | "poisson", target: number): number {
  return model === "binomial" ? target * (1 - target) : target;
}

/** The values with those beyond the two quantiles (definition 7 of Hyndman and Fan) set to them. */
function drawnIn(values: readonly number[], part: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    const low = sorted[below]!;
    return low + (place - below) * ((sorted[below + 1] ?? low) - low);
  };
  const [low, high] = [at(part), at(1 - part)];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number {
  return total(values) / values.length;
}
