/** The text's own year: what "last year" and a headline mean. */
import { over } from "../reading/marks";
import { isMonths, monthsOf } from "../reading/months";
import type { Period } from "../reading/periods";
import { YEAR_ENDING } from "../reading/periodWords";
import { financialLabel, yearsBefore } from "../reading/yearLabels";
import { isChange, isCount } from "./facets";
import type { Found } from "./found";
import { type Ending, lastYearOf, type PageDate, yearThen } from "./pageDate";
import { yearsNamed } from "./yearsNamed";

const financial = (labels: readonly string[]): string[] => {
  const kept = labels.filter((label) => label.includes("/"));
  return kept.length > 0 ? kept : [...labels];
};

const latestOf = (labels: readonly string[]): string => financial(labels).sort().at(-1) ?? "";

/** The year that a text is of, from the years it names, else from the date of its page; "" where nothing tells. */
export function textYear(
  found: readonly Found[],
  telling: readonly Found[],
  date?: PageDate,
): string {
  const ending = date && endingOf(telling);
  if (ending) return yearThen(ending, date);
  // The opening may name the year without a figure.
  const dated = telling.find(({ reading }) => reading.periods.some(({ kind }) => kind === "year"));
  const closing = found.indexOf(telling.at(-1)!) + 1;
  const told = dated
    ? [...found.slice(0, found.indexOf(dated)), ...telling]
    : found.slice(0, closing || found.length);
  const toldYears = yearsNamed(told, telling);
  // "The figures are in the annual statistics for 2017/18", where the figures name only what they are measured from.
  const named = toldYears.own.some(({ years }) => years.length > 0)
    ? toldYears
    : yearsNamed(found, telling);
  const { own: spoken, bases, since, implied, later } = named;
  const own = spoken.flatMap(({ years }) => years);
  const years = own.filter((label) => !isMonths(label));
  const published = saysLatest(found) ? date : undefined;
  const toMarch =
    published !== undefined && found.some(({ reading }) => TO_MARCH.test(reading.sentence.text));
  if (
    published &&
    saysThisYear(found) &&
    years.every(isYear) &&
    years.includes(String(published.year - 1))
  )
    return String(published.year);
  const recent = published && lastYearOf(published, toMarch ? 3 : 5);
  // "In the year to March", "in the last year" of a page whose date tells which, where it names earlier ones alone.
  const labels = [...own, ...bases, ...since].filter((label) => !isMonths(label));
  if (recent && (toMarch || isStale(labels, recent)) && labels.every((label) => label < recent)) {
    const areCalendar = !toMarch && labels.length > 0 && labels.every(isYear);
    return areCalendar ? String(published.year - 1) : recent;
  }
  // "Last year" of a page whose date tells which, where it names that year as well.
  if (recent && own.includes(recent) && own[0]!.includes("/") && own[0]! < recent) return recent;
  const afterBase = published ? "" : soManyYearsAfter(found, labels, bases);
  if (afterBase !== "") return afterBase;
  // "A fifth came in December 2021 and January 2022", of a text on "the past year", is of no such months.
  const areMonthsOfText = years.length === 0 && !saysPastYear(found);
  const peak = peakOf(found);
  if (peak > latestOf(own) && peak.includes("/") === latestOf(own).includes("/")) return peak;
  const isOfMonths = areMonthsOfText && (!saysLatest(found) || opensWithMonths(telling));
  const latest = latestOf(isOfMonths ? own : years);
  // A law's first year, of a text that names some months besides.
  const ofLaw = years.length === 0 && isMonths(latest) ? firstOfLaw(found) : undefined;
  if (ofLaw) return ofLaw;
  const isWholeYear = isMonths(latest) && monthsOf(latest) >= 12;
  if (implied > latest && !isWholeYear) return implied;
  // "143 more last year than in 2014-2015": whatever calendar years it then speaks of.
  const opening = named.opensWithBase && saysLatest(found) ? bases[0]! : "";
  if (opening.includes("/") && !since.includes(opening) && !latest.includes("/"))
    return yearsBefore(opening, -1);
  // The text's own year is the first that it speaks of for its own sake.
  const counted = spoken.find((here) => here.years.length > 0);
  if (counted?.hasCount && counted.years.every(isCalendar)) {
    const calendar = counted.years.sort().at(-1)!;
    if (!saysLatest(found)) return isYear(later) && later > calendar ? later : calendar;
    // "81 in 2015 and 113 last year", of a text that then speaks of 2018.
    const isApart = told[spoken.indexOf(counted)]!.reading.periods.some(isLatest);
    const next = isApart && !published ? years.filter(isYear).sort().at(-1)! : "";
    return next > calendar ? next : lastAfter(calendar, latestOf(bases), published?.year);
  }
  const first = spoken
    .map((here) => latestOf(here.years))
    .find((label) => label !== "" && (label.includes("/") || !latest.includes("/")));
  if (later > (first ?? "")) return later;
  if (isRow(own)) return latest;
  const base = latestOf(bases);
  if (latest !== "" && (latest >= base || !base.includes("/"))) return first ?? latest;
  // "Compared to 19 in 2017/18, … almost doubled since 2017/18": that may be long ago.
  const isNearby = base !== "" && !since.includes(base);
  if (isNearby) {
    if (latest !== "" && !saysLatest(found)) return latest;
    // "Compared with six a week in 2013 … 521 last year", of a page of 2017
    const last = published && isYear(base) ? String(published.year - 1) : "";
    return last > base ? last : yearsBefore(base, -1);
  }
  if (base !== "") return latest;
  // "Since 2017/18", of a page whose date tells until when.
  if (date && since.length > 0 && latest === "") return lastYearOf(date, 6);
  return firstOfLaw(found) ?? (published === undefined ? "" : String(published.year - 1));
}

