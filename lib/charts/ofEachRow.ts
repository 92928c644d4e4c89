/**
 * What a frame knows of each of its figures and a chart draws in no column: it goes with the table's
 * download, whose rows travel alone.
 */
import type { RowFact, SourceRef } from "../display/bundle";
import { labels } from "./columns";
import type { Grid } from "./data";
import { doubts } from "./doubt";

/** @param shown The columns of the table, which say by themselves what they hold. */
export function ofEachRow(
  grid: Grid,
  shown: readonly string[],
  sources: readonly SourceRef[],
): RowFact[] {
  const isToTell = (name: string): boolean => grid.columns.includes(name) && !shown.includes(name);
  const facts: RowFact[] = [];
  if (isToTell("status")) {
    facts.push({ label: "Status", cells: doubts(grid).map((word) => word.replaceAll("_", " ")) });
  }
  const named = isToTell("source") ? sourceOfEach(grid, sources) : undefined;
  if (named !== undefined) facts.push({ label: "Source", cells: named });
  return facts;
}

/**
 * The sources of each row by name: its own, then those that no row has for its own, such as that of
 * the numbers of children in a rate. One source of all is told with its address already; and where a
 * row rests on another one, as a change does on the year before, its own source would be half of it.
 */
function sourceOfEach(grid: Grid, sources: readonly SourceRef[]): string[] | undefined {
  if (sources.length < 2 || grid.columns.includes("previous_value")) return undefined;
  const ids = labels(grid, "source", "source").map((text) => text.split("; ").filter(Boolean));
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const isKnown = (own: string[]): boolean => own.length > 0 && own.every((id) => titles.has(id));
  if (!ids.every(isKnown)) return undefined;
  const ofRows = new Set(ids.flat());
  const ofAll = sources.filter(({ id }) => !ofRows.has(id)).map(({ title }) => title);
  return ids.map((own) => [...own.map((id) => titles.get(id)!), ...ofAll].join("; "));
}
