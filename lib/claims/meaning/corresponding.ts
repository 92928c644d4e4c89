/** "The corresponding figures for Humberside were 689 and 702": each is of what the counts before it are of, in order. */
import { over } from "../reading/marks";
import { carried, type Claim, isCount } from "./facets";

const CORRESPONDING = over(
  "\\b(?:corresponding|comparable|equivalent|respective) (?:figures|numbers|totals|counts)\\b[^.;]{0,60} (?:were|are) {N}(?:,|,? and) {N}",
  "i",
);

/** Gives the counts of such a sentence the years, and where it names its own, the things, of those before. */
export function correspond(here: readonly Claim[], previous: readonly Claim[]): void {
  const [first] = here;
  if (!first || !CORRESPONDING.test(first.reading.marked)) return;
  const [counts, told] = [
    here.filter((one) => isCount(one)),
    previous.filter((one) => isCount(one)),
  ];
  if (counts.length < 2 || counts.length !== told.length) return;
  const namesYears = first.reading.periods.length > 0;
  for (const [i, { period, what }] of told.entries()) {
    const count = counts[i]!;
    count.isBase = false;
    count.what = what;
    if (!namesYears) count.period = carried(period.value);
  }
}
