/** Tables of which each row stands on a line of its own, ruled or not. */
import { isRuler, parted } from "./lineParts";
import { isSpacedRow, placesOf, widened } from "./rowLines";
import { runs } from "./rowRuns";
import { withWholeLabels } from "./labels";
import { headOf } from "./tableHeads";
import {
  type Head,
  isCell,
  LEAST_ROWS,
  type Line,
  lineOf,
  LONGEST_LABEL,
  type Row,
  type Table,
  tableOf,
} from "./tableParts";
import { SHOWN, YEAR } from "./valueCells";

/** The heading stands no more than so many lines above the rows. */
const HEAD_LINES = 4;

/** A label and its numbers on one line, several lines running. */
export function* rowsByLine(lines: readonly Line[]): Generator<Table> {
  // Ruled columns and years stay the heading of the rows under the next "Age 18 and over".
  let above: { head: Head; until: number } | undefined;
  let free = 0;
  for (const { rows, width, from, until } of runs(lines)) {
    const isRuled = rows[0]!.isRuled;
    const places = placesOf(rows, width);
    const near = lines
      .slice(Math.max(free, from - HEAD_LINES), from)
      .filter((line) => !isRuler(line) && !/[.!?]$/.test(line.text));
    const [last, before, first] = near.toReversed();
    const shape = { width, isRuled, places, apart: rows[0]!.line.apart };
    // "Age 10-17" may stand between the heading of the columns and the rows.
    const nearby = headOf(last, before, shape);
    const nearest = nearby ?? (isSection(last) ? headOf(before, first, shape) : undefined);
    const isNext =
      above?.head.columns.length === width &&
      (isRuled || above.head.columns.some((words) => YEAR.test(words))) &&
      from - above.until === 1 &&
      isSection(last) &&
      !nearest?.columns.some((words) => YEAR.test(words));
    const head = isNext ? { ...above!.head, start: rows[0]!.start } : nearest;
    if (rows.length >= 2 || ((isRuled || isNext) && width >= 2 && head !== undefined)) {
      const whole = rows.map((row) => widened(row, width, places));
      const own = head ?? { columns: [], corner: "", start: rows[0]!.start };
      yield tableOf(...withWholeLabels(whole, own));
      free = until;
    }
    if (head) above = { head, until };
  }
}

/** "Charged or summonsed: 23" */
const LABELLED = new RegExp(`^(.{2,${LONGEST_LABEL}}): (${SHOWN})$`);
const SUM = /^(?:grand )?(?:total|sum|all)\b/i;

/** A list of labels and counts that ends with their sum: a table of one column. */
export function* listsWithSum(lines: readonly Line[]): Generator<Table> {
  let rows: Row[] = [];
  for (const { start, end, text } of lines) {
    const [, label, count] = LABELLED.exec(text) ?? [];
    if (label === undefined || count === undefined || /[.!?]$/.test(label)) {
      rows = [];
      continue;
    }
    rows.push({ start, end, label, values: [lineOf(count, end - count.length)] });
    if (!SUM.test(label)) continue;
    if (rows.length >= LEAST_ROWS)
      yield tableOf(rows, { columns: [], corner: "", start: rows[0]!.start });
    rows = [];
  }
}

/** "Age 10-17", "| North West | | |": what the rows under it are of. */
function isSection(line: Line | undefined): boolean {
  const [only, ...others] = line ? parted(line).filter(({ text }) => text !== "") : [];
  return only !== undefined && others.length === 0 && isCell(only) && !isSpacedRow(line!.text);
}
