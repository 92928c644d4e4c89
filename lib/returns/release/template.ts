import type { Rests, Scope } from "./scope";

/** Words of a line, some of which rest on a row. */
export interface Piece {
  text: string;
  rests?: Rests;
}

export interface Line {
  kind: "heading" | "item" | "sentence" | "break" | "table";
  /** Of a heading. */
  level: number;
  pieces: Piece[];
}

export interface Released {
  lines: Line[];
  /** Sentences that are not in the release, and why. */
  leftOut: { sentence: string; why: string }[];
}

const VALUE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Fills a template. It is Markdown with one sentence a line; an empty line ends a paragraph.
 *
 * - `{{total}}`, `{{girls before}}`, `{{change matched}}`, `{{share online}}`: a value. A sentence
 *   with a value that is missing, suppressed or small is left out, and listed.
 * - `{{of girls}}`: of which forces a sum of the nation is, where they are not those of the total:
 *   " (from 21 of 43 forces; the total leaves out 2 of these forces)".
 * - `{{if online}}` at the beginning: the sentence stands only where that value does.
 * - `{{unless total}}`: only where it does not.
 * - `{{table}}` on a line of its own: the table by force, or of the force.
 */
export function fill(template: string, scope: Scope): Released {
  const released: Released = { lines: [], leftOut: [] };
  for (const raw of template.replace(/<!--[\s\S]*?-->/g, "").split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "") released.lines.push({ kind: "break", level: 0, pieces: [] });
    else if (/^\{\{\s*table\s*\}\}$/.test(line))
      released.lines.push({ kind: "table", level: 0, pieces: [] });
    else fillLine(line, scope, released);
  }
  return released;
}

function fillLine(line: string, scope: Scope, released: Released): void {
  const condition = /^\{\{\s*(if|unless)\s+([^{}]+?)\s*\}\}\s*/.exec(line);
  const rest = condition === null ? line : line.slice(condition[0].length);
  if (condition !== null) {
    const found = scope.find(condition[2]!);
    if ("missing" in found !== (condition[1] === "unless")) {
      // What stands only where a number is missing is not missed where it is there.
      if ("missing" in found) released.leftOut.push({ sentence: shown(rest), why: found.missing });
      return;
    }
  }
  const marker = /^(#{1,4})\s+|^[-*]\s+/.exec(rest);
  const text = rest.slice(marker?.[0].length ?? 0);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(VALUE)) {
    const found = scope.find(match[1]!);
    if ("missing" in found) {
      released.leftOut.push({ sentence: shown(text), why: found.missing });
      return;
    }
    if (match.index! > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push(found);
    from = match.index! + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  const kind = marker === null ? "sentence" : marker[1] === undefined ? "item" : "heading";
  released.lines.push({ kind, level: marker?.[1]?.length ?? 0, pieces: capital(pieces) });
}

/** A sentence that a value opens begins with a capital: "At least 12,000". */
function capital([first, ...rest]: Piece[]): Piece[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

const shown = (text: string): string => text.replace(VALUE, (_, name: string) => `[${name}]`);

/** The release as plain Markdown; `table` is what stands for `{{table}}`. */
export function toMarkdown({ lines }: Released, table: string): string {
  let text = "";
  for (const { kind, level, pieces } of lines) {
    const words = pieces.map((piece) => piece.text).join("");
    if (kind === "break")
      text = text.endsWith("\n\n") || text === "" ? text : `${text.trimEnd()}\n\n`;
    else if (kind === "table") text += `${table}\n\n`;
    else if (kind === "heading") text += `${"#".repeat(level)} ${words}\n\n`;
    else if (kind === "item")
      text = `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}- ${words}\n`;
    else text += text === "" || text.endsWith("\n") ? words : ` ${words}`;
  }
  return `${text.trim()}\n`;
}

/** What a template rests on, each row once, in the order of the text. */
export function restsOf({ lines }: Released): Rests[] {
  const found = new Map<string, Rests>();
  for (const { pieces } of lines) {
    for (const { rests } of pieces) if (rests !== undefined) found.set(rests.id, rests);
  }
  return [...found.values()];
}
