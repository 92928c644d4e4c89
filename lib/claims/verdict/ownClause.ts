import type { Claim } from "../meaning/claim";
import type { Period } from "../reading/periods";
import type { Span } from "../reading/sentences";

/** What the words of a statement's own clause bind, whatever the counts beside it would give. */

/** So small a number may be of officers or years, and parts no clauses. */
const SMALL = 21;
/** A period so near after a figure is that figure's. */
const BESIDE = 3;
/** Words for a time that no year stands for. */
const AT_A_TIME =
  /\b(?:now|today|currently|nowadays|until then|by then|before that|after that|at first|first of (?:those|these)|second (?:rise|fall))\b/i;

/** Where the figures on either side of a statement end and begin: between them is its own clause. */
function clauseOf({ reading, start, end }: Claim): Span {
  const { sentence, marked } = reading;
  const figures = reading.numerals.filter(
    (numeral) =>
      numeral.value >= SMALL || /^ ?(?:%|per ?cent|pc\b)/.test(marked.slice(numeral.end)),
  );
  return {
    start: figures.findLast((numeral) => numeral.end <= start)?.end ?? 0,
    end: figures.find((numeral) => numeral.start >= end)?.start ?? sentence.text.length,
  };
}

export function clauseText(claim: Claim): string {
  const { start, end } = clauseOf(claim);
  return claim.reading.sentence.text.slice(start, end);
}

/** A place that the clause names, or else the sentence, is not passed over for another. */
export function mayBeOf(claim: Claim, other: string): boolean {
  const { reading, area } = claim;
  if (other === area) return true;
  const { start, end } = clauseOf(claim);
  const inClause = reading.places.filter((place) => place.start >= start && place.end <= end);
  if (inClause.length > 0) return inClause.some((place) => place.named && place.area === other);
  const named = reading.places.flatMap((place) => (place.named ? [place.area] : []));
  return named.length === 0 || named.includes(other);
}

/** Nor is a year, or a time in words: "in a year", "since then", "last year". */
export function mayBeWhen(claim: Claim): (period: string) => boolean {
  const years = yearsOf(claim);
  const isDated = AT_A_TIME.test(clauseText(claim)) || timesOf(claim).length > 0;
  return (period) =>
    years.every((year) => period.split(" to ").includes(year)) &&
    (!isDated || isThen(claim, period));
}

function yearsOf(claim: Claim): string[] {
  const { start, end } = clauseOf(claim);
  return claim.reading.periods.flatMap((period) =>
    period.kind === "year" && period.start >= start && period.end <= end ? [period.label] : [],
  );
}

/** Not "1,176 two years on, before a spike of 47.7 per cent": that is when the count was. */
function timesOf(claim: Claim): Period[] {
  const { start, end } = clauseOf(claim);
  const from = start > 0 ? start + BESIDE : 0;
  return claim.reading.periods.filter(
    (period) => period.kind !== "year" && period.start >= from && period.end <= end,
  );
}

/** Of the years that the statement has; those of a change may be read around its one year. */
function isThen(claim: Claim, other: string): boolean {
  const { period } = claim;
  const [from = "", to = ""] = other.split(" to ");
  const span = timesOf(claim).find(({ kind }) => kind === "span");
  // "In five years": often four from the first figure to the last.
  if (span?.kind === "span" && to !== "") {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    const isSo = years === span.years || (span.years > 2 && years === span.years - 1);
    return isSo && (claim.reading.sentence.paragraph === 0 || period.endsWith(to));
  }
  return other === period || (!period.includes(" to ") && [from, to].includes(period));
}
