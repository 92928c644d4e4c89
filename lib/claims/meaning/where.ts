import type { Mention } from "../finding/mention";
import { MARK } from "../reading/plain";
import { type Place, TOGETHER } from "../reading/places";
import type { Reading } from "../reading/reading";

/** What the text has spoken of so far. */
export interface Whereabouts {
  /** The area of the article as a whole. */
  main: string;
  /** The area spoken of last. */
  current: string;
  /** The area of the last figure. */
  last: string;
  /** The areas that the text has had figures of. */
  figured: Set<string>;
  /** The areas that the paragraph has had figures of. */
  inParagraph: Set<string>;
  /** The widest area spoken of last that is no force. */
  wide: string;
  force: string;
  region: string;
  nation: string;
  /** Which areas are forces. */
  forces: { has: (area: string) => boolean };
}

/** "… offences recorded against children in", "(", "by": what may stand between number and place. */
const POSTMODIFIES = new RegExp(
  `^(?: ?[,)-](?= (?:were|was|came)\\b))?(?!.*\\b(?:and|while|but|whereas|whilst|as|then|than|compared|or)\\b)(?: [\\w'"%${MARK.age}${MARK.period}-]+){0,11}? (?:in|by|across|at|for|within|throughout|around|from|(?:reported|made|passed|disclosed|known) to|involving|covering)(?: (?:the|police|officers|forces?|constabular(?:y|ies)|all|of|whole|wider|neighbouring|nearby|in|to|across|rest))*? $|^ ?\\($`,
  "i",
);
const ANAPHOR = /^\W*of (?:the|these|those|them|this|that|all)\b/i;
const OF = /^(?: \w+)? of $/i;
const OF_FORCES = /\bforces\b.*\b(?:between them|together|combined|jointly)\b/i;
/** What was asked of all forces: "the previous survey", "altogether the returns name …". */
const NATIONAL =
  /^\W*(?:Altogether|In all|All told|Put together)\b|\b(?:previous|first|last|preceding|earlier|latest) (?:count|survey|request|returns|exercise)\b/i;
/** "The charity counted 23,390 in all": the whole area of the article. */
const ALL_TOLD = /\b(?:charity|NSPCC)\b.*\b(?:in all|in total|altogether|all told)\b/i;
const PRONOUN =
  /^\W*(?:Its\b|(?:It|That) (?:had|was|has|also|then|recorded|saw|logged|reported|stood|rose|fell|went|dealt)\b)/;
