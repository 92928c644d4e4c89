import type { DataFrame } from "danfojs-node";
import type { Period } from "../period";
import { columnAt } from "./columns";
import { type FigureTable, disagreeing } from "./figureTable";
import { follows } from "./sequence";

/** For each row, the row of the period before. */
export interface Before {
  /** The row; -1 where there is none, or where two of them do not agree. */
  rows: Int32Array;
  /** Why not, for each row that has none. */
  reasons: Map<number, string>;
}

/**
 * Finds for each row the row of its group whose period ends the day before its own starts and is
 * as long. Two counting sorts, by period and then by group, put such rows side by side: a million
 * rows need no comparisons, and no table of all groups by all periods.
 */
export function rowsBefore(
  frame: DataFrame,
  table: FigureTable,
  by: readonly string[],
  faults: readonly string[],
): Before {
  const { groups, size } = groupRows(frame, table, by);
  const { places, periods, values } = table;
  const byPlace = countingOrder(places, periods.length);
  const order = countingOrder(groups, size, byPlace);
  const isAfter = periods.map((period, place) => place > 0 && follows(periods[place - 1]!, period));
  const before: Before = { rows: new Int32Array(groups.length).fill(-1), reasons: new Map() };

  // Runs of rows of one group and period; `earlier` is where the run before this one starts.
  let earlier = 0;
  for (let start = 0, end = 0; start < order.length; earlier = start, start = end) {
    const row = order[start]!;
    const [group, place] = [groups[row]!, places[row]!];
    end = start + 1;
    while (end < order.length && groups[order[end]!] === group && places[order[end]!] === place) {
      end += 1;
    }
    if (place < 0) continue;
    const last = order[earlier]!;
    const adjacent =
      start > 0 && isAfter[place] && groups[last] === group && places[last] === place - 1;
    const chosen = adjacent ? agreedRow(order, earlier, start, values, faults) : -1;
    if (chosen >= 0) {
      for (let i = start; i < end; i += 1) before.rows[order[i]!] = chosen;
      continue;
    }
    const reason = adjacent
      ? differentFigures(periods[place - 1]!, order.subarray(earlier, start), values, faults)
      : `No figure for the period before ${periods[place]!.label}.`;
    for (let i = start; i < end; i += 1) before.reasons.set(order[i]!, reason);
  }
  return before;
}

/** Of rows of one group and period, one that all others without fault agree with; -1 if none. */
function agreedRow(
  order: Int32Array,
  from: number,
  to: number,
  values: Float64Array,
  faults: readonly string[],
): number {
  let chosen = order[from]!;
  for (let i = from + 1; i < to; i += 1) {
    const row = order[i]!;
    if (faults[row] !== "") continue;
    if (faults[chosen] !== "") chosen = row;
    else if (values[row] !== values[chosen]) return -1;
  }
  return chosen;
}

function differentFigures(
  { label }: Period,
  rows: Int32Array,
  values: Float64Array,
  faults: readonly string[],
): string {
  const sound = [...rows].filter((row) => faults[row] === "");
  return disagreeing(label, new Set(sound.map((row) => values[row]!)));
}

/** A number for each row, the same for rows that are alike in all of the columns. */
function groupRows(frame: DataFrame, { rows }: FigureTable, by: readonly string[]) {
  const columns = by.map((name) => columnAt(frame, name));
  const [only] = columns;
  const known = new Map<unknown, number>();
  const groups = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const key =
      columns.length === 1 ? row[only!] : JSON.stringify(columns.map((column) => row[column]));
    let group = known.get(key);
    if (group === undefined) {
      group = known.size;
      known.set(key, group);
    }
    groups[i] = group;
  }
  return { groups, size: known.size };
}

/**
 * Positions ordered by their code (-1 first), and as they were among equal codes: counts how many
 * have each code, then puts each where its code's share begins.
 */
function countingOrder(codes: Int32Array, size: number, given?: Int32Array): Int32Array {
  const next = new Int32Array(size + 2);
  for (const code of codes) next[code + 2]! += 1;
  for (let code = 1; code < next.length; code += 1) next[code]! += next[code - 1]!;
  const order = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i += 1) {
    const position = given === undefined ? i : given[i]!;
    const slot = codes[position]! + 1;
    order[next[slot]!] = position;
    next[slot]! += 1;
  }
  return order;
}
