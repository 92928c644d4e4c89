/** Keeps figures of different units from being added up unseen. */
import type { Frame, Grouping } from "./classes";

/** Different units in the column `unit` of some rows, in the order in which they appear. */
function unitsIn(rows: readonly unknown[][], columns: readonly string[]): string[] {
  const place = columns.indexOf("unit");
  return place < 0 ? [] : [...new Set(rows.map((cells) => String(cells[place])))];
}

function refuse(doing: string, units: readonly string[]): never {
  const [first] = units;
  throw new TypeError(
    `The column "value" holds figures in ${units.slice(0, -1).join(", ")} and ${units.at(-1)}, ` +
      `of which there is no ${doing}: choose one unit, frame.query(frame["unit"].eq("${first}")), or add "unit" to groupby.`,
  );
}

/** Which Series come from the figures of a frame in several units. */
const unlike = new WeakMap<object, string[]>();

export function rememberUnits(frame: Frame, column: string, series: unknown): void {
  if (column !== "value" || typeof series !== "object" || series === null) return;
  const units = unitsIn(frame.values as unknown[][], frame.columns);
  if (units.length > 1) unlike.set(series, units);
}

export function refuseUnlike(series: object, doing: string): void {
  const units = unlike.get(series);
  if (units !== undefined) refuse(doing, units);
}

/** The rows of a grouping whose columns were chosen: danfo keeps them with the first only. */
const rowsOf = new WeakMap<object, unknown[][]>();

export function rememberRows(from: Grouping, chosen: unknown): void {
  const rows = from.data ?? rowsOf.get(from);
  if (rows && typeof chosen === "object" && chosen !== null) rowsOf.set(chosen, rows);
}

/** The same within each group of a grouping. */
export function refuseUnlikeGroups(grouping: Grouping, doing: string): void {
  const { keyCol, columnName, groupColNames } = grouping;
  const data = grouping.data ?? rowsOf.get(grouping) ?? [];
  if (!columnName.includes("unit") || keyCol.includes("unit")) return;
  if (!columnName.includes("value") || groupColNames?.includes("value") === false) return;
  const places = keyCol.map((name) => columnName.indexOf(name));
  const groups = new Map<string, unknown[][]>();
  for (const cells of data) {
    const key = JSON.stringify(places.map((place) => cells[place]));
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [cells]);
    else rows.push(cells);
  }
  for (const rows of groups.values()) {
    const units = unitsIn(rows, columnName);
    if (units.length > 1) refuse(doing, units);
  }
}
