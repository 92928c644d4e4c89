import { dimensionOf } from "../words/dimension";
import { readLabel } from "../words/label";
import type { Line } from "./pastedTable";

/** "Age Female Male Total" in one line, as many headings as the table has columns. */
export function headingCells({ cells, text }: Line, width: number): string[] {
  if (cells.length === width || cells.length === width - 1) return cells;
  const found = headingsIn(text.replace(/\t/g, " "));
  return found !== undefined && (found.length === width || found.length === width - 1)
    ? found
    : cells;
}

/** Splits a line into labels that each say something: "Female Male Unknown"; or undefined. */
export function headingsIn(text: string): string[] | undefined {
  const words = text.trim().split(" ");
  if (words.length < 2 || words.length > 14) return undefined;
  const labels: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = [4, 3, 2, 1].find((n) => {
      const part = words.slice(at, at + n).join(" ");
      return at + n <= words.length && isOneLabel(part);
    });
    // "Sexual offences by age of" is no heading beside "victim".
    if (length === undefined || ENDS_OPEN.test(words[at + length - 1]!)) return undefined;
    labels.push(words.slice(at, at + length).join(" "));
    at += length;
  }
  return labels.length >= 2 ? labels : undefined;
}

const ENDS_OPEN = /^(?:by|of|against|with|for|in|on|to)$/i;

function isOneLabel(text: string): boolean {
  if (dimensionOf(text) !== undefined) return true;
  if (
    /\b(?:female|girl)s?\b.*\b(?:male|boy)s?\b|\b(?:male|boy)s?\b.*\b(?:female|girl)s?\b|\d-\d+ \d/i.test(
      text,
    )
  )
    return false;
  const { periods, sex, ages, flag, whole, unknown, unit, rest } = readLabel(text);
  const facets = [
    periods.length === 1,
    sex !== undefined,
    ages !== undefined,
    flag !== undefined,
    whole,
    unknown,
    unit !== undefined,
  ];
  return (
    rest === "" &&
    facets.filter(Boolean).length === 1 &&
    periods.length <= 1 &&
    (whole ||
      unit !== undefined ||
      text.split(" ").length <= 2 ||
      flag !== undefined ||
      ages !== undefined)
  );
}

/** Columns for headings: one for each, or each over its share of the columns of numbers. */
export function spread(texts: readonly string[], width: number): number[] {
  if (texts.length === width) return texts.map((_, i) => i);
  const hasStub = dimensionOf(texts[0]!) !== undefined && texts.length > 1;
  const heads = texts.length - (hasStub ? 1 : 0);
  const each = Math.max(1, Math.floor((width - 1) / heads));
  return texts.map((_, i) => (hasStub ? (i === 0 ? 0 : 1 + (i - 1) * each) : 1 + i * each));
}
