import { byValue, factsOf, sourceCount } from "./conflicts";
import { isDoubted } from "./kinds";
import { readLedger } from "./ledger";
import type { FigureRow, SourceRow } from "./row";

/** One step of a rule: of the figures that are left, those with the highest score stay. */
export interface Criterion {
  /** Completes "the figure that …". */
  says: string;
  score(row: FigureRow, rows: readonly FigureRow[]): number;
}

/** Which of several printed figures for one fact is used, and why. */
export interface Choice {
  used: FigureRow;
  /** Figures that print another number; they stay visible beside a chart. */
  others: FigureRow[];
  /** Why this one: each step that set numbers aside, in order. */
  because: string;
}

/**
 * The rule for charts: six steps, each applied to what the steps before it leave. A revision goes
 * before the first print, unless only the first print says how many forces are in it: a base that
 * was restated for one comparison may lack some.
 */
export function choiceRule(sources: readonly SourceRow[] = readLedger().sources): Criterion[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return [
    {
      says: "is printed as the number itself, not rounded or as a limit",
      score: ({ bound }) => (bound === "exact" ? 1 : 0),
    },
    {
      says: "the ledger does not mark as doubtful or partial",
      // A number that is doubted in one place is doubted wherever it is printed for the same fact.
      score: ({ value }, rows) => {
        return rows.some((row) => row.value === value && (isDoubted(row) || isLess(row))) ? 0 : 1;
      },
    },
    {
      says: "states how many forces gave figures",
      score: ({ forces_responding: forces }) => (forces === null ? 0 : 1),
    },
    {
      says: "was revised after it was first printed",
      score: ({ value }, rows) => {
        return rows.some((row) => row.value === value && row.status === "restated") ? 1 : 0;
      },
    },
    {
      says: "most sources print",
      score: ({ value }, rows) => sourceCount(rows.filter((row) => row.value === value)),
    },
    {
      says: "was published last, as far as dates are known",
      score: ({ source }) =>
        Number((published.get(source) ?? "").replaceAll("-", "").padEnd(8, "0")),
    },
  ];
}

/** Counts less, or otherwise, than its words say. */
const isLess = ({ status }: FigureRow): boolean =>
  status === "partial" || status === "not_comparable";

/** A step to put before the rule, so that the named source wins wherever it prints the fact. */
export function preferSource(source: string): Criterion {
  return { says: `stands in ${source}`, score: (row) => (row.source === source ? 1 : 0) };
}

/** The rule in a sentence, for the note beneath a chart. */
export function sayRule(rule: readonly Criterion[] = choiceRule([])): string {
  const steps = rule.map(({ says }, i) => `(${i + 1}) ${says}`).join("; ");
  return `Where sources print different numbers for one thing, the figure used is, in this order, the one that ${steps}.`;
}

/**
 * The figure to use of those that print one fact, and each step of the rule that set other numbers
 * aside. Figures without a number are not chosen.
 * @throws RangeError when there is no number among them, or they are for different facts.
 * @example
 * const rows = readLedger().figures.filter(({ area, period, measure }) => {
 *   return area === "UK" && period === "2018/19" && measure === "total";
 * });
 * choose(rows).used.value // → 76204
 * choose(rows).because // → "it is the one that states how many forces gave figures"
 * choose(rows, [preferSource("yahoo-sky-news-on-2019-20"), ...choiceRule()]).used.value // → 73379
 */
export function choose(
  rows: readonly FigureRow[],
  rule: readonly Criterion[] = choiceRule(),
): Choice {
  const numbered = rows.filter(({ value }) => value !== null);
  const facts = factsOf(numbered);
  if (facts.length !== 1) {
    const found = facts.map(({ area, period, measure }) => `${area}, ${period}, ${measure}`);
    throw new RangeError(
      `choose: figures of one fact with a number, not ${found.join("; ") || "none"}`,
    );
  }
  const decided: string[] = [];
  let left = numbered;
  for (const { says, score } of rule) {
    const best = Math.max(...left.map((row) => score(row, numbered)));
    const kept = left.filter((row) => score(row, numbered) === best);
    if (byValue(kept).length < byValue(left).length) decided.push(says);
    left = kept;
  }
  const used = left[0]!;
  return {
    used,
    others: numbered.filter(({ value }) => value !== used.value),
    because: sayWhy(decided, left, numbered),
  };
}

/** Of a step that leaves several numbers, the figure used is one; of the step that leaves one, the one. */
function sayWhy(decided: readonly string[], left: FigureRow[], all: FigureRow[]): string {
  const isDecided = byValue(left).length === 1;
  if (decided.length === 0) {
    if (!isDecided) return "no step of the rule decides, and it stands first";
    return sourceCount(all) === 1 ? "only one source prints it" : "all sources print it";
  }
  const steps = decided.map((says, at) => {
    return isDecided && at === decided.length - 1 ? `the one that ${says}` : `one that ${says}`;
  });
  const first = isDecided ? "" : "; of these it stands first, as no further step decides";
  return `it is ${steps.join("; of these, ")}${first}`;
}
