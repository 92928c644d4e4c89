import type { ShownChart, ShownTable } from "../display";
import {
  type AnyFigure,
  type FigureOptions,
  type FrameLike,
  isAnyFigure,
  isFrame,
  plotlyChart,
  type TableData,
  type TableOptions,
  toTable,
} from "../charts";
import { bundle } from "./bundles";
import { isDanfo } from "./danfo/classes";
import { frameTable } from "./danfo/frameView";
import { send } from "./kernel";

/** Anything that `show` draws. */
export type Showable = ShownChart | ShownTable | TableData | AnyFigure;

/** What is meant as a figure of Plotly's, whether it is right or not. */
interface FigureLike {
  data: unknown;
}

/**
 * What it should be: a figure is held against Plotly's own properties, so that a misspelt or a wrong one
 * is told of in its own line.
 */
type Right<Shown> = Shown extends ShownChart | ShownTable | FrameLike
  ? Shown
  : Shown extends FigureLike
    ? AnyFigure
    : Shown extends Showable
      ? Shown
      : Showable;

/**
 * Shows a chart, a danfo DataFrame or an array of records where the cell stands. A chart is
 * interactive and needs no network. A frame becomes a table: numbers to the right, with thousands
 * separators, units and sources; its caption says measure, place and period. Without options a frame
 * is shown as it is, its first rows with their own names and values.
 *
 * @throws RangeError when a table has no caption, or a column that is named does not exist
 * Any figure of Plotly's is shown with the words that a chart needs; its table is made from its traces
 * unless it is given.
 *
 * @example show({ data, layout }, { headline: "…", subtitle: "…", description: "…", sources })
 * @example show(lineChart(frame, { … }))
 * @example show(frame, { caption: "Offences recorded, Kent", units: { value: "offences" } })
 */
export function show<Shown extends object>(
  shown: Right<Shown>,
  ...options: Shown extends ShownChart | ShownTable
    ? []
    : Shown extends FrameLike
      ? [options?: TableOptions]
      : Shown extends FigureLike
        ? [options: FigureOptions]
        : [options: TableOptions]
): void;
export function show(shown: Showable, ...options: [options?: TableOptions | FigureOptions]): void {
  if (isShown(shown)) return send(bundle(shown));
  if (isAnyFigure(shown)) return send(bundle(plotlyChart(shown, options[0] as FigureOptions)));
  if (options[0] === undefined && isDanfo(shown)) return send(bundle(frameTable(shown)));
  send(bundle(toTable(shown, options[0] as TableOptions)));
}

function isShown(value: Showable): value is ShownChart | ShownTable {
  if (Array.isArray(value) || isFrame(value)) return false;
  const { kind } = (value ?? {}) as { kind?: unknown };
  return kind === "chart" || kind === "table";
}
