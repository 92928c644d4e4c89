/** Several areas that a figure is of as one: "Kent, Surrey and Sussex had 680 between them". */
import type { Mention } from "../figures/rule";
import { joinedNames, shortName } from "../reading/areaNames";
import type { Gazetteer } from "../reading/gazetteer";
import { type Place, TOGETHER } from "../reading/places";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { runs } from "../reading/runs";
import { isCount } from "./facets";
import type { Overview } from "./overview";
import type { Whereabouts } from "./whereabouts";

const COUNTED_IN =
  /^\W*With [^.;]* in, [^.;]*\btotal\b|\b(?:counted in|included|added|adding|including|counting)\b[^.;]*\btotal\b|\btotal\b[^.;]*\b(?:counted in|included|added|including|with)\b/i;
/** Between two of "Kent, Surrey and Sussex" */
const NEXT_OF_ROW = over("^(?: \\({N}\\))?(?:,|,? and)(?: in)?(?: the)? $", "i");
const IN_ALL = /\b(?:together|combined|between them|in total|altogether|in all)\b/i;
/** "That makes 3,740 in total" after a list. */
const SUMS_UP =
  /^\W*(?:That|This|It|Together|Altogether|In total|In all)\b(?: (?:makes?|brings|gives|adds|takes|comes|came|they))?[^.]{0,40}\b(?:in total|in all|altogether|together|for the region|combined)\b|^\W*(?:Taken together|Together|Altogether|In total|In all|Combined)\b/i;

/** The area of the counts of a sentence that are of several areas as one. */
export function ofAll(
  { marked, sentence }: Reading,
  mentions: readonly Mention[],
  places: readonly Place[],
  state: Whereabouts,
  text: Overview,
  gazetteer: Gazetteer,
): string | undefined {
  const row = rowOfForces(marked, places);
  const counts = mentions.filter((mention) => isCount(mention)).length;
  // "The forces of Kent, Surrey and Sussex had 680, up from 378": too few for one each.
  const ofAllOfThem = IN_ALL.test(sentence.text) || counts <= 1 || counts < row.length;
  if (row.length > 1 && ofAllOfThem) return nameOfRow(row, state, text, gazetteer);
  const nations = new Set(places.map((place) => (place.named ? place.area : "")));
  // "When Scotland and Northern Ireland are counted in, the total …"
  if (
    COUNTED_IN.test(sentence.text) &&
    ["Scotland", "Northern Ireland"].every((one) => nations.has(one))
  )
    return "UK";
  const figured = (kind: string): string[] =>
    [...state.figured.keys()].filter((area) => gazetteer.kindOf(area) === kind);
  const spokenOf = (): string => {
    const forces = figured("force");
    const isOfForces = gazetteer.kindOf(text.area) === "force" && forces.length > 1;
    return isOfForces ? joinedNames(forces) : text.area;
  };
  if (SUMS_UP.test(sentence.text) && places.length === 0) {
    if (figured("force").length > 1) return spokenOf();
    if (figured("nation").length > 2) return "UK";
  }
  return TOGETHER.test(sentence.text) ? spokenOf() : undefined;
}

/** The forces that a sentence names in one row; none where it has more than one row. */
function rowOfForces(marked: string, places: readonly Place[]): string[] {
  const forces = places.flatMap((place) => (place.named && place.kind === "force" ? [place] : []));
  const [first = [], ...others] = runs(forces, (last, next) =>
    NEXT_OF_ROW.test(marked.slice(last.end, next.start)),
  );
  const row = first.map(({ area }) => area);
  // "Staffordshire, Warwickshire, the West Midlands and West Mercia had 391 in the West Midlands"
  return others.flat().every(({ area }) => row.includes(area)) ? row : [];
}

/** The region or nation that such forces are, else their names together. */
function nameOfRow(
  row: readonly string[],
  state: Whereabouts,
  text: Overview,
  gazetteer: Gazetteer,
): string {
  // The four forces of Wales are Wales.
  // "The West Midlands" among them is the force, and the name of the region as well.
  const whole = [text.area, state.region, state.nation, ...row.map(shortName)].find((area) => {
    const all = gazetteer.forcesOf(area);
    return all.length === row.length && row.every((one) => all.includes(one));
  });
  const areOfRegion =
    gazetteer.kindOf(text.area) === "region" &&
    row.length > 2 &&
    row.every((one) => gazetteer.isWithin(one, text.area));
  return whole ?? (areOfRegion ? text.area : joinedNames(row));
}
