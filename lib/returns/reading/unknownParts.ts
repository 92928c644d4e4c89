import { readLabel, saysSomething } from "../words/label";
import type { Block } from "./blocks";
import type { Column } from "./columns";

/**
 * The rows of a table that differ from another row by nothing but a label that is not understood:
 * "Offences | Northport" beneath "Offences | All" is a part of some kind, and never the total. By
 * the row's number, with the label.
 */
export function unknownParts({ rows }: Block, columns: Map<number, Column>): Map<number, string> {
  const found = new Map<number, string>();
  const labels = [...columns.values()].filter(({ role }) => role === "label");
  if (labels.length < 2) return found;
  for (const { index, dimension } of labels) {
    if (dimension === "area" || dimension === "source" || dimension === "unit") continue;
    const alike = new Map<string, { row: number; text: string }[]>();
    for (const { row } of rows) {
      const textAt = (column: number): string =>
        row.cells.find((cell) => cell.column === column)?.text ?? "";
      const others = labels.filter((column) => column.index !== index);
      const key = others.map((column) => textAt(column.index)).join("|");
      const one = { row: row.index, text: textAt(index) };
      alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    for (const group of alike.values()) {
      if (!group.some(({ text }) => saysSomething(readLabel(text, dimension)))) continue;
      for (const { row, text } of group) if (isUnknown(text)) found.set(row, text);
    }
  }
  return found;
}

function isUnknown(text: string): boolean {
  const label = readLabel(text);
  return !saysSomething(label) && !label.statistic && /[a-z]/.test(label.rest);
}
