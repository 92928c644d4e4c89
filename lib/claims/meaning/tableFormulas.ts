/**
 * What the columns and rows of a table are made of, as its own numbers tell. "Change" may be from the
 * first year or from the one before, "Share" of the row or of all: where most cells of a line are made
 * of the others in one way, that is what the line is, and a cell that is not is told as wrong.
 */
import { daysOf } from "../verdict/arithmetic";
import { sumOf } from "../verdict/sumOf";
import { isMonths, monthsTogether } from "../reading/months";
import { isOneYear, yearOfMonths } from "../reading/yearLabels";
import { carried, type Claim, type Formula, isCount, OPEN, said } from "./facets";

/** A column, or a row: its cells by where they stand along it. */
export interface Line {
  cells: ReadonlyMap<number, Claim>;
  /** Its words say that it is worked out from others. */
  isDerived: boolean;
  /** Its words say that it is a total. */
  isTotal: boolean;
}

type Way = Formula["way"];
/** The cells that the one at a place is made of; undefined where one of them is missing. */
type Sources = (at: number) => Claim[] | undefined;

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
  const own = first(line.cells);
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
    const isSure = isTold || TOLD.has(way) || right > LEAST || right === tried;
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

/** Every way in which the cells of a line may be made of the counts beside them, the likeliest first. */
function* guesses(
  { unit, measure, per }: Claim,
  line: Line,
  counts: readonly Line[],
  all: readonly Line[],
): Generator<[Way, Sources]> {
  if (measure === "rank") {
    for (const other of all) if (other !== line) yield ["rank", amongAll(other, line)];
    return;
  }
  if (unit === "per_1000" || per !== undefined) {
    for (const part of counts)
      for (const people of all) if (people !== part) yield ["per people", together([part, people])];
    return;
  }
  if (measure === "running_total") {
    for (const one of counts) yield ["running", upTo(one)];
    return;
  }
  if (measure === "average") {
    for (const one of counts) yield ["monthly", together([one])];
    for (const run of spans(counts)) yield ["mean", together(run)];
    return;
  }
  if (unit === "per_day" || unit === "per_week" || unit === "minutes_per_event") {
    for (const one of counts) yield ["rate", together([one])];
    return;
  }
  if (unit === "ratio") {
    for (const a of counts) for (const b of counts) if (a !== b) yield ["ratio", together([a, b])];
    return;
  }
  // "% on the five-year mean"
  for (const mean of all.filter(({ cells }) => first(cells)?.measure === "average"))
    for (const to of counts) yield ["change", together([mean, to])];
  for (const [i, from] of counts.entries()) {
    for (const to of counts.slice(i + 1)) {
      yield ["change", together([from, to])];
      yield ["change", together([to, from])];
    }
    for (const step of [-1, 1]) yield ["change", besideEach(from, step)];
    yield ["change", sinceFirst(from)];
  }
  if (!unit.startsWith("percent")) return;
  for (const part of counts) {
    yield ["share", ofWhole(part)];
    for (const whole of counts) if (whole !== part) yield ["share", together([part, whole])];
  }
}

const first = (cells: Line["cells"]): Claim | undefined => [...cells.values()][0];

/** The cells of several lines at one place. */
const together =
  (lines: readonly Line[]): Sources =>
  (at) => {
    const of = lines.flatMap(({ cells }) => cells.get(at) ?? []);
    return of.length === lines.length ? of : undefined;
  };

/** The count before or after along the line, and the one here: years down a column. */
const besideEach =
  ({ cells }: Line, step: number): Sources =>
  (at) => {
    const [from, to] = [cells.get(at + step), cells.get(at)];
    return from && to ? [from, to] : undefined;
  };

const sinceFirst =
  ({ cells }: Line): Sources =>
  (at) => {
    const [[first, from] = []] = cells;
    const to = cells.get(at);
    return from && to && first !== at ? [from, to] : undefined;
  };

const upTo =
  ({ cells }: Line): Sources =>
  (at) =>
    cells.has(at)
      ? [...cells].flatMap(([other, claim]) => (other <= at ? [claim] : []))
      : undefined;

/** The cell here, and the others of its line that have a place in the order. */
const amongAll =
  ({ cells }: Line, order: Line): Sources =>
  (at) => {
    const own = cells.get(at);
    const others = [...order.cells.keys()].filter((other) => other !== at);
    return own && [own, ...others.flatMap((other) => cells.get(other) ?? [])];
  };

/** The count here, and that of its line which no other is more than. */
function ofWhole({ cells }: Line): Sources {
  const all = [...cells.values()];
  const whole = all.find(({ value }) => all.every((one) => one.value <= value));
  return (at) => {
    const part = cells.get(at);
    return part && whole ? [part, whole] : undefined;
  };
}

/** Lines that stand together, two or more, the longest first. */
function spans(lines: readonly Line[]): (readonly Line[])[] {
  const sizes = lines.map((_, i) => lines.length - i).filter((size) => size > 1);
  return sizes.flatMap((size) =>
    lines.slice(size - 1).map((_, from) => lines.slice(from, from + size)),
  );
}

/** What counts give in one way, as the unit of a cell has it; undefined where they give nothing. */
function resultOf(way: Way, of: readonly Claim[], { unit, per = 1000 }: Claim): number | undefined {
  const [first = 0, second = 0] = of.map(({ value }) => value);
  switch (way) {
    case "running":
      return sumOf(of);
    case "mean":
      return sumOf(of) / of.length;
    case "monthly":
      return first / 12;
    case "rate":
      if (unit === "minutes_per_event")
        return ((daysOf(of[0]!.period.value) ?? 365) * 1440) / first;
      return (first * (unit === "per_week" ? 7 : 1)) / (daysOf(of[0]!.period.value) ?? 365);
    case "per people":
      return second > 0 ? (first / second) * per : undefined;
    case "rank":
      return 1 + of.filter(({ value }) => value > first).length;
    case "ratio":
      return second > 0 ? first / second : undefined;
    case "share":
      return second > 0 ? (first / second) * 100 : undefined;
    case "change":
      if (!unit.startsWith("percent")) return second - first;
      return first > 0 ? ((second - first) / first) * 100 : undefined;
  }
}

function gives(way: Way, of: readonly Claim[], claim: Claim): boolean {
  const { unit, value, decimals, way: goes } = claim;
  const truth = resultOf(way, of, claim);
  const printed = goes === -1 && !unit.startsWith("percent") ? -value : value;
  return truth !== undefined && Math.abs(truth - printed) <= 0.5 * 10 ** -decimals + 1e-9;
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
    const isMade = parts !== undefined && sumOf(parts) === total.value;
    if (isMade || !total.totalOf) total.totalOf = parts ?? total.totalOf;
  }
}
