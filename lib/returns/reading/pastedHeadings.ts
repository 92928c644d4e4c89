import type { Cell, Grid } from "../files/grid";
import { dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { readValue } from "../words/marks";
import type { Line } from "./pastedTable";

type Pasted = { length: number; grid(name: string): Grid };

/**
 * A table pasted one cell a line whose headings say how wide it is: "Age", then years, then each age
 * and as many numbers as years. Its labels look like numbers ("0", "Under 10", "10 to 15"), so they
 * are told by their place. Or years, then as many numbers and no more, of what stands above the years.
 * @param run The lines that may be its cells, one each.
 */
export function byHeadings(run: readonly Line[]): Pasted | undefined {
  const first = run.findIndex(isYear);
  if (first < 1) return undefined;
  let from = first;
  while (from < run.length && isYear(run[from]!)) from += 1;
  const years = run.slice(first, from);
  const rest = run.slice(from);
  const head = run[first - 1]!;
  const titles = run.slice(0, first - 1);
  if (dimensionOf(head.text) !== "age") {
    const areAlone = years.length > 1 && rest.length === years.length && rest.every(isValue);
    if (!areAlone || !saysSomething(readLabel(head.text))) return undefined;
    return {
      length: run.length,
      grid: gridOf(titles, [
        [undefined, ...years],
        [head, ...rest],
      ]),
    };
  }
  const width = years.length + 1;
  const rows: Line[][] = [];
  for (let at = 0; at + width <= rest.length; at += width) {
    const row = rest.slice(at, at + width);
    if (!isAgeLabel(row[0]!) || !row.slice(1).every(isValue)) break;
    rows.push(row);
  }
  if (rows.length < 2) return undefined;
  return { length: from + rows.length * width, grid: gridOf(titles, [[head, ...years], ...rows]) };
}

/** "2024/25" and nothing else. */
function isYear({ text }: Line): boolean {
  const words = text.trim();
  const { periods, rest } = readLabel(words);
  return rest === "" && periods.length === 1 && periods[0]!.length === words.length;
}

const isValue = ({ text }: Line): boolean => {
  const read = readValue(text);
  return read !== undefined && (read.value !== null || read.why !== "unknown");
};

function isAgeLabel({ text }: Line): boolean {
  const { ages, whole, unknown } = readLabel(text.trim(), "age");
  return ages !== undefined || whole || unknown;
}

/** Titles, a line each, above rows of cells. */
const gridOf =
  (titles: readonly Line[], rows: readonly (readonly (Line | undefined)[])[]) =>
  (name: string): Grid => {
    const all = [...titles.map((line) => [line]), ...rows];
    const cells = all.flatMap((row, i) =>
      row.flatMap((line, column): Cell[] =>
        line === undefined
          ? []
          : [{ row: i, column, address: line.at, text: line.text.trim(), hidden: false }],
      ),
    );
    return { name, hidden: false, cells, merges: [] };
  };
