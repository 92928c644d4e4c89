import { type Break, KNOWN_BREAKS, nationOf } from "./breaks";
import { monthsOf } from "./calendar";
import { gapReasons } from "./gaps";
import { type Period, period } from "./period";

/** What a figure counts: the ledger's columns that decide whether two may be compared. */
export interface Footing {
  unit: string;
  area: string;
  period: string;
  /** What is counted, such as "total" or "girls"; not looked at where only one figure has it. */
  measure?: string;
  /** How many police forces the figure is the sum of; missing where the source does not say. */
  forces_responding?: number | null;
}

export interface Comparability {
  ok: boolean;
  /** Why not, each a sentence. Empty when the two may be compared. */
  reasons: string[];
}

/**
 * Whether a change from one figure to another can be a change in what was recorded, and not merely
 * in what was counted: same unit, area, length of period and responding forces, and no known break
 * in recording between them.
 *
 * Responding forces are compared by their number, and by name where it is known who is missing
 * ({@link KNOWN_GAPS}); {@link matchedForces} compares force by force. A number of forces that only
 * one source states is no match.
 *
 * A year of 366 days and one of 365 are of one length. Figures of the same period stand on the
 * same side of every break. Breaks: {@link KNOWN_BREAKS}.
 *
 * @example
 * const year = (period) => ({ unit: "offences", area: "England and Wales", period })
 * comparable(year("2009/10"), year("2010/11")) // → { ok: true, reasons: [] }
 * comparable(year("2012/13"), year("2015/16")).ok // → false
 * comparable(year("2009/10"), { ...year("2010/11"), unit: "victims" }).reasons // → ["One counts offences, the other victims."]
 */
export function comparable(a: Footing, b: Footing): Comparability {
  const [first, second] = [period(a.period), period(b.period)];
  const reasons = [
    ...standingReasons(a, b),
    ...gapReasons({ ...a, period: first.label }, { ...b, period: second.label }),
    ...periodReasons(first, second, breaksFor(a, b)),
  ];
  return { ok: reasons.length === 0, reasons };
}

/** What differs apart from time. */
export function standingReasons(a: Footing, b: Footing): string[] {
  const reasons: string[] = [];
  if (a.unit !== b.unit) reasons.push(`One counts ${a.unit}, the other ${b.unit}.`);
  if (a.area !== b.area) reasons.push(`One covers ${a.area}, the other ${b.area}.`);
  if (a.measure !== undefined && b.measure !== undefined && a.measure !== b.measure) {
    reasons.push(`One is the measure ${a.measure}, the other ${b.measure}.`);
  }
  const [here, there] = [forces(a), forces(b)];
  if (here !== there) {
    reasons.push(
      here === undefined || there === undefined
        ? `How many forces answered is stated for ${here === undefined ? b.period : a.period} only.`
        : `${here} forces answered for ${a.period}, ${there} for ${b.period}.`,
    );
  }
  return reasons;
}

function forces({ forces_responding: number }: Footing): number | undefined {
  return number === null || Number.isNaN(number) ? undefined : number;
}

/** The breaks that could come between these figures. */
export function breaksFor(...figures: readonly Footing[]): readonly Break[] {
  return KNOWN_BREAKS.filter(({ nations, measures }) =>
    figures.some(
      ({ area, measure }) =>
        nations.includes(nationOf(area)) &&
        (measures === undefined || measures.includes(measure ?? "")),
    ),
  );
}

/** What differs in time: the length, and breaks that either period holds or that lie between. */
export function periodReasons(a: Period, b: Period, breaks: readonly Break[]): string[] {
  const reasons: string[] = [];
  const [length, other] = [lengthOf(a), lengthOf(b)];
  if (length !== other) {
    reasons.push(`${a.label} is ${length} long, ${b.label} ${other}.`);
  }
  if (a.start === b.start && a.end === b.end) return reasons;
  const first = a.start < b.start ? a.start : b.start;
  const last = a.end > b.end ? a.end : b.end;
  for (const { date, what } of breaks) {
    if (first < date && date <= last) {
      reasons.push(`Recording changed in ${monthOf(date)}: ${what}.`);
    }
  }
  return reasons;
}

/** Whole months where there are, as a year is a year with or without a leap day. */
export function lengthOf(span: Period): string {
  const months = monthsOf(span);
  return months === undefined ? counted(span.days, "day") : counted(months, "month");
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

function monthOf(date: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(date));
}
