import { unitKind } from "./kinds";
import type { UnitKind } from "./kinds";
import type { FigureRow } from "./row";

/** The figures that sources print for one thing: the same area, period, kind of unit and measure. */
export interface Fact {
  area: string;
  period: string;
  kind: UnitKind;
  measure: string;
  rows: FigureRow[];
}

/** A fact for which sources print different numbers. */
export interface Conflict extends Fact {
  /** Each number with the figures that print it; the one that most print first. */
  values: { value: number; rows: FigureRow[] }[];
}

/** Groups figures by what they are for, in the order in which each first appears. */
export function factsOf(rows: Iterable<FigureRow>): Fact[] {
  const facts = new Map<string, Fact>();
  for (const row of rows) {
    const { area, period, measure } = row;
    const kind = unitKind(row.unit);
    // Statements of different units (a day, a week, per cent) are different facts.
    const key = [area, period, kind === "statement" ? row.unit : kind, measure].join("\u0000");
    const fact = facts.get(key) ?? { area, period, kind, measure, rows: [] };
    fact.rows.push(row);
    facts.set(key, fact);
  }
  return [...facts.values()];
}

/**
 * The facts for which sources print different numbers as the number itself. "More than 23,000" is
 * no conflict with 23,390; a figure whose period is unclear conflicts with nothing, nor does one
 * that is misattributed, since it belongs to another fact: 41,457 is the total of England and Wales,
 * whatever page calls it the UK's.
 *
 * @example
 * conflicts(readLedger().figures)[0].values.map(({ value }) => value) // → [21618, 21619]
 */
export function conflicts(rows: Iterable<FigureRow>): Conflict[] {
  return factsOf(rows).flatMap((fact) => {
    const exact = fact.rows.filter((row) => {
      return row.bound === "exact" && row.value !== null && row.status !== "misattributed";
    });
    const values = byValue(exact);
    return values.length < 2 || fact.period === "" ? [] : [{ ...fact, rows: exact, values }];
  });
}

/** Figures by the number that they print, the one with most sources first. */
export function byValue(rows: readonly FigureRow[]): Conflict["values"] {
  const groups = new Map<number, FigureRow[]>();
  for (const row of rows) {
    if (row.value !== null) groups.set(row.value, [...(groups.get(row.value) ?? []), row]);
  }
  const values = [...groups].map(([value, printing]) => ({ value, rows: printing }));
  values.sort((a, b) => sourceCount(b.rows) - sourceCount(a.rows));
  return values;
}

/** In how many sources the figures stand: a page that prints a number twice is one source. */
export function sourceCount(rows: readonly FigureRow[]): number {
  return new Set(rows.map(({ source }) => source)).size;
}
