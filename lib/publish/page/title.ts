/** The title of a notebook: its first heading of the highest level, wherever and however it is written. */
import type { Notebook } from "../../runner";
import { blocksOf, plainText } from "./markdown";

export interface Title {
  /** Markdown of the heading. */
  markdown: string;
  /** The cell that holds it. */
  cell: number;
  /** The cell's Markdown without it. */
  rest: string;
}

/**
 * The first `# ` or underlined heading of level one. Without one the first cell of prose may open
 * with a heading of any level.
 */
export function findTitle(notebook: Notebook): Title | undefined {
  let opening: Title | undefined;
  let first = true;
  for (const [cell, { cell_type: type, source }] of notebook.cells.entries()) {
    if (type !== "markdown") continue;
    // Reading Markdown takes longer than seeing that there can be no heading in it.
    if (/^[ \t>]*(?:#|={1,3}|-{1,3}|<h\d)/im.test(source)) {
      for (const found of headingsOf(source)) {
        const opens = first && found.opens && opening === undefined;
        if (found.level !== 1 && !opens) continue;
        const title = { markdown: found.markdown, cell, rest: found.rest() };
        if (found.level === 1) return title;
        opening = title;
      }
    }
    if (source.trim() !== "") first = false;
  }
  return opening;
}

/** The title in plain words. */
export const titleText = ({ markdown }: Title): string => plainText(markdown).trim();

interface Found {
  level: number;
  markdown: string;
  rest: () => string;
  /** Whether nothing comes before it in its cell. */
  opens: boolean;
}

/** Lazily, for the first is mostly the one that is wanted. */
function* headingsOf(source: string): Generator<Found> {
  const lines = source.replace(/\r\n?/g, "\n").split("\n");
  const tokens = blocksOf(lines.join("\n"));
  for (const [index, token] of tokens.entries()) {
    if (token.level !== 0 || token.map === null) continue;
    const [from, until] = token.map;
    if (token.type === "heading_open") {
      const markdown = tokens[index + 1]?.content.trim() ?? "";
      if (markdown === "") continue;
      yield without(lines, from, until, Number(token.tag.slice(1)), markdown);
    }
    const html = token.type === "html_block" ? HTML_HEADING.exec(token.content) : null;
    if (html !== null) {
      yield without(lines, from, until, Number(html[1]), (html[2] as string).trim());
    }
  }
}

/** A heading written as HTML, once it was drawn. */
const HTML_HEADING = /^\s*<h(\d)\b[^<>]*>([^<>]+)<\/h\1>\s*$/i;

function without(
  lines: string[],
  from: number,
  until: number,
  level: number,
  markdown: string,
): Found {
  return {
    level,
    markdown,
    rest: () => [...lines.slice(0, from), ...lines.slice(until)].join("\n"),
    opens: lines.findIndex((line) => line.trim() !== "") === from,
  };
}
