import type { Cell, Grid } from "../files/grid";
import { readValue } from "../words/marks";

/**
 * Parts a sheet on which tables stand side by side: where empty columns divide its rows and the part
 * to the right has labels of its own. Lines of words belong to each part.
 */
export function tablesBeside(grid: Grid): Grid[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of grid.cells) {
    if (cell.text !== "") rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const several = [...rows.values()].filter((cells) => cells.length > 1);
  const used = new Set(several.flat().map(({ column }) => column));
  const last = Math.max(...used, 0);
  const starts = [...used].filter(
    (column) => column > 0 && !used.has(column - 1) && column <= last,
  );
  const first = Math.min(...used);
  const cuts = starts.filter((column) => column > first && hasOwnLabels(column, several));
  if (cuts.length === 0) return [grid];
  cuts.sort((a, b) => a - b);
  const edges = [0, ...cuts, Infinity];
  const lines = new Set([...rows].filter(([, cells]) => cells.length === 1).map(([row]) => row));
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const cells = grid.cells.filter(({ row, column }) => {
      return lines.has(row) || (column >= from && column < to);
    });
    return { ...grid, cells };
  });
}

/** Whether a column begins a table: labels in most of its cells, and numbers beside them. */
function hasOwnLabels(column: number, rows: readonly Cell[][]): boolean {
  const beside = rows.filter((cells) => cells.some((cell) => cell.column === column));
  const labelled = beside.filter((cells) => {
    const head = cells.find((cell) => cell.column === column)!;
    const next = cells.find((cell) => cell.column === column + 1);
    return head.number === undefined && next !== undefined && readValue(next.text)?.value != null;
  });
  return beside.length >= 2 && labelled.length >= beside.length / 2;
}
