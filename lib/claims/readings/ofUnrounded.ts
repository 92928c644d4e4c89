import { type Claim, isChange } from "../meaning/facets";
import { printedValue, resultOf } from "../meaning/tableGuesses";
import { sumOf } from "../verdict/sumOf";

export const ROUNDED = "But these are rounded, and it may be of the numbers before.";

/** The two counts of a change or a share in a table are rounded, and some that round to them would give what is printed. */
export function mayBeOfUnrounded(claim: Claim, of: readonly Claim[]): boolean {
  const half = (claim.step ?? 0) / 2;
  const [first, second] = of;
  if (half === 0 || !first || !second || of.length > 2) return false;
  const way = isChange(claim) ? "change" : claim.unit === "percent" ? "share" : "ratio";
  const ends = [-half, half].flatMap((a) =>
    [-half, half].flatMap((b) => {
      const before = [
        { ...first, value: first.value + a },
        { ...second, value: second.value + b },
      ];
      return resultOf(way, before, claim) ?? [];
    }),
  );
  const told = printedValue(claim);
  const reach = 0.5 * 10 ** -claim.decimals;
  return Math.min(...ends) - reach <= told && told <= Math.max(...ends) + reach;
}

/** Rounded numbers need not add up to a rounded total. */
export function mayBeRounding(parts: readonly Claim[], total: Claim): boolean {
  const off = Math.abs(sumOf(parts) - total.value);
  return off > 0 && off <= ((total.step ?? 0) * (parts.length + 1)) / 2;
}
