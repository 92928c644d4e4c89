import type { Annotation, Shape } from "./layout";
import { INK } from "./palette";
import { type TimePoint, decimalYear } from "./time-axis";

/** A change in how offences are recorded, after which a series may not mean the same. */
export interface RecordingChange {
  /** The day it came into force: "2015-04-01". */
  date: string;
  /** What changed, in a few words. */
  label: string;
}

export interface ChangeMark {
  at: number;
  letter: string;
  note: string;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The changes that fall within the periods drawn, lettered in the order of time. */
export function changesWithin(
  times: readonly TimePoint[],
  changes: readonly RecordingChange[],
): ChangeMark[] {
  const first = times[0]?.start ?? Infinity;
  const last = times.at(-1)?.end ?? -Infinity;
  return changes
    .map((change) => ({ ...change, day: new Date(change.date) }))
    .map((change) => ({ ...change, at: decimalYear(change.day) }))
    .filter(({ at }) => at > first && at < last)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, day, label }, index) => {
      const letter = String.fromCodePoint("A".codePointAt(0)! + index);
      return { at, letter, note: `${letter} (${MONTH.format(day)}): ${label}.` };
    });
}

/** A thin upright line for each change, with its letter on top. */
export function changeMarks(marks: readonly ChangeMark[]): {
  shapes: Shape[];
  annotations: Annotation[];
} {
  return {
    shapes: marks.map(({ at }) => upright(at, "dot")),
    annotations: marks.map(({ at, letter }) => ({
      x: at,
      y: 1,
      yref: "paper",
      yanchor: "bottom",
      text: letter,
      showarrow: false,
      font: { color: INK, size: 12 },
    })),
  };
}

/** A dashed line where a new series begins. */
export function cutMarks(times: readonly TimePoint[], breaks: ReadonlySet<string>): Shape[] {
  return times.filter(({ label }) => breaks.has(label)).map(({ start }) => upright(start, "dash"));
}

function upright(at: number, dash: "dot" | "dash"): Shape {
  return {
    type: "line",
    layer: "below",
    xref: "x",
    yref: "paper",
    x0: at,
    x1: at,
    y0: 0,
    y1: 1,
    line: { color: INK, width: 1, dash },
  };
}
