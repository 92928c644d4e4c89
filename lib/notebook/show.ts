import { type ShownChart, type ShownTable } from "../display";
import { isFrame, type TableData, type TableOptions, toTable } from "../charts";
import { send } from "./kernel";
import { bundle } from "./bundles";

/** Anything that `show` draws. */
export type Showable = ShownChart | ShownTable | TableData;

/**
 * Shows a chart where the cell stands, interactive and without a network.
 *
 * @example show(lineChart(frame, { … }))
 */
export function show(chart: ShownChart | ShownTable): void;
/**
 * Shows a danfo DataFrame or an array of records as a table: numbers to the right, with thousands
 * separators, units and sources. It needs a caption that says measure, place and period.
 *
 * @example show(frame, { caption: "Offences recorded, Kent", units: { value: "offences" } })
 */
export function show(data: TableData, options: TableOptions): void;
export function show(shown: Showable, options?: TableOptions): void {
  if (isShown(shown)) return send(bundle(shown));
  send(bundle(toTable(shown, options as TableOptions)));
}

function isShown(value: Showable): value is ShownChart | ShownTable {
  if (Array.isArray(value) || isFrame(value)) return false;
  const { kind } = (value ?? {}) as { kind?: unknown };
  return kind === "chart" || kind === "table";
}
