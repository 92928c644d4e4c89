import type { Config, Data, Frame, Layout } from "plotly.js-dist";
import { type PlotlyFigure, figureTable, leftOutOf } from "../display/plotly";
import type { ShownChart, ShownTable } from "../display/bundle";
import { type TableData, isFrame } from "./data";
import { toTable } from "./table";
import { type ChartText, checkText } from "./text";

/** Any figure of Plotly's: what `Plotly.newPlot` takes, also from a variable whose type is inferred. */
export interface AnyFigure {
  data: readonly AnyTrace[];
  layout?: Inferred<Layout>;
  frames?: readonly Inferred<Frame>[];
  config?: Inferred<Config>;
}

/** The properties of all traces, so that what is said of a wrong one is about that property alone. */
type AnyTrace = { [Name in KeyOf<Data>]?: Inferred<PropertyOf<Data, Name>> };
type KeyOf<Trace> = Trace extends unknown ? keyof Trace : never;
type PropertyOf<Trace, Name> = Trace extends unknown
  ? Name extends keyof Trace
    ? Trace[Name]
    : never
  : never;

/**
 * What TypeScript infers for a variable: of `const data = [{ type: "bar", range: [0, 1] }]` it keeps
 * that the one is a text and the other a list of numbers. The words to choose from are still offered.
 */
type Inferred<Type> = Type extends string
  ? Type | (string & {})
  : Type extends number
    ? number
    : Type extends readonly (infer Item)[]
      ? readonly (Inferred<Item> | Deeper<Item>)[]
      : Type extends ArrayBufferView | Date
        ? Type
        : Type extends object
          ? { [Name in keyof Type]?: Inferred<Type[Name]> }
          : Type;

/**
 * Plotly's types leave out that some lists hold lists: `subplots: [["xy", "x2y"]]` of a grid, the groups
 * of a Sankey diagram, the colours of a picture.
 */
type Deeper<Item> = [Item] extends [string | number | boolean | Date]
  ? readonly Inferred<Item>[]
  : never;

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
