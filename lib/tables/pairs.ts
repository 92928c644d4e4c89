import { type Choice, type Criterion, choose } from "./choose";
import { factsOf } from "./conflicts";
import { isDoubted } from "./kinds";
import type { FigureRow, SourceRow } from "./row";
import { nameSources } from "./sources";

/** The two figures of a change, the earlier first, and why these. */
export type PairOfFigures = [from: Choice, to: Choice];

/**
 * The two figures that a change is taken of, for each thing of which both years are printed: from one
 * page where a page prints both, since it compares what it counts alike; else the figure that the
 * rule chooses for each year. Of several such pages the one published last, as it knows the
 * corrections of the others.
 */
export function pairsOf(
  rows: readonly FigureRow[],
  [from, to]: readonly [string, string],
  rule: readonly Criterion[],
  sources: readonly SourceRow[],
): PairOfFigures[] {
  const facts = factsOf(rows.filter(({ value }) => value !== null));
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return facts.flatMap((before): PairOfFigures[] => {
    if (before.period !== from) return [];
    const after = facts.find(
      ({ area, kind, measure, period }) =>
        area === before.area && kind === before.kind && measure === before.measure && period === to,
    );
    if (after === undefined) return [];
    const pages = before.rows.flatMap((first) => {
      const second = after.rows.find(
        (row) => row.source === first.source && row.unit === first.unit,
      );
      const isSound = [first, second].every((row) => row?.bound === "exact" && !isDoubted(row));
      return second !== undefined && isSound ? [{ first, second }] : [];
    });
    pages.sort((a, b) => dated(published, b.first).localeCompare(dated(published, a.first), "en"));
    const page = pages[0];
    if (page === undefined) return [[choose(before.rows, rule), choose(after.rows, rule)]];
    const because = `one page prints both years: ${nameSources([page.first], sources)}`;
    const taken = (used: FigureRow, all: readonly FigureRow[]): Choice => {
      return { used, others: all.filter(({ value }) => value !== used.value), because };
    };
    return [[taken(page.first, before.rows), taken(page.second, after.rows)]];
  });
}

/** A date that sorts: "2012" before "2012-04". */
function dated(published: ReadonlyMap<string, string>, { source }: FigureRow): string {
  return published.get(source) ?? "";
}
