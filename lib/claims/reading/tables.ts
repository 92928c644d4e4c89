import { matches } from "./matches";
import { plain } from "./plain";
import { withFields } from "./commaLines";
import { cellsByLine } from "./cellTables";
import { listsWithSum, rowsByLine } from "./rowTables";
import type { Span } from "./sentences";
import type { Line, Table } from "./tableParts";

export type { Cell, Table } from "./tableParts";

/** Tables of a text: one row a line, ruled or not, or one cell a line. */
export function tables(text: string): Table[] {
  if (!/\d%?["*\])]{0,2}[ \t|]*(?:\r?\n|$)|\t|\||\d {2,}/.test(text)) return [];
  const lines = withFields(linesOf(text));
  const byRow = [...rowsByLine(lines), ...listsWithSum(lines)];
  const rest = lines.filter((line) => !byRow.some((table) => isInside(line, table)));
  return [...byRow, ...cellsByLine(rest)].sort((a, b) => a.start - b.start);
}

const isInside = (one: Span, { start, end }: Span): boolean => one.start < end && start < one.end;

/** The lines that are not empty; a tab stays, since it parts cells. */
function linesOf(text: string): Line[] {
  const flat = plain(text);
  let before = 0;
  // oxlint-disable-next-line no-control-regex
  return matches(/[^\r\n\u2028\u2029\u000b\u000c\u0085]+/g, text).flatMap(({ 0: raw, index }) => {
    const trimmed = raw.trim();
    // "Kent, 511, 622, ": the last cell of a row may be empty.
    const words = trimmed.includes("\t") ? raw.trimStart().replace(/[^\S\t]+$/, "") : trimmed;
    const start = index + raw.indexOf(words);
    const end = start + words.length;
    const own = raw.includes("\t")
      ? withTabs(flat.slice(start, end), words)
      : flat.slice(start, end);
    if (words === "") return [];
    const apart = text.slice(before, index).split("\n").length - 1;
    before = index + raw.length;
    return [{ start, end, text: own, indent: raw.slice(0, start - index), apart }];
  });
}

const withTabs = (flat: string, raw: string): string =>
  [...flat].map((letter, i) => (raw[i] === "\t" ? "\t" : letter)).join("");
