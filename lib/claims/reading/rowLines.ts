/** A line as a row of a table: a label, and its numbers. */
import { matches } from "./matches";
import { columnAt, isSpaced, parted, placeOn } from "./lineParts";
import type { Span } from "./sentences";
import { type Line, lineOf, LONGEST_LABEL, type Row } from "./tableParts";
import { COUNT, isKeptBack, isNoNumber, isNumber, isWords, numberIn, YEAR } from "./valueCells";

/** A row, and the line that it stands on. */
export interface RowLine extends Row {
  line: Line;
  /** More than a single space parts its cells. */
  isRuled: boolean;
}

/** "Kent 411 480", "Kent 411 - 480": a label without numbers, and two numbers or more, a mark where one is missing. */
const MISSING = "[-*]|\\.\\.|n/a|\\[[a-z]\\]|no (?:reply|data)|not available";
/** "Rape of a child under 13 41 44 41": the age is the label's. */
const OF_AN_AGE =
  "[^\\d|\\t]*?\\b(?:under|over|aged|age) \\d{1,2}(?: ?(?:-|to) ?\\d{1,2})?(?: (?:and|or) (?:under|over))?";
const SPACED = new RegExp(
  `^([^\\d|\\t]*?[A-Za-z)](?:${OF_AN_AGE}|[^\\d|\\t]*?))[\\s|:]+((?:(?:${MISSING})[\\s|]+)*[-+]?[\\d,.]+ ?%?(?:[\\s|]+(?:[-+]?[\\d,.]+ ?%?|${MISSING})(?=[\\s|]|$))+)[\\s|]*$`,
  "i",
);
const SPACED_CELL = new RegExp(`${COUNT} ?%?|${MISSING}`, "gi");
const LONGEST_LINE = 200;

/** A label and its numbers, parted by single spaces. */
export const isSpacedRow = (text: string): boolean => SPACED.test(text);

export function rowOf(line: Line): RowLine | undefined {
  if (line.text.length > LONGEST_LINE) return undefined;
  const [label, ...cells] = parted(line);
  const { start, end } = line;
  if (label && cells.length > 0) {
    if (!isLabel(label.text) || !areValues(cells)) return undefined;
    const values = cells.map((cell) => (cell.text === "" ? undefined : cell));
    return { start, end, line, label: label.text, values, isRuled: true };
  }
  const [, words, rest] = SPACED.exec(line.text) ?? [];
  if (words === undefined || rest === undefined) return undefined;
  const from = line.text.lastIndexOf(rest);
  const values = matches(SPACED_CELL, rest).map(({ 0: text, index }) =>
    lineOf(text, start + from + index),
  );
  return { start, end, line, label: words.trim(), values, isRuled: false };
}

const isLabel = (words: string): boolean =>
  words !== "" &&
  words.length <= LONGEST_LABEL &&
  !/[.!?]$/.test(words) &&
  // A year of a child's age stands alone: "15".
  (!isNumber(words) || isAge(words));

const isAge = (words: string): boolean => /^1?\d$/.test(words);

/** At least a number, or no more than marks that there is none; other words in a smaller part. */
function areValues(cells: readonly Line[]): boolean {
  const texts = cells.map(({ text }) => text).filter(Boolean);
  if (texts.length > 0 && texts.every(isKeptBack)) return true;
  const words = texts.filter((text) => isWords(text) && !isNoNumber(text));
  const areFew = words.length <= texts.length / 2;
  const areAll = texts.every(
    (text) => numberIn(text) !== undefined || isNoNumber(text) || isWords(text),
  );
  return texts.some(isNumber) && areFew && areAll;
}

export const hasNumber = ({ values }: Row): boolean =>
  values.some((value) => value !== undefined && isNumber(value.text));

/** "Age | 16 | 17 | All": a heading of ages that looks like a row, but has words where the row under it has numbers. */
export function isHeading({ values }: Row, next: Row | undefined): boolean {
  if (!next) return false;
  const others = next.values.map((value) => value?.text ?? "");
  const areAges = values.every((value) => !isNumber(value?.text ?? "") || isAge(value!.text));
  return (
    (areAges &&
      values.some(
        (value, column) =>
          value !== undefined &&
          isWords(value.text) &&
          !isNoNumber(value.text) &&
          isNumber(others[column] ?? ""),
      )) ||
    (values.every((value) => YEAR.test(value?.text ?? "")) && others.some(isNumber))
  );
}

/** Where the labels and the columns of rows of this width stand, if their lines are aligned by spaces. */
export function placesOf(rows: readonly RowLine[], width: number): Span[] | undefined {
  if (!rows.every(({ isRuled, line }) => isRuled && isSpaced(line))) return undefined;
  const whole = rows.filter(({ values }) => values.length === width);
  return Array.from({ length: width + 1 }, (_, at) => {
    const cells = whole.map(({ line }) => placeOn(line, parted(line)[at]!));
    return {
      start: cells.reduce((least, { start }) => Math.min(least, start), Infinity),
      end: cells.reduce((most, { end }) => Math.max(most, end), 0),
    };
  });
}

/** A row with its blank cells: those that a line of spaces does not show, or that were lost at its end. */
export function widened(row: RowLine, width: number, places: readonly Span[] | undefined): RowLine {
  if (row.values.length === width) return row;
  const values: RowLine["values"] = Array.from({ length: width }, () => undefined);
  let last = -1;
  for (const [i, value] of row.values.entries()) {
    const own = places && value ? columnAt(placeOn(row.line, value), places.slice(1)) : i;
    last = Math.min(Math.max(own, last + 1), width - row.values.length + i);
    values[last] = value;
  }
  // A long label leaves but one space before the first number.
  const [, label, number] = /^(.*\S) (\S+)$/.exec(row.label) ?? [];
  if (!places || label === undefined || !isNumber(number!) || values[0]) return { ...row, values };
  const first = lineOf(number!, row.start + label.length + 1);
  const isBelow = placeOn(row.line, first).end === places[1]!.end;
  return isBelow ? { ...row, label, values: [first, ...values.slice(1)] } : { ...row, values };
}
