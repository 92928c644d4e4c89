import type { ShownChart, ShownTable } from "../display";
import { isFrame, type TableData, type TableOptions, toTable } from "../charts";
import { send } from "./kernel";
import { bundle } from "./bundles";

/** Anything that `show` draws. */
export type Showable = ShownChart | ShownTable | TableData;

/**
 * Shows a chart, a danfo DataFrame or an array of records where the cell stands. A chart is
 * interactive and needs no network. A frame becomes a table: numbers to the right, with thousands
 * separators, units and sources; it needs a caption that says measure, place and period.
 *
 * @throws RangeError when a table has no caption, or a column that is named does not exist
 * @example show(lineChart(frame, { … }))
 * @example show(frame, { caption: "Offences recorded, Kent", units: { value: "offences" } })
 */
export function show<Shown extends Showable>(
  shown: Shown,
  ...options: Shown extends ShownChart | ShownTable ? [] : [options: TableOptions]
): void {
  if (isShown(shown)) return send(bundle(shown));
  send(bundle(toTable(shown, options[0] as TableOptions)));
}

function isShown(value: Showable): value is ShownChart | ShownTable {
  if (Array.isArray(value) || isFrame(value)) return false;
  const { kind } = (value ?? {}) as { kind?: unknown };
  return kind === "chart" || kind === "table";
}
