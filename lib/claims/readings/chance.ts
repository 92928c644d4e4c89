/** How likely counts are to give a printed number by chance. */
import { type Claim, isChange } from "../meaning/facets";
import type { Fact } from "../verdict/outcome";
import type { Context } from "./context";
import { givesNearly } from "./madeOf";

/** Counts are rivals where what they give is within so many times of what is printed. */
const RIVALS_WITHIN = 2;

/** What the counts give is of the size of what is printed. */
export function isRival(claim: Claim, [first, second]: readonly Claim[]): boolean {
  if (!second) return true;
  const off = second.value / first!.value / toldTimes(claim, first!.value);
  return off > 1 / RIVALS_WITHIN && off < RIVALS_WITHIN;
}

/** How many times its first count a statement makes the second. */
function toldTimes(claim: Claim, first: number): number {
  const { unit, value, way } = claim;
  if (unit === "percent") return 100 / value;
  if (unit === "percent_change") return 1 + value / 100;
  if (unit === "ratio") return isChange(claim) ? value : 1 / value;
  return 1 + ((way || 1) * value) / first;
}

/** Of counts up to {@link RIVALS_WITHIN} times larger or smaller, the share that would give the number as well. */
export function luckOf(claim: Claim, facts: readonly Fact[], context: Context): number {
  const last = facts.at(-1)!;
  const gives = (log: number): boolean => {
    const other = { ...last, value: last.value * Math.exp(log) };
    return givesNearly(claim, [...facts.slice(0, -1), other], context);
  };
  const least = 1 / last.value;
  const widest = Math.log(RIVALS_WITHIN);
  return Math.max(least, edge(gives, widest) + edge(gives, -widest)) / (2 * widest);
}

/** How far from nought, towards a limit, something stays true. */
function edge(isTrue: (at: number) => boolean, limit: number): number {
  let [inside, outside] = [0, limit];
  for (let step = 0; step < 14; step++) {
    const middle = (inside + outside) / 2;
    if (isTrue(middle)) inside = middle;
    else outside = middle;
  }
  return Math.abs(inside);
}
