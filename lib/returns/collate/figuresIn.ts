import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";
import type { Collation, NationalRow } from "./collate";

/** The figures that a sum adds up, one for each of its forces. */
export function figuresIn(
  { year, before }: Pick<Round, "year" | "before">,
  { byForce }: Collation,
  { measure, unit, period, basis }: NationalRow,
): Accepted[] {
  const counted = byForce.filter(
    (row) => row.measure === measure && row.unit === unit && row.counted === "yes",
  );
  const rows = counted.filter((row) => row.period === period);
  if (basis === "all") return rows;
  const gaveExactly = (when: string): Set<string> =>
    new Set(counted.flatMap((row) => (row.period === when && row.value !== null ? row.area : [])));
  const [first, last] = [gaveExactly(before), gaveExactly(year)];
  return rows.filter(({ area }) => first.has(area) && last.has(area));
}
