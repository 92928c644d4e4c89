import type { ShownChart, ShownTable } from "../display";
import { type FrameLike, isFrame, type TableData, type TableOptions, toTable } from "../charts";
import { bundle } from "./bundles";
import { isDanfo } from "./danfo/classes";
import { frameTable } from "./danfo/frameView";
import { send } from "./kernel";

/** Anything that `show` draws. */
export type Showable = ShownChart | ShownTable | TableData;

/**
 * Shows a chart, a danfo DataFrame or an array of records where the cell stands. A chart is
 * interactive and needs no network. A frame becomes a table: numbers to the right, with thousands
 * separators, units and sources; its caption says measure, place and period. Without options a frame
 * is shown as it is, its first rows with their own names and values.
 *
 * @throws RangeError when a table has no caption, or a column that is named does not exist
 * @example show(lineChart(frame, { … }))
 * @example show(frame, { caption: "Offences recorded, Kent", units: { value: "offences" } })
 */
export function show<Shown extends Showable>(
  shown: Shown,
  ...options: Shown extends ShownChart | ShownTable
    ? []
    : Shown extends FrameLike
      ? [options?: TableOptions]
      : [options: TableOptions]
): void {
  if (isShown(shown)) return send(bundle(shown));
  if (options[0] === undefined && isDanfo(shown)) return send(bundle(frameTable(shown)));
  send(bundle(toTable(shown, options[0] as TableOptions)));
}

function isShown(value: Showable): value is ShownChart | ShownTable {
  if (Array.isArray(value) || isFrame(value)) return false;
  const { kind } = (value ?? {}) as { kind?: unknown };
  return kind === "chart" || kind === "table";
}
