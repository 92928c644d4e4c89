import type { Line } from "./pastedTable";

/** "1 April 2023 to    1 April 2024 to", and beneath it "31 March 2024    31 March 2025": headings of two lines. */
export function joinedPeriods(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]];
    const isOpen =
      next !== undefined &&
      line.cells.length >= 2 &&
      next.cells.length === line.cells.length &&
      line.cells.every(
        (cell, i) => /\b(?:to|and)$|[-–]$/.test(cell) && !/\b(?:to|and)$/.test(next.cells[i]!),
      );
    if (!isOpen) {
      joined.push(line);
      continue;
    }
    const cells = line.cells.map((cell, i) => `${cell} ${next.cells[i]!}`);
    joined.push({ ...line, cells, text: `${line.text} ${next.text}` });
    at += 1;
  }
  return joined;
}
