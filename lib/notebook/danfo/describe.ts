import { DataFrame, Series } from "danfojs-node";
import type { Frame } from "./classes";

const STATISTICS = ["count", "mean", "std", "min", "median", "max", "variance"];

/** Whether a frame has a number that is missing, over which danfo's own `describe` gives NaN. */
export function hasGaps({ values }: Frame): boolean {
  return values.length === 0 || (values as unknown[][]).some((cells) => cells.some(isMissing));
}

const isMissing = (cell: unknown): boolean =>
  cell === null || cell === undefined || Number.isNaN(cell);

/** danfo's `describe` of the numbers that there are, as pandas has it. */
export function describeGaps({ columns, dtypes, values }: Frame): DataFrame {
  const described = Object.fromEntries(
    columns.flatMap((name, column) => {
      if (dtypes[column] === "string") return [];
      const cells = (values as unknown[][]).map((row) => row[column]);
      const there = cells.filter((cell) => !isMissing(cell)).map(Number);
      const none = [0, ...STATISTICS.slice(1).map(() => Number.NaN)];
      return [[name, there.length === 0 ? none : new Series(there).describe().values]];
    }),
  );
  return new DataFrame(described, { index: STATISTICS });
}
