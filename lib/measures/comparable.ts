import { type Break, breaksTouching, KNOWN_BREAKS } from "./breaks";
import { countDays, monthsOf } from "./calendar";
import { type Gap, gapReasons, KNOWN_GAPS } from "./gaps";
import { checkNumberIfAny, checkParts, checkText } from "./input";
import { type Period, period } from "./period";
import { isOneBase, statusReasons } from "./status";

/** What a figure counts: the ledger's columns that decide whether two may be compared. */
export interface Footing {
  unit: string;
  area: string;
  period: string;
  /** What is counted, such as "total" or "girls"; not looked at where only one figure has it. */
  measure?: string;
  /** The offence code of an official count, such as "88A"; not looked at where only one has it. */
  code?: string;
  /** How many police forces the figure is the sum of; missing where the source does not say. */
  forces_responding?: number | null;
  /** What the ledger knows of the figure, such as "partial"; "" or missing where it knows nothing. */
  status?: string;
  /** Where it is printed: a restated figure is compared only with others of its own page. */
  source?: string;
}

/** What is known of recording and of missing forces: by default all that the ledger knows. */
export interface Known {
  breaks?: readonly Break[];
  gaps?: readonly Gap[];
}

export interface Comparability {
  ok: boolean;
  /** Why not, each a sentence. Empty when the two may be compared. */
  reasons: string[];
}

/**
 * Whether a change from one figure to another can be a change in what was recorded, and not merely
 * in what was counted: same unit, area, kind and length of period and responding forces, no known
 * break in recording between them, and nothing known of either ({@link Footing.status}) that
 * forbids it.
 *
 * Responding forces are compared by their number, and by name where it is known who is missing
 * ({@link KNOWN_GAPS}); {@link matchedForces} compares force by force. A number of forces that only
 * one source states is no match. A figure that was restated to stand beside another of the same page
 * is on that one's footing, whatever forces were missing when it was first printed.
 *
 * A year of 366 days and one of 365 are of one length. A calendar year and a financial year are
 * not of one kind: 2024 and 2023/24 share three months. Figures of the same period stand on the
 * same side of every break. Breaks: {@link KNOWN_BREAKS}, unless others are handed in.
 *
 * @example
 * const year = (period) => ({ unit: "offences", area: "England and Wales", period })
 * comparable(year("2009/10"), year("2010/11")) // → { ok: true, reasons: [] }
 * comparable(year("2012/13"), year("2015/16")).ok // → false
 * comparable(year("2009/10"), { ...year("2010/11"), unit: "victims" }).reasons // → ["One counts offences, the other victims."]
 * comparable(year("2009/10"), { ...year("2010/11"), status: "partial" }).reasons // → ["The figure for 2010/11 counts only a part."]
 * comparable(year("2010/11"), year("2010")).ok // → false
 */
export function comparable(a: Footing, b: Footing, known: Known = {}): Comparability {
  checkFooting("a", a);
  checkFooting("b", b);
  checkParts("known", known, "breaks and gaps by name");
  const { breaks = KNOWN_BREAKS, gaps = KNOWN_GAPS } = known;
  const [first, second] = [period(a.period), period(b.period)];
  const reasons = [
    ...standingReasons(a, b),
    ...statusReasons({ ...a, period: first.label }, { ...b, period: second.label }),
    ...(isOneBase(a, b)
      ? []
      : gapReasons({ ...a, period: first.label }, { ...b, period: second.label }, gaps)),
    ...periodReasons(first, second, breaksTouching([a, b], breaks)),
  ];
  return { ok: reasons.length === 0, reasons };
}

function checkFooting(name: string, figure: Footing): void {
  checkParts(name, figure, "a figure with unit, area and period");
  checkText(`${name}.area`, figure.area);
  checkNumberIfAny(`${name}.forces_responding`, figure.forces_responding);
}

/** What differs apart from time. */
export function standingReasons(a: Footing, b: Footing): string[] {
  const reasons: string[] = [];
  if (a.unit !== b.unit) reasons.push(`One counts ${a.unit}, the other ${b.unit}.`);
  if (a.area !== b.area) reasons.push(`One covers ${a.area}, the other ${b.area}.`);
  if (a.measure !== undefined && b.measure !== undefined && a.measure !== b.measure) {
    reasons.push(`One is the measure ${a.measure}, the other ${b.measure}.`);
  }
  if (a.code !== undefined && b.code !== undefined && a.code !== b.code) {
    reasons.push(`One is of offence code ${a.code}, the other of ${b.code}.`);
  }
  const [here, there] = [forces(a), forces(b)];
  if (here !== there && !isOneBase(a, b)) {
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

/** What differs in time: the length, and breaks that either period holds or that lie between. */
export function periodReasons(a: Period, b: Period, breaks: readonly Break[]): string[] {
  const reasons: string[] = [];
  const [length, other] = [lengthOf(a), lengthOf(b)];
  if (length !== other) {
    reasons.push(`${a.label} is ${length} long, ${b.label} ${other}.`);
  }
  if (a.start === b.start && a.end === b.end) return reasons;
  const overlap = overlapReason(a, b);
  if (overlap !== undefined) reasons.push(overlap);
  const first = a.start < b.start ? a.start : b.start;
  const last = a.end > b.end ? a.end : b.end;
  for (const { date, what } of breaks) {
    if (first < date && date <= last) {
      reasons.push(`Recording changed in ${monthOf(date)}: ${what}.`);
    }
  }
  return reasons;
}

/** Periods that share days, and years that begin in different months, are not one after another. */
function overlapReason(a: Period, b: Period): string | undefined {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  if (start <= end)
    return `${a.label} and ${b.label} share ${counted(countDays(start, end), "day")}.`;
  const isYear = monthsOf(a) === 12 && monthsOf(b) === 12;
  if (!isYear || a.start.slice(5) === b.start.slice(5)) return undefined;
  return `${a.label} is a year from ${monthName(a.start)}, ${b.label} from ${monthName(b.start)}.`;
}

function monthName(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(
    new Date(date),
  );
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
