import type { DataFrame } from "danfojs-node";
import { KNOWN_BREAKS, nationOf } from "../breaks";
import { breaksFor, type Footing, periodReasons, standingReasons } from "../comparable";
import { columnIfAny } from "./columns";
import type { FigureTable } from "./figureTable";

/**
 * A function that says what keeps two rows of a table from being compared, in words; "" when
 * nothing does. It judges as `comparable` does, by those of its columns that the table has, and
 * judges each pair of periods once, not once a row.
 */
export function footingOf(
  frame: DataFrame,
  table: FigureTable,
): (first: number, second: number) => string {
  const column = {
    unit: columnIfAny(frame, "unit"),
    area: columnIfAny(frame, "area"),
    measure: columnIfAny(frame, "measure"),
    forces_responding: columnIfAny(frame, "forces_responding"),
  };
  const standing = [column.unit, column.area, column.forces_responding].filter(
    (index) => index !== undefined,
  ) as number[];
  const footing = (row: number): Footing => {
    const cells = table.rows[row]!;
    const text = (index?: number) => (index === undefined ? "" : String(cells[index]));
    return {
      unit: text(column.unit),
      area: text(column.area),
      measure: text(column.measure),
      period: table.periodOf(row)!.label,
      forces_responding:
        column.forces_responding === undefined
          ? undefined
          : (cells[column.forces_responding] as number),
    };
  };
  const size = table.periods.length;
  const always = new Map<number, string>();
  const byFooting = new Map<string, string>();

  return (first, second) => {
    const cells = table.rows[first]!;
    const others = table.rows[second]!;
    const alike = standing.every((index) => Object.is(cells[index], others[index]));
    const pair = table.places[first]! * size + table.places[second]!;
    let difference = always.get(pair);
    if (difference === undefined) {
      difference = sentences(
        periodReasons(table.periodOf(first)!, table.periodOf(second)!, KNOWN_BREAKS),
      );
      always.set(pair, difference);
    }
    // Most pairs differ in nothing, and need no look at which breaks touch their area.
    if (alike && difference === "") return "";
    const [a, b] = [footing(first), footing(second)];
    const key = `${pair} ${nationOf(a.area)} ${nationOf(b.area)} ${a.measure} ${b.measure}`;
    let inTime = byFooting.get(key);
    if (inTime === undefined) {
      inTime = sentences(
        periodReasons(table.periodOf(first)!, table.periodOf(second)!, breaksFor(a, b)),
      );
      byFooting.set(key, inTime);
    }
    return alike ? inTime : sentences([...standingReasons(a, b), inTime].filter(Boolean));
  };
}

function sentences(reasons: readonly string[]): string {
  return reasons.join(" ");
}
