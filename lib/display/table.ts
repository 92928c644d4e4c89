import type { ShownTable, TableCell, TableColumn } from "./bundle";
import { csvLink } from "./csv";
import { escapeHtml } from "./html";
import { explainMarkers } from "./markers";
import { formatNumber, MISSING } from "./number";
import { sourcesHtml } from "./sources";

/** A cell as it is printed: a number by its column's places, a missing value by its marker. */
export function cellText(cell: TableCell, column: TableColumn): string {
  if (cell === null) return MISSING;
  if (typeof cell === "string") return cell;
  return column.kind === "number" ? formatNumber(cell, column.decimals) : String(cell);
}

/** Where the cells that head their rows stand. */
export function rowHeaderIndex(table: ShownTable): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => column.rowHeader === true),
  );
}

/**
 * A table as semantic HTML that is complete without script: caption, scoped headers with units,
 * right-aligned numbers, explained markers, notes, sources and a download. It scrolls sideways
 * inside its own region, which the keyboard can reach.
 */
export function tableHtml(table: ShownTable): string {
  const columns = table.columns.map(withPlaces(table));
  const header = rowHeaderIndex(table);
  const head = columns.map(headHtml).join("");
  const printed = table.rows.map((row) =>
    columns.map((column, index) => cellText(row[index] ?? null, column)),
  );
  const classes = columns.map((column, index) => classOf(column, printed, index));
  const body = printed.map((row) => `<tr>${rowHtml(row, classes, header)}</tr>`).join("\n");
  const notes = [explainMarkers(printed.flat()), ...table.notes].filter(
    (note): note is string => note !== undefined,
  );
  const caption = escapeHtml(table.caption);
  return `<div class="pf-table">
<div class="pf-scroll" role="region" aria-label="Table: ${caption}" tabindex="0">
<table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table>
</div>
${notes.map((note) => `<p class="pf-note">${escapeHtml(note)}</p>`).join("\n")}
${sourcesHtml(table.sources)}
<p class="pf-downloads">${csvLink(table)}</p>
</div>`;
}

function headHtml(column: TableColumn): string {
  const unit =
    column.unit === undefined ? "" : ` <span class="pf-unit">${escapeHtml(column.unit)}</span>`;
  return `<th scope="col"${numeric(column)}>${escapeHtml(column.label)}${unit}</th>`;
}

function rowHtml(row: string[], classes: string[], header: number): string {
  return row
    .map((text, index) => {
      const inside = `${classes[index] ?? ""}>${escapeHtml(text)}`;
      return index === header ? `<th scope="row"${inside}</th>` : `<td${inside}</td>`;
    })
    .join("");
}

const numeric = (column: TableColumn): string =>
  column.kind === "number" ? ' class="pf-number"' : "";

/** A column of names stays on one line; only longer words wrap. */
const LONGEST_NAME = 26;

function classOf(column: TableColumn, printed: string[][], index: number): string {
  if (column.kind === "number") return numeric(column);
  const longest = Math.max(0, ...printed.map((row) => row[index]?.length ?? 0));
  return longest <= LONGEST_NAME ? ' class="pf-name"' : "";
}

/** Numbers of one column line up: all have the places of the one that needs most, two at most. */
function withPlaces(table: ShownTable): (column: TableColumn, index: number) => TableColumn {
  return (column, index) => {
    if (column.kind !== "number" || column.decimals !== undefined) return column;
    const places = table.rows.map((row) => placesOf(row[index] ?? null));
    return { ...column, decimals: Math.max(0, ...places) };
  };
}

function placesOf(cell: TableCell): number {
  if (typeof cell !== "number" || !Number.isFinite(cell)) return 0;
  return formatNumber(cell).split(".")[1]?.length ?? 0;
}
