import type { Layout } from "plotly.js-dist";
import { period } from "../measures";

/** A value's place in time: its period, in decimal years. */
export interface TimePoint {
  label: string;
  /** 2007.75 is the middle of 2007/08. */
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
 * Where a period such as "2007/08", "2007" or "year ending March 2008" stands in time.
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

/** An axis of time, and where on it data and marks stand. */
export interface TimeScale {
  axis: Partial<Layout["xaxis"]>;
  /** The place of a value. */
  at(point: TimePoint): number;
  /** The place of a day in decimal years, for marks: lines and texts. */
  mark(year: number): number;
  /** From 0 to 1 along the axis. */
  part(year: number): number;
}

/**
 * The axis for some periods. Years in one form stand at whole numbers, the year in which they
 * begin, so that Plotly sets as many labels as there is room for and each is a year's name. Other
 * periods stand at their middles.
 */
export function timeScale(times: readonly TimePoint[]): TimeScale {
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return byMiddles([]);
  const count = Math.round(last.middle - first.middle) + 1;
  const names = yearNames(first.label, count);
  if (!times.every(({ label }) => names.includes(label))) return byMiddles(times);
  const begins = Number.parseInt(first.label, 10);
  const mark = (year: number) => year - first.middle + begins;
  return {
    axis: {
      range: [begins - 0.5, begins + count - 0.5],
      tickformat: "~f",
      labelalias: aliases(names, begins),
      ...(count <= FEW_YEARS && { tick0: begins, dtick: 1 }),
    },
    at: ({ label }) => begins + names.indexOf(label),
    mark,
    part: (year) => (mark(year) - begins + 0.5) / count,
  };
}

/** As many labels as stand side by side on a telephone. */
const FEW_YEARS = 4;

/** A tick at 2007 reads "2007/08"; one at 2007.5, where a wide chart has room for it, nothing. */
function aliases(names: readonly string[], begins: number): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, index) => [
      [`${begins + index}`, name],
      [`${begins + index + 0.5}`, ""],
    ]),
  );
}

/** "2007/08", "2008/09", …, or "2007", "2008", …; none for a period in another form. */
function yearNames(first: string, count: number): string[] {
  const found = /^(\d{4})(\/\d{2})?$/.exec(first);
  if (found === null) return [];
  return Array.from({ length: count }, (_, index) => {
    const year = Number(found[1]) + index;
    return found[2] === undefined ? `${year}` : `${year}/${String(year + 1).slice(2)}`;
  });
}

function byMiddles(times: readonly TimePoint[]): TimeScale {
  const from = times[0]?.start ?? 0;
  const to = times.at(-1)?.end ?? 1;
  return {
    axis: {
      range: [from, to],
      tickvals: times.map(({ middle }) => middle),
      ticktext: times.map(({ label }) => label),
    },
    at: ({ middle }) => middle,
    mark: (year) => year,
    part: (year) => (year - from) / (to - from),
  };
}
