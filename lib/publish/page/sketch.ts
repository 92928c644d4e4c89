/** A small picture of a chart for the index: its shape in a few numbers, no words and no scale. */
import type { ShownChart } from "../../display";

/** Numbers from 0 to 100, so that a list of pages can keep it and anyone can check it. */
export type Sketch =
  { kind: "bars"; lengths: number[] } | { kind: "points"; series: [number, number][][] };

const MOST_BARS = 8;
const MOST_SERIES = 4;
const MOST_POINTS = 60;

/** The shape of a chart of bars, dots or lines; nothing of another kind. */
export function sketchOf({ plot }: ShownChart): Sketch | undefined {
  const [first] = plot.data;
  if (first?.type === "bar") return bars(first);
  const drawn = plot.data.filter(
    ({ type, mode }) =>
      (type === undefined || type === "scatter") && String(mode ?? "markers").includes("markers"),
  );
  const series = drawn
    .slice(0, MOST_SERIES)
    .map(pointsOf)
    .filter((points) => points.length > 0);
  const all = series.flat();
  if (all.length < 2) return undefined;
  const [x, y] = (["xaxis", "yaxis"] as const).map((axis, index) =>
    scaleOf(
      all.map((point) => point[index as 0 | 1]),
      (plot.layout[axis] as { range?: unknown } | undefined)?.range,
    ),
  );
  return {
    kind: "points",
    series: series.map((points) =>
      points.map(([across, up]): [number, number] => [x?.(across) ?? 0, y?.(up) ?? 0]),
    ),
  };
}

function bars(trace: Record<string, unknown>): Sketch | undefined {
  const values = listOf(trace.orientation === "h" ? trace.x : trace.y)
    .filter((value): value is number => typeof value === "number")
    .map(Math.abs)
    .slice(0, MOST_BARS);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  if (values.length === 0 || most === 0) return undefined;
  return { kind: "bars", lengths: values.map((value) => Math.round((100 * value) / most)) };
}

/** Points whose places are numbers; names stand one after another. */
function pointsOf(trace: Record<string, unknown>): [number, number][] {
  const [xs, ys] = [listOf(trace.x), listOf(trace.y)];
  const named = ys.every((value) => typeof value === "string");
  return xs.slice(0, MOST_POINTS).flatMap((x, index): [number, number][] => {
    const y = ys[index];
    if (x === null || x === undefined || y === null || y === undefined) return [];
    return [[place(x, index), named ? -index : place(y, index)]];
  });
}

const place = (value: unknown, index: number): number =>
  typeof value === "number" ? value : index;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** By the chart's own axis where it has one that holds them all: two like values must look alike. */
function scaleOf(values: number[], range: unknown): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [from, to] = listOf(range).map(Number);
  const holds = from !== undefined && to !== undefined && from <= least && to >= most;
  const [low, high] = holds ? [from, to] : [least, most];
  return (value) => (high === low ? 50 : Math.round((100 * (value - low)) / (high - low)));
}

const fits = (each: unknown): boolean => typeof each === "number" && each >= 0 && each <= 100;

/** Whether what was kept in a list of pages is a sketch. */
export function isSketch(value: unknown): value is Sketch {
  const sketch = value as { kind?: unknown; lengths?: unknown; series?: unknown } | null;
  if (sketch?.kind === "bars")
    return listOf(sketch.lengths).every(fits) && Array.isArray(sketch.lengths);
  if (sketch?.kind !== "points" || !Array.isArray(sketch.series)) return false;
  return sketch.series.every(
    (points) =>
      Array.isArray(points) &&
      points.every((point) => Array.isArray(point) && point.length === 2 && point.every(fits)),
  );
}

const COLOURS = ["var(--pf-accent)", "#28a197", "#801650", "#f46a25"];

/** The sketch as a decoration: the finding beside it says what it shows. */
export function sketchHtml(sketch: Sketch): string {
  const marks = sketch.kind === "bars" ? barMarks(sketch.lengths) : pointMarks(sketch);
  return `<svg class="sketch" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true" focusable="false">${marks}</svg>`;
}

function barMarks(lengths: readonly number[]): string {
  const step = 64 / lengths.length;
  return lengths
    .map(
      (length, index) =>
        `<rect x="4" y="${round(4 + index * step)}" width="${round(1 + 1.1 * length)}" height="${round(0.72 * step)}" fill="${COLOURS[0]}"/>`,
    )
    .join("");
}

/** Points only: where a line may be joined is for the chart itself to say. */
function pointMarks({ series }: Extract<Sketch, { kind: "points" }>): string {
  return series
    .flatMap((points, index) =>
      points.map(
        ([x, y]) =>
          `<circle cx="${round(6 + 1.08 * x)}" cy="${round(66 - 0.6 * y)}" r="2.6" fill="${COLOURS[index] ?? COLOURS[0]}"/>`,
      ),
    )
    .join("");
}

const round = (value: number): number => Math.round(10 * value) / 10;
