import { checkFinite, refuse } from "./input";

/**
 * Rounds as people do on paper: halves go away from zero, so 2.5 is 3 and -2.5 is -3.
 *
 * Only for showing a number, once, at the end: a rounded number must not be computed with.
 * `decimals` below zero round to tens, hundreds and so on.
 *
 * A computer holds 1.005 as a little less, and computes 28.5 as 28.499999999999996; neither is
 * let decide. A number with a fraction is first taken to 15 significant digits, all that a computed
 * number can be trusted for; a whole number is exact as it stands. Never gives -0.
 *
 * "Round half away from zero" of IEEE 754-2008, on the decimal number that is meant.
 *
 * @example
 * roundHalfUp(1.005, 2) // → 1.01
 * roundHalfUp(-2.5) // → -3
 * roundHalfUp(285, -1) // → 290
 * roundHalfUp(0.285 * 100) // → 29
 * roundHalfUp(Number.NaN) // throws RangeError: value is NaN
 */
export function roundHalfUp(value: number, decimals = 0): number {
  checkFinite("value", value);
  if (!Number.isInteger(decimals) || Math.abs(decimals) > 15) {
    refuse("decimals", decimals, "a whole number from -15 to 15");
  }
  if (Number.isInteger(value)) return roundWhole(value, decimals);
  const size = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.round(shift(size, decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** In whole numbers without limit, as 2 ** 53 - 1 has 16 digits and the greatest number 309. */
function roundWhole(value: number, decimals: number): number {
  if (decimals >= 0) return value === 0 ? 0 : value;
  const place = 10n ** BigInt(-decimals);
  const size = ((BigInt(Math.abs(value)) + place / 2n) / place) * place;
  return value < 0 && size > 0n ? -Number(size) : Number(size);
}

/** Moves the decimal point in the written number, where multiplying would bring back the error. */
function shift(size: number, places: number): number {
  const [digits, exponent = "0"] = String(size).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
