import { MONTH } from "../lexicon/words";
import { over } from "../reading/marks";
import type { Gazetteer } from "../reading/gazetteer";
import { isMonths, monthNumber, monthsOf } from "../reading/months";
import { isLeftOut } from "../reading/places";
import type { Reading } from "../reading/reading";
import { joinedNames } from "../reading/localNames";
import { financialLabel, yearsBefore } from "../reading/yearLabels";
import { UNNAMED_YEAR } from "../verdict/labels";
import { isCount } from "./facets";
import type { Found } from "./found";

/** What a text is about as a whole, from a first look at its figures. */
export interface Overview {
  area: string;
  force: string;
  region: string;
  nation: string;
  /** The text's own year: what "last year" and a headline mean; {@link UNNAMED_YEAR} where nothing tells. */
  year: string;
  /** Every year named. */
  labels: ReadonlySet<string>;
}

export interface Given {
  year?: string;
  area?: string;
}

export function overview(
  found: readonly Found[],
  gazetteer: Gazetteer,
  given: Given = {},
): Overview {
  const telling = found.filter(({ mentions }) => mentions.length > 0);
  const withFigures = named(telling);
  const all = [...withFigures, ...named(found)];
  const area = given.area ?? mainArea(found, telling, gazetteer);
  const first = (kind: string, areas: readonly string[]): string =>
    gazetteer.kindOf(area) === kind
      ? area
      : (areas.find((one) => gazetteer.kindOf(one) === kind) ?? "");
  const labels = new Set(
    found.flatMap(({ reading }) =>
      reading.periods.flatMap((period) => (period.kind === "year" ? [period.label] : [])),
    ),
  );
  return {
    area,
    force: first("force", withFigures),
    region: first("region", all),
    nation: first("nation", all),
    year: given.year ?? (ownYear(found, telling) || UNNAMED_YEAR),
    labels,
  };
}

/** Every area that the sentences name, in order. */
function named(sentences: readonly Found[]): string[] {
  return sentences.flatMap(({ reading }) =>
    reading.places.flatMap((place) =>
      place.named && place.kind !== "place" && !isLeftOut(reading.marked, place.start)
        ? [place.area]
        : [],
    ),
  );
}

/** The area of the headline, else of the first sentence with figures. */
function mainArea(
  found: readonly Found[],
  telling: readonly Found[],
  gazetteer: Gazetteer,
): string {
  const headline = named(found.slice(0, 1))[0];
  if (headline !== undefined) return headline;
  const two = joinedPair(
    telling[0]?.reading.places[0]
      ? telling[0].reading
      : found.find(({ reading }) => reading.places.length > 0)?.reading,
  );
  if (two) return two;
  const first = telling[0]?.reading.places ?? [];
  const pointsBack =
    !first.some((place) => place.named) && first.some((place) => place.kind === "force");
  const force = named(found).find((area) => gazetteer.kindOf(area) === "force");
  const opening = named(found)[0];
  return (
    (pointsBack ? force : undefined) ??
    // What an analysis is of may be told before the first figure, and a force only as an example after it.
    (gazetteer.kindOf(opening ?? "") === "nation" ? opening : undefined) ??
    named(telling)[0] ??
    opening ??
    gazetteer.local?.[0] ??
    ""
  );
}

/** "in Norfolk and Suffolk": the text is of both. */
function joinedPair(reading: Reading | undefined): string | undefined {
  const [one, two] = reading?.places ?? [];
  if (!reading || !one?.named || !two?.named || one.kind !== "force" || two.kind !== "force")
    return undefined;
  return /^ and (?:in )?$/.test(reading.marked.slice(one.end, two.start))
    ? joinedNames([one.area, two.area])
    : undefined;
}

/** Before the year of a count that others are compared with. */
const OF_A_BASE = over(
  `\\b(?:from|against|compared (?:with|to)|than|on the|than the|double the)(?: [a-z]+){0,3} {N}(?! to\\b)(?: (?:[\\w'-]+|{A}|{N})){0,10} $|\\b(?:times|double|twice|half) (?:the|what|that) (?:\\w+ ){0,3}in (?:the )?$|\\b(?:since|than in|as in|compared (?:with|to)|against|before|on|than|from|above|below|over)(?: in| that of| those in)? (?:the )?$`,
  "i",
);
const SINCE = /\bsince (?:the )?$/i;
/** When a law came is no year of a count. */
const OF_A_LAW =
  /\b(?:introduced|in(?:to)? force|law|legislation|Act|inspection|inquiry|founded|launched|set up)\b/;
