import type { Data, Layout } from "plotly.js-dist";
import { type PlotlyFigure, figureTable, leftOutOf } from "../display/plotly";
import type { ShownChart, ShownTable } from "../display/bundle";
import { type TableData, isFrame } from "./data";
import { toTable } from "./table";
import { type ChartText, checkText } from "./text";

/** Any figure of Plotly's: what `Plotly.newPlot` takes. */
export interface AnyFigure {
  data: readonly Partial<Data>[];
  layout?: Partial<Layout>;
}

/** The words that a figure needs, and the table behind it. */
export interface FigureOptions extends ChartText {
  /** The figures in the picture; made from its traces when left out. */
  table?: TableData | ShownTable;
}

/** Whether a value is a Plotly figure rather than a frame or records. */
export function isAnyFigure(value: unknown): value is AnyFigure {
  return (
    typeof value === "object" &&
    value !== null &&
    Array.isArray((value as AnyFigure).data) &&
    !Array.isArray(value) &&
    !isFrame(value)
  );
}

/**
 * A Plotly figure with the words of a chart. Nothing of the figure is changed but that what would be
 * fetched (pictures, map tiles) is left out when it is drawn.
 *
 * @throws RangeError when words are missing, or when there is no table and none can be made
 */
export function plotlyChart(figure: AnyFigure, options: FigureOptions): ShownChart {
  checkText("show", options);
  const { headline, subtitle, description, sources, notes = [], table } = options;
  // It can also move, and have settings as `Plotly.newPlot` takes them.
  const { data, layout, frames, config } = figure as AnyFigure & PlotlyFigure;
  const plot: PlotlyFigure = {
    data,
    layout: { ...layout },
    ...(Array.isArray(frames) && frames.length > 0 && { frames }),
    ...(config && { config }),
  };
  const leftOut = leftOutOf(plot);
  const caption = `${headline}: ${subtitle}`;
  const shown =
    table === undefined
      ? figureTable(plot, caption)
      : isShownTable(table)
        ? table
        : toTable(table, {
            caption,
            ...(options.labels && { labels: options.labels }),
            ...(options.decimals && { decimals: options.decimals }),
          });
  if (shown.columns.length === 0) {
    throw new RangeError(
      "show: the figures of this picture cannot be read off its traces: give them as table: frame.",
    );
  }
  return {
    kind: "chart",
    headline,
    subtitle,
    description,
    sources: [...sources],
    notes: [...notes],
    plot,
    table: shown,
    ...(leftOut.length > 0 && { leftOut }),
  };
}

const isShownTable = (table: TableData | ShownTable): table is ShownTable =>
  (table as Partial<ShownTable>).kind === "table";
