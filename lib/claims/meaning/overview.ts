import type { Gazetteer } from "../reading/gazetteer";
import { financialLabel, type Period, yearsBefore } from "../reading/periods";
import type { Found } from "./interpret";
import type { Timeline } from "./when";
import type { Whereabouts } from "./where";

/** What an article is about as a whole, from a first look at its figures. */
export function overview(
  found: readonly Found[],
  gazetteer: Gazetteer,
): { whereabouts: Whereabouts; timeline: Timeline } {
  const telling = found.filter(({ mentions }) => mentions.length > 0);
  const timeline = timelineOf(telling);
  const published = timeline.main.includes("/") ? undefined : publishedIn(found);
  if (published !== undefined) timeline.main = financialLabel(published - 2);
  return { whereabouts: whereaboutsOf(found, telling, gazetteer), timeline };
}

/** Every area that the sentences name, in order. */
function named(sentences: readonly Found[]): string[] {
  return sentences.flatMap(({ reading }) =>
    reading.places.flatMap((place) => (place.named ? [place.area] : [])),
  );
}

function whereaboutsOf(
  found: readonly Found[],
  telling: readonly Found[],
  gazetteer: Gazetteer,
): Whereabouts {
  const first = (kind: string, ...groups: (readonly Found[])[]): string =>
    groups.flatMap(named).find((area) => gazetteer.kindOf(area) === kind) ?? "";
  const main = named(telling)[0] ?? named(found)[0] ?? "";
  return {
    main,
    current: "",
    force: gazetteer.kindOf(main) === "force" ? main : first("force", telling),
    region: gazetteer.kindOf(main) === "region" ? main : first("region", telling, found),
    nation: gazetteer.kindOf(main) === "nation" ? main : first("nation", telling, found),
  };
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

function timelineOf(telling: readonly Found[]): Timeline {
  const labels = new Set<string>();
  const financial: string[] = [];
  const calendar: string[] = [];
  let implied = "";
  for (const { reading } of telling) {
    for (const period of reading.periods) {
      if (period.kind !== "year") continue;
      labels.add(period.label);
      (period.label.includes("/") ? financial : calendar).push(period.label);
      if (isPreviousYear(reading.marked, reading.periods, period))
        implied = yearsBefore(period.label, -1);
    }
  }
  const years = financial.length > 0 ? financial : calendar;
  const latest = years.reduce((a, b) => (a > b ? a : b), "");
  const main = implied > latest ? implied : latest;
  return { main, focus: "", base: "", other: "", labels };
}

/** "The previous year, 2015/16": the article's own year is the next one. */
function isPreviousYear(marked: string, periods: readonly Period[], period: Period): boolean {
  const before = periods.findLast(({ end }) => end <= period.start);
  return (
    before?.kind === "back" &&
    before.years === 1 &&
    /^,? ?\(?$/.test(marked.slice(before.end, period.start))
  );
}
