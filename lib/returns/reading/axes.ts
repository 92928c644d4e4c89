import { readLabel } from "../words/label";
import type { Block } from "./blocks";
import type { Column } from "./columns";
import type { Axis } from "./meaning";

/**
 * What "Unknown" is of: the category that stands before it in its row or column of labels, or after
 * it where none does, which is a guess unless several stand there. By the label's place: "row 7".
 */
export function axesOf(block: Block, columns: Map<number, Column>): Map<string, Axis> {
  const heads = [...columns.values()]
    .filter(({ role }) => role === "figures")
    .map(({ index, headings }) => ({ place: `column ${index}`, texts: headings }));
  const rows = block.rows.map(({ row }) => ({
    place: `row ${row.index}`,
    texts: row.cells
      .filter(({ column }) => columns.get(column)?.role === "label")
      .map(({ text }) => text),
  }));
  const axes = new Map<string, Axis>();
  for (const labels of [heads, rows]) {
    const kinds = labels.flatMap(({ texts }) => categoryOf(texts) ?? []);
    const [first] = kinds;
    if (first === undefined) continue;
    let last: Axis = { by: first, isGuess: kinds.filter((kind) => kind === first).length < 2 };
    for (const { place, texts } of labels) {
      const own = categoryOf(texts);
      if (own !== undefined) last = { by: own, isGuess: false };
      axes.set(place, last);
    }
  }
  return axes;
}

function categoryOf(texts: readonly string[]): "sex" | "age" | undefined {
  const labels = texts.map((text) => readLabel(text));
  if (labels.some(({ sex }) => sex !== undefined)) return "sex";
  return labels.some(({ ages }) => ages !== undefined) ? "age" : undefined;
}
