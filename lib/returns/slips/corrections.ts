import type { Proposed, Remark, ReplyReading } from "../types";
import { remarkOn } from "./remark";
import { byStanding, compareStanding, factOf } from "./standing";

/** One figure for each thing: that of the correction, or of the latest reply. */
export function chooseLatest(readings: readonly ReplyReading[]): Proposed[] {
  const facts = new Map<string, Proposed>();
  for (const { rows } of [...readings].sort(byStanding)) {
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
  const standing = new Map<string, Given[]>();
  for (const reading of [...readings].sort(byStanding)) {
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
      if (same !== undefined && isTwice(same, row)) {
        const what = `the same row as that of ${same.cell}: once too often, or another year or part`;
        remarks.push(remarkOn(row, "warning", what));
      }
      if (same === undefined || (isOdd(same, reading) && !isOdd(row, reading)))
        own.set(factOf(row), row);
      for (const before of standing.get(factOf(row)) ?? []) {
        if (differ(before.row, row)) remarks.push(...correctionOf(before, { row, reading }));
      }
    }
    for (const [fact, row] of own) {
      const given = { row, reading };
      // What is superseded once need not be told again by the next reply.
      const left = (standing.get(fact) ?? []).filter((before) => !isSuperseded(before, given));
      standing.set(fact, [...left, given]);
    }
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
    return (
      remark.sheet === sheet && remark.cell === cell && remark.what.startsWith("not understood")
    );
  });

type Given = { row: Proposed; reading: ReplyReading };

const isSuperseded = (before: Given, after: Given): boolean =>
  differ(before.row, after.row) && compareStanding(before.reading, after.reading) < 0;

function correctionOf(before: Given, after: Given): Remark[] {
  if (!isSuperseded(before, after)) {
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

/** Whether two figures cannot both be true: two numbers, or a number and a mark that it does not fit. */
export function differ(a: Proposed, b: Proposed): boolean {
  if (a.value !== null && b.value !== null) return a.value !== b.value;
  if (a.value === null && b.value === null) return false;
  const [number, mark] = a.value === null ? [b, a] : [a, b];
  const { at_least: least, at_most: most } = mark;
  if (least === null && most === null) return false;
  return number.value! < (least ?? 0) || number.value! > (most ?? Infinity);
}

/** Whether a table says one thing in two rows, with the same labels and the same number. */
const isTwice = (a: Proposed, b: Proposed): boolean =>
  a.value !== null &&
  a.value === b.value &&
  a.sheet === b.sheet &&
  a.cell !== b.cell &&
  a.sheet !== "text" &&
  a.words === b.words;
