import type { ShownChart } from "../display/bundle";
import { type CategoryAndValue, categoryAndValue } from "./axes";
import { labels, numbers } from "./columns";
import { type TableData, toGrid } from "./data";
import { doubtNotes, doubts } from "./doubt";
import {
  type Annotation,
  type Shape,
  baseLayout,
  chart,
  nameAxis,
  unitAbove,
  valueAxis,
} from "./layout";
import { INTERVAL_NOTE } from "./intervalNote";
import { checkOptions, type OptionNames, TEXT_OPTIONS } from "./options";
import { CONTEXT_COLOUR, FOCUS_COLOUR, INK } from "./palette";
import { drawn, plain, rowHeight, wrapped } from "./plotText";
import { refuseRepeated } from "./repeated";
import { sortedBy } from "./sorted";
import type { ChartText } from "./text";

export type DotPlotOptions = DotPlotWords & CategoryAndValue;

interface DotPlotWords extends ChartText {
  /** What the values are: "per cent change", "girls for each boy". */
  unit: string;
  /** A value to compare with, such as the nation's. */
  reference?: { value: number; label: string };
  /** The category to tell of; the others are context. */
  focus?: string;
  /** Puts the highest first; without it the order is the data's. */
  sorted?: boolean;
  /** Whether the value axis starts at zero; dots may start elsewhere, and do when left out. */
  fromZero?: boolean;
}

export type IntervalChartOptions = DotPlotOptions & {
  /** Columns with the limits of each value's interval. */
  lower: string;
  upper: string;
};

const DOT_OPTIONS: OptionNames<DotPlotOptions> = {
  ...TEXT_OPTIONS,
  category: true,
  value: true,
  x: true,
  y: true,
  unit: true,
  reference: true,
  focus: true,
  sorted: true,
  fromZero: true,
};
const INTERVAL_OPTIONS: OptionNames<IntervalChartOptions> = {
  ...DOT_OPTIONS,
  lower: true,
  upper: true,
};

