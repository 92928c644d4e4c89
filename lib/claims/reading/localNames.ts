import { shortName } from "./areaNames";
import { councilOf } from "./council";
import { FORCE_OF_DISTRICT } from "./districts";
import type { Gazetteer } from "./gazetteer";
import { matches } from "./matches";
import { NameIndex } from "./names";
import type { Span } from "./sentences";
import { townsIn } from "./townNames";

/** "Westmarch Police", and counties that no table of areas has. */
const FORCE =
  /\b((?:[A-Z][\w-]+ (?:and |& )?){1,3})([Pp]olice(?= area| force|$)|Police|Constabulary)\b(?! (?:and (?:Crime|Fire)|Commissioner|Federation|Panel|Chief|Officers?|Scotland|Service|Oracle|Professional|Foundation))/g;
/** Forces of Scotland until 2013, however "police" is written. */
const FORMER =
  /\b((?:Tayside|Strathclyde|Grampian|Lothian and Borders|Central Scotland|Fife) )([Pp]olice|Constabulary)\b/g;
const CAPITALS = /\b([A-Z]{4,}(?: [A-Z]{4,})?) (POLICE|CONSTABULARY)\b/g;
const titled = (name: string): string =>
  name.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
const COUNTY = /\b[A-Z][a-z]{2,12}shire\b/g;
/** Where "the West Midlands" is the force and no region. */
const SPEAKS_OF_FORCE =
  /\bWest Midlands(?:['\u2019]s)? (?:[Pp]olice|force)\b|(?<!\bthe )\bWest Midlands, [A-Z]|\bWest Midlands, (?:Staffordshire|Warwickshire|West Mercia)\b/;
const SPEAKS_OF_REGION =
  /\bWest Midlands (?:region|forces)\b|\bthe region's (?:\w+ )?forces\b|\b(?:region|forces|areas) (?:of|in|across) the West Midlands\b(?!, [A-Z])/i;
const NO_NAME =
  /^(?:PCCs?|The|A|What|How|Why|When|Where|Who|Local|Metropolitan|British|Chief|Former|New|All|If|In|But|And|Some|UK|Both|Most|Our|Child|Other|Military|Last|Transport|National|Royal|Neighbouring|Police|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Every|Each|Several|Many|Welsh|Scottish|English|Regional) /;

/** "To Lothian and Borders Police": a sentence opens with a capital. */
const OPENS =
  /^(?:To|From|By|At|For|With|In|On|Of|As|When|While|But|And|If|So|Yet|Then|Since|After) (?=[A-Z])/;

/** The gazetteer with the forces that a text itself names. */
export function withLocalNames(
  text: string,
  gazetteer: Gazetteer,
  given: readonly string[] = [],
): Gazetteer {
  const names = new Set(
    given.filter((name) => gazetteer.kindOf(name) === undefined && name !== ""),
  );
  for (const [, name = "", kind = ""] of [...matches(FORCE, text), ...matches(FORMER, text)]) {
    const force = `${name.trim().replace(OPENS, "")} ${kind.replace(/^p/, "P")}`;
    if (!NO_NAME.test(force) && gazetteer.find(force).length === 0) names.add(force);
  }
  for (const [, name = "", kind = ""] of matches(CAPITALS, text)) {
    const force = titled(`${name} ${kind}`);
    if (!NO_NAME.test(force) && gazetteer.find(force).length === 0) names.add(force);
  }
  const counties = [...matches(COUNTY, text)].filter(
    ([county]) =>
      gazetteer.find(county).length === 0 && ![...names].some((name) => name.startsWith(county)),
  );
  // After a force of the table "Huntingdonshire" is a place within it.
  const force =
    counties.length > 0
      ? gazetteer.find(text.slice(0, OPENING)).find(({ kind }) => kind === "force")
      : undefined;
  const within = new Set<string>();
  for (const [county] of counties) {
    const isPart =
      FORCE_OF_DISTRICT.get(county) === "Police Scotland" ||
      (force && text.indexOf(county) > force.start);
    (isPart ? within : names).add(county);
  }
  const towns = new Set([...townsIn(text, gazetteer, names), ...within]);
  const isOfForce = SPEAKS_OF_FORCE.test(text) && !SPEAKS_OF_REGION.test(text);
  const council = councilOf(text, gazetteer);
  if (council !== undefined) towns.add(council);
  const base = {
    ...gazetteer,
    ...(isOfForce ? { speaksOfForce: true } : {}),
    ...(council === undefined ? {} : { council }),
  };
  if (names.size === 0 && towns.size === 0) return base;
  const index = new NameIndex();
  const kindOf = (area: string): "force" | "nation" =>
    given.includes(area) && !/(?:Police|Constabulary)$/.test(area) ? "nation" : "force";
  for (const area of towns) index.add(area, { area, kind: "place" });
  for (const area of names) {
    const meaning = { area, kind: kindOf(area) };
    const short = shortName(area);
    for (const name of [area, short, `${short} Police`, `${short} Constabulary`])
      index.add(name, meaning);
  }
  return {
    ...base,
    local: [...names],
    kindOf: (area) =>
      names.has(area) ? kindOf(area) : towns.has(area) ? "place" : gazetteer.kindOf(area),
    isWithin: (area, whole) => {
      const own = towns.has(area) ? FORCE_OF_DISTRICT.get(area) : undefined;
      return own === undefined
        ? gazetteer.isWithin(area, whole)
        : own === whole || gazetteer.isWithin(own, whole);
    },
    find: (sentence) => {
      const found = gazetteer.find(sentence);
      const own = index.find(sentence).filter((one) =>
        found.every(
          (other) =>
            other.start >= one.end ||
            other.end <= one.start ||
            isIn(other, one) ||
            // "the East" of "the East Riding"
            (other.start < one.start && other.end < one.end),
        ),
      );
      const rest = found.filter(
        (one) =>
          !own.some(
            (other) => isIn(one, other) || (one.start < other.end && other.start < one.end),
          ),
      );
      return own.length === 0 ? found : [...rest, ...own].sort((a, b) => a.start - b.start);
    },
  };
}

const isIn = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** Where a text says of which force it is. */
const OPENING = 4000;
