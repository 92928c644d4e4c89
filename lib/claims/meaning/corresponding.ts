/** Counts of another place in the order of those just told: "The corresponding figures for Humberside were 689 and 702", "Norfolk reported 612 and 540". */
import { over } from "../reading/marks";
import { carried, type Claim, inTable, isCount, sameWhat } from "./facets";

const CORRESPONDING = over(
  "\\b(?:corresponding|comparable|equivalent|respective) (?:figures|numbers|totals|counts)\\b[^.;]{0,60} (?:were|are) {N}(?:,|,? and) {N}",
  "i",
);
/** From one count of a row to the next. */
const NEXT = /^(?:,|,? and|,? and then|,? then) $/;
/** As far back as the row stands that it follows. */
const FIGURES = 12;

/** Gives the counts of such a sentence the years, and where it says so the things, of those before. */
export function correspond(here: readonly Claim[], told: readonly Claim[]): void {
  const counts = here.filter((one) => isCount(one));
  const [first] = counts;
  if (!first || counts.length < 2 || inTable(first)) return;
  const saysSo = CORRESPONDING.test(first.reading.marked);
  if (!saysSo && !isRowOfAnotherPlace(counts, here)) return;
  const row = saysSo ? lastSentence(told) : lastRow(counts, told);
  if (row.length !== counts.length) return;
  const namesYears = first.reading.periods.length > 0;
  for (const [i, { period, what }] of row.entries()) {
    const count = counts[i]!;
    count.isBase = false;
    if (saysSo) count.what = what;
    if (!namesYears) count.period = carried(period.value);
  }
}

/** A bare row, of a place that its sentence names and of no year that it names. */
function isRowOfAnotherPlace(counts: readonly Claim[], here: readonly Claim[]): boolean {
  const [{ reading, area }] = counts as [Claim, ...Claim[]];
  return (
    here.length === counts.length &&
    reading.periods.length === 0 &&
    area.how === "said" &&
    counts.every((one) => one.area.value === area.value && one.bound === "exact") &&
    counts.slice(1).every(({ start }, i) => NEXT.test(reading.marked.slice(counts[i]!.end, start)))
  );
}

/** The counts of the sentence before. */
function lastSentence(told: readonly Claim[]): Claim[] {
  const last = told.at(-1)?.reading;
  return told.filter((one) => one.reading === last && isCount(one));
}

/** The last counts told, as many and of the same thing, if they are of one other place and each of another year. */
function lastRow(counts: readonly Claim[], told: readonly Claim[]): Claim[] {
  const [first] = counts as [Claim, ...Claim[]];
  const row = told
    .slice(-FIGURES)
    .filter((one) => isCount(one) && sameWhat(one.what, first.what))
    .slice(-counts.length);
  const [place] = row;
  const years = new Set(row.map(({ period }) => period.value));
  const fits =
    place !== undefined &&
    place.area.value !== first.area.value &&
    place.reading.sentence.paragraph >= first.reading.sentence.paragraph - 1 &&
    row.every((one) => one.area.value === place.area.value && one.period.value !== "") &&
    years.size === counts.length;
  return fits ? row : [];
}
