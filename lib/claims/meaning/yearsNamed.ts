/** Which years a text names, and whether for their own sake or as bases of others. */
import { CHANGED, VICTIMS } from "../lexicon/words";
import { over } from "../reading/marks";
import { valueOfWords } from "../reading/numerals";
import type { Period } from "../reading/periods";
import type { Reading } from "../reading/reading";
import { isMonths, monthsOf } from "../reading/months";
import { yearsBefore } from "../reading/yearLabels";
import { isCount } from "./facets";
import type { Found } from "./found";
import { SINCE, stretches } from "./stretches";

export interface YearsNamed {
  /** Years spoken of for their own sake, sentence by sentence. */
  own: { years: string[]; hasCount: boolean }[];
  /** Years that others are compared with. */
  bases: string[];
  /** Years from which something has gone on: what it has come to is of a year that only other words tell. */
  since: string[];
  /** The year that other words tell: "in the five years since 2014/15"; "" where none does. */
  implied: string;
  /** The first year named is a base. */
  opensWithBase: boolean;
  /** A year that an earlier one is set against, or has led up to; "" where there is none. */
  later: string;
}

/** Before the year of a count that others are compared with. */
export const OF_A_BASE = over(
  `\\b(?:from(?! (?:every|all|each)\\b)|against(?! ${VICTIMS})|compared (?:with|to)|(?:set )?(?:beside|alongside)|(?<!\\b(?:more|fewer|less) )than|on the|than the|double the)(?: [a-z]+){0,3} {N}(?! to\\b| (?:(?:{W}|police|[A-Z]\\w+) ){0,2}forces\\b)(?: (?:[\\w'-]+|{A}|{N}|{W})){0,10} $|\\b(?:times|double|triple|treble|twice|half) (?:the|what|that) (?:\\w+ ){0,3}(?:in|for|of) (?:the )?$|\\b(?:go(?:ing)? back to|(?:at|to|than at|with) the same (?:point|stage|time)) (?:in |of )?(?:the )?$|\\b(?:since|than in|than (?:they|it|there) (?:did|were|was) in|as in|compared (?:with|to)|against|before|on|than|from|above|below|over)(?: in| that of| those in)? (?:the )?$`,
  "i",
);
const AGAINST = over("\\b(?:against|compared (?:with|to)) {N} in $", "i");
/** "Bedfordshire - 17 (14 in 2015-16)" */
/** "903 last year. In 2016/17 it had recorded 839": of before what the text is on. */
const HAD_DONE =
  /^,? (?:it|they|the (?:force|police|county)) had (?:been|had|recorded|logged|seen|dealt)\b/i;
const IN_BRACKETS = over("{N} \\({N} in $", "i");
/** When a law came is no year of a count. */
export const OF_A_LAW =
  /\b(?:introduced|in(?:to)? force|law|legislation|Act|inspection|inquiry|founded|launched|set up)\b/;
