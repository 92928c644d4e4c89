import type { Proposed, Remark } from "../types";

export function remarkOn(row: Proposed, level: Remark["level"], what: string): Remark {
  const { force, file, sheet, cell } = row;
  return { level, force, file, sheet, cell, what };
}

export const grouped = (value: number): string => value.toLocaleString("en-GB");

/** Rows of one area and one period, which can be held against each other. */
export function groups(rows: readonly Proposed[]): Proposed[][] {
  const found = new Map<string, Proposed[]>();
  for (const row of rows) {
    const key = `${row.area}\u0000${row.period}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [row]);
    else same.push(row);
  }
  return [...found.values()];
}

/** The words that a measure is made of: a crossed one has two. */
export const wordsOf = (measure: string): string[] => measure.split("+");
