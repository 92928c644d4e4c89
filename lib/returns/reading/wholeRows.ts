import type { Cell } from "../files/grid";
import { readLabel } from "../words/label";
import { readValue } from "../words/marks";
import type { Block } from "./blocks";
import type { Column } from "./columns";

/** So many other rows: of two, one can be the other by chance. */
const LEAST = 3;

const numberOf = ({ text }: Cell): number | undefined => readValue(text)?.value ?? undefined;

/** Whether a number is the sum of all the others that stand in its column. */
export function isSumOfOthers(cell: Cell, { rows }: Block): boolean {
  const others = rows
    .flatMap(({ row }) => row.cells)
    .filter(({ column, row }) => column === cell.column && row !== cell.row)
    .map(numberOf);
  const own = numberOf(cell);
  if (own === undefined || own === 0 || others.length < LEAST) return false;
  return others.reduce<number>((sum, number) => sum + (number ?? NaN), 0) === own;
}

/** The years that head a table's columns of figures. */
export function yearsOfColumns(columns: Map<number, Column>): Set<string> {
  const figures = [...columns.values()].filter(({ role }) => role === "figures");
  return new Set(
    figures.flatMap(({ headings }) =>
      headings.flatMap((text) => readLabel(text).periods.map(({ label }) => label)),
    ),
  );
}
