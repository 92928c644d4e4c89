import type { FigureRow, SourceRow } from "./row";

/** A published source as a reader would cite it. */
export interface CitedSource {
  id: string;
  /** Publisher and date, "BBC News, 25 January 2010", and what tells it from its namesakes. */
  title: string;
  /** Absent for a source held as a file. */
  url?: string;
}

/** "25 January 2010", "May 2011", "2012", or "undated". */
export function sayDate(published: string): string {
  if (published === "") return "undated";
  const [year, month, day] = published.split("-").map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return date.toLocaleDateString("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: "long" as const }),
    ...(day !== undefined && { day: "numeric" as const }),
  });
}

/**
 * A source as it is cited. Where the ledger has others of the same publisher and date, which is
 * common among undated pages, what it covers is said too; where that is the same, its id.
 */
function titleOf(source: SourceRow, sources: readonly SourceRow[]): string {
  const { id, publisher, published, covers } = source;
  const title = `${publisher}, ${sayDate(published)}`;
  const namesakes = sources.filter(
    (each) => each.id !== id && each.publisher === publisher && each.published === published,
  );
  if (namesakes.length === 0) return title;
  const tells = covers !== "" && namesakes.every((each) => each.covers !== covers);
  return tells ? `${title}, on ${covers}` : `${title} (${id})`;
}

/**
 * The sources of some figures, each once, in the order in which they first appear. A figure from a
 * force's own return names its source in full, and that name is its title.
 */
export function citedSources(
  rows: Iterable<string | Pick<FigureRow, "source">>,
  sources: readonly SourceRow[],
): CitedSource[] {
  const ids = [...rows].map((row) => (typeof row === "string" ? row : row.source));
  return [...new Set(ids)].map((id) => {
    const source = sources.find((each) => each.id === id);
    if (source === undefined) return { id, title: id };
    const title = titleOf(source, sources);
    return source.url === "" ? { id, title } : { id, title, url: source.url };
  });
}

/** Sources in a phrase: "HuffPost UK, 4 April 2012; Metro, 3 April 2012". */
export function nameSources(
  rows: Iterable<string | Pick<FigureRow, "source">>,
  sources: readonly SourceRow[],
): string {
  return citedSources(rows, sources)
    .map(({ title }) => title)
    .join("; ");
}