/** "Two-fifths of Yorkshire's 8,528 and three times its own 1,170": the subject's again. */
const ITS_OWN = /\bits own\b/i;
const PAST_ITS = /^ its own\b/i;
/** "Much the same can be said of the UK.": what follows is of that area. */
const TURNS_TO =
  /\b(?:same|true|story|picture|detail|different|too|also|data|figures?|numbers?|table|return|available)\b[^"]*$/i;
const PAIR = /^ to (?:\w+ )?$/;

/** After a paragraph that lists areas, and in what someone says, the text returns to its own. */
export function openParagraph({ sentence }: Reading, state: Whereabouts): void {
  const listed = [...state.inParagraph].filter((area) => state.forces.has(area));
  if (listed.length > 1 || /^\s*"/.test(sentence.text)) {
    // After a list of other forces a text on one force goes on with the whole that they are of.
    const others =
      listed.length > 1 && state.forces.has(state.main) && !listed.includes(state.main);
    state.current = others && state.wide !== "" ? state.wide : state.main;
  }
  state.inParagraph = new Set();
}

/** The area of each figure of a sentence, in order. */
export function placeMentions(
  reading: Reading,
  mentions: readonly Mention[],
  state: Whereabouts,
): string[] {
  const { marked, places, sentence } = reading;
  const areas = places.map((place, i) => {
    const named = places.slice(0, i).findLast((other) => other.named && other.kind === place.kind);
    return !place.named && named?.named ? named.area : areaOf(place, state);
  });
  const after = mentions.map((mention, i) => {
    const limit = mentions[i + 1]?.start ?? Infinity;
    const at = places.findIndex(({ start }) => start >= mention.end && start < limit);
    if (at < 0) return undefined;
    const between = marked.slice(mention.end, places[at]!.start);
    const owned = mention.unit === "forces" && OF.test(between);
    return owned || POSTMODIFIES.test(between) ? areas[at] : undefined;
  });
  return mentions.map((mention, i) => {
    // "more than ten … in Wales every day" holds its own place.
    const inside = places.findIndex(
      ({ start, end }) => start >= mention.start && end <= mention.end,
    );
    const own = areas[inside] ?? after[i];
    if (mention.unit === "forces") return areaOfForces(own, mention, places, state);
    if (own !== undefined) return own;
    // "from 607 to 1,051 in Hertfordshire": the first of a pair shares the place of the second.
    const next = mentions[i + 1];
    const nextOwn = after[i + 1];
    if (next && nextOwn && PAIR.test(marked.slice(mention.end, next.start))) return nextOwn;
    if (TOGETHER.test(sentence.text) || (OF_FORCES.test(sentence.text) && places.length === 0)) {
      return together(state, sentence.text);
    }
    if (
      NATIONAL.test(sentence.text) &&
      places.length === 0 &&
      state.forces.has(state.main) &&
      state.wide
    ) {
      return state.wide;
    }
    if (ALL_TOLD.test(sentence.text) && places.length === 0 && !state.forces.has(state.main)) {
      return state.main;
    }
    const before = places.filter(({ end }) => end <= mention.start).length - 1;
    const between = marked.slice(mentions[i - 1]?.end ?? 0, mention.start);
    const its = ITS_OWN.test(between) || (i > 0 && PAST_ITS.test(marked.slice(mention.end)));
    if (before > 0 && its && !ITS_OWN.test(marked.slice(0, places[0]!.end))) return areas[0]!;
    if (before >= 0) return areas[before]!;
    if (PRONOUN.test(marked) && state.last !== "") return state.last;
    if (ANAPHOR.test(marked.slice(0, mention.start)) && state.current !== "") return state.current;
    const following = places.findIndex(({ start }) => start >= mention.end);
    if (mentions.length <= 2 && following >= 0) return areas[following]!;
    return state.current || areas[following] || state.main;
  });
}

/** After one area the text stays with it; after a list of forces it returns to the whole. */
export function moveOn(state: Whereabouts, reading: Reading, resolved: readonly string[]): void {
  state.last = resolved.at(-1) ?? state.last;
  const distinct = [...new Set(resolved.filter((area) => area !== ""))];
  for (const area of distinct) {
    state.inParagraph.add(area);
    if (!state.forces.has(area)) state.wide = area;
    state.figured.add(area);
  }
  if (distinct.length === 1) state.current = distinct[0]!;
  if (distinct.length > 1) {
    const wider = distinct.find((area) => [state.main, state.region, state.nation].includes(area));
    state.current = wider ?? state.main;
  }
  const opening = reading.places[0];
  if (distinct.length === 0 && opening?.named && opening.start < 24) {
    state.current = opening.area;
    state.last = opening.area;
    if (opening.kind === "force") state.force = opening.area;
  }
  const nameds = reading.places.filter((place) => place.named);
  const [only] = nameds;
  if (
    distinct.length === 0 &&
    nameds.length === 1 &&
    only?.named &&
    TURNS_TO.test(reading.sentence.text)
  ) {
    state.current = only.area;
    state.last = only.area;
  }
  const pointer = reading.places.find(({ named, kind }) => !named && kind === "force");
  if (distinct.length === 0 && pointer && !opening?.named) state.current = areaOf(pointer, state);
  for (const place of reading.places) {
    if (!place.named) continue;
    if (place.kind === "force" && resolved.length > 0) state.force = place.area;
    if (place.kind === "region") state.region = place.area;
  }
}

/** The areas spoken of, as one: "Kent and Sussex"; the article's own where that is no force. */
function together(state: Whereabouts, text: string): string {
  if (/\ball (?:the )?(?:counties|forces)\b/i.test(text) && state.wide !== "") return state.wide;
  const forces = [...state.figured].filter((area) => state.forces.has(area));
  if (!state.forces.has(state.main) || forces.length < 2) return state.main;
  return forces.map((area) => area.replace(/ (?:Police|Constabulary)$/, "")).join(" and ");
}

/** Forces are counted in a nation or region, never in one of them. */
function areaOfForces(
  own: string | undefined,
  { parts }: Mention,
  places: readonly Place[],
  state: Whereabouts,
): string {
  const wide = places.find((place) => place.named && place.kind !== "force");
  const isWide = (area: string): boolean => area !== "" && !state.forces.has(area);
  const known = [own ?? "", wide?.named ? wide.area : "", state.current, state.main].find(isWide);
  const all = parts.at(-1)?.value ?? 0;
  const isUk = (all === 44 || all === 45) && !own && !wide;
  if (isUk && known !== "England and Wales") return "UK";
  return known ?? (all === 43 ? "England and Wales" : state.nation);
}

function areaOf(place: Place, state: Whereabouts): string {
  if (place.named) return place.area;
  if (place.kind === "force") return state.force || state.current || state.main;
  if (place.kind === "region") return state.region || state.main;
  return state.nation || "UK";
}

/** A short line without a stop, which opens a section. */
export function isHeading({ sentence, places }: Reading): boolean {
  const { text, firstOfParagraph } = sentence;
  return (
    firstOfParagraph &&
    places.length === 0 &&
    /^\s*\S+(?:\s+\S+){0,5}\s*$/.test(text) &&
    !/[.!?,;"')]\s*$/.test(text)
  );
}
