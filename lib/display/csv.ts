import type { ShownTable, SourceRef, TableCell } from "./bundle";
import { escapeHtml } from "./html";
import { MISSING } from "./number";
import { periodOf } from "./periodOf";
import { slug } from "./slug";

/**
 * The table as comma-separated values (RFC 4180) for a spreadsheet: unrounded numbers, a missing
 * value as its marker, units in the heading, a byte order mark so that Excel reads accents. Each row
 * says by itself what it counts, when, what is known of it, and where it was published, for a row
 * travels alone.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises.
 */
export function tableCsv(table: ShownTable): string {
  const heading = table.columns.map((column) =>
    column.unit === undefined ? column.label : `${column.label} (${column.unit})`,
  );
  const ofAll = factsOfAll(table);
  const { ofEachRow = [] } = table;
  const rows = table.rows.map((row, at) => [
    ...table.columns.map((_, index) => row[index] ?? null),
    ...ofAll.map(({ value }) => value),
    ...ofEachRow.map(({ cells }) => cells[at] ?? null),
  ]);
  const names = [
    ...heading,
    ...ofAll.map(({ name }) => name),
    ...ofEachRow.map(({ label }) => label),
  ];
  return `\uFEFF${[names, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}

/** What all rows are of, where nothing says it of each. */
function factsOfAll(table: ShownTable): { name: string; value: string }[] {
  const { caption, columns, sources, ofEachRow = [] } = table;
  const told = [
    ...columns.flatMap(({ key, label }) => [key, label]),
    ...ofEachRow.map(({ label }) => label),
  ];
  const has = (words: RegExp): boolean => told.some((name) => words.test(name));
  const units = columns.flatMap(({ label, unit }) => (unit === undefined ? [] : [{ label, unit }]));
  const [first] = units;
  const facts = [
    {
      name: "Unit",
      value:
        units.length === 1
          ? (first?.unit ?? "")
          : units.map((one) => `${one.label}: ${one.unit}`).join("; "),
      known: has(/^units?$/i),
    },
    {
      name: "Period",
      value: periodOf(caption),
      known: has(/^(?:period|year|years|date|from|to)$/i),
    },
    {
      name: "Source",
      value: namedIn(sources),
      known: has(/^(?:sources?|printed by|published by)$/i),
    },
  ];
  return facts.filter(({ value, known }) => value !== "" && !known);
}

/** More than these would be the greater part of the file. */
const MOST_NAMED = 4;

/** One source with its address; several by name, for the page has the addresses beneath the table. */
function namedIn(sources: readonly SourceRef[]): string {
  const [only] = sources;
  if (sources.length === 1 && only?.url !== undefined) return `${only.title}, ${only.url}`;
  return sources.length > MOST_NAMED
    ? `${sources.length} publications, named beneath the table`
    : sources.map(({ title }) => title).join("; ");
}

/** A download that needs no script: the file travels in the link itself. */
export function csvLink(table: ShownTable): string {
  const data = Buffer.from(tableCsv(table)).toString("base64");
  const name = escapeHtml(`${fileName(table.caption)}.csv`);
  return `<a class="pf-download" download="${name}" href="data:text/csv;charset=utf-8;base64,${data}">Download CSV<span class="pf-hidden">: ${escapeHtml(table.caption)}</span></a>`;
}

/** A caption as the name of a file. */
export const fileName = (caption: string): string => slug(caption, "table");

/**
 * How a formula can begin, with what a spreadsheet does not see or does not tell from it: spaces,
 * control characters and marks of direction; small, wide and mathematical signs.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠﹦﹢﹣−﹫]/u;

/** Whether a spreadsheet would take a text for a formula, or not see what it begins with. */
export const isFormula = (text: string): boolean => FORMULA.test(text) || /^[\t\r\n]/.test(text);

function field(cell: TableCell): string {
  if (cell === null) return MISSING;
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : MISSING;
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}
