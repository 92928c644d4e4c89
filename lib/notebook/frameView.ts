/**
 * How a danfo DataFrame or Series prints when it is the last expression of a cell or is logged: as
 * a table, where danfo prints its internals.
 */
import { inspect } from "node:util";
import { DataFrame } from "danfojs-node";
import { toTable } from "../charts";
import type { ShownTable } from "../display";
import { tableText } from "./plainText";

const MOST_ROWS = 20;
const MOST_WIDTH = 110;
const LONGEST_CELL = 36;

interface Frame {
  columns: string[];
  values: unknown[];
  index: (string | number)[];
  $isSeries: boolean;
}

/** The first rows of a frame, and how many rows and columns it has. */
export function frameText({ columns, values }: Frame): string {
  const table = shortened(
    toTable({ columns, values: values.slice(0, MOST_ROWS) }, { caption: "DataFrame" }),
  );
  const shown = columnsThatFit(table);
  const size = `DataFrame: ${counted(values.length, "row")}, ${counted(columns.length, "column")}`;
  const left = columns.slice(shown.columns.length);
  const hidden = [
    ...(values.length > MOST_ROWS ? [`${counted(values.length - MOST_ROWS, "row")} more`] : []),
    ...(left.length > 0 ? [`columns not shown: ${left.join(", ")}`] : []),
  ];
  return [tableText({ ...shown, caption: size }), ...hidden].join("\n");
}

/** A Series as two columns: its index and its values. */
export function seriesText({ columns, values, index }: Frame): string {
  const name = columns[0] ?? "value";
  const rows = values.slice(0, MOST_ROWS).map((value, row) => [String(index[row] ?? row), value]);
  const table = shortened(
    toTable(
      { columns: ["index", name], values: rows },
      { caption: "Series", labels: { index: "" } },
    ),
  );
  const more = values.length - rows.length;
  return [
    tableText({ ...table, caption: `Series: ${counted(values.length, "value")}` }),
    ...(more > 0 ? [`${counted(more, "value")} more`] : []),
  ].join("\n");
}

/** Frames keep their own column names, so that what is read is what can be typed. */
function shortened(table: ShownTable): ShownTable {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      label: column.label === "" ? "" : column.key,
    })),
    rows: table.rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return "–";
        const long = typeof cell === "string" && cell.length > LONGEST_CELL;
        return long ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell;
      }),
    ),
  };
}

function columnsThatFit(table: ShownTable): ShownTable {
  let width = 0;
  const fitting = table.columns.filter(({ label }, index) => {
    const cells = table.rows.map((row) => String(row[index] ?? "").length);
    width += Math.max(label.length, ...cells) + 2;
    return index === 0 || width <= MOST_WIDTH;
  });
  return {
    ...table,
    columns: fitting,
    rows: table.rows.map((row) => row.slice(0, fitting.length)),
  };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Teaches danfo's frames to print as tables. A frame's columns are of a class that danfo does not
 * export, so that the ancestor of all is taught.
 */
export function printFramesAsTables(): void {
  let ancestor = DataFrame.prototype as object;
  for (let next = ancestor; next !== Object.prototype; next = Object.getPrototypeOf(next)) {
    ancestor = next;
  }
  Object.defineProperty(ancestor, inspect.custom, {
    configurable: true,
    value(this: Frame) {
      return this.$isSeries ? seriesText(this) : frameText(this);
    },
  });
}
