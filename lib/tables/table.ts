import { readCell } from "./cell";
import { LIMITS } from "./cells/limits";
import type { Fault } from "./fault";
import type { Field } from "./schema";

/** A row read by its schema. Numbers are null where there is none; texts are never null. */
export interface TableRow {
  line: number;
  cells: Record<string, string | number | null>;
  /** By column, the text that stands for a missing number, such as "[c]". */
  markers: Record<string, string>;
}

/** A cell of a column of texts; "" where there is none. */
export const textIn = (row: TableRow, column: string): string => String(row.cells[column] ?? "");

/** A cell of a column of numbers; null where there is none. */
export const numberOf = (row: TableRow, column: string): number | null => {
  const cell = row.cells[column];
  return typeof cell === "number" ? cell : null;
};

/** A header and rows of text, from CSV or from a sheet. */
export interface TextTable {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

export interface CheckedTable {
  rows: TableRow[];
  faults: Fault[];
  /** Whether every column of the schema is there; without one, rows make no sense. */
  hasColumns: boolean;
}

/** Checks header and cells against the fields of a schema; every fault at once. */
export function checkTable(table: TextTable, fields: Field[], file: string): CheckedTable {
  const faults = checkHeader(table.header, fields, file);
  const places = fields.map(({ name }) => table.header.indexOf(name));
  const rows = table.rows.map(({ line, cells }) => {
    if (cells.length !== table.header.length) {
      const expected = `${table.header.length} cells, as in the header; this row has ${cells.length}`;
      faults.push({ file, row: line, column: "1", value: cells.join(","), expected });
    }
    const row: TableRow = { line, cells: {}, markers: {} };
    for (const [i, field] of fields.entries()) {
      // Of a table that is wrong all over, more faults tell nothing new and fill the memory.
      if (faults.length > LIMITS.collected) break;
      const text = cells[places[i]!] ?? "";
      const { value, expected } = readCell(text, field);
      row.cells[field.name] = value;
      if (expected === undefined) {
        if (field.type !== "string" && value === null && text !== "")
          row.markers[field.name] = text;
      } else if (places[i]! >= 0) {
        faults.push({ file, row: line, column: field.name, value: text, expected });
      }
    }
    return row;
  });
  if (rows.length === 0 && faults.length === 0) {
    const expected = "at least one row beneath the header";
    faults.push({ file, row: 1, column: table.header[0] ?? "1", value: "", expected });
  }
  for (const field of fields) {
    if (field.constraints?.unique === true) faults.push(...repeats(rows, field.name, file));
  }
  const hasColumns = fields.every(({ name }) => table.header.includes(name));
  return { rows, faults, hasColumns };
}

function checkHeader(header: string[], fields: Field[], file: string): Fault[] {
  const names = fields.map(({ name }) => name);
  const all = names.join(", ");
  if (header.length === 0) {
    return [{ file, row: 1, column: "1", value: "", expected: `a header: ${all}` }];
  }
  const missing = names.filter((name) => !header.includes(name));
  const wrong = header.filter((name, i) => !names.includes(name) || header.indexOf(name) < i);
  return [
    ...missing.map((name) => {
      return { file, row: 1, column: name, value: "", expected: `a column "${name}"` };
    }),
    ...wrong.map((name) => {
      const why = names.includes(name) ? "each column once" : `no column but ${all}`;
      return { file, row: 1, column: name, value: name, expected: why };
    }),
  ];
}

function repeats(rows: TableRow[], column: string, file: string): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const value = String(cells[column] ?? "");
    const before = first.get(value);
    if (before === undefined || value === "") {
      first.set(value, line);
      return [];
    }
    const expected = `a different ${column} in each row; row ${before} has it already`;
    return [{ file, row: line, column, value, expected }];
  });
}
