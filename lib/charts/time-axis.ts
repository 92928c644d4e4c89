import { period } from "../measures";

/** A value's place in time: the middle of its period, in years. */
export interface TimePoint {
  label: string;
  /** Decimal years: 2007.75 is the middle of 2007/08. */
  middle: number;
  start: number;
  /** The day after the last, so that periods without a gap touch. */
  end: number;
}

const DAY = 86_400_000;

/** Decimal years of a date: 2008.25 is the first of April 2008. */
export function decimalYear(date: Date): number {
  const year = date.getUTCFullYear();
  const from = Date.UTC(year, 0, 1);
  return year + (date.getTime() - from) / (Date.UTC(year + 1, 0, 1) - from);
}

/**
 * Where a period such as "2007/08", "2007" or "year ending March 2008" stands on a time axis.
 * @throws RangeError when the text is no period.
 */
export function timePoint(label: string): TimePoint {
  const { start, end } = period(label);
  const from = decimalYear(new Date(start));
  const to = decimalYear(new Date(new Date(end).getTime() + DAY));
  return { label, middle: (from + to) / 2, start: from, end: to };
}

/** Whether `next` begins on the day after `previous` ends. */
export function follows(next: TimePoint, previous: TimePoint): boolean {
  return Math.abs(next.start - previous.end) < 1 / 730;
}

const MOST_TICK_LABELS = 6;

/**
 * A tick for each period and a label for as many as fit side by side on a telephone, the first
 * among them.
 */
export function timeTicks(points: readonly TimePoint[]): {
  tickvals: number[];
  ticktext: string[];
} {
  const step = Math.ceil(points.length / MOST_TICK_LABELS);
  return {
    tickvals: points.map(({ middle }) => middle),
    ticktext: points.map(({ label }, index) => (index % step === 0 ? label : "")),
  };
}
