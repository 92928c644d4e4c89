import { figuresIn } from "../collate/figuresIn";
import type { Collation, NationalRow } from "../collate/collate";
import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";
import { knownFigures } from "./disclosure";
import { isOne, type Limits, limitsKept, narrowed, total } from "./limits";

/** A sum of the nation, and as it may be printed beside what is printed of each force. */
export interface ReleasedSum {
  exact: NationalRow;
  printed: NationalRow;
  /** Whether it is printed as two limits, because its number would give a force's away. */
  isOpened: boolean;
}

/**
 * The sums of the nation as they may be printed. A sum less the numbers that are printed leaves those
 * that are kept back: of a single force that is its number, and even two forces of which each has
 * "< 5" are told where 2 is left, for then each has 1. The numbers of other forces are not hidden to
 * prevent it, as they are good ones; the sum is opened: the numbers kept back count in it as printed.
 */
export function releasedSums(round: Round, collation: Collation): ReleasedSum[] {
  const kept = keptBack(round, collation);
  /** The same, narrowed by each sum that is printed. */
  const known = new Map(kept);
  const released: ReleasedSum[] = [];
  /** What is left of the sums of all forces that are printed exactly. */
  const left = new Map<string, Accepted[]>();
  for (const exact of collation.national) {
    if (exact.unit === "percent_change") {
      // The two sums that it compares stand before it.
      const isOpened = released.slice(-2).some((sum) => sum.isOpened);
      released.push({ exact, printed: exact, isOpened });
      continue;
    }
    const hidden = figuresIn(round, collation, exact).filter((row) => kept.has(row));
    const key = [exact.measure, exact.unit, exact.period].join(" ");
    // All forces less the matched ones are a sum too.
    const others = (left.get(key) ?? []).filter((row) => !hidden.includes(row));
    const told = [hidden, exact.basis === "matched" ? others : []].map((rows) => tell(rows, known));
    const isOpened = told.some(({ isGiven }) => isGiven);
    released.push({ exact, printed: isOpened ? opened(exact, hidden, kept) : exact, isOpened });
    if (isOpened) continue;
    for (const { limits } of told) for (const [row, each] of limits) known.set(row, each);
    if (exact.basis === "all") left.set(key, hidden);
  }
  return released;
}

/** The numbers of forces that no release prints, with what is known of each. */
function keptBack(round: Round, collation: Collation): Map<Accepted, Limits> {
  const areas = [...new Set(collation.byForce.map(({ area }) => area))];
  return new Map(
    areas.flatMap((area) => {
      const own = collation.byForce.filter((row) => row.area === area && row.counted === "yes");
      return [...limitsKept(own, knownFigures(round, collation, area), round.small)];
    }),
  );
}

/** What is known of these numbers by one who has their sum, and whether that gives one away. */
function tell(
  rows: readonly Accepted[],
  kept: ReadonlyMap<Accepted, Limits>,
): { limits: [Accepted, Limits][]; isGiven: boolean } {
  const sum = rows.reduce((all, { value }) => all + value!, 0);
  const before = rows.map((row) => kept.get(row)!);
  const after = narrowed(before, { least: sum, most: sum });
  return {
    limits: rows.map((row, i) => [row, after[i]!]),
    isGiven: after.some((limits, i) => isOne(limits) && !isOne(before[i]!)),
  };
}

/** A sum in which each number that is kept back counts as what is known of it. */
function opened(
  sum: NationalRow,
  hidden: readonly Accepted[],
  kept: ReadonlyMap<Accepted, Limits>,
): NationalRow {
  const limits = hidden.map((row) => kept.get(row)!);
  const exact = hidden.reduce((all, { value }) => all + value!, 0);
  const most = total(limits, "most");
  return {
    ...sum,
    value: null,
    bound: "more_than",
    at_least: sum.at_least! - exact + total(limits, "least"),
    at_most: sum.at_most === null || most === Infinity ? null : sum.at_most - exact + most,
  };
}

/**
 * Whether words made of sums may be printed: of one that is opened they must fit as many numbers as
 * "< 5" does. "83 per cent" of 1,199 is said of 990 and of 1,001, and so gives no number away.
 */
export function mayBeSaid(
  words: (...values: number[]) => string,
  sums: readonly ReleasedSum[],
  small: number,
): boolean {
  const values = sums.map(({ exact }) => exact.value!);
  const reach = Math.floor(small / 2);
  return sums.every(({ isOpened }, i) => {
    if (!isOpened) return true;
    const beside = [-reach, reach].map((by) => Math.max(1, values[i]! + by));
    return beside.every((other) => {
      return words(...values.map((value, j) => (i === j ? other : value))) === words(...values);
    });
  });
}
