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
        for (const [one, other] of toldOf(same, row, reading)) {
          // The first of many is told once.
          if (told.has(one)) continue;
          const what = `${shown(one)} here and ${shown(other)} in ${other.cell} for the same thing`;
          remarks.push(remarkOn(one, "error", what));
          told.add(one);
        }
      }
      if (same === undefined || (isOdd(same, reading) && !isOdd(row, reading)))
        own.set(factOf(row), row);
      const before = earlier.get(factOf(row));
      if (before !== undefined && differ(before.row, row)) {
        remarks.push(...correctionOf(before, { row, reading }));
      }
    }
    for (const [fact, row] of own) earlier.set(fact, { row, reading });
  }
  return remarks;
}

/**
 * Which of two figures in conflict are told, each with the other: both, since nothing says which is
 * wrong; but the one alone whose label was not understood, which may well be of something else.
 */
function toldOf(a: Proposed, b: Proposed, reading: ReplyReading): [Proposed, Proposed][] {
  const [isOddA, isOddB] = [isOdd(a, reading), isOdd(b, reading)];
  if (isOddA !== isOddB) return isOddA ? [[a, b]] : [[b, a]];
  return [
    [b, a],
    [a, b],
  ];
}

const isOdd = ({ sheet, cell }: Proposed, { remarks }: ReplyReading): boolean =>
  remarks.some((remark) => {
    return remark.sheet === sheet && remark.cell === cell && remark.what.startsWith('not understood');
  });

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
