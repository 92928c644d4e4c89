import type { Break } from "../measures";
import { breaksTouching } from "../measures/breaks";
import type { Grid } from "./data";
import type { Annotation, Shape } from "./layout";
import { INK } from "./palette";
import { sortedBy } from "./sorted";
import { type TimePoint, type TimeScale, decimalYear } from "./timeAxis";

/** A change in how offences are recorded, after which a series may not mean the same. */
export type RecordingChange = Pick<Break, "date" | "what">;

/**
 * The known changes that touch the figures of a frame, by its columns `area` and `measure` where
 * it has them: one of England and Wales is none of Scotland.
 */
export function knownChanges({ columns, rows }: Grid): readonly RecordingChange[] {
  const [area, measure] = [columns.indexOf("area"), columns.indexOf("measure")];
  const figures = rows.map((row) => ({
    area: String(row[area] ?? ""),
    measure: String(row[measure] ?? ""),
  }));
  return breaksTouching(figures);
}

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
    .map(({ date, what }) => ({ at: decimalYear(new Date(date)), date: new Date(date), what }))
    .filter(({ at }) => at > first && at < last);
  return sortedBy(marks, ({ at }) => at).map(({ at, date, what }, index) => {
    const letter = String.fromCodePoint(FIRST_LETTER + index);
    return { at, letter, note: `${letter} (${MONTH.format(date)}): ${what}.` };
  });
}

/** A thin upright line for each change, with its letter on top. */
export function changeMarks(
  marks: readonly ChangeMark[],
  scale: TimeScale,
): {
  shapes: Shape[];
  annotations: Annotation[];
} {
  return {
    shapes: marks.map(({ at }) => upright(scale.mark(at), "dot")),
    annotations: marks.map(({ at, letter }) => ({
      x: scale.mark(at),
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
export function cutMarks(
  times: readonly TimePoint[],
  breaks: ReadonlySet<string>,
  scale: TimeScale,
): Shape[] {
  return times
    .filter(({ label }) => breaks.has(label))
    .map(({ start }) => upright(scale.mark(start), "dash"));
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
