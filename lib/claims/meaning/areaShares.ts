import type { Gazetteer } from "../reading/gazetteer";
import { type Claim, isNarrow, said } from "./facets";
import type { Overview } from "./overview";

const OF_A_TOTAL =
  /\b(?:account(?:s|ed|ing) for|made up|makes up|responsible for|contribut(?:ed|es|ing)|share (?:was|is|of)|(?:came|comes?) from|(?:regional|national|region's|UK|whole) (?:total|cases|offences|figure|tally|crimes)|of the whole|of (?:them|these|those|which|whom) (?:came|(?:was|were)(?= (?:\w+ )?(?:in|from|by|at) )))\b/i;

/** "Northern Ireland accounted for three per cent of it": one area's share of a wider one. */
export function shareOfArea(
  claim: Claim,
  here: readonly Claim[],
  before: readonly Claim[],
  gazetteer: Gazetteer,
  about: Overview,
): void {
  const { wholeIs, sameAs, reading } = claim;
  if (claim.unit !== "percent" || [claim, sameAs, wholeIs].some((one) => one && isNarrow(one.what)))
    return;
  // "A quarter of UK cases where the app was known: WhatsApp (12 per cent)": no share of one area in another.
  if (here.some((one) => one.unit === "percent" && isNarrow(one.what))) return;
  // "Most were girls. They made up 81 per cent of UK cases"
  if (/^\W*(?:They|These|Those)\b/.test(reading.sentence.text)) return;
  const named = reading.places.flatMap((place) => (place.named ? [place.area] : []));
  const inside = wholeIs && named.find((area) => gazetteer.isWithin(area, wholeIs.area.value));
  if (inside === undefined && !OF_A_TOTAL.test(reading.sentence.text)) return;
  const narrows = [
    ...(inside === undefined ? [] : [inside]),
    ...(sameAs ? [sameAs.area.value, ...named] : [...named, claim.area.value]),
    about.area,
  ];
  const others = [...here.filter((other) => other !== claim), ...before.slice(-8).toReversed()];
  const wides = [
    wholeIs?.area.value ?? "",
    ...named,
    claim.area.value,
    ...others.map(({ area }) => area.value),
  ];
  for (const narrow of narrows) {
    const wide = wides.find((area) => area !== "" && gazetteer.isWithin(narrow, area));
    if (wide === undefined) continue;
    claim.area = said(narrow);
    claim.measure = `share_of_${wide.toLowerCase().replaceAll(/\W+/g, "_")}`;
    claim.shareOf = wide;
    if (wholeIs && wholeIs.area.value !== wide) delete claim.wholeIs;
    return;
  }
}
