import type { Cell, Grid } from "../files/grid";
import { readLabel } from "../words/label";
import type { Block } from "./blocks";
import { type Column, mergedAt } from "./columns";
import type { Placed } from "./meaning";
import type { Row } from "./rows";

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
  };
  const labelColumns = [...columns.values()].filter(({ role }) => role === "label");
  const own = (column: number): string | undefined =>
    labelText(row.cells.find((cell) => cell.column === column)) ??
    mergedAt(row.index, column, grid)?.text;
  found.isTotal =
    labelColumns.map(({ index }) => own(index)).find((text) => text !== undefined) !== undefined &&
    isTotalRow(labelColumns.map(({ index }) => own(index)));
  const hasOwn = labelColumns.some(({ index }) => own(index) !== undefined);
  labelColumns.forEach((column, i) => {
    let text = own(column.index);
    if (text === undefined && hasOwn) {
      const isLast = i === labelColumns.length - 1;
      // "Total" in the column of the sexes is of the year above, "Grand total" in that of the years of all.
      const isOfGroup = labelColumns.slice(i + 1).some(({ index }) => own(index) !== undefined);
      text = found.isTotal
        ? (constantOf(column.index, row, block) ??
          (isOfGroup && column.dimension === "period"
            ? above(row, column.index, block)
            : undefined))
        : (isLast && labelColumns.length > 1 && column.dimension === undefined) ||
            // A pivot table leaves out what is repeated on the left; what is empty on the right is so.
            labelColumns.slice(0, i).some(({ index }) => own(index) !== undefined)
          ? undefined
          : above(row, column.index, block);
      if (text !== undefined) found.inherited.push(column.headings.at(-1) ?? "");
    }
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
