import { parseCsv } from "../../tables/csv";
import { type Grid, gridOf, type Passage } from "../files/grid";
import { isHeading, isWrittenClose } from "../files/isTable";
import { readValue } from "../words/marks";

/** Lines of a letter that are a table in CSV: headings, and rows of as many cells with numbers. */
export function commaTableFrom(
  lines: readonly Passage[],
  start: number,
): { length: number; grid(name: string): Grid } | undefined {
  const head = cellsIn(lines[start]!.text);
  if (head === undefined || head.slice(1).some(isNumber) || !head.some(isHeading)) return undefined;
  const rows = [head];
  for (let at = start + 1; at < lines.length; at++) {
    const cells = underHead(lines[at]!.text, head);
    if (cells?.length !== head.length || !hasValue(cells)) break;
    rows.push(cells);
  }
  if (rows.length < 2) return undefined;
  return {
    length: rows.length,
    grid: (name) => {
      const grid = gridOf(name, rows);
      const addressed = grid.cells.map((cell) => ({
        ...cell,
        address: lines[start + cell.row]!.at,
      }));
      return { ...grid, cells: addressed };
    },
  };
}

/** "0 to 4,300,280" beneath three headings: two numbers, and no thousands. */
function underHead(text: string, head: readonly string[]): string[] | undefined {
  const plainly = text.trim().split(",");
  const areAsMany = plainly.length === head.length && plainly.every((cell) => /^[^\s"]/.test(cell));
  return areAsMany ? plainly : cellsIn(text);
}

/** The cells of a line of CSV, or undefined where it may be a sentence. */
function cellsIn(text: string): string[] | undefined {
  const delimiter = [",", ";"].find((mark) => text.includes(mark));
  if (delimiter === undefined || !isWrittenClose([text.split(delimiter)], delimiter))
    return undefined;
  const [record] = parseCsv(text, { delimiter }).records;
  return record !== undefined && record.cells.length > 1 ? record.cells : undefined;
}

const hasValue = (cells: readonly string[]): boolean =>
  cells.slice(1).some((text) => readValue(text) !== undefined);

/** "Unknown", "Not recorded" and "0-4" head a column, and stand in a row where a number is wanting. */
const isNumber = (text: string): boolean => {
  const read = readValue(text);
  return typeof read?.value === "number" || (read?.why === "suppressed" && /^[*#<≤[]/.test(text));
};

/** The numbers of a line of CSV that no headings stand above. */
export const numbersOfRow = (text: string): string[] =>
  (cellsIn(text) ?? []).filter((cell) => typeof readValue(cell)?.value === "number");
