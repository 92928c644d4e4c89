import type { Place } from "../../reading/places";
import type { Reading } from "../../reading/reading";

/** The places that the text has spoken of so far. */
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

/** "Much the same can be said of the UK.": what follows is of that area. */
const TURNS_TO =
  /\b(?:same|true|story|picture|detail|different|too|also|data|figures?|numbers?|table|return|available)\b[^"]*$/i;
/** After a paragraph that lists areas, and in what someone says, the text returns to its own. */
export function openParagraph({ sentence }: Reading, state: Whereabouts): void {
  const forces = [...state.inParagraph].filter((area) => state.forces.has(area));
  const listed = forces.length > 1;
  if (listed || /^\s*"/.test(sentence.text)) {
    // After a list of other forces a text on one force goes on with the whole that they are of.
    const ofOthers = listed && state.forces.has(state.main) && !forces.includes(state.main);
    state.current = ofOthers && state.wide !== "" ? state.wide : state.main;
  }
  state.inParagraph = new Set();
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
  // "…, and West Mercia handled the most. Its 2,126 …"
  const closing = reading.places.at(-1);
  const lastFigure = reading.numerals.at(-1)?.end ?? 0;
  if (distinct.length > 0 && closing?.named && closing.start > lastFigure)
    state.last = closing.area;
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
export function together(state: Whereabouts, text: string): string {
  if (/\ball (?:the )?(?:counties|forces)\b/i.test(text) && state.wide !== "") return state.wide;
  const forces = [...state.figured].filter((area) => state.forces.has(area));
  if (!state.forces.has(state.main) || forces.length < 2) return state.main;
  return forces.map((area) => area.replace(/ (?:Police|Constabulary)$/, "")).join(" and ");
}

/** The area that a place means: its own, or the one that "the force" or "the region" points back to. */
export function areaOf(place: Place, state: Whereabouts): string {
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
