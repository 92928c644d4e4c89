import type { Round } from "../round/round";
import type { Accepted } from "../round/tables";
import type { Collation, NationalRow } from "./collate";
import { matchedIn } from "./matched";

/** The figures that a sum adds up, one for each of its forces. */
export function figuresIn(
  round: Pick<Round, "year" | "before">,
  { byForce }: Collation,
  { measure, unit, period, basis }: NationalRow,
): Accepted[] {
  const counted = byForce.filter(
    (row) => row.measure === measure && row.unit === unit && row.counted === "yes",
  );
  const rows = basis === "all" ? counted : matchedIn(counted, round);
  return rows.filter((row) => row.period === period);
}
