import { extname } from "node:path";
import { delimiterOf } from "../../tables/cells";
import { dimensionOf } from "../words/dimension";
import { readLabel, saysSomething } from "../words/label";
import { readValue } from "../words/marks";

/**
 * Whether a text is a table of cells. Letters have commas too: a text whose name does not call it a
 * table is one only where its lines all part alike, and part as no sentence does.
 */
export function isTable(name: string, text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (/^sep=./i.test(lines[0] ?? "")) return true;
  const delimiter = delimiterOf(text);
  const rows = lines.map((line) => bare(line).split(delimiter));
  const parted = rows.filter((cells) => cells.length > 1);
  if ([".csv", ".tsv", ".tab"].includes(extname(name).toLowerCase())) return parted.length > 0;
  const most = Math.max(...rows.map((cells) => cells.length));
  const alike = parted.filter((cells) => cells.length === most).length;
  if (lines.length < 2 || alike < lines.length * MOST_LINES) return false;
  // No sentence has these.
  if (delimiter === "\t" || delimiter === "|") return true;
  return isWrittenClose(parted, delimiter) || isHeadedList(parted);
}

/** So many of a table's lines have all its cells; the others are titles and notes. */
const MOST_LINES = 0.8;

/** A line without the words in quotation marks, whose commas part nothing. */
const bare = (line: string): string =>
  line.replace(/"(?:[^"]|"")*"/g, (words) => `"${words.slice(1, -1).replace(/[,;]/g, "")}"`);

/**
 * "Female,190,213": a sentence has a space behind each comma that is not one of a number's own
 * ("1,204"). The headings, or half of the lines, must show it.
 */
export function isWrittenClose(rows: readonly (readonly string[])[], delimiter: string): boolean {
  const close = rows.map((cells) => {
    const words = cells.join(delimiter).trimEnd().replace(THOUSANDS, "0");
    return new RegExp(`${delimiter}(?!\\s|$)`).test(words);
  });
  return close[0] === true || close.filter(Boolean).length * 2 >= close.length;
}

const THOUSANDS = /(?<![\d/.,-])\d{1,3}(?:,\d{3})+(?![\d/])/g;

/** "Sex, 2023/24, 2024/25" above "Female, 190, 213": headings, and beneath them numbers that stand alone. */
const isHeadedList = ([head, ...rows]: readonly (readonly string[])[]): boolean =>
  rows.length > 0 &&
  head!.every(isHeading) &&
  !head!.some(isSpacedNumber) &&
  rows.every((cells) => cells.slice(1).some(isSpacedNumber));

/** Whether words say what a column holds. */
export const isHeading = (text: string): boolean =>
  dimensionOf(text) !== undefined || saysSomething(readLabel(text));

const isSpacedNumber = (text: string): boolean => /^\s/.test(text) && readValue(text) !== undefined;
