import type { Data, Layout } from "plotly.js-dist";
import type { SourceRef } from "../display/bundle";

/** What every chart says in words. None of it can be left out but the notes. */
export interface ChartText {
  /** The finding, ten words or fewer: "Recorded offences doubled in eight years". */
  headline: string;
  /** Measure, place, period: "Sexual offences against under-18s, Kent, 2007/08 to 2016/17". */
  subtitle: string;
  /** What a reader who cannot see the chart should know: its shape, its extremes, its gaps. */
  description: string;
  /** Where the figures were published; `sourcesOf(frame)` gives them. */
  sources: readonly SourceRef[];
  /** Caveats printed beneath the chart. */
  notes?: readonly string[];
  /** Headings of the data table by column; else the column's name in words. */
  labels?: Readonly<Record<string, string>>;
  /** Decimal places in the data table, by column. */
  decimals?: Readonly<Record<string, number>>;
  /** To go further: settings of Plotly's layout that take the place of the chart's own. */
  layout?: Partial<Layout>;
  /** To go further: traces of Plotly's drawn over the chart's own. */
  traces?: readonly Data[];
}

const LONGEST_HEADLINE = 10;

/**
 * Checks the words of a chart, for callers that TypeScript does not check.
 * @throws RangeError with every fault at once.
 */
export function checkText(chart: string, text: ChartText): void {
  const faults = (["headline", "subtitle", "description"] as const)
    .filter((part) => typeof text?.[part] !== "string" || text[part].trim() === "")
    .map((part) => `it needs a ${part}`);
  const words = wordCount(text?.headline ?? "");
  if (words > LONGEST_HEADLINE) {
    faults.push(
      `its headline has ${words} words, ten are the most: move measure, place and period to the subtitle`,
    );
  }
  if (!Array.isArray(text?.sources) || text.sources.length === 0) {
    faults.push("it needs at least one source: sources: sourcesOf(frame)");
  }
  if (faults.length > 0) throw new RangeError(`${chart}: ${faults.join("; ")}.`);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