const WITHIN_YEARS = over("\\b(?:between|from) {P} (?:and|to) $", "i");
const OPENS_YEARS = over("\\bbetween \\| (?:and|to) (?:{P}|\\ue003)", "i");
const FOR_A_PREVIOUS = /^,? ?\(?$/;

const financial = (labels: readonly string[]): string[] => {
  const kept = labels.filter((label) => label.includes("/"));
  return kept.length > 0 ? kept : [...labels];
};

function ownYear(found: readonly Found[], telling: readonly Found[]): string {
  const latestNamed = namedLatest(telling);
  if (latestNamed !== undefined) return latestNamed;
  const own: string[] = [];
  const firsts: string[][] = [];
  const bases: string[] = [];
  let implied = "";
  // The opening may name the year without a figure.
  const dated = telling.find(({ reading }) => reading.periods.some(({ kind }) => kind === "year"));
  const told = dated ? [...found.slice(0, found.indexOf(dated)), ...telling] : found;
  for (const { reading, mentions } of told) {
    const here: string[] = [];
    firsts.push(here);
    if (mentions.length === 0 && OF_A_LAW.test(reading.sentence.text)) continue;
    for (const period of reading.periods) {
      if (period.kind !== "year") continue;
      const before = reading.periods.findLast(({ end }) => end <= period.start);
      // "The year before; and for that year, 2007/08, …"
      const points = reading.periods.findLast(
        ({ kind, end }) => kind !== "that" && end <= period.start,
      );
      const isPrevious =
        before !== undefined &&
        points?.kind === "back" &&
        points.years === 1 &&
        FOR_A_PREVIOUS.test(reading.marked.slice(before.end, period.start));
      if (isPrevious) implied ||= yearsBefore(period.label, -1);
      const left = reading.marked.slice(Math.max(0, period.start - 80), period.start);
      const right = reading.marked.slice(period.end, period.end + 12);
      // "Between 1997 and 2013" is of an inquiry, not of the text's own count.
      if (
        !period.label.includes("/") &&
        (WITHIN_YEARS.test(left) || OPENS_YEARS.test(left + "|" + right))
      )
        continue;
      // "Since 2015" ends in a year that only other words tell.
      if (SINCE.test(left)) continue;
      const isBase = isPrevious || OF_A_BASE.test(left);
      (isBase ? bases : own).push(period.label);
      if (!isBase) here.push(period.label);
    }
  }
  const years = own.filter((label) => !isMonths(label));
  const published = saysLatest(found) ? dateOf(found) : undefined;
  const toMarch =
    published !== undefined && found.some(({ reading }) => TO_MARCH.test(reading.sentence.text));
  const recent = published && lastYearOf(published, toMarch ? 3 : 6);
  // "In the year to March", "in the last year" of a page whose date tells which, where it names earlier ones alone.
  const labels = [...own, ...bases].filter((label) => !isMonths(label));
  if (recent && (toMarch || isStale(labels, recent)) && labels.every((label) => label < recent))
    return recent;
  const latest = financial(years.length > 0 || saysLatest(found) ? years : own).reduce(
    (a, b) => (a > b ? a : b),
    "",
  );
  if (implied !== "" && implied > latest) return implied;
  const base = financial(bases).reduce((a, b) => (a > b ? a : b), "");
  // The text's own year is the first that it speaks of for its own sake.
  const counted = firsts.find((here) => here.length > 0);
  if (
    counted?.every((label) => !label.includes("/") && !isPartOfYear(label)) &&
    told[firsts.indexOf(counted)]!.mentions.some(isCount)
  )
    return counted.sort().at(-1)!;
  const first = firsts
    .map((here) => financial(here).sort().at(-1) ?? "")
    .find((label) => label !== "" && (label.includes("/") || !latest.includes("/")));
  if (latest !== "" && (latest >= base || !base.includes("/"))) return first ?? latest;
  if (base !== "") return saysLatest(found) || latest === "" ? yearsBefore(base, -1) : latest;
  return published === undefined ? "" : financialLabel(published.year - 2);
}

/** Months fewer than a year's are no year of a text; "April 2017 to October 2019" is what it counts. */
const isPartOfYear = (label: string): boolean => isMonths(label) && monthsOf(label) < 12;

const TO_MARCH =
  /\b(?:year|12 months|twelve months) (?:to|ending|ended)(?: in)? (?:the end of )?March(?! (?:19|20))\b/i;

/** The years named are of long ago. */
const isStale = (labels: readonly string[], recent: string): boolean =>
  labels.length > 0 &&
  labels.every((label) => Number(label.slice(0, 4)) < Number(recent.slice(0, 4)) - 2);

/** The last financial year that had been counted when a page came out: answers take some months. */
const lastYearOf = ({ year, month }: PageDate, counted: number): string =>
  financialLabel(month > counted ? year - 1 : year - 2);

const LATEST = /\b(?:latest|newest|most recent)\b[^.;]{0,40}$/i;

/** "The latest number, for the year ending March 2022" */
function namedLatest(telling: readonly Found[]): string | undefined {
  for (const { reading } of telling) {
    for (const period of reading.periods) {
      if (period.kind !== "year" || period.label.includes(" to ") || isMonths(period.label))
        continue;
      const left = reading.marked.slice(Math.max(0, period.start - 60), period.start);
      if (LATEST.test(left) && !OF_A_BASE.test(left)) return period.label;
    }
  }
  return undefined;
}

const saysLatest = (found: readonly Found[]): boolean =>
  found.some(({ reading }) => reading.periods.some(({ kind }) => kind === "latest"));

const BYLINE = new RegExp(
  `\\b\\d{1,2}[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (${MONTH}),? ((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d)-(\\d\\d)-\\d\\d\\b`,
  "i",
);

interface PageDate {
  year: number;
  month: number;
}

/** When the page came out, from a date at its top. */
function dateOf(found: readonly Found[]): PageDate | undefined {
  const date = found
    .slice(0, 5)
    .map(({ reading }: { reading: Reading }) => BYLINE.exec(reading.sentence.text))
    .find(Boolean);
  if (!date) return undefined;
  const year = Number(date[2] ?? date[4] ?? date[5]);
  const month = date[3] ? monthNumber(date[3]) : Number(date[1] ?? date[6]);
  return { year, month };
}
