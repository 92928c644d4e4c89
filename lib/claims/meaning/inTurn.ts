/** Counts told one after another, and as many years or places: "226, 348 and 349 for 2016/17, 2017/18 and 2018/19 in turn". */
import type { Mention } from "../figures/rule";
import { runs } from "../reading/runs";
import type { Span } from "../reading/sentences";
import { isCount } from "./facets";

const NEXT = /^(?:,|;|,? and|,? then)(?: in| for)? $/;
const SAYS_SO = /\b(?:respectively|in turn|in that order)\b/i;
/** From the two that have them to their two counts. */
const HAD =
  /^(?:'s)?(?: (?:police|forces|figures|totals))? (?:were|had|recorded|saw|logged|stood at)(?: [a-z]+)? $/i;
/** Two and two may stand beside each other for another reason. */
const LEAST = 3;

/** Which of the years or places each mention is of, where a row of counts has as many of them. */
export function inTurn<Item extends Span>(
  marked: string,
  mentions: readonly Mention[],
  items: readonly Item[],
): Map<Mention, Item> {
  const found = new Map<Mention, Item>();
  if (items.length < 2 || mentions.length < 2) return found;
  const goesOn = (last: Span, next: Span): boolean => NEXT.test(marked.slice(last.end, next.start));
  const least = SAYS_SO.test(marked) ? 2 : LEAST;
  const counts = runs(mentions.filter(isCount), goesOn).filter((row) => row.length >= least);
  const rows = runs(items, goesOn);
  // "The figures for Kent and Essex were 612 and 540"
  const two = rows.find(({ length }) => length === 2);
  const [theirs] = runs(mentions.filter(isCount), goesOn);
  if (two && theirs?.length === 2 && HAD.test(marked.slice(two[1]!.end, theirs[0]!.start)))
    return new Map([
      [theirs[0]!, two[0]!],
      [theirs[1]!, two[1]!],
    ]);
  for (const row of counts) {
    const beside = rows.filter((one) => one.length === row.length);
    if (beside.length !== 1) continue;
    for (const [i, mention] of row.entries()) found.set(mention, beside[0]![i]!);
  }
  return found;
}

/** "In 2015-16 it stood at 1,092, in 2016-17 at 1,308": years and counts by turns, so each count has the year ahead of it. */
export function byTurns<Item extends Span>(
  mentions: readonly Mention[],
  items: readonly Item[],
): Map<Mention, Item> {
  const counts = mentions.filter(isCount);
  const isTurn = (count: Mention, i: number): boolean => {
    const [own, next] = [items[i]!, items[i + 1]];
    return own.end <= count.start && (!next || count.end <= next.start);
  };
  if (counts.length < 2 || counts.length !== items.length || !counts.every(isTurn))
    return new Map();
  return new Map(counts.map((count, i) => [count, items[i]!]));
}
