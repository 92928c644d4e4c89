/** A table on as many slides as it needs, so that none of it is cut off. */
import { cellText, type ShownTable } from "../../../display";

/** Letters that a row of a slide holds, and the height that rows have there, in lines. */
const ROW = 88;
const HEIGHT = 12.5;
/** A row's own room above and below its words, in lines. */
const PADDING = 0.45;
/** A column that is no longer than this stays on one line. */
const NAME = 26;

export interface TablePart {
  table: ShownTable;
  /** "Rows 1 to 8 of 23"; empty when there is but one part. */
  place: string;
}

export function tableParts(table: ShownTable): TablePart[] {
  const heights = rowHeights(table);
  const total = heights.reduce((sum, height) => sum + height, 0);
  // Parts of like size read better than full ones and a rest.
  const fill = total / Math.max(1, Math.ceil(total / HEIGHT));
  const parts: number[][] = [];
  let height = 0;
  for (const [row, own] of heights.entries()) {
    const last = parts.at(-1);
    if (last === undefined || height + own > HEIGHT || height >= fill) {
      parts.push([row]);
      height = own;
    } else {
      last.push(row);
      height += own;
    }
  }
  if (parts.length <= 1) return [{ table, place: "" }];
  return parts.map((rows, index) => {
    const [first = 0] = rows;
    const last = rows.at(-1) ?? first;
    const closes = index === parts.length - 1;
    return {
      table: {
        ...table,
        rows: rows.map((row) => table.rows[row] ?? []),
        notes: closes ? table.notes : [],
        sources: closes ? table.sources : [],
      },
      place:
        first === last
          ? `Row ${first + 1} of ${table.rows.length}`
          : `Rows ${first + 1} to ${last + 1} of ${table.rows.length}`,
    };
  });
}

function rowHeights({ columns, rows }: ShownTable): number[] {
  const printed = rows.map((row) =>
    columns.map((column, index) => cellText(row[index] ?? null, column).length),
  );
  const longest = columns.map((column, index) =>
    Math.max(Math.ceil(column.label.length / 2), ...printed.map((row) => row[index] ?? 0)),
  );
  const wraps = longest.map((length, index) => columns[index]?.kind === "text" && length > NAME);
  const taken = longest.reduce((sum, length, index) => sum + (wraps[index] ? 3 : length + 3), 0);
  const wrapping = longest.reduce((sum, length, index) => sum + (wraps[index] ? length : 0), 0);
  const left = Math.max(16, ROW - taken);
  return printed.map((row) => {
    const lines = row.map((length, index) => {
      if (!wraps[index]) return 1;
      const width = Math.max(14, (left * (longest[index] ?? 1)) / wrapping);
      return Math.ceil(length / width);
    });
    return Math.max(1, ...lines) * 0.82 + PADDING;
  });
}
