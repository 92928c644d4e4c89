import type { ShownTable, SourceRef, TableCell, TableColumn } from "./bundle";
import { csvLink } from "./csv";
import { escapeHtml } from "./html";
import { explainMarkers } from "./markers";
import { formatNumber, MISSING, placesOf } from "./number";
import { sourcesHtml } from "./sources";

/** A cell as it is printed: a number by its column's places, a missing value by its marker. */
export function cellText(cell: TableCell, column: TableColumn): string {
  if (cell === null) return MISSING;
  if (typeof cell === "string") return cell;
  if (column.kind !== "number") return String(cell);
  const printed = formatNumber(cell, column.decimals);
  // As official statistics have it: nought is nought, and what rounds to it is not.
  return cell !== 0 && Number.isFinite(cell) && !/[1-9]/.test(printed) ? LOW : printed;
}

const LOW = "[low]";

/** Where the cells that head their rows stand. */
export function rowHeaderIndex(table: ShownTable): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => column.rowHeader === true),
  );
}

export interface TableOptions {
  /** Those to name beneath it; all of the table's when left out. */
  sources?: SourceRef[];
  /** Whether its CSV goes with it. */
  download?: boolean;
}

/**
 * A table as semantic HTML that is complete without script: caption, scoped headers with units,
 * right-aligned numbers, explained markers, notes, sources and a download. It scrolls sideways
 * inside its own region, which the keyboard can reach, its first column in view. On a narrow page a
 * table with long words becomes a list of its rows, as does on paper one that is too wide for it.
 *
 */
export function tableHtml(
  table: ShownTable,
  { sources = table.sources, download = true }: TableOptions = {},
): string {
  const columns = table.columns.map(withPlaces(table));
  const header = rowHeaderIndex(table);
  const head = columns.map(headHtml).join("");
  const printed = table.rows.map((row) =>
    columns.map((column, index) => cellText(row[index] ?? null, column)),
  );
  const shape = shapeOf(columns, printed);
  const classes = columns.map((column, index) => classOf(column, printed, index));
  const labels = /wordy|wide/.test(shape) ? columns.map(labelOf) : [];
  const body = printed.map((row) => `<tr>${rowHtml(row, classes, labels, header)}</tr>`).join("\n");
  const notes = [explainMarkers(printed.flat()), ...table.notes].filter(
    (note): note is string => note !== undefined,
  );
  const caption = escapeHtml(table.caption);
  return `<div class="pf-table${shape}">
<div class="pf-scroll" role="region" aria-label="Table: ${caption}" tabindex="0">
<table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table>
</div>
${notes.map((note) => `<p class="pf-note">${escapeHtml(note)}</p>`).join("\n")}
${sourcesHtml(sources)}
${download ? `<p class="pf-downloads">${csvLink(table)}</p>\n` : ""}</div>`;
}

/** Rows that stay together on one page of paper. */
const SHORT = 14;
/** The width of A4 between its margins, in characters of a table. */
const PAPER = 112;

/** How a table behaves where there is little room, as classes. */
function shapeOf(columns: TableColumn[], printed: string[][]): string {
  const widths = columns.map((column, index) => {
    const cells = printed.map((row) => row[index]?.length ?? 0);
    const words = labelOf(column).split(/\s+/);
    const longest = Math.max(0, ...cells);
    const needed = column.kind === "number" ? longest : Math.min(longest, LONGEST_NAME);
    return Math.max(needed, ...words.map((word) => word.length)) + 3;
  });
  const wordy = columns.length > 2 && columns.some((_, index) => isLong(printed, index));
  const wide = widths.reduce((sum, width) => sum + width, 0) > PAPER;
  const short = printed.length <= SHORT;
  return `${wordy ? " pf-wordy" : ""}${wide ? " pf-wide" : ""}${short && !wide ? " pf-short" : ""}`;
}

const labelOf = ({ label, unit }: TableColumn): string =>
  unit === undefined ? label : `${label} (${unit})`;

const isLong = (printed: string[][], index: number, most = LONGEST_NAME): boolean =>
  printed.some((row) => (row[index]?.length ?? 0) > most);

function headHtml(column: TableColumn): string {
  const unit =
    column.unit === undefined ? "" : ` <span class="pf-unit">${escapeHtml(column.unit)}</span>`;
  return `<th scope="col"${numeric(column)}>${escapeHtml(column.label)}${unit}</th>`;
}

/** Where rows can become lists each cell carries the name of its column. */
function rowHtml(row: string[], classes: string[], labels: string[], header: number): string {
  return row
    .map((text, index) => {
      const label = labels[index];
      const named = label === undefined ? "" : ` data-label="${escapeHtml(label)}"`;
      const inside = `${classes[index] ?? ""}${named}>${escapeHtml(text)}`;
      return index === header ? `<th scope="row"${inside}</th>` : `<td${inside}</td>`;
    })
    .join("");
}

const numeric = (column: TableColumn): string =>
  column.kind === "number" ? ' class="pf-number"' : "";

/** A column of names stays on one line; only longer words wrap. */
const LONGEST_NAME = 26;
/** What is longer is a sentence, and wants a wider column than a few words. */
const LONGEST_WORDS = 60;

function classOf(column: TableColumn, printed: string[][], index: number): string {
  if (column.kind === "number") return numeric(column);
  if (!isLong(printed, index)) return ' class="pf-name"';
  return isLong(printed, index, LONGEST_WORDS) ? ' class="pf-long pf-text"' : ' class="pf-long"';
}

/** Numbers of one column line up: all have the places of the one that needs most. */
function withPlaces(table: ShownTable): (column: TableColumn, index: number) => TableColumn {
  return (column, index) => {
    if (column.kind !== "number" || column.decimals !== undefined) return column;
    const places = table.rows.map((row) => {
      const cell = row[index];
      return typeof cell === "number" ? placesOf(cell) : 0;
    });
    return { ...column, decimals: places.reduce((most, each) => Math.max(most, each), 0) };
  };
}
