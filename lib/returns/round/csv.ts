import { isFormula } from "../../display/csv";
import { rowsOfText } from "../files/delimited";

type Cell = string | number | null | undefined;

/**
 * A table for a spreadsheet: UTF-8 with its mark, so that Excel reads dashes; a text that a
 * spreadsheet would run as a formula gets an apostrophe, which {@link fromCsv} takes away.
 */
export function toCsv<Name extends string>(
  columns: readonly Name[],
  rows: readonly Partial<Record<Name, Cell>>[],
): string {
  const lines = rows.map((row) => columns.map((name) => field(row[name])).join(","));
  return `\uFEFF${[columns.join(","), ...lines].join("\n")}\n`;
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = cell.replace(/[\r\n\t]+/g, " ");
  const safe = isFormula(text) || text.startsWith("'") ? `'${text}` : text;
  return /[",;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows of a table that `toCsv` or a spreadsheet wrote, by their headings; texts only. */
export function fromCsv(bytes: Uint8Array): {
  headings: string[];
  rows: Record<string, string>[];
  /** The line of the file on which each row begins. */
  lines: number[];
} {
  const [head, ...body] = rowsOfText(bytes);
  const headings = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const rows = filled.map(({ cells }) =>
    Object.fromEntries(headings.map((name, i) => [name, bare(cells[i] ?? "")] as const)),
  );
  return { headings, rows, lines: filled.map(({ line }) => line) };
}

const bare = (cell: string): string => {
  const text = cell.trim();
  const rest = text.slice(1);
  return text.startsWith("'") && (isFormula(rest) || rest.startsWith("'")) ? rest : text;
};