/** "The 12 months to June", where the first dated count is of them. */
function endingOf(telling: readonly Found[]): Ending | undefined {
  const dated = telling.find(
    ({ reading, mentions }) => reading.periods.length > 0 && mentions.some(isCount),
  );
  const [first] = dated?.reading.periods ?? [];
  return first?.kind === "latest" ? first.ending : undefined;
}

/** "More than double in the past five years: 1,888 last year, as against 662 in 2017-18", which is the only year named. */
function soManyYearsAfter(
  found: readonly Found[],
  labels: readonly string[],
  bases: readonly string[],
): string {
  const [base, ...others] = new Set(labels);
  const lengths = new Set(
    found.flatMap(({ reading, mentions }) =>
      mentions.some(isChange)
        ? reading.periods.flatMap((one) =>
            one.kind === "span" && one.years > 1 ? [one.years] : [],
          )
        : [],
    ),
  );
  const [years] = lengths;
  if (!saysLatest(found) || bases.length === 0 || base === undefined || others.length > 0)
    return "";
  return lengths.size === 1 ? yearsBefore(base, -years!) : "";
}

const isYear = (label: string): boolean => /^\d{4}$/.test(label);

/**
 * "Eight in 2014 and 120 last year", "the 370 of 2010; in 2009 there were 587": the calendar year that
 * "last year" is, which comes after those named.
 */
function lastAfter(named: string, base: string, published: number | undefined): string {
  const ofPage = published === undefined ? "" : String(published - 1);
  const ofBase = isYear(base) && base > named ? yearsBefore(base, -1) : "";
  const later = [ofPage, ofBase].find((year) => year > named);
  return isYear(named) ? (later ?? named) : named;
}

/** "The law came in on April 3, 2017. In its first year …" */
function firstOfLaw(found: readonly Found[]): string | undefined {
  const texts = found.map(({ reading }) => reading.sentence.text);
  const began = texts.map((text) => LAW_BEGAN.exec(text)).find(Boolean);
  return began && texts.some((text) => FIRST_YEAR.test(text))
    ? financialLabel(Number(began[1] ?? began[2] ?? began[3]))
    : undefined;
}
const IN_APRIL = "\\bApril(?: \\d{1,2}(?:st|nd|rd|th)?,?)? (20\\d\\d)\\b";
const LAW = "\\b(?:law|offence|legislation|crime)\\b";
const BEGAN =
  "\\b(?:came|began|became|took effect|has been|been in|brought|made|introduced|in force|changed|start\\w*)\\b";
