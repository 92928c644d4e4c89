/** A headline gives a change without its years; the sentence that tells the change again gives them. */
import { endsInStop } from "../reading/sentences";
import { type Claim, isChange, isCount, keyOf } from "./facets";

/**
 * Gives a change in a headline, which names no years, those of the others that are by as much, of the
 * same thing and place, where these agree, and their sentence says both years or the text has counts of both.
 */
export function datedAgain(claims: readonly Claim[]): void {
  const counted = new Set(
    claims.flatMap((one) => (isCount(one) ? [one.area.value + one.period.value] : [])),
  );
  const told = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { area, period } = claim;
    if (!isChange(claim) || !namesTime(claim) || period.how === "open") continue;
    const isCounted = period.value.split(" to ").every((year) => counted.has(area.value + year));
    if (period.how !== "said" && !isCounted) continue;
    const key = changeKey(claim);
    told.set(key, (told.get(key) ?? new Set()).add(period.value));
  }
  for (const claim of claims) {
    if (!isChange(claim) || namesTime(claim) || endsInStop(claim.reading.sentence.text)) continue;
    const [years, ...others] = told.get(changeKey(claim)) ?? [];
    if (years !== undefined && others.length === 0)
      claim.period = { value: years, how: claim.period.how };
  }
}

/** "In the past four years", "since 2014/15": the sentence speaks of a time. */
const namesTime = ({ reading }: Claim): boolean => reading.periods.length > 0;

/** What two changes share that may be one, told twice. */
const changeKey = ({ value, unit, area, what }: Claim): string =>
  [value, unit, area.value, keyOf(what)].join("|");
