import type { ShownChart } from "../display/bundle";
import { one } from "./axes";
import { type TableData, toGrid } from "./data";
import { baseLayout, chart, nameAxis, unitAbove, valueAxis } from "./layout";
import { INTERVAL_NOTE } from "./intervalNote";
import { coverageNote, doubtNote, endLabels, hasWhisker, lineStyles, lineTrace } from "./lineMarks";
import { lineRange } from "./lineRange";
import { type Line, readLines, timesOf } from "./lines";
import {
  type RecordingChange,
  changeMarks,
  changesWithin,
  cutMarks,
  knownChanges,
} from "./recordingChanges";
import { checkOptions, type OptionNames, TEXT_OPTIONS } from "./options";
import type { ChartText } from "./text";
import { pointLabels } from "./pointLabels";
import { timeScale } from "./timeAxis";

export interface LineChartOptions extends ChartText {
  /** The column of periods: "2007/08", "2007", "year ending March 2008". */
  x: string;
  /** The column of values. */
  y: string;
  /** What the values count: "offences recorded". */
  unit: string;
  /** The column that tells one line from another; four lines at most, unless one is in focus. */
  series?: string;
  /** The same as `series`, as Plotly Express calls it. */
  color?: string;
  /** The line to tell of; the others are context. */
  focus?: string;
  /** Columns with the limits of an interval, drawn as bars; a note says what they are not. */
  lower?: string;
  upper?: string;
  /** Columns of forces responding and asked: where the first differs, the line is cut. */
  responding?: string;
  asked?: string;
  /** Periods that begin a new series: the line is cut before each. */
  breaks?: readonly string[];
  /** Changes in recording to mark and to cut at; the known ones when left out, none when empty. */
  changes?: readonly RecordingChange[];
  /** Whether the value axis holds zero; it does when left out, and goes below for what is negative. */
  fromZero?: boolean;
}

const OPTIONS: OptionNames<LineChartOptions> = {
  ...TEXT_OPTIONS,
  x: true,
  y: true,
  unit: true,
  series: true,
  color: true,
  focus: true,
  lower: true,
  upper: true,
  responding: true,
  asked: true,
  breaks: true,
  changes: true,
  fromZero: true,
};

const MOST_LINES = 4;

/**
 * Draws values over time. A line joins two points only when they may be compared: not over a
 * missing value or period, not where the number of responding forces differs, not over one of
 * `breaks` or a change in recording, nor to or from a figure that its column `status` sets apart, as
 * `comparable` has it. Lines are labelled at their ends;
 * changes in recording are marked.
 *
 * @throws RangeError when words or columns are missing, when there are more than four lines, or for
 * an option that there is not.
 */
export function lineChart(data: TableData, given: LineChartOptions): ShownChart {
  checkOptions("lineChart", given, OPTIONS);
  const grid = toGrid(data);
  const named = one("lineChart", ["series", "color"], given.series, given.color);
  const options = { ...given, ...(named !== undefined && { series: named }) };
  const lines = readLines(grid, options);
  refuseTooMany(lines, options.focus);
  const times = timesOf(lines);
  const changes = changesWithin(times, options.changes ?? knownChanges(grid));
  const scale = timeScale(times);
  const range = lineRange(lines);
  const marks = changeMarks(changes, scale);
  const cuts = { breaks: new Set(options.breaks), changes: changes.map(({ at }) => at) };
  const drawn = lineStyles(lines, options.focus).map((style, index) => ({
    line: lines[index] as Line,
    style,
  }));
  const { x, y, unit, series, lower, upper, responding, asked } = options;

  return chart(
    "lineChart",
    options,
    grid,
    {
      columns: [x, series, y, lower, upper, responding, asked],
      units: { [y]: unit },
      notes: [
        ...(lines.some(({ points }) => points.some(hasWhisker)) ? [INTERVAL_NOTE] : []),
        ...doubtNote(lines),
        ...coverageNote(lines),
        ...changes.map(({ note }) => note),
      ],
    },
    {
      data: drawn.map(({ line, style }) => lineTrace(line, cuts, style, unit, scale)),
      layout: baseLayout({
        margin: { t: 56, r: 24, b: 40, l: 8 },
        xaxis: nameAxis({ ...scale.axis, ticks: "outside" }),
        yaxis: valueAxis(options.fromZero === false ? {} : { range }),
        shapes: [...marks.shapes, ...cutMarks(times, cuts.breaks, scale)],
        annotations: [
          unitAbove(unit, changes.length > 0 ? 22 : 8),
          ...marks.annotations,
          ...endLabels(drawn, cuts, scale, range),
          ...pointLabels(lines, cuts, scale),
        ],
      }),
    },
  );
}

function refuseTooMany(lines: readonly Line[], focus: string | undefined): void {
  if (focus !== undefined && !lines.some(({ name }) => name === focus)) {
    throw new RangeError(`lineChart, focus: there is no line "${focus}".`);
  }
  if (lines.length <= MOST_LINES || focus !== undefined) return;
  throw new RangeError(
    `lineChart: ${lines.length} lines are too many to tell apart, four are the most: ` +
      "select some, draw several charts, or name the one to tell of as focus.",
  );
}