const OF_COURTS = /\b(?:convict(?:ed|ions?)|sentenced|found guilty|prosecut(?:ed|ions?))\b/i;
const WITHIN_YEARS = over("\\b(?:between|from) {P} (?:and|to) $", "i");
const OPENS_YEARS = over("\\bbetween \\| (?:and|to) (?:{P}|\\ue003)", "i");
const FOR_A_PREVIOUS = /^,? ?\(?$/;

/** "1,003 in 2012. By 2013 that had become 1,271": the text goes on to the next year. */
const HAS_BECOME =
  /^,? (?:that|this|it|the (?:number|figure|total|tally)) (?:had|has|was|were|is|stood|rose|grew|fell|became|came)\b/i;
const OPENS_SENTENCE = /^\W*(?:by|in|for) (?:the year )?$/i;

/** "Over 2019", "over the year to March 2024" is in that year, but for "up by a fifth over 2018". */
const OVER = /\bover (?:the )?$/i;
const YEAR_TO = /^(?:financial |reporting )?(?:year|twelve months|12 months)\b/i;
export const isThroughout = (left: string, period: string): boolean =>
  OVER.test(left) && (YEAR_TO.test(period) || !CHANGED.test(left));

/** The years that the sentences of a text name; of courts only where the text is about them. */
export function yearsNamed(told: readonly Found[], telling: readonly Found[]): YearsNamed {
  const named: YearsNamed = {
    own: [],
    bases: [],
    since: [],
    implied: "",
    opensWithBase: false,
    later: "",
  };
  // What the first of its figures is of, all are.
  const ofCourts = telling[0] !== undefined && OF_COURTS.test(telling[0].reading.sentence.text);
  for (const found of told) {
    const here = { years: [], hasCount: found.mentions.some(isCount) };
    named.own.push(here);
    named.implied ||= afterARow(found);
    const { text } = found.reading.sentence;
    if (found.mentions.length === 0 && OF_A_LAW.test(text)) continue;
    for (const period of found.reading.periods) {
      // Courts count other years than the police: "Convictions are up from 1,747 in 2007 to 2,135 in 2010".
      if (ofCourts || !OF_COURTS.test(text.slice(0, period.start)))
        hear(period, found, here.years, named);
    }
  }
  return named;
}

/** "Last year there were 578; in 2010 there were 370, in 2009 587": the year after those. */
function afterARow({ reading: { periods }, mentions }: Found): string {
  const last = periods.findIndex(({ kind }) => kind === "latest");
  const row = periods.slice(last + 1).flatMap((one) => (one.kind === "year" ? [one.label] : []));
  const falls = row.length > 1 && row[0]! > row[1]!;
  const hasOwn = mentions.filter(isCount).length > row.length;
  return last >= 0 && falls && hasOwn ? yearsBefore(row[0]!, -1) : "";
}

function hear(period: Period, found: Found, here: string[], named: YearsNamed): void {
  const { marked, periods } = found.reading;
  if (period.kind === "back" && period.years < 0) {
    // "1,102 in the year to March 2017 and 1,310 in the following year"
    const last = periods.findLast(({ kind, end }) => kind === "year" && end <= period.start);
    if (last?.kind === "year") here.push(yearsBefore(last.label, period.years));
    // "402 in 2013/14. Four years later the number was 611": the text goes on to then.
    const told = named.own.at(-2)?.years.at(-1);
    const opens = /^\W*$/.test(marked.slice(0, period.start)) && found.mentions.some(isCount);
    const goesOn = told !== undefined && opens && period.years < -1;
    if (goesOn && new Set(named.own.flatMap(({ years }) => years)).size === 1)
      named.later ||= yearsBefore(told, period.years);
  }
  if (period.kind !== "year") return;
  const { label } = period;
  // "From June 2010 until July 2013" is no year.
  if (isMonths(label) && monthsOf(label) > MOST_MONTHS) return;
  const left = marked.slice(Math.max(0, period.start - 80), period.start);
  const isPrevious = followsPrevious(period, found.reading);
  if (isPrevious) named.implied ||= yearsBefore(label, -1);
  // "Between 1997 and 2013" is of an inquiry, not of the text's own count.
  const right = marked.slice(period.end, period.end + 12);
  const isWithin = WITHIN_YEARS.test(left) || OPENS_YEARS.test(left + "|" + right);
  if (isWithin && !label.includes("/")) {
    // "Between 2008 and 2009" is one year; it is the text's where it is the first.
    const isFirst = [...named.own.flatMap(({ years }) => years), ...named.bases].length === 0;
    const told = stretches(marked, periods).find((one) => one.end === period.end)?.label ?? "";
    // "From 30 between 2013 and 2014 to 479 between 2019 and 2020"
    const goesOn = here.some((year) => year.includes("/"));
    if ((isFirst || goesOn) && told !== "" && !told.includes(" to ")) here.push(told);
    return;
  }
  // "Since 2015" ends in a year that only other words tell: "in the five years since".
  if (SINCE.test(left)) {
    named.since.push(label);
    const length = periods.findLast(({ end }) => end <= period.start);
    const joins = /^ since (?:the )?$/i.test(marked.slice(length?.end, period.start));
    if (length?.kind === "span" && length.years > 1 && joins)
      named.implied ||= yearsBefore(label, -length.years);
    return;
  }
  // "Five years ago, in 2013/14": the text's own is so many years later.
  const ago = YEARS_AGO.exec(found.reading.sentence.text.slice(period.start, period.end));
  if (ago) named.implied ||= yearsBefore(label, -yearsIn(ago[1]!));
  const isBase = ago !== null || isPrevious || isBaseIn(period, left, found);
  const isFirst = named.bases.length === 0 && named.own.every(({ years }) => years.length === 0);
  if (isBase && isFirst) named.opensWithBase = true;
  const goesOn =
    OPENS_SENTENCE.test(marked.slice(0, period.start)) && HAS_BECOME.test(marked.slice(period.end));
  const last = named.own.at(-2)?.years.at(-1);
  if (goesOn && last !== undefined && last === yearsBefore(label, 1)) named.later = label;
  // "1,734 in 2014/15. By 2018/19 there were 2,748", of the first years that the text names
  const leadsTo =
    !found.reading.sentence.firstOfParagraph &&
    named.own.slice(0, -2).every(({ years }) => years.length === 0) &&
    /^\W*By $/i.test(marked.slice(0, period.start)) &&
    found.mentions.some(isCount);
  if (leadsTo && last !== undefined && last < label && last.includes("/") === label.includes("/"))
    named.later = label;
  (isBase ? named.bases : here).push(label);
  // "1,734 in 2014/15, as against 2,748 in 2018/19": what is compared with is the later.
  if (isBase && AGAINST.test(left) && here.some((year) => year < label)) named.later ||= label;
}

const MOST_MONTHS = 36;

const YEARS_AGO = /^(?:(?:(a decade|\w+) (?:years )?)ago)\b/i;
const yearsIn = (words: string): number =>
  /^a decade$/i.test(words) ? 10 : /^\d/.test(words) ? Number(words) : valueOfWords(words);

/** "The year before; and for that year, 2007/08, …" */
function followsPrevious({ start }: Period, { periods, marked }: Reading): boolean {
  const before = periods.findLast(({ end }) => end <= start);
  const points = periods.findLast(({ kind, end }) => kind !== "that" && end <= start);
  return (
    before !== undefined &&
    points?.kind === "back" &&
    points.years === 1 &&
    FOR_A_PREVIOUS.test(marked.slice(before.end, start))
  );
}

const isBaseIn = ({ start, end }: Period, left: string, { reading }: Found): boolean =>
  !isThroughout(left, reading.sentence.text.slice(start, end)) &&
  (IN_BRACKETS.test(left) || HAD_DONE.test(reading.marked.slice(end)) || OF_A_BASE.test(left));
