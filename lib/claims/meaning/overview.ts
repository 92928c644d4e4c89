import type { Gazetteer } from "../reading/gazetteer";
import { isLeftOut } from "../reading/places";
import { isMonths, monthsOf } from "../reading/months";
import type { Period } from "../reading/periods";
import type { Reading } from "../reading/reading";
import { joinedNames } from "../reading/areaNames";
import { UNNAMED_YEAR } from "../verdict/labels";
import { isChange, isCount } from "./facets";
import type { Found } from "./found";
import { sinceThen, stretches } from "./stretches";
import { dateOf, type PageDate } from "./pageDate";
import { textYear } from "./textYear";

/** What a text is about as a whole, from a first look at its figures. */
export interface Overview {
  area: string;
  force: string;
  region: string;
  nation: string;
  /** The text's own year: what "last year" and a headline mean; {@link UNNAMED_YEAR} where nothing tells. */
  year: string;
  /** The years that the text counts together, where its first count is of several: "2011 to 2013". */
  window: string;
  /** When its page came out, where it says so at its top. */
  published?: PageDate;
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
  const published = dateOf(found);
  const own = given.year ?? textYear(found, telling, published);
  const window = given.year === undefined ? windowOf(telling, own) : "";
  return {
    area,
    force:
      (pointsBack(telling[0]) ? paperArea(found, gazetteer) : undefined) ??
      first("force", withFigures),
    region: first("region", all),
    nation: first("nation", all),
    year: own || window.split(" to ")[1] || UNNAMED_YEAR,
    window,
    labels,
    ...(published ? { published } : {}),
  };
}

/** The years that the first dated count of a text is of, where they are several; or so many months. */
function windowOf(telling: readonly Found[], year: string): string {
  const dated = telling.find(({ reading }) =>
    reading.periods.some(({ kind }) => kind === "year" || kind === "latest"),
  );
  if (!dated || dated.mentions.some(isChange)) return "";
  const { marked, periods } = dated.reading;
  for (const count of dated.mentions.filter(isCount)) {
    const since = sinceThen(marked, periods, count, year);
    if (since) return since;
  }
  const told = stretches(marked, periods).find(({ label }) => label.includes(" to "))?.label;
  return told ?? periods.flatMap(overAYear)[0] ?? "";
}

/** "Between January 2015 and May 2017": months that are more than a year. */
const overAYear = (period: Period): string[] =>
  period.kind === "year" && isMonths(period.label) && monthsOf(period.label) > 13
    ? [period.label]
    : [];

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

/** "One in four UK offences recorded in Yorkshire" is of Yorkshire. */
const ITS_OFFENCES = /^ (?:[\w-]+ )?(?:offences|crimes|cases|total)\b/i;

/** The areas that the sentences are of, in order. */
const areasOf = (sentences: readonly Found[]): string[] =>
  sentences.flatMap((sentence) => {
    const areas = named([sentence]);
    const [opening] = sentence.reading.places;
    const isOfWhole =
      areas.length > 1 &&
      opening?.kind === "nation" &&
      ITS_OFFENCES.test(sentence.reading.marked.slice(opening.end));
    return isOfWhole ? areas.slice(1) : areas;
  });

/** The area of the headline, else of the first sentence with figures. */
function mainArea(
  found: readonly Found[],
  telling: readonly Found[],
  gazetteer: Gazetteer,
): string {
  if (gazetteer.council !== undefined) return gazetteer.council;
  const headline = areasOf(found.slice(0, 1))[0];
  if (headline !== undefined) return headline;
  const two = joinedPair(
    telling[0]?.reading.places[0]
      ? telling[0].reading
      : found.find(({ reading }) => reading.places.length > 0)?.reading,
  );
  if (two) return two;
  const before = found.slice(0, Math.max(0, found.indexOf(telling[0]!)));
  const force = named(found).find((area) => gazetteer.kindOf(area) === "force");
  const opening = areasOf(found)[0];
  return (
    (pointsBack(telling[0]) ? (paperArea(found, gazetteer) ?? force) : undefined) ??
    // What an analysis is of may be told before the first figure, and a force only as an example after it.
    (gazetteer.kindOf(opening ?? "") === "nation" ? opening : undefined) ??
    areasOf(telling.slice(0, 1))[0] ??
    areasOf(before).findLast((area) => gazetteer.kindOf(area) === "force") ??
    areasOf(telling)[0] ??
    opening ??
    gazetteer.local?.[0] ??
    paperArea(found, gazetteer) ??
    commissionersArea(found, gazetteer) ??
    parliamentsArea(found)
  );
}

