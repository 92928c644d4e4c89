import { sumOf } from "./sumOf";
import { roundHalfUp } from "../../measures/roundHalfUp";
import { periodName, placeName } from "./labels";

/** 23097 → "23,097"; 22.756 with one decimal → "22.8". */
export function number(value: number, decimals = 0): string {
  // Most are counts of a few digits, and a text has thousands.
  if (decimals === 0 && Number.isInteger(value) && value > 0 && value < 1000) return String(value);
  let format = FORMATS.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    FORMATS.set(decimals, format);
  }
  return format.format(Number.isInteger(value) ? value : roundHalfUp(value, decimals));
}

const FORMATS = new Map<number, Intl.NumberFormat>();

/** 9.244 → "9.2 per cent"; with a sign for a change: "+16.5 per cent". */
export function percent(value: number, signed = false): string {
  const sign = signed && value > 0 ? "+" : value < 0 ? "-" : "";
  return `${sign}${number(Math.abs(value), 1)} per cent`;
}

/** "Metropolitan Police, 2010/11"; "" where the text names neither. */
export const atPlace = (area: string, period: string): string =>
  [placeName(area), periodName(period)].filter((part) => part !== "").join(", ");

/** "girls", "age 10 and under": a measure as prose. */
export function measureWords(measure: string): string {
  if (measure === "total") return "offences";
  if (measure === "girls" || measure === "boys") return `offences against ${measure}`;
  return measure.replaceAll("_", " ");
}

/** "412 and 88 make 500" */
export const sumWords = (parts: readonly { value: number }[]): string =>
  `${parts.map(({ value }) => number(value)).join(" and ")} make ${number(sumOf(parts))}`;