const LAW_BEGAN = new RegExp(
  `${LAW}[^.;]{0,50}${BEGAN}[^.;]{0,40}${IN_APRIL}|${BEGAN}[^.;]{0,40}${LAW}[^.;]{0,30}${IN_APRIL}|${IN_APRIL}[^.;]{0,30}(?:${BEGAN}[^.;]{0,40}${LAW}|${LAW}(?: [^.;]{1,45})? ${BEGAN})`,
  "i",
);
const FIRST_YEAR = /\b(?:first|following|one|single|last) year\b|\ba year ago\b/i;

/** A row of years, told one after another, ends in the text's own; some may be missing. */
function isRow(own: readonly string[]): boolean {
  const row = [...new Set(own.filter((label) => /^\d{4}\/\d\d$/.test(label)))];
  return row.length > 2 && row.every((label, i) => i === 0 || follows(label, row[i - 1]!));
}

const follows = (label: string, last: string): boolean =>
  label > last && yearsBefore(label, 3) <= last;

/** A calendar year, or more than a year; months fewer than twelve are no year of a text. */
const isCalendar = (label: string): boolean =>
  !label.includes("/") && !(isMonths(label) && monthsOf(label) < 12);

const TO_MARCH = new RegExp(
  `\\b(?:year|12 months|twelve months) ${YEAR_ENDING}March(?! (?:19|20))\\b`,
  "i",
);

/** "The highest level so far was reached in 2016/17", a sentence without figures: no year that was counted is later. */
function peakOf(found: readonly Found[]): string {
  const years = found.flatMap(({ reading: { marked, periods }, mentions }) =>
    mentions.length === 0 && PEAK.test(marked)
      ? periods.flatMap((one) => (one.kind === "year" ? [one.label] : []))
      : [],
  );
  return years.length === 1 ? years[0]! : "";
}
const PEAK = over("\\b(?:highest|largest|record|peak)\\b[^.;]{0,60}\\b(?:in|was) {P}\\.?$", "i");

/** The first counts that the text dates are of some months. */
function opensWithMonths(telling: readonly Found[]): boolean {
  const first = telling.find(({ reading }) => reading.periods.length > 0);
  return first?.reading.periods.some((one) => one.kind === "year" && isMonths(one.label)) ?? false;
}

/** The years named are of long ago. */
const isStale = (labels: readonly string[], recent: string): boolean =>
  labels.length > 0 &&
  labels.every((label) => Number(label.slice(0, 4)) < Number(recent.slice(0, 4)) - 2);

const isLatest = ({ kind }: Period): boolean => kind === "latest";
/** Whether one of the text's periods is such, by its kind and its words. */
const speaksOf = (
  found: readonly Found[],
  isSuch: (period: Period, words: string) => boolean,
): boolean =>
  found.some(({ reading: { periods, sentence } }) =>
    periods.some((one) => isSuch(one, sentence.text.slice(one.start, one.end))),
  );

const saysLatest = (found: readonly Found[]): boolean => speaksOf(found, isLatest);

const saysPastYear = (found: readonly Found[]): boolean =>
  speaksOf(found, ({ kind }, words) => kind === "span" && PAST_YEAR.test(words));
const PAST_YEAR = /\b(?:past|last) (?:year|12 months|twelve months)$/i;

/** "3,076 this year and 4,205 in 2020", of a page of 2021. */
const saysThisYear = (found: readonly Found[]): boolean =>
  speaksOf(
    found.filter(({ mentions }) => mentions.length > 0),
    (period, words) => isLatest(period) && /this year/i.test(words),
  );
