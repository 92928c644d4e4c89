/** Which year each of a sentence's periods means: "last year", "two years earlier", "2014-15". */
import { CHANGED, COMPARED, EVENT_NOUN } from "../lexicon/words";
import { over } from "../reading/marks";
import { firstYearOf, isMonths, monthsOf, shiftMonths } from "../reading/months";
import type { Period } from "../reading/periods";
import type { Reading } from "../reading/reading";
import { financialLabel, yearsBefore } from "../reading/yearLabels";
import type { Mention } from "../figures/rule";
import { carried, type Facet, OPEN, said } from "./facets";
import type { Overview } from "./overview";
import { yearThen } from "./pageDate";
import { SINCE_BEGAN, type Stretch, stretches } from "./stretches";
import { isThroughout } from "./yearsNamed";

/** The years that the text has spoken of so far. */
export interface Time {
  /** The year spoken of in this paragraph; "" at its beginning. */
  focus: string;
  /** The last year spoken of that is not the text's own. */
  other: string;
  /** The year named last, whatever of. */
  named: string;
  /** The last change spoken of: "over the same period". */
  change: string;
  /** Years that the text has last counted together: "in those four years". */
  together: string;
  /** From the year that the last sentence has gone back to, to that which it left: "2018/19 to 2019/20". */
  wentBack: string;
}

export interface Dated {
  span: Period;
  label: string;
  /** "last year", "that year": what is meant was told elsewhere. */
  pointed: boolean;
  /** Others are compared with it: "since 2014/15", "on the previous year". */
  isBase: boolean;
}

const TO_A_BASE = over(
  `\\b(?:times|double|triple|treble|twice|half|as many as|from|since|than|(?<!\\bbased )on|over|above|below|${COMPARED}|against|before|up from|down from)(?: (?:in|the|it was|they were|the one (?:for|in)|that of|those of|that in|those in|it was in|(?:they|it|there|we) (?:did|were|was|had)(?: in)?|levels in|level of|figures? (?:for|of|from|in)|were (?:recorded )?in|was in|total (?:for|of)|figure|same|just|only|for|number|tally|as|in {W} in)){0,4} $|\\b(?:on|than|above|below) the (?:number|figure|total|level|tally)s? (?:that )?(?:[a-z]+ ){1,5}$|\\b${SINCE_BEGAN}$`,
  "i",
);

/** "2,061, where in 2016/17 they had recorded 1,437" */
const WHERE_IN = /, where in $/i;
const HAD_SO_MANY = over(
  "^ (?:it|they|there|the force) had (?:been |recorded |seen |logged )?{N}(?!%| ?per)",
  "i",
);

/** "Twice as many offences in the West Midlands as three years ago" */
const AS_LONG_AGO = /\bas (?:many|much|often|high|likely)\b[^.;]* as $/i;

/** "8,713 times in 2020-21" */
const SO_OFTEN = /\d[\d,]*\d times in (?:the )?$/i;

/** "Nearly 10,000 cases from 2021-22": of that year. */
const CASES_FROM = new RegExp(`\\b(?:${EVENT_NOUN}|victims) from (?:the )?$`, "i");
const GOES_ON_TO = /^,? (?:to|until|through)\b/i;
const isOf = (left: string, right: string): boolean =>
  CASES_FROM.test(left) && !GOES_ON_TO.test(right) && !CHANGED.test(left + right);

const OPENS = /^(?:between|from|in|over|during|for) /i;

export const isLength = (span: Period): span is Extract<Period, { kind: "span" | "period" }> =>
  span.kind === "span" || span.kind === "period";

/** Between a figure and what is said of another. */
export const ANOTHER_CLAUSE = /;|, (?:although|though|but|while|whereas|when|and (?:back )?in)\b/i;

