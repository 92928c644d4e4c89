import type { Proposed, Remark, ReplyReading } from "../types";
import { remarkOn } from "./remark";

const factOf = ({ area, period, unit, measure }: Proposed): string =>
  [area, period, unit, measure].join("\u0000");

/** The later of two replies: by what it says of itself, then by its date. */
const order = (a: ReplyReading, b: ReplyReading): number =>
  a.date !== "" && b.date !== "" && a.date !== b.date
    ? a.date.localeCompare(b.date)
    : Number(a.corrects) - Number(b.corrects);

/** One figure for each thing: that of the correction, or of the latest reply. */
export function chooseLatest(readings: readonly ReplyReading[]): Proposed[] {
  const facts = new Map<string, Proposed>();
  for (const { rows } of [...readings].sort(order)) {
    const own = new Set<string>();
    for (const row of rows) {
      // Within one file the first stands: a repeat is looked at elsewhere.
      if (own.has(factOf(row))) continue;
      own.add(factOf(row));
      facts.set(factOf(row), row);
    }
  }
  return [...facts.values()];
}

/** Says which figures a later reply corrects, and where one reply contradicts itself. */
export function corrections(readings: readonly ReplyReading[]): Remark[] {
  const remarks: Remark[] = [];
  const sorted = [...readings].sort(order);
  const earlier = new Map<string, { row: Proposed; reading: ReplyReading }>();
  for (const reading of sorted) {
    const own = new Map<string, Proposed>();
    const told = new Set<Proposed>();
    for (const row of reading.rows) {
      const same = own.get(factOf(row));
      if (same !== undefined && differ(same, row)) {
        remarks.push(
          remarkOn(
            row,
            "error",
            `${shown(row)} here and ${shown(same)} in ${same.cell} for the same thing`,
          ),
        );
        // Nothing says which of them is wrong, so the first is told as well, once.
        if (!told.has(same)) {
          const what = `${shown(same)} here and ${shown(row)} in ${row.cell} for the same thing`;
          remarks.push(remarkOn(same, "error", what));
          told.add(same);
        }
      }
      if (same === undefined) own.set(factOf(row), row);
      const before = earlier.get(factOf(row));
      if (before !== undefined && differ(before.row, row)) {
        remarks.push(...correctionOf(before, { row, reading }));
      }
    }
    for (const [fact, row] of own) earlier.set(fact, { row, reading });
  }
  return remarks;
}

type Given = { row: Proposed; reading: ReplyReading };

function correctionOf(before: Given, after: Given): Remark[] {
  const isLater = order(before.reading, after.reading) < 0;
  if (!isLater) {
    const what = `${shown(after.row)} here and ${shown(before.row)} in ${before.row.file}: neither says that it corrects the other, and no date tells which is later`;
    return [
      remarkOn(after.row, "error", what),
      remarkOn(
        before.row,
        "error",
        `another number stands in ${after.row.file}: ${shown(after.row)}`,
      ),
    ];
  }
  const why = after.reading.corrects ? "which says that it corrects" : "which is later";
  return [
    remarkOn(
      before.row,
      "warning",
      `superseded by ${shown(after.row)} in ${after.row.file}, ${why}`,
    ),
    remarkOn(after.row, "note", `takes the place of ${shown(before.row)} in ${before.row.file}`),
  ];
}

const shown = ({ value, mark }: Proposed): string =>
  value === null ? mark : value.toLocaleString("en-GB");
const differ = (a: Proposed, b: Proposed): boolean =>
  a.value !== null && b.value !== null && a.value !== b.value;
