import type { Data } from "plotly.js-dist";
import type { ShownChart } from "../display/bundle";
import { type CategoryColumns, categoryColumns } from "./axes";
import { labels, numbers } from "./columns";
import { type Grid, type TableData, toGrid } from "./data";
import { doubtNotes, doubts } from "./doubt";
import { type Annotation, baseLayout, chart, nameAxis, unitAbove, valueAxis } from "./layout";
import { checkOptions, type OptionNames, TEXT_OPTIONS } from "./options";
import { CONTEXT_COLOUR, FOCUS_COLOUR, seriesColours } from "./palette";
import { drawn, drawnAlike, plain, rowHeight, wrapped } from "./plotText";
import { refuseRepeated } from "./repeated";
import { sortedBy } from "./sorted";
import type { ChartText } from "./text";

export type BarChartOptions = BarChartWords & CategoryColumns;

interface BarChartWords extends ChartText {
  /** What the values count: "offences recorded". */
  unit: string;
  /** The category to tell of; the others are context. */
  focus?: string;
  /** Puts the longest bar first; without it the order is the data's. */
  sorted?: boolean;
}

const OPTIONS: OptionNames<BarChartOptions> = {
  ...TEXT_OPTIONS,
  category: true,
  value: true,
  series: true,
  x: true,
  y: true,
  color: true,
  unit: true,
  focus: true,
  sorted: true,
};

type Options = BarChartWords & ReturnType<typeof categoryColumns>;

interface Bar {
  status: string;
  category: string;
  series: string;
  value: number | null;
  /** The value as it is written beside the bar. */
  written: string;
}

const MOST_SERIES = 4;
const BAR_HEIGHT = 30;

/**
 * Draws bars that lie, so that names read straight, and that start at zero, so that their lengths
 * may be compared. Each carries its value; a missing value says so and has no bar.
 *
 * @throws RangeError when words or columns are missing, when there are more than four series, or for
 * an option that there is not.
 */
export function barChart(data: TableData, given: BarChartOptions): ShownChart {
  checkOptions("barChart", given, OPTIONS);
  const grid = toGrid(data);
  const options: Options = { ...given, ...categoryColumns("barChart", given) };
  const bars = readBars(grid, options);
  const series = [...new Set(bars.map((bar) => bar.series))];
  if (series.length > MOST_SERIES) {
    throw new RangeError(
      `barChart: ${series.length} series are too many to tell apart, four are the most: ` +
        "select some or draw several charts.",
    );
  }
  const categories = [...new Set(bars.map((bar) => bar.category))];
  const { category, value, unit } = options;
  const names = categories.map((text) => wrapped(text, 20));
  const groupHeight = Math.max(rowHeight(names), series.length * BAR_HEIGHT) + 6;

  return chart(
    "barChart",
    options,
    grid,
    {
      columns: [category, options.series, value],
      units: { [value]: unit },
      notes: doubtNotes(
        "Hatched",
        bars.map((bar) => ({
          name: [bar.category, bar.series].filter(Boolean).join(", "),
          status: bar.value === null ? "" : bar.status,
        })),
      ),
    },
    {
      data: series.map((name, index) =>
        trace(
          bars.filter((bar) => bar.series === name),
          seriesColours(series.length)[index] ?? FOCUS_COLOUR,
          options,
        ),
      ),
      layout: baseLayout({
        height: 72 + categories.length * groupHeight,
        margin: { t: 40, r: 16, b: 16, l: 8 },
        bargap: 0.25,
        barmode: "group",
        xaxis: valueAxis({
          range: rangeWithZero(bars, longestLabel(bars)),
          showticklabels: false,
          showgrid: false,
        }),
        yaxis: nameAxis({
          type: "category",
          categoryarray: categories.map(plain),
          categoryorder: "array",
          autorange: "reversed",
          tickvals: categories.map(plain),
          ticktext: names.map((lines) => lines.join("<br>")),
        }),
        annotations: [unitAbove(unit), ...missing(bars, series.length)],
      }),
    },
  );
}

function readBars(grid: Grid, options: Options): Bar[] {
  const categories = labels(grid, options.category, "barChart, category");
  const values = numbers(grid, options.value, "barChart, value");
  const statuses = doubts(grid);
  const written = drawnAlike(values.map((each) => each ?? 0));
  const series =
    options.series === undefined ? [] : labels(grid, options.series, "barChart, series");
  const bars = categories.map((category, row) => ({
    category,
    series: series[row] ?? "",
    value: values[row] ?? null,
    status: statuses[row] ?? "",
    written: written[row] ?? "",
  }));
  refuseRepeated("barChart", bars);
  if (options.focus !== undefined && !categories.includes(options.focus)) {
    throw new RangeError(`barChart, focus: there is no category "${options.focus}".`);
  }
  return options.sorted ? sortedBy(bars, ({ value }) => -(value ?? -Number.MAX_VALUE)) : bars;
}

/** The first bar of a series names it; all carry their values. */
function trace(bars: readonly Bar[], colour: string, options: Options): Data {
  const first = bars.find(({ value }) => value !== null);
  const colours = bars.map(({ category }) =>
    options.focus === undefined || category === options.focus ? colour : CONTEXT_COLOUR,
  );
  return {
    type: "bar",
    orientation: "h",
    name: plain(bars[0]?.series ?? ""),
    x: bars.map(({ value }) => value),
    y: bars.map(({ category }) => plain(category)),
    text: bars.map((bar) => {
      if (bar.value === null) return "";
      const named = bar.series !== "" && bar === first;
      return named ? `${bar.written} ${plain(bar.series)}` : bar.written;
    }),
    textposition: "outside",
    textangle: 0,
    cliponaxis: false,
    constraintext: "none",
    hovertext: bars.map(({ category, series, value }) =>
      [
        plain([category, series].filter(Boolean).join(", ")),
        `${drawn(value ?? 0)} ${plain(options.unit)}`,
      ].join("<br>"),
    ),
    hoverinfo: "text",
    marker: {
      color: colours,
      ...(bars.some(({ status }) => status !== "") && {
        pattern: {
          shape: bars.map(({ status }) => (status === "" ? "" : "/")),
          fillmode: "replace",
        },
      }),
    },
  };
}

/** Bars start at zero, whichever way they go; beyond the longest is room for its value. */
function rangeWithZero(bars: readonly Bar[], label: number): [number, number] {
  const values = bars.map(({ value }) => value ?? 0);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const share = Math.min(0.5, Math.max(0.23, (label * CHARACTER) / NARROW));
  const room = (share / (1 - share)) * (high - low || 1);
  return [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
}

/** The room for bars on a telephone, and of a character, in pixels. */
const NARROW = 230;
const CHARACTER = 7.6;

/** The most characters beside a bar: the value, and in the first of a series its name. */
const longestLabel = (bars: readonly Bar[]): number =>
  bars.reduce(
    (most, { written, series }) =>
      Math.max(most, written.length + (series === "" ? 0 : series.length + 1)),
    0,
  );

function missing(bars: readonly Bar[], seriesCount: number): Annotation[] {
  return bars
    .filter(({ value }) => value === null)
    .map(({ category, series }) => ({
      x: 0,
      y: plain(category),
      text: seriesCount === 1 ? "no figure" : `no figure: ${plain(series)}`,
      xanchor: "left",
      showarrow: false,
    }));
}
