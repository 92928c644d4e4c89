import type { DataFrame } from "danfojs-node";
import { breaksTouching, KNOWN_BREAKS, nationOf } from "../breaks";
import { type Footing, periodReasons, standingReasons } from "../comparable";
import { gapReasons, isOfYear, KNOWN_GAPS } from "../gaps";
import { isOneBase, statusReasons } from "../status";
import { type Cell, columnIfAny } from "./columns";
import type { FigureTable } from "./figureTable";

/**
 * A function that says what keeps two rows of a table from being compared, in words; "" when
 * nothing does. It judges as `comparable` does, by those of its columns that the table has, and
 * judges each pair of periods once, not once a row. Rows of one group are `alike` in some columns.
 */
export function footingOf(
  frame: DataFrame,
  table: FigureTable,
  alike: readonly string[],
): (first: number, second: number) => string {
  const column = {
    unit: columnIfAny(frame, "unit"),
    area: columnIfAny(frame, "area"),
    measure: columnIfAny(frame, "measure"),
    code: columnIfAny(frame, "code"),
    forces_responding: columnIfAny(frame, "forces_responding"),
  };
  const known = {
    status: columnIfAny(frame, "status"),
    source: columnIfAny(frame, "source"),
  };
  const telling = Object.entries(column).flatMap(([name, index]) =>
    index === undefined || alike.includes(name) ? [] : [index],
  );
  const footing = (row: number): Footing => {
    const cells = table.rows[row]!;
    const text = (index?: number) => (index === undefined ? "" : String(cells[index]));
    return {
      unit: text(column.unit),
      area: text(column.area),
      measure: text(column.measure),
      code: text(column.code),
      period: table.periodOf(row)!.label,
      forces_responding:
        column.forces_responding === undefined
          ? undefined
          : (cells[column.forces_responding] as number),
      status: text(known.status),
      source: text(known.source),
    };
  };
  const isGap = table.periods.map((span) => KNOWN_GAPS.some((gap) => isOfYear(gap, span)));
  // By pair of periods: what the calendar and all known breaks say, then by nation, measure and code.
  const byPeriods = new Map<number, { any: string; touching: Map<string, string> }>();

  const isMarked = (cells: readonly Cell[]): boolean =>
    known.status !== undefined && cells[known.status] !== "" && cells[known.status] != null;

  return (first, second) => {
    const cells = table.rows[first]!;
    const others = table.rows[second]!;
    let same = true;
    for (const index of telling) same &&= Object.is(cells[index], others[index]);
    const pair = table.places[first]! * table.periods.length + table.places[second]!;
    const [from, to] = [table.periodOf(first)!, table.periodOf(second)!];
    let told = byPeriods.get(pair);
    if (told === undefined) {
      told = { any: periodReasons(from, to, KNOWN_BREAKS).join(" "), touching: new Map() };
      byPeriods.set(pair, told);
    }
    const gap = isGap[table.places[first]!]! || isGap[table.places[second]!]!;
    const marked = isMarked(cells) || isMarked(others);
    if (same && told.any === "" && !gap && !marked) return "";
    const [a, b] = [footing(first), footing(second)];
    const kind = [a, b].map(({ area, ...of }) => [nationOf(area), of.measure, of.code]).join(" ");
    let inTime = told.touching.get(kind);
    if (inTime === undefined) {
      inTime = periodReasons(from, to, breaksTouching([a, b])).join(" ");
      told.touching.set(kind, inTime);
    }
    const standing = same ? [] : standingReasons(a, b);
    const status = marked ? statusReasons(a, b) : [];
    return [...standing, ...status, ...(isOneBase(a, b) ? [] : gapReasons(a, b)), inTime]
      .filter(Boolean)
      .join(" ");
  };
}