interface Dot {
  status: string;
  category: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** Characters of a name on one line: a telephone has to have room for the dots as well. */
const NAME_WIDTH = 20;

/**
 * Draws a value and its interval for each category, as a dot and a bar.
 * Intervals that overlap are no test of a difference: use `rateRatio` or `twoProportions`.
 *
 * @throws RangeError when words or columns are missing, or a category has two values.
 */
export function intervalChart(data: TableData, options: IntervalChartOptions): ShownChart {
  return dots("intervalChart", data, options, INTERVAL_OPTIONS);
}

/**
 * Draws a value for each category as a dot, for values that need not start at zero.
 *
 * @throws RangeError when words or columns are missing, or a category has two values.
 */
export function dotPlot(data: TableData, options: DotPlotOptions): ShownChart {
  return dots("dotPlot", data, options, DOT_OPTIONS);
}

function dots(
  name: string,
  data: TableData,
  options: DotPlotOptions & { lower?: string; upper?: string },
  known: Readonly<Record<string, true>>,
): ShownChart {
  const grid = toGrid(data);
  const { category, value } = categoryAndValue(name, options);
  checkOptions(name, options, known);
  const { unit, lower, upper, reference, focus } = options;
  const optional = (column: string | undefined, option: string) =>
    column === undefined ? [] : numbers(grid, column, `${name}, ${option}`);
  const values = numbers(grid, value, `${name}, value`);
  const lowers = optional(lower, "lower");
  const uppers = optional(upper, "upper");
  const statuses = doubts(grid);
  const given: Dot[] = labels(grid, category, `${name}, category`).map((text, row) => ({
    category: text,
    value: values[row] ?? null,
    lower: lowers[row] ?? null,
    upper: uppers[row] ?? null,
    status: statuses[row] ?? "",
  }));
  refuseRepeated(name, given);
  const shown = options.sorted
    ? sortedBy(given, ({ value: height }) => -(height ?? -Number.MAX_VALUE))
    : given;
  const names = shown.map((dot) => wrapped(dot.category, NAME_WIDTH));
  const colours = shown.map((dot) =>
    focus === undefined || dot.category === focus ? FOCUS_COLOUR : CONTEXT_COLOUR,
  );

  return chart(
    name,
    options,
    grid,
    {
      columns: [category, value, lower, upper],
      units: { [value]: unit },
      notes: [
        ...(lower === undefined ? [] : [INTERVAL_NOTE]),
        ...doubtNotes(
          "Hollow",
          shown.map((dot) => ({
            name: dot.category,
            status: dot.value === null ? "" : dot.status,
          })),
        ),
      ],
    },
    {
      data: [
        ...shown.map((dot, row) => whisker(dot, colours[row] ?? FOCUS_COLOUR)),
        {
          type: "scatter",
          mode: "markers",
          x: shown.map((dot) => dot.value),
          y: shown.map((dot) => plain(dot.category)),
          text: shown.map((dot) => hover(dot, unit)),
          hoverinfo: "text",
          cliponaxis: false,
          marker: {
            color: colours,
            size: 11,
            symbol: shown.map(({ status }) => (status === "" ? "circle" : "circle-open")),
          },
        },
      ],
      layout: baseLayout({
        height: 110 + shown.length * rowHeight(names),
        margin: { t: reference === undefined ? 40 : 64, r: 24, b: 40, l: 8 },
        xaxis: valueAxis({ range: rangeOf(shown, options.fromZero ?? false, reference?.value) }),
        yaxis: nameAxis({
          showline: false,
          type: "category",
          categoryorder: "array",
          categoryarray: shown.map((dot) => plain(dot.category)),
          range: [shown.length - 0.4, -0.6],
          tickvals: shown.map((dot) => plain(dot.category)),
          ticktext: names.map((lines) => lines.join("<br>")),
        }),
        shapes: reference === undefined ? [] : [referenceLine(reference.value)],
        annotations: [
          unitAbove(unit),
          ...(reference === undefined ? [] : [referenceLabel(reference)]),
          ...missing(shown),
        ],
      }),
    },
  );
}

/** Room for all bars; values that cannot be negative have no axis below zero. */
function rangeOf(
  shown: readonly Dot[],
  fromZero: boolean,
  reference: number | undefined,
): [number, number] {
  const drawnValues = shown
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .concat(reference ?? null, fromZero ? 0 : null)
    .filter((each): each is number => each !== null);
  const low = Math.min(...drawnValues);
  const high = Math.max(...drawnValues);
  const room = 0.06 * (high - low || Math.abs(high) || 1);
  return [
    low >= 0 ? Math.max(0, low - room) : low - room,
    high <= 0 ? Math.min(0, high + room) : high + room,
  ];
}

function whisker(dot: Dot, colour: string) {
  return {
    type: "scatter" as const,
    mode: "lines" as const,
    x: [dot.lower, dot.upper],
    y: [plain(dot.category), plain(dot.category)],
    hoverinfo: "skip" as const,
    line: { color: colour, width: 3 },
  };
}

function hover({ category, value, lower, upper }: Dot, unit: string): string {
  if (value === null) return "";
  const limits = lower === null || upper === null ? [] : [`${drawn(lower)} to ${drawn(upper)}`];
  return [plain(category), `${drawn(value)} ${plain(unit)}`, ...limits].join("<br>");
}

function referenceLine(value: number): Shape {
  return {
    type: "line",
    layer: "below",
    x0: value,
    x1: value,
    yref: "paper",
    y0: 0,
    y1: 1,
    line: { color: INK, width: 1.5, dash: "dash" },
  };
}

function referenceLabel({ value, label }: { value: number; label: string }): Annotation {
  return {
    x: value,
    yref: "paper",
    y: 1,
    yanchor: "bottom",
    yshift: 28,
    text: `${plain(label)}: ${drawn(value)}`,
    showarrow: false,
    font: { color: INK },
  };
}

function missing(shown: readonly Dot[]): Annotation[] {
  return shown
    .filter(({ value }) => value === null)
    .map(({ category }) => ({
      xref: "paper",
      x: 0.02,
      y: plain(category),
      text: "no figure",
      xanchor: "left",
      showarrow: false,
    }));
}
