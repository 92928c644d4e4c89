/**
 * What the columns and rows of a table are made of, as its own numbers tell. "Change" may be from the
 * first year or from the one before, "Share" of the row or of all: where most cells of a line are made
 * of the others in one way, that is what the line is, and a cell that is not is told as wrong.
 */
import { sumOf } from "../verdict/sumOf";
import { isMonths, monthsTogether } from "../reading/months";
import { isOneYear, yearOfMonths } from "../reading/yearLabels";
import { carried, type Claim, isCount, OPEN, said } from "./facets";
import {
  gives,
  guesses,
  leadOf,
  type Line,
  type Sources,
  together,
  type Way,
} from "./tableGuesses";

/** One cell alone is made of others by chance. */
const LEAST = 2;
/** So many, of which one may be wrong, are a sum though no word says so. */
const LEAST_UNTOLD = 3;
/** Lines that are looked through for what makes another. */
const MOST_LINES = 20;

/** Ties each cell of the lines to those of the others that it is made of. */
export function tieFormulas(lines: readonly Line[]): void {
  const plain = lines.filter(({ isDerived }) => !isDerived);
  for (const line of plain) tieSum(line, plain);
  const counts = plain
    .filter(({ cells }) => [...cells.values()].every(isCount))
    .slice(0, MOST_LINES);
  for (const line of lines) if (line.isDerived) tieDerived(line, counts, lines);
}

function tieDerived(line: Line, counts: readonly Line[], all: readonly Line[]): void {
  let best: { way: Way; of: Sources; right: number; tried: number } | undefined;
  const own = leadOf(line.cells);
  if (!own || [...line.cells.values()].some(({ madeOf }) => madeOf)) return;
  for (const [way, of] of guesses(own, line, counts, all)) {
    const { right, tried } = score(line, of, (claim, made) => gives(way, made, claim));
    if (right >= LEAST && right > tried / 2 && right > (best?.right ?? 0))
      best = { way, of, right, tried };
  }
  if (!best) return;
  const { way, of: sources, right, tried } = best;
  for (const [at, claim] of line.cells) {
    const of = sources(at);
    if (!of) continue;
    if (way === "share") claim.unit = "percent";
    const isTold = way === "change" && asChange(claim, of);
    const isSure = isTold || TOLD.has(way) || isPrecise(claim) || right > LEAST || right === tried;
    claim.madeOf = { way, of, sure: isSure };
    if (isOfOneYear(way) && claim.period.how !== "said")
      claim.period = carried(of[0]!.period.value);
    if (way === "mean") ofYears(claim, of);
    if (way === "running") ofMonths(claim, of);
  }
}

/** Only words make a line one of averages or ranks, so that two cells of it are enough. */
const TOLD: ReadonlySet<Way> = new Set([
  "ratio",
  "mean",
  "monthly",
  "running",
  "rate",
  "per people",
  "rank",
]);
/** Two whole percentages others may give by chance, two numbers or tenths of a per cent hardly. */
const isPrecise = ({ unit, decimals }: Claim): boolean =>
  !unit.startsWith("percent") || decimals > 0;
const isOfOneYear = (way: Way): boolean =>
  ["share", "ratio", "rate", "per people", "monthly"].includes(way);

/** Gives a change the years of its counts, and tells whether its words have given it the same. */
function asChange(claim: Claim, [from, to]: readonly Claim[]): boolean {
  if (claim.unit === "percent") claim.unit = "percent_change";
  const years = [from!.period.value, to!.period.value].sort();
  if (!years.every((one) => isOneYear(one) || isMonths(one)) || years[0] === years[1]) {
    if (claim.period.how !== "said") claim.period = OPEN;
    return false;
  }
  const { value, how } = claim.period;
  claim.period = said(years.join(" to "));
  return how === "said" && value === claim.period.value;
}

/** "Five-year average": of all the years that it is of. */
function ofYears(claim: Claim, of: readonly Claim[]): void {
  const years = of.map(({ period }) => period.value).sort();
  if (years.every(isOneYear) && years[0] !== years.at(-1))
    claim.period = said(`${years[0]} to ${years.at(-1)}`);
}

/** "April to June", of a running sum. */
function ofMonths(claim: Claim, of: readonly Claim[]): void {
  const [first, last] = [of[0]!.period.value, of.at(-1)!.period.value];
  if (isMonths(first) && isMonths(last))
    claim.period = said(yearOfMonths(monthsTogether(first, last)));
}

/** In how many cells of a line others make what is printed, of those for which they are all there. */
function score(
  { cells }: Line,
  of: Sources,
  make: (claim: Claim, of: readonly Claim[]) => boolean,
): { right: number; tried: number } {
  const tried = [...cells].flatMap(([at, claim]) => {
    const sources = of(at);
    return sources ? [make(claim, sources)] : [];
  });
  return { right: tried.filter(Boolean).length, tried: tried.length };
}

/** A line that is the sum of those which stand beside it, whatever it is called; or of all totals, or of all that are none. */
function tieSum(line: Line, lines: readonly Line[]): void {
  const at = lines.indexOf(line);
  const before = lines.slice(0, at).toReversed();
  const sides = [before, lines.slice(at + 1)].flatMap((side) => [
    side,
    side.filter(({ isTotal }) => !isTotal),
    side.filter(({ isTotal }) => isTotal),
  ]);
  let best: { of: Sources; right: number } | undefined;
  for (const side of sides) {
    for (let size = 2; size <= Math.min(side.length, MOST_LINES * 4); size++) {
      const of = together(side.slice(0, size));
      const { right, tried } = score(line, of, (total, parts) => sumOf(parts) === total.value);
      const isIt = line.isTotal
        ? right >= LEAST && right > tried / 2
        : right >= LEAST && right >= tried - Number(right >= LEAST_UNTOLD);
      if (isIt && right > (best?.right ?? 0)) best = { of, right };
    }
  }
  if (!best) return;
  for (const [place, total] of line.cells) {
    const parts = best.of(place);
    // What a column makes outweighs a row that does not.
    if (parts && (sumOf(parts) === total.value || !total.totalOf)) total.totalOf = parts;
  }
}
