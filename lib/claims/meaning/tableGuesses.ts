/** In what ways a line of a table may be made of the others, and what each gives. */
import { daysOf } from "../verdict/arithmetic";
import { sumOf } from "../verdict/sumOf";
import type { Claim, Formula } from "./facets";

/** A column, or a row: its cells by where they stand along it. */
export interface Line {
  cells: ReadonlyMap<number, Claim>;
  /** Its words say that it is worked out from others. */
  isDerived: boolean;
  /** Its words say that it is a total. */
  isTotal: boolean;
}

export type Way = Formula["way"];
/** The cells that the one at a place is made of; undefined where one of them is missing. */
export type Sources = (at: number) => Claim[] | undefined;

/** Every way in which the cells of a line may be made of the counts beside them, the likeliest first. */
export function* guesses(
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
  for (const mean of all.filter(({ cells }) => leadOf(cells)?.measure === "average"))
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

export const leadOf = (cells: Line["cells"]): Claim | undefined => [...cells.values()][0];

/** The cells of several lines at one place. */
export const together =
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
export function resultOf(
  way: Way,
  of: readonly Claim[],
  { unit, per = 1000 }: Claim,
): number | undefined {
  const [first = 0, second = 0] = of.map(({ value }) => value);
  switch (way) {
    case "running":
      return sumOf(of);
    case "mean":
      return sumOf(of) / of.length;
    case "monthly":
      return first / 12;
    case "rate": {
      const days = daysOf(of[0]!.period.value) ?? 365;
      if (unit === "minutes_per_event") return (days * 1440) / first;
      return (first * (unit === "per_week" ? 7 : 1)) / days;
    }
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

/** A fall in a number is told without its sign. */
export const printedValue = ({ unit, value, way }: Claim): number =>
  way === -1 && !unit.startsWith("percent") ? -value : value;

export function gives(way: Way, of: readonly Claim[], claim: Claim): boolean {
  const truth = resultOf(way, of, claim);
  return (
    truth !== undefined &&
    Math.abs(truth - printedValue(claim)) <= 0.5 * 10 ** -claim.decimals + 1e-9
  );
}
