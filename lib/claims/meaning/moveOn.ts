import type { Mention } from "../figures/rule";
import type { Gazetteer } from "../reading/gazetteer";
import type { Reading } from "../reading/reading";
import { isLeftOut, isSilent } from "../reading/places";
import { isListLine, OPENS_LIST } from "../reading/sentences";
import { type Facet, isCount } from "./facets";
import type { Overview } from "./overview";
import { areaOf, type Whereabouts } from "./whereabouts";

/** Words with which a sentence without figures turns to another area. */
const TURNS_TO =
  /\b(?:same|true|story|picture|detail|different|too|also|data|figures?|numbers?|table|return|available|across|whole|national|seen)\b[^"]*$/i;

/** "Recorded sexual offences in Guernsey": a line of its own, which ends with a place. */
const isHeading = ({ sentence, places }: Reading): boolean =>
  sentence.firstOfParagraph &&
  sentence.text.length < HEADING &&
  sentence.text.slice(places.at(-1)?.end).trim() === "";
const HEADING = 80;

const NOWHERE = /\b(?:nowhere|anywhere|no other \w+|any other \w+)(?: else)? (?:in (?:the )?)?$/i;

/** After one area the text stays with it; after a list of forces it returns to the whole. */
export function moveOn(
  state: Whereabouts,
  reading: Reading,
  mentions: readonly Mention[],
  areas: readonly Facet[],
  text: Overview,
  gazetteer: Gazetteer,
): void {
  const isForce = (area: string): boolean => gazetteer.kindOf(area) === "force";
  if (reading.places.length > 0) state.fresh = true;
  const last = areas.at(-1)?.value ?? "";
  if (last !== "" && gazetteer.kindOf(last) !== "place") state.last = last;
  for (const [i, { value }] of areas.entries()) {
    if (value === "") continue;
    state.inParagraph.add(value);
    if (!isForce(value) && gazetteer.kindOf(value) !== "place") state.wide = value;
    if (isCount(mentions[i]!)) {
      state.figured.delete(value);
      state.figured.set(value, mentions[i]!.value);
    }
  }
  const isTown =
    areas.length > 0 &&
    areas.every(({ value }) => value === areas[0]!.value && gazetteer.kindOf(value) === "place");
  if (areas.length > 0 || reading.places.length > 0) state.town = isTown ? areas[0]!.value : "";
  // After a town the text goes on with the area that it is in, unless it is on that town.
  const distinct = [...new Set(areas.map(({ value }) => value))].filter(
    (area) => area !== "" && (gazetteer.kindOf(area) !== "place" || area === text.area),
  );
  // Nor does a line of a list, "Kent - 410", make the text one on Kent.
  const isLine = isListLine(reading.sentence) && isForce(distinct[0] ?? "") && !isForce(text.area);
  if (distinct.length === 1 && !isLine) state.current = distinct[0]!;
  if (distinct.length > 1) {
    // Where nations stand side by side the text goes on with all of them.
    const nations = distinct.filter((area) => gazetteer.kindOf(area) === "nation");
    const wider = distinct.find((area) => [text.area, state.region, state.nation].includes(area));
    state.current = nations.length > 1 ? text.area : (wider ?? text.area);
  }
  // "…, and West Mercia handled the most. Its 2,126 …"
  const closing = reading.places.at(-1);
  const lastFigure = reading.numerals.at(-1)?.end ?? 0;
  if (distinct.length > 0 && closing?.named && closing.start > lastFigure)
    state.last = closing.area;
  const spokenOf = reading.places.filter(
    ({ start, end }) => !isLeftOut(reading.marked, start) && !isSilent(reading.marked, end),
  );
  const nameds = spokenOf.flatMap((place) => (place.named ? [place] : []));
  const [only] = nameds;
  const opening = spokenOf[0];
  // A town may be in the name of a paper: "ELMBY HERALD REPORTER".
  const turns =
    opening?.named &&
    opening.kind !== "place" &&
    nameds.filter(({ kind }) => kind === "force").length < 2 &&
    !isSilent(reading.sentence.text, opening.end);
  if (distinct.length === 0 && turns && opening.start < 24) {
    Object.assign(state, { current: opening.area, last: opening.area });
    if (opening.kind === "force") state.force = opening.area;
  } else if (
    distinct.length === 0 &&
    nameds.length === 1 &&
    only &&
    (TURNS_TO.test(reading.sentence.text) ||
      OPENS_LIST.test(reading.sentence.text) ||
      isHeading(reading))
  ) {
    Object.assign(state, { current: only.area, last: only.area });
  }
  // "Nowhere in the country but London has more" is said of a part of it.
  const pointer = reading.places.find(
    ({ named, start }) => !named && !NOWHERE.test(reading.marked.slice(0, start)),
  );
  if (distinct.length === 0 && pointer && !opening?.named)
    state.current = areaOf(pointer, state, text, isForce) || state.current;
  // "85 a day; Scotland saw a rise as well" leaves "the nation" what it was.
  const isFigured = (area: string): boolean =>
    areas.length === 0 || areas.some(({ value }) => value === area);
  for (const place of nameds) {
    if (place.kind === "force" && areas.length > 0) state.force = place.area;
    if (place.kind === "region") state.region = place.area;
    if (place.kind === "nation" && isFigured(place.area)) state.nation = place.area;
  }
}