/** The year that each period of a sentence means. */
export function resolve(
  { marked, periods, sentence }: Reading,
  time: Time,
  text: Overview,
): Dated[] {
  const dated: Dated[] = [];
  const told = stretches(marked, periods);
  const leftOf = ({ start }: Period): string => marked.slice(Math.max(0, start - 60), start);
  const isOfABase = (one: Period): boolean => {
    const left = leftOf(one);
    return TO_A_BASE.test(left) && !isThroughout(left, sentence.text.slice(one.start, one.end));
  };
  const firstYear = periods.find((one) => one.kind === "year" && !isOfABase(one));
  for (const span of periods) {
    // "On the year before, although in 2007/08 one force did not reply": a year of another clause.
    const isApart =
      firstYear !== undefined &&
      firstYear.start > span.end &&
      ANOTHER_CLAUSE.test(marked.slice(span.end, firstYear.start));
    if (span.kind === "aside") continue;
    // "with the year before in brackets" says what the brackets hold.
    if (/^(?:'s)?(?: \w+){0,3} in brackets/.test(marked.slice(span.end))) continue;
    const left = leftOf(span);
    // "It was used 428 times from April to September 2018": no multiple of them.
    const opens = /\btimes $/i.test(left) && OPENS.test(sentence.text.slice(span.start));
    const isSoOften = SO_OFTEN.test(sentence.text.slice(0, span.start));
    const isBase =
      (TO_A_BASE.test(left) &&
        !opens &&
        !isSoOften &&
        !isOf(left, marked.slice(span.end)) &&
        !isThroughout(left, sentence.text.slice(span.start, span.end))) ||
      (span.kind === "back" && AS_LONG_AGO.test(marked.slice(0, span.start))) ||
      (WHERE_IN.test(left) && HAD_SO_MANY.test(marked.slice(span.end))) ||
      span.kind === "since";
    // "They rose to 422 the year after, only to fall to 354 in 2016/17": after the year just told.
    const isAfterTheLast =
      span.kind === "back" &&
      span.years < 0 &&
      firstYear !== undefined &&
      firstYear.start > span.end &&
      time.named !== "";
    const anchor =
      (isAfterTheLast ? time.named : "") ||
      dated.findLast(
        ({ isBase: base, label, span: { kind } }) => !base && label !== "" && kind !== "span",
      )?.label ||
      (firstYear?.kind === "year" && !isApart ? firstYear.label : "") ||
      time.focus ||
      (span.kind === "back" && span.years < 0 ? time.named : "") ||
      text.year;
    const pointed = !["year", "back"].includes(span.kind);
    // "Between 2015 and 2016 …, up on the year before": than April to March.
    const pair = told.findLast(({ end, to }) => end <= span.start && to === anchor);
    const from = pair && !pair.label.includes(" to ") ? pair.label : anchor;
    // "Since 2011, having risen from 1,665 in that year"
    const namedHere = dated.findLast((one) => one.span.kind === "year")?.label;
    const two = told.find(({ end }) => end <= span.start);
    const label = isThisYear(span, sentence.text, text)
      ? String(text.published!.year)
      : span.kind === "of two"
        ? ofTwo(span.isLater, two, sentence.text, time)
        : labelOf(span, from, { ...time, named: namedHere ?? time.named }, text, isBase);
    if (label !== undefined) dated.push({ span, isBase, pointed, label });
  }
  return joined(dated, marked);
}

/** "So far this year", of a dated page that counts calendar years. */
function isThisYear(
  span: Period,
  sentence: string,
  { year, labels, published }: Overview,
): boolean {
  if (span.kind !== "latest" || !published || !/^\d{4}$/.test(year)) return false;
  if (Number(year) >= published.year || !/this year/i.test(sentence.slice(span.start, span.end)))
    return false;
  return (
    /^so far/i.test(sentence.slice(span.start)) ||
    /so far this year$|^\W*this year$/i.test(sentence.slice(0, span.end)) ||
    // "3,076 this year and 4,205 in 2020"
    labels.has(String(published.year - 1))
  );
}

/** "Two years earlier, in 2014/15", "last year (2016/17)": the words and the year are one. */
function joined(dated: readonly Dated[], marked: string): Dated[] {
  const areOne = (words: Dated, year: Dated): boolean =>
    words.span.kind !== "year" &&
    year.span.kind === "year" &&
    /^,? ?(?:\(|in |- )?$/.test(marked.slice(words.span.end, year.span.start));
  return dated.map((one, i) => {
    const [last, next] = [dated[i - 1], dated[i + 1]];
    if (next && !isLength(one.span) && areOne(one, next))
      return { ...one, label: next.label, pointed: false };
    return last?.isBase && areOne(last, one) ? { ...one, isBase: true } : one;
  });
}

/** "In the second": of the years that the sentence, or the change before, is between; undefined where they are more or not told. */
function ofTwo(
  isLater: boolean,
  two: Stretch | undefined,
  sentence: string,
  { change, together }: Time,
): string | undefined {
  if (/\b(?:third|fourth)\b/i.test(sentence)) return undefined;
  const years = two ? [two.from, two.to] : (change || together).split(" to ");
  return years.length === 2 ? years[isLater ? 1 : 0] : undefined;
}

function labelOf(
  span: Exclude<Period, { kind: "of two" | "aside" }>,
  anchor: string,
  time: Time,
  text: Overview,
  isBase: boolean,
): string {
  switch (span.kind) {
    case "year":
      return span.label;
    case "back":
      return anchor === "" ? "" : back(anchor, span.years, text);
    case "then":
      return time.other || time.focus || text.year;
    case "that":
      return (isBase ? time.other : time.named) || time.focus || text.year;
    case "same":
      return (isBase ? time.other : "") || time.focus || text.year || time.other;
    case "latest":
      return (span.ending && text.published && yearThen(span.ending, text.published)) || text.year;
    case "recent":
      return text.year;
    case "since":
      return time.focus && time.focus !== text.year ? time.focus : time.other;
    case "same months":
      return sameMonths(span, [anchor, time.focus, time.named, text.year]);
    case "span":
    case "period":
      return "";
    case "part":
      // "Over the nine months": those spoken of last.
      return (
        [time.focus, text.year, time.named].find(
          (label) => isMonths(label) && monthsOf(label) === span.length,
        ) ?? ""
      );
  }
}

/** "In the same months of 2019": of those spoken of last. */
function sameMonths(
  { year, isWhole }: Extract<Period, { kind: "same months" }>,
  spokenOf: readonly string[],
): string {
  const months = spokenOf.find((label) => isMonths(label));
  if (months === undefined) {
    // "In the same months of 2017-18", of a year from April to March.
    if (year !== undefined) return isWhole ? financialLabel(year) : "";
    // "In the same period last year", after the year to June.
    const last = spokenOf.find((label) => label !== "") ?? "";
    return last.startsWith("year ending") ? yearsBefore(last, 1) : "";
  }
  return shiftMonths(months, year === undefined ? -1 : year - firstYearOf(months));
}

/** "Four years earlier": than the year spoken of, or than the text's, whichever it names. */
function back(from: string, years: number, { year, labels }: Overview): string {
  const before = yearsBefore(from, years);
  const ofText = year === "" ? "" : yearsBefore(year, years);
  if (years < 2 || labels.has(before)) return before;
  if (labels.has(ofText)) return ofText;
  // "From 462 cases four years ago to 339 in 2016/17", of a text that counts four years from 2013/14.
  const inclusive = yearsBefore(from, years - 1);
  return years > 2 && labels.has(inclusive) && [...labels].every((label) => label >= inclusive)
    ? inclusive
    : before;
}

/** The collection of figures across the whole of the UK begins here, so no change starts earlier. */
const UK_SERIES_BEGINS = "2014/15";

/**
 * The first year of a change "in five years". Five years of figures often span four, so the year
 * that the text itself names decides.
 */
export function spanStart(to: string, years: number, labels: ReadonlySet<string>): string {
  const whole = yearsBefore(to, years);
  const inclusive = yearsBefore(to, years - 1);
  if (years < 2 || labels.has(whole)) return whole;
  const beforeSeries = whole < UK_SERIES_BEGINS && inclusive === UK_SERIES_BEGINS;
  return labels.has(inclusive) || beforeSeries ? inclusive : whole;
}

const BEHIND_A_PERIOD = over("{P} $", "");
/** Whether a year stands outside brackets, or in those of the figure, or straight after it. */
export function isInSight({ start, end }: Period, mention: Mention, marked: string): boolean {
  const opens = marked.lastIndexOf("(", start);
  if (opens < 0 || marked.lastIndexOf(")", start) > opens) return true;
  const closes = marked.indexOf(")", end);
  if (mention.start > opens && (closes < 0 || mention.end <= closes + 1)) return true;
  // "480 offences (2019/20)", "last year (2016/17)"
  const before = marked.slice(Math.max(0, opens - 2), opens);
  if (BEHIND_A_PERIOD.test(before)) return true;
  const alone = /^\((?:in |for |to )?$/.test(marked.slice(opens, start)) && marked[end] === ")";
  return alone && mention.end <= opens;
}

export const labelled = ({ label, pointed }: Dated): Facet =>
  pointed ? carried(label) : said(label);

export const between = (from: Facet, later: Facet): Facet => {
  if (from.value === "" || later.value === "" || from.value === later.value) return OPEN;
  const how = from.how === "said" && later.how === "said" ? "said" : "carried";
  // "September 2022 to September 2023" and the twelve months after it
  const [first, last] = [from.value.split(" to ")[0], later.value.split(" to ").at(-1)];
  return { value: `${first} to ${last}`, how };
};
