import type { Annotation, Shape } from "./layout";
import { INK } from "./palette";
import { sortedBy } from "./sorted";
import { type TimePoint, decimalYear } from "./time-axis";

/** A change in how offences are recorded, after which a series may not mean the same. */
export interface RecordingChange {
  /** The day it came into force: "2015-04-01". */
  date: string;
  /** What changed, in a few words. */
  label: string;
}

/** The changes that any series over these years has to mention. */
export const KNOWN_CHANGES: readonly RecordingChange[] = [
  { date: "1998-04-01", label: "new counting rules" },
  { date: "2002-04-01", label: "National Crime Recording Standard" },
  { date: "2004-05-01", label: "Sexual Offences Act 2003 in force" },
  { date: "2014-11-01", label: "inspection of crime recording published" },
  { date: "2015-04-01", label: "online flag introduced" },
];

export interface ChangeMark {
  at: number;
  letter: string;
  note: string;
}

const FIRST_LETTER = 65;
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The changes that fall within the periods drawn, lettered in the order of time. */
export function changesWithin(
  times: readonly TimePoint[],
  changes: readonly RecordingChange[],
): ChangeMark[] {
  const first = times[0]?.start ?? Infinity;
  const last = times.at(-1)?.end ?? -Infinity;
  const marks = changes
    .map(({ date, label }) => ({ at: decimalYear(new Date(date)), date: new Date(date), label }))
    .filter(({ at }) => at > first && at < last);
  return sortedBy(marks, ({ at }) => at).map(({ at, date, label }, index) => {
    const letter = String.fromCodePoint(FIRST_LETTER + index);
    return { at, letter, note: `${letter} (${MONTH.format(date)}): ${label}.` };
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
