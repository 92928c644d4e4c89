import type { Mention } from "../../finding/mention";
import { yearsBefore } from "../../reading/periods";
import type { Span } from "../../reading/sentences";
import { isCount } from "../claim";
import type { SentenceYears } from "./sentenceYears";
import type { Timeline } from "./timeline";
import { periodOf } from "./yearsCompared";

/** A year for each figure that a list gives one, in the order of the figures. */
export type InTurn = (string | undefined)[];

const JOINS = /^(?:[;,/]|,? and|;? and)? ?$/;

/** The years of a run of counts: the columns of a table, or "… from 2014/15 to 2018/19". */
export function yearsInTurn(sentence: SentenceYears): InTurn {
  const { mentions } = sentence;
  const run = mentions.filter(isCount);
  const years = listed(run, sentence);
  if (years.length === 0 || years.length !== run.length) return [];
  return mentions.map((mention) => (isCount(mention) ? years[run.indexOf(mention)] : undefined));
}

function listed(
  run: readonly Mention[],
  { marked, periods, clauses, timeline }: SentenceYears,
): string[] {
  const { range } = clauses;
  const { columns } = timeline.heading;
  if (columns.length > 1 && columns.length === run.length) return columns;
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2 || !isList(marked, run)) return [];
  if (range?.[0].kind === "year" && range[1].kind === "year" && run.length > 2) {
    return yearsBetween(range[0].label, range[1].label);
  }
  const years = periods.filter(({ kind }) => kind === "year");
  const [opening] = years;
  const closing = years.at(-1);
  const apart = opening && closing && (opening.start > last.end || closing.end < first.start);
  if (!apart || !isList(marked, years)) return [];
  return years.flatMap((period) => (period.kind === "year" ? [period.label] : []));
}

/** Nothing but commas, semicolons and "and" between them. */
function isList(marked: string, spans: readonly Span[]): boolean {
  return spans.every((one, i) => {
    const next = spans[i + 1];
    return !next || JOINS.test(marked.slice(one.end, next.start));
  });
}

/** "Rises of 15, 59 and 9 per cent respectively": each from the year before it in the list. */
export function changesInTurn(
  mentions: readonly Mention[],
  counts: InTurn,
  { heading, previous }: Timeline,
): InTurn {
  const { listed: sequence } = previous;
  const changes = mentions.filter(({ unit }) => unit === "percent_change");
  const here = counts.flatMap((label) => (label === undefined ? [] : [label]));
  const [first = ""] = here;
  if (heading.columns.length > 1 || changes.length === 0) return [];
  let years: string[] = [];
  if (here.length > 1 && here.length === changes.length) years = [yearsBefore(first, 1), ...here];
  else if (changes.length > 1 && sequence.length === changes.length + 1) years = sequence;
  if (years.length === 0) return [];
  return mentions.map((mention) => {
    const at = changes.indexOf(mention);
    return at < 0 ? undefined : periodOf(years[at]!, years[at + 1]!);
  });
}

/** Every year from the first to the last; no list in an article is longer than forty. */
export function yearsBetween(first: string, last: string): string[] {
  const years: string[] = [];
  for (let year = first; year <= last && years.length < 40; year = yearsBefore(year, -1))
    years.push(year);
  return years;
}
