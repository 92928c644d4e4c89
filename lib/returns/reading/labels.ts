import type { Cell, Grid } from "../files/grid";
import { readLabel } from "../words/label";
import type { Block } from "./blocks";
import { type Column, mergedAt } from "./columns";
import type { Placed } from "./meaning";
import type { Row } from "./rows";
import { answerOf } from "./yesNo";

/** What the columns of labels say of one row. */
export interface RowLabels {
  labels: (Placed & { column: number })[];
  source: string;
  area: string;
  /** A part of the force's area, of which the row is. */
  district: string;
  unit: string;
  note: string;
  /** Columns whose label was taken from the row above, or from all other rows. */
  inherited: string[];
  isTotal: boolean;
  /** What it answers where a table divides by yes and no. */
  answer: ReturnType<typeof answerOf>;
}

/** Reads the labels of a row; an empty one is the row's above, as pivot tables leave it. */
export function labelsOf(
  row: Row,
  block: Block,
  columns: Map<number, Column>,
  grid: Grid,
): RowLabels {
  const found: RowLabels = {
    labels: [],
    source: "",
    area: "",
    district: "",
    unit: "",
    note: "",
    inherited: [],
    isTotal: false,
    answer: answerOf(row.cells.map(({ text }) => text)),
  };
  const labelColumns = [...columns.values()].filter(({ role }) => role === "label");
  const own = (column: number): string | undefined =>
    labelText(row.cells.find((cell) => cell.column === column)) ??
    mergedAt(row.index, column, grid)?.text;
  const texts = labelColumns.map(({ index }) => own(index));
  found.isTotal = isTotalRow(texts);
  labelColumns.forEach((column, i) => {
    const ofOthers = texts[i] === undefined ? labelOfOthers(column, i) : undefined;
    if (ofOthers !== undefined) found.inherited.push(column.headings.at(-1) ?? "");
    const text = texts[i] ?? ofOthers;
    if (text === undefined) return;
    if (column.dimension === "district" && !readLabel(text).whole && !WHOLE_FORCE.test(text)) {
      found.district = text;
      return;
    }
    if (column.dimension === "source") found.source = text;
    else if (column.dimension === "area") found.area = text;
    else if (column.dimension === "unit") found.unit = text;
    if (column.dimension === "source" || column.dimension === "area") {
      if (!found.isTotal || !isTotalRow([text])) return;
    }
    found.labels.push({
      text,
      column: column.index,
      ...(column.dimension !== undefined && { dimension: column.dimension }),
    });
  });
  const notes = [...columns.values()].filter(({ role }) => role === "note");
  found.note = notes
    .map(({ index }) => own(index) ?? "")
    .filter((text) => text !== "")
    .join("; ");
  return found;

  /** What an empty label stands for. */
  function labelOfOthers({ index, dimension }: Column, i: number): string | undefined {
    const isFilled = (some: typeof texts): boolean => some.some((text) => text !== undefined);
    const [onLeft, onRight] = [isFilled(texts.slice(0, i)), isFilled(texts.slice(i + 1))];
    if (!onLeft && !onRight) return undefined;
    if (!found.isTotal) {
      // A pivot table leaves out what is repeated on the left; what is empty on the right is so.
      return onLeft ? undefined : above(row, index, block);
    }
    // "Total" in the column of the sexes is of the year above, "Grand total" in that of the years of all.
    const isOfYear = onRight && dimension === "period";
    return constantOf(index, row, block) ?? (isOfYear ? above(row, index, block) : undefined);
  }
}

const WHOLE_FORCE = /^(?:whole )?force(?:[- ]?wide| area)?$/i;

const labelText = (cell: Cell | undefined): string | undefined =>
  cell === undefined || cell.text === "" ? undefined : cell.text;

/** "Total" as a row's first label. */
function isTotalRow(texts: readonly (string | undefined)[]): boolean {
  const first = texts.find((text) => text !== undefined) ?? "";
  const { whole, sex, ages, flag, periods, rest } = readLabel(first);
  return (
    whole &&
    rest === "" &&
    sex === undefined &&
    ages === undefined &&
    flag === undefined &&
    periods.length === 0 &&
    /total|sum/i.test(first)
  );
}

function above(row: Row, column: number, block: Block): string | undefined {
  let at = block.rows.findIndex(({ row: other }) => other === row) - 1;
  for (; at >= 0; at--) {
    const cell = block.rows[at]!.row.cells.find((each) => each.column === column);
    if (cell !== undefined) return labelText(cell);
  }
  return undefined;
}

/** The label that every other row of the table has, for a row that gives their total. */
function constantOf(column: number, row: Row, block: Block): string | undefined {
  const others = block.rows.filter(({ row: other }) => other.index !== row.index);
  const texts = new Set(
    others.flatMap(
      ({ row: other }) => labelText(other.cells.find((cell) => cell.column === column)) ?? [],
    ),
  );
  const [only] = texts;
  return texts.size === 1 ? only : undefined;
}
