import type { Gazetteer } from "../reading/gazetteer";
import { financialLabel, type Period, yearsBefore } from "../reading/periods";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import type { Found } from "./found";
import { newTimeline, type Timeline } from "./when/timeline";
import type { Whereabouts } from "./where/whereabouts";

/** What an article is about as a whole, from a first look at its figures. */
export function overview(
  found: readonly Found[],
  gazetteer: Gazetteer,
): { whereabouts: Whereabouts; timeline: Timeline } {
  const telling = found.filter(({ mentions }) => mentions.length > 0);
  const timeline = timelineOf(found, telling);
  const published = timeline.main.includes("/") ? undefined : publishedIn(found);
  const year = published === undefined ? {} : lastYear(published);
  return {
    whereabouts: whereaboutsOf(found, telling, gazetteer),
    timeline: { ...timeline, ...year },
  };
}

/** Every area that the sentences name, in order. */
function named(sentences: readonly Found[]): string[] {
  return sentences.flatMap(({ reading }) =>
    reading.places.flatMap((place) => (place.named ? [place.area] : [])),
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
  const first = telling[0]?.reading.places ?? [];
  const pointsBack =
    !first.some((place) => place.named) && first.some((place) => place.kind === "force");
  const force = named(found).find((area) => gazetteer.kindOf(area) === "force");
  return (pointsBack ? force : undefined) ?? named(telling)[0] ?? named(found)[0] ?? "";
}

function whereaboutsOf(
  found: readonly Found[],
  telling: readonly Found[],
  gazetteer: Gazetteer,
): Whereabouts {
  const withFigures = named(telling);
  const all = [...withFigures, ...named(found)];
  const first = (kind: string, areas: readonly string[]): string =>
    areas.find((area) => gazetteer.kindOf(area) === kind) ?? "";
  const main = mainArea(found, telling, gazetteer);
  return {
    main,
    forces: { has: (area) => gazetteer.kindOf(area) === "force" },
    current: "",
    inParagraph: new Set(),
    figured: new Set(),
    last: "",
    wide: "",
    force: gazetteer.kindOf(main) === "force" ? main : first("force", withFigures),
    region: gazetteer.kindOf(main) === "region" ? main : first("region", all),
    nation: gazetteer.kindOf(main) === "nation" ? main : first("nation", all),
  };
}

function lastYear(published: number): Pick<Timeline, "main" | "latest"> {
  const label = financialLabel(published - 2);
  return { main: label, latest: label };
}

const BYLINE =
  /\b\d{1,2}[/.]\d{1,2}[/.]((?:19|20)\d\d)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? ((?:19|20)\d\d)\b/;

/**
 * The year of publication, from a date at the top, when the text says "last year" and names no
 * financial year. Returns to such requests come out in the calendar year after the year ends.
 */
function publishedIn(found: readonly Found[]): number | undefined {
  if (!found.some(({ reading }) => reading.periods.some(({ kind }) => kind === "latest")))
    return undefined;
  const date = found
    .slice(0, 3)
    .map(({ reading }) => BYLINE.exec(reading.sentence.text))
    .find(Boolean);
  return date ? Number(date[1] ?? date[2]) : undefined;
}

/** A count that others are compared with, before its year: "up from 864 offences in 2012/13". */
const OF_A_BASE = new RegExp(
  `\\b(?:from|against|compared (?:with|to)|than|on the)(?: [a-z]+){0,3} ${MARK.number}+(?: [\\w-]+){0,6} $|\\b(?:since|than in|as in|compared (?:with|to)|against|before) (?:the )?$`,
  "i",
);

function timelineOf(found: readonly Found[], telling: readonly Found[]): Timeline {
  const labels = new Set<string>();
  /** The years of each sentence that speaks of one for its own sake. */
  const own: string[][] = [];
  let implied = "";
  // The opening may name the year without a figure.
  const dated = telling.find(({ reading }) => hasYear(reading));
  const told = dated ? [...found.slice(0, found.indexOf(dated)), ...telling] : found;
  for (const { reading } of told) {
    const here: string[] = [];
    for (const period of reading.periods) {
      if (period.kind !== "year") continue;
      labels.add(period.label);
      const left = reading.marked.slice(Math.max(0, period.start - 80), period.start);
      if (isPreviousYear(reading.marked, reading.periods, period)) {
        implied ||= yearsBefore(period.label, -1);
      } else if (!OF_A_BASE.test(left)) here.push(period.label);
    }
    if (here.length > 0) own.push(here);
  }
  const all = [...labels, ...(implied === "" ? [] : [implied])];
  const years = all.some(financial) ? all.filter(financial) : all;
  const latest = years.reduce((a, b) => (a > b ? a : b), "");
  const first = own.map((here) =>
    here
      .filter((label) => years.includes(label))
      .sort()
      .at(-1),
  );
  const main = implied || first.find((label) => label !== undefined) || latest;
  return newTimeline({ main, latest, labels });
}

const financial = (label: string): boolean => label.includes("/");
const hasYear = ({ periods }: Reading): boolean => periods.some(({ kind }) => kind === "year");

/** "The previous year, 2015/16": the article's own year is the next one. */
function isPreviousYear(marked: string, periods: readonly Period[], period: Period): boolean {
  const before = periods.findLast(({ end }) => end <= period.start);
  return (
    before?.kind === "back" &&
    before.years === 1 &&
    /^,? ?\(?$/.test(marked.slice(before.end, period.start))
  );
}
