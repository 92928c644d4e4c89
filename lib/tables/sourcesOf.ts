import type { DataFrame } from "danfojs-node";
import { readLedger } from "./ledger";
import type { FigureRow, SourceRow } from "./row";
import { type CitedSource, citedSources } from "./sources";

/**
 * The sources of some figures, each once: of rows, of a frame with a column `source`, or of ids.
 * @example
 * sourcesOf(["bbc-news-2010"])[0].title // → "BBC News, 25 January 2010"
 */
export function sourcesOf(
  figures: DataFrame | Iterable<string | Pick<FigureRow, "source">>,
  sources: readonly SourceRow[] = readLedger().sources,
): CitedSource[] {
  if (!isFrame(figures)) return citedSources(figures, sources);
  if (!figures.columns.includes("source")) {
    throw new RangeError(
      `sourcesOf: the frame has no column "source" to name them by: ${figures.columns.join(", ")}.`,
    );
  }
  // A row of a tidy table has several.
  const ids = (figures.column("source").values as string[]).flatMap((text) => text.split("; "));
  return citedSources(ids, sources);
}

/** `query` and `groupby` give frames of a class that danfo does not export. */
function isFrame(figures: object): figures is DataFrame {
  return "column" in figures && "columns" in figures;
}
