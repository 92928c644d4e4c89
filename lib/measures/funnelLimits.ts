import { type Dispersion, varianceOf } from "./dispersion";
import { normalQuantile } from "./distribution/normal";
import { DEFAULT_LEVEL, type LevelOption, tailOf } from "./estimate";
import {
  checkExposure,
  checkLevel,
  checkOneOf,
  checkOptions,
  checkParts,
  checkPositive,
} from "./input";

export interface FunnelOptions extends LevelOption {
  /**
   * How what places differ by beside chance widens the limits: `multiplicative` by the same factor at
   * every size, `additive` by the same variance, so that large places gain most; `none` leaves the
   * limits of chance alone. Multiplicative unless said otherwise.
   */
  overdispersion?: "multiplicative" | "additive" | "none";
}

export interface FunnelLimits {
  lower: number;
  upper: number;
  level: number;
  method: string;
}

/**
 * The values between which a place of this size is not unusual among the others: the curves of a
 * funnel plot, on the scale of the target (a share or a rate).
 *
 * Widened by default by what the places differ beside chance, where that is more than chance:
 * without it most forces would be called unusual. A place outside is a reason to ask how it
 * records, not a finding about it. With many places some lie outside: of twenty, one at 95 per cent.
 *
 * Limits below 0, or of a share above 1, are set to those. They rest on the normal distribution;
 * below about ten expected events they are rough.
 *
 * D. Spiegelhalter, Statistics in Medicine 24 (2005), 1185-1202, A.2.1 (multiplicative) and A.2.2
 * (additive).
 *
 * @example
 * const places = [{ count: 30, size: 100 }, { count: 45, size: 100 }, { count: 60, size: 100 }]
 * const found = dispersion(places)
 * funnelLimits(100, found, { overdispersion: "none" }) // → { lower: 0.3525, upper: 0.5475 }
 * funnelLimits(100, found).upper // → 0.6420
 */
export function funnelLimits(
  size: number,
  found: Pick<Dispersion, "target" | "phi" | "tauSquared" | "model">,
  options: FunnelOptions = {},
): FunnelLimits {
  checkPositive("size", size);
  checkParts("found", found, "what dispersion() gives of the places");
  checkOptions(options);
  const { target, phi, tauSquared, model } = found;
  const { level = DEFAULT_LEVEL, overdispersion = "multiplicative" } = options;
  checkExposure("found.target", target);
  checkExposure("found.phi", phi);
  checkExposure("found.tauSquared", tauSquared);
  checkOneOf("found.model", model, ["binomial", "poisson"]);
  checkLevel(level);
  checkOneOf("overdispersion", overdispersion, ["multiplicative", "additive", "none"]);
  const chance = varianceOf(model, target) / size;
  const variance = {
    none: chance,
    multiplicative: chance * Math.max(1, phi),
    additive: chance + tauSquared,
  }[overdispersion];
  const reach = normalQuantile(tailOf(level)) * Math.sqrt(variance);
  const most = model === "binomial" ? 1 : Infinity;
  return {
    lower: Math.max(0, target - reach),
    upper: Math.min(most, target + reach),
    level,
    method: overdispersion === "none" ? "normal" : `normal, ${overdispersion} overdispersion`,
  };
}
