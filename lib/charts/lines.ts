import { missingForces } from "../measures/gaps";
import { statusReasons } from "../measures/status";
import { labels, numbers } from "./columns";
import type { Grid } from "./data";
import { doubts } from "./doubt";
import { sortedBy } from "./sorted";
import { type TimePoint, follows, timePoint } from "./timeAxis";

/** One value of a line, with its interval and the forces behind it where they are known. */
export interface Point extends TimePoint {
  value: number | null;
  lower: number | null;
  upper: number | null;
  responding: number | null;
  asked: number | null;
  /** What the ledger knows against it; empty when nothing. */
  status: string;
  /** By what two figures are held comparable or not: the columns `status` and `source`. */
  known: { period: string; status: string; source: string };
  /** Forces known to be missing from the figure, by the columns `area` and `measure`. */
  missing: string;
}

export interface Line {
  name: string;
  points: Point[];
}

export interface LineColumns {
  x: string;
  y: string;
  series?: string;
  lower?: string;
  upper?: string;
  responding?: string;
  asked?: string;
}

/** The lines of a frame, each in the order of time. */
export function readLines(grid: Grid, columns: LineColumns): Line[] {
  const optional = (name: string | undefined, option: string) =>
    name === undefined ? [] : numbers(grid, name, `lineChart, ${option}`);
  const times = labels(grid, columns.x, "lineChart, x").map(timePoint);
  const values = numbers(grid, columns.y, "lineChart, y");
  const lower = optional(columns.lower, "lower");
  const upper = optional(columns.upper, "upper");
  const responding = optional(columns.responding, "responding");
  const asked = optional(columns.asked, "asked");
  const names =
    columns.series === undefined ? [] : labels(grid, columns.series, "lineChart, series");

  const statuses = doubts(grid);
  const lines = new Map<string, Point[]>();
  for (const [row, time] of times.entries()) {
    const points = lines.get(names[row] ?? "") ?? [];
    lines.set(names[row] ?? "", points);
    points.push({
      ...time,
      value: values[row] ?? null,
      lower: lower[row] ?? null,
      upper: upper[row] ?? null,
      responding: responding[row] ?? null,
      asked: asked[row] ?? null,
      status: statuses[row] ?? "",
      known: {
        period: time.label,
        status: cellOf(grid, row, "status"),
        source: cellOf(grid, row, "source"),
      },
      missing: missingFrom(grid, row, time.label),
    });
  }
  return [...lines].map(([name, points]) => ({ name, points: inTime(name, points) }));
}

/** A cell of a column that need not be there. */
const cellOf = ({ columns, rows }: Grid, row: number, name: string): string =>
  String(rows[row]?.[columns.indexOf(name)] ?? "");

function missingFrom(grid: Grid, row: number, period: string): string {
  const total = { area: cellOf(grid, row, "area"), measure: cellOf(grid, row, "measure"), period };
  return missingForces(total).join(" and ");
}

function inTime(name: string, points: readonly Point[]): Point[] {
  const sorted = sortedBy(points, ({ middle }) => middle);
  const repeated = sorted.find((point, index) => sorted[index - 1]?.middle === point.middle);
  if (repeated !== undefined) {
    throw new RangeError(
      `lineChart: ${name === "" ? "the line" : `"${name}"`} has two values for ` +
        `${repeated.label}; choose one, or name the column that tells them apart as series.`,
    );
  }
  return sorted;
}

/** Every period of any line, in order. */
export function timesOf(lines: readonly Line[]): TimePoint[] {
  const times = new Map(
    lines.flatMap(({ points }) => points).map((point) => [point.middle, point]),
  );
  return sortedBy(times.values(), ({ middle }) => middle);
}

/** Where lines are cut, whatever their values. */
export interface Cuts {
  /** Periods that begin a new series. */
  breaks: ReadonlySet<string>;
  /** Changes in recording, in decimal years: a period that holds one is joined to neither side. */
  changes: readonly number[];
}

/** The stretches of a line over which values may be compared, and so joined. */
export function stretches(line: Line, { breaks, changes }: Cuts): Point[][] {
  const parts: Point[][] = [];
  let previous: Point | undefined;
  for (const point of line.points) {
    if (point.value === null) {
      previous = undefined;
      continue;
    }
    const from = previous?.start ?? point.start;
    const joined =
      previous !== undefined &&
      follows(point, previous) &&
      point.responding === previous.responding &&
      point.missing === previous.missing &&
      statusReasons(previous.known, point.known).length === 0 &&
      !breaks.has(point.label) &&
      !changes.some((at) => from < at && at < point.end);
    if (joined) parts.at(-1)?.push(point);
    else parts.push([point]);
    previous = point;
  }
  return parts;
}
