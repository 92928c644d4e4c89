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
    const pages = before.rows.flatMap((first): Page[] => {
      const second = after.rows.find(
        (row) => row.source === first.source && row.unit === first.unit,
      );
      const isSound = [first, second].every((row) => row?.bound === "exact" && !isDoubted(row));
      return second !== undefined && isSound ? [{ first, second }] : [];
    });
    pages.sort((a, b) => dated(published, b.first).localeCompare(dated(published, a.first), "en"));
    const page = pages[0];
    if (page === undefined) return [[choose(before.rows, rule), choose(after.rows, rule)]];
    const because = sayWhy(pages, published, sources);
    const taken = (used: FigureRow, all: readonly FigureRow[]): Choice => {
      return { used, others: all.filter(({ value }) => value !== used.value), because };
    };
    return [[taken(page.first, before.rows), taken(page.second, after.rows)]];
  });
}

/** The figures of one page for both years. */
interface Page {
  first: FigureRow;
  second: FigureRow;
}

/** Why the first of these pages: that it came out last is told where pages print other numbers. */
function sayWhy(
  pages: readonly Page[],
  published: ReadonlyMap<string, string>,
  sources: readonly SourceRow[],
): string {
  const [used, ...others] = pages as [Page, ...Page[]];
  const name = nameSources([used.first], sources);
  const differing = others.filter(({ first, second }) => {
    return first.value !== used.first.value || second.value !== used.second.value;
  });
  if (differing.length === 0) return `one page prints both years: ${name}`;
  const isLast = differing.every(
    ({ first }) => dated(published, first) < dated(published, used.first),
  );
  const why = isLast
    ? "this was published last, as far as dates are known"
    : "this stands first, as none is known to be later";
  return `of the pages that print both years, ${why}: ${name}`;
}

/** A date that sorts: "2012" before "2012-04". */
function dated(published: ReadonlyMap<string, string>, { source }: FigureRow): string {
  return published.get(source) ?? "";
}
