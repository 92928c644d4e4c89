import { roundHalfUp } from "../../measures/roundHalfUp";

/** What the printed words of a figure tell beside its value. */
export interface Precision {
  /** Decimals printed. */
  decimals: number;
  /** A fraction or multiple in words, or "one in 10": a rough figure unless it says otherwise. */
  inWords: boolean;
  /** "As many as", "no fewer than": it may be the number itself. */
  mayReach?: boolean;
  /** Events an hour, where it was said that way. */
  perHour?: number;
}

const MAY_REACH =
  /^(?:as (?:many|much|high) as|up to|at (?:most|least)|(?:no|not) (?:more|fewer|less) than|a (?:minimum|maximum) of) /i;
const PER_CENT = /%|\bper[ -]?cent|\bpercent|\dpc\b|\bp\.c\./i;

export function precisionOf(printed: string, value: number, unit: string): Precision {
  const inHalves = Math.abs(value % 1) === 0.5 && unit === "ratio" ? 1 : 0;
  const decimals = /\d\.(\d+)/.exec(printed)?.[1]?.length ?? inHalves;
  const inWords =
    unit === "percent" || unit === "percent_change"
      ? // Beneath "Charged (%)" a number stands alone.
        !PER_CENT.test(printed) && !/^[\d.,]+$/.test(printed.trim())
      : !/\d/.test(printed);
  const hourly =
    unit === "minutes_per_event" &&
    /\b(?:half|quarter|hour|hourly|each minute|a minute|every minute)\b/i.test(printed) &&
    !/\band a half\b/i.test(printed) &&
    value > 0;
  const precision = { decimals, inWords, mayReach: MAY_REACH.test(printed) };
  return hourly ? { ...precision, perHour: roundHalfUp(60 / value, decimals) } : precision;
}
