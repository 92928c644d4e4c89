/**
 * A number as a British reader expects it: commas between thousands, a true minus sign, halves
 * rounded away from zero. Without `decimals` whole numbers stay whole and others keep at most two
 * places, or two digits where they are smaller than a tenth.
 *
 * @example
 * formatNumber(23097) // → "23,097"
 * formatNumber(-0.05, 1) // → "−0.1"
 * formatNumber(0.00043) // → "0.00043"
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return MISSING;
  return formatter(decimals ?? placesOf(value))
    .format(value)
    .replace("-", "−");
}

/** The places that a number asks for by itself. */
export function placesOf(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0;
  if (size >= 0.1) return (COMMON.format(value).split(".")[1] ?? "").length;
  const digits = Math.min(1 - Math.floor(Math.log10(size)), MOST_PLACES);
  return Number(size.toFixed(digits - 1)) === Number(size.toFixed(digits)) ? digits - 1 : digits;
}

const COMMON = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const MOST_PLACES = 12;

/** How official statistics mark a figure that is not available, rather than leave a blank. */
export const MISSING = "[x]";

const formatters = new Map<number | undefined, Intl.NumberFormat>();

function formatter(decimals: number | undefined): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known !== undefined) return known;
  // "negative" drops the sign of a zero that rounding left; TypeScript 5.0 does not know the word.
  const options = {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 2,
    signDisplay: "negative",
  } as unknown as Intl.NumberFormatOptions;
  const made = new Intl.NumberFormat("en-GB", options);
  formatters.set(decimals, made);
  return made;
}
