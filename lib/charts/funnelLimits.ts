import { dispersion, funnelLimits, type FunnelOptions } from "../measures";
import { type ChanceModel, controlLimits } from "./controlLimits";

/** The limits of a funnel plot, on the scale of the target: a share or a rate. */
export interface Limits {
  at(size: number, level: number): { lower: number; upper: number };
  /** How they were drawn, for the foot of the chart. */
  note: string;
}

/**
 * The limits around what all places have together: of chance alone, exact, where the places lie no
 * farther apart than chance puts them, else widened by what they differ beside it (Spiegelhalter 2005).
 */
export function limitsOf(
  places: readonly { count: number; size: number }[],
  target: number,
  model: ChanceModel,
  overdispersion: FunnelOptions["overdispersion"] = "multiplicative",
): Limits {
  const spread = overdispersion === "none" ? undefined : spreadOf(places, model);
  if (spread === undefined || spread.phi <= 1) {
    const at = (size: number, level: number) => {
      const { lower, upper } = controlLimits(model, target, size, level);
      return { lower: Math.max(0, lower) / size, upper: upper / size };
    };
    return { at, note: CHANCE };
  }
  const at = (size: number, level: number) => funnelLimits(size, spread, { level, overdispersion });
  const phi = spread.phi.toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return { at, note: `${WIDENED} (φ ${phi}, winsorised, ${overdispersion}).` };
}

/** Undefined where there are too few places, or all are empty or full. */
function spreadOf(places: readonly { count: number; size: number }[], model: ChanceModel) {
  const sized = places.filter(({ size }) => size > 0);
  const counts = sized.reduce((sum, { count }) => sum + count, 0);
  const sizes = sized.reduce((sum, { size }) => sum + size, 0);
  const isFlat = counts === 0 || (model === "binomial" && counts === sizes);
  return sized.length < 3 || isFlat ? undefined : dispersion(sized, { model });
}

const CURVES = "Limits: 95 per cent (dashed) and 99.8 per cent (dotted)";
const CHANCE =
  `${CURVES}, exact, for chance alone around the value of all places together. One case can hold ` +
  "many offences, so that chance is understated.";
const WIDENED =
  `${CURVES} around the value of all places together, widened by what the places differ beside ` +
  "chance";
