/** Figures that the ledger marks by its column `status`, set apart wherever they are drawn. */
import { column } from "./columns";
import type { Grid } from "./data";

/** What a mark means, in the words of a note beneath a chart. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["partial", "counts only a part"],
  ["not_comparable", "is counted otherwise than the others"],
  ["recording_change", "is of a year in which recording changed"],
  ["restated", "was restated by a later page"],
  ["disagrees", "disagrees with other sources"],
  ["misattributed", "belongs to another area or year"],
  ["unclear", "is uncertain"],
]);

/** The status of each row; empty where nothing speaks against its figure. */
export function doubts(grid: Grid): string[] {
  if (!grid.columns.includes("status")) return grid.rows.map(() => "");
  return column(grid, "status", "status").map((value) => (value === null ? "" : String(value)));
}

/** What the marks of a chart mean: "Hollow: 2015/16 counts only a part." */
export function doubtNotes(
  sign: string,
  named: readonly { name: string; status: string }[],
): string[] {
  const told = new Set(
    named
      .filter(({ status }) => status !== "")
      .map(
        ({ name, status }) =>
          `${name} ${WORDS.get(status) ?? `is marked ${status.replaceAll("_", " ")}`}`,
      ),
  );
  return told.size === 0 ? [] : [`${sign}: ${[...told].join("; ")}.`];
}
