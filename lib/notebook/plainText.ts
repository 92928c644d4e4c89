import { letterOf } from "./exercise/mark";
import {
  SUPPORT,
  type Shown,
  type ShownTable,
  type SourceRef,
  cellText,
  leftOutWords,
} from "../display";

/** Rows of a table that its text form prints; the rest is counted. */
const MOST_ROWS = 40;

/** What a cell shows, for a terminal, a text diff or a reader of the saved file. */
export function plainText(shown: Shown): string {
  switch (shown.kind) {
    case "table":
      return tableText(shown);
    case "chart": {
      const { headline, subtitle, description, notes, sources } = shown;
      const missing = leftOutWords(shown);
      return lines(headline, subtitle, description, ...notes, ...missing, sourcesText(sources));
    }
    case "message":
      return lines(`${sentenceCase(shown.role)}: ${shown.text}`, sourcesText(shown.sources));
    case "prediction":
      return `Before you look: ${shown.question}`;
    case "exercise":
      return lines(
        `Exercise: ${shown.question}`,
        ...(shown.choices ?? []).map((words, index) => `  ${letterOf(index)}) ${words}`),
        shown.asks === undefined ? "" : `Answer ${shown.asks}.`,
      );
    case "feedback":
      return `${sentenceCase(shown.verdict)}: ${shown.text}`;
    case "parameter":
      return `${shown.name} = ${String(shown.value)}`;
  }
}

export function supportText(): string {
  return lines(
    "Who to turn to",
    ...SUPPORT.map(({ who, phone, when }) => `${who} ${phone}: ${when}`),
  );
}

/** Columns lined up by spaces, numbers to the right. */
export function tableText(table: ShownTable): string {
  const { caption, columns, notes, sources } = table;
  const printed = table.rows
    .slice(0, MOST_ROWS)
    .map((row) => columns.map((column, index) => cellText(row[index] ?? null, column)));
  const heads = columns.map(({ label, unit }) =>
    unit === undefined ? label : `${label} (${unit})`,
  );
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...printed.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.kind === "number" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const more = table.rows.length - printed.length;
  return lines(
    caption,
    "",
    line(heads),
    line(widths.map((width) => "-".repeat(width))),
    ...printed.map(line),
    ...(more > 0 ? [`… and ${more} more of ${table.rows.length} rows`] : []),
    ...notes,
    sourcesText(sources),
  );
}

function sourcesText(sources: readonly SourceRef[]): string {
  if (sources.length === 0) return "";
  const listed = sources.map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`));
  return `${sources.length === 1 ? "Source" : "Sources"}: ${listed.join("; ")}`;
}

/** Parts on lines of their own; a trailing empty one leaves no blank line. */
function lines(...parts: string[]): string {
  return parts.join("\n").trimEnd();
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