/** "West Mercia PCC": of whose force the page is. */
function commissionersArea(found: readonly Found[], gazetteer: Gazetteer): string | undefined {
  for (const { reading } of found.slice(0, 6)) {
    const force = gazetteer
      .find(reading.sentence.text.replaceAll(OF_A_FORCE, ""))
      .find(({ kind }) => kind === "force");
    if (force) return force.area;
  }
  return undefined;
}
const OF_A_FORCE =
  /(?:'s)? (?:Office of the )?(?:PCC|Police(?:, Fire)? (?:and|&) Crime (?:Commissioner|Panel)|Safeguarding (?:Children )?(?:Board|Partnership))\b/g;

/** Where only the members of a parliament, or a body, tell of which nation a text is. */
function parliamentsArea(found: readonly Found[]): string {
  const speaks = (words: RegExp): boolean =>
    found.some(({ reading }) => words.test(reading.sentence.text));
  return MEMBERS.find(([words]) => speaks(words))?.[1] ?? "";
}
const MEMBERS: [RegExp, string][] = [
  [/\b(?:MLAs?|Stormont)\b/, "Northern Ireland"],
  [/\b(?:MSPs?|Holyrood)\b/, "Scotland"],
  [/\bSenedd\b/, "Wales"],
  [
    /\b(?:Crown Prosecution Service|CPS|Home Office(?:'s)? (?:data|figures|statistics|returns|counts))\b/,
    "England and Wales",
  ],
  [/\b(?:NSPCC [Hh]elpline|Childline)\b/, "UK"],
];

/** "The force recorded 129": whose, the sentence does not say. */
const pointsBack = (sentence: Found | undefined): boolean => {
  const places = sentence?.reading.places ?? [];
  return (
    places.every(({ named: isNamed }) => !isNamed) && places.some(({ kind }) => kind === "force")
  );
};

/** "Lincolnshire Echo": whose county "the county" of such a paper is. */
function paperArea(found: readonly Found[], gazetteer: Gazetteer): string | undefined {
  for (const { reading, mentions } of found.slice(0, 3)) {
    const title = PAPER.exec(reading.sentence.text)?.[1];
    const inTitle = title && mentions.length === 0 ? gazetteer.find(title) : [];
    const force = inTitle.find(({ kind }) => kind === "force");
    if (force) return force.area;
  }
  return undefined;
}
const PAPER =
  /^\W*(?:The )?([A-Z][\w ]{2,24}) (?:Evening )?(?:Advertiser|Argus|Chronicle|Citizen|Courier|Daily|Echo|Express|Gazette|Guardian|Herald|Independent|Journal|Live|Mail|Mercury|Messenger|News|Observer|Post|Press|Standard|Star|Sun|Telegraph|Times|Today|World)\W*$/;

/** "in Norfolk and Suffolk": the text is of both. */
function joinedPair(reading: Reading | undefined): string | undefined {
  const [one, two] = reading?.places ?? [];
  if (!reading || !one?.named || !two?.named || one.kind !== "force" || two.kind !== "force")
    return undefined;
  return /^ and (?:in )?$/.test(reading.marked.slice(one.end, two.start))
    ? joinedNames([one.area, two.area])
    : undefined;
}
