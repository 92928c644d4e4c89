import type { Mention } from "../../finding/mention";
import { MARK } from "../../reading/plain";
import { type Place, TOGETHER } from "../../reading/places";
import type { Reading } from "../../reading/reading";
import { isCount } from "../claim";
import { areaOf, together, type Whereabouts } from "./whereabouts";

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
const PAIR = /^ to (?:\w+ )?$/;

/** The area of each figure of a sentence, in order. */
export function placeMentions(
  reading: Reading,
  mentions: readonly Mention[],
  state: Whereabouts,
): string[] {
  const { marked, places } = reading;
  const areas = places.map((place, i) => {
    const named = places.slice(0, i).findLast((other) => other.named && other.kind === place.kind);
    return !place.named && named?.named ? named.area : areaOf(place, state);
  });
  const after = mentions.map((_, i) => areaAfter(i, mentions, reading, areas));
  return mentions.map((mention, i) => {
    // "more than ten … in Wales every day" holds its own place.
    const inside = places.findIndex(
      ({ start, end }) => start >= mention.start && end <= mention.end,
    );
    const own = areas[inside] ?? after[i];
    if (mention.unit === "forces") return areaOfForces(own, mention, places, state);
    // "from 607 to 1,051 in Hertfordshire": the first of a pair shares the place of the second.
    const next = mentions[i + 1];
    const pairs = next && PAIR.test(marked.slice(mention.end, next.start));
    return (
      own ??
      ((pairs && after[i + 1]) || undefined) ??
      areaOfAll(reading, state) ??
      areaBefore(i, mentions, reading, areas) ??
      areaSpokenOf(mention, reading, state) ??
      areaFurtherOn(mention, mentions, reading, areas, state)
    );
  });
}

/** The place that stands after a figure and belongs to it: "352 offences in Kent". */
function areaAfter(
  i: number,
  mentions: readonly Mention[],
  { marked, places }: Reading,
  areas: readonly string[],
): string | undefined {
  const { unit, end } = mentions[i]!;
  const limit = mentions[i + 1]?.start ?? Infinity;
  const at = places.findIndex(({ start }) => start >= end && start < limit);
  if (at < 0) return undefined;
  const between = marked.slice(end, places[at]!.start);
  // "The 1,264 of Avon and Somerset", but not "3,470 of Yorkshire's 8,528".
  const isWhole = /^'s\b/.test(marked.slice(places[at]!.end));
  const isOf = (unit === "forces" || (isCount(mentions[i]!) && !isWhole)) && OF.test(between);
  return isOf || POSTMODIFIES.test(between) ? areas[at] : undefined;
}

/** The area that the words of a sentence put together, or mean where they name no place. */
function areaOfAll(
  { places, sentence: { text } }: Reading,
  state: Whereabouts,
): string | undefined {
  if (TOGETHER.test(text)) return together(state, text);
  if (places.length > 0) return undefined;
  if (OF_FORCES.test(text)) return together(state, text);
  if (!state.forces.has(state.main)) return ALL_TOLD.test(text) ? state.main : undefined;
  return state.wide !== "" && NATIONAL.test(text) ? state.wide : undefined;
}

/** The last place before a figure; the first where "its own" means the subject's. */
function areaBefore(
  i: number,
  mentions: readonly Mention[],
  { marked, places }: Reading,
  areas: readonly string[],
): string | undefined {
  const { start, end } = mentions[i]!;
  const before = places.filter((place) => place.end <= start).length - 1;
  if (before < 1) return areas[before];
  const between = marked.slice(mentions[i - 1]?.end ?? 0, start);
  const isIts = ITS_OWN.test(between) || (i > 0 && PAST_ITS.test(marked.slice(end)));
  return areas[isIts && !ITS_OWN.test(marked.slice(0, places[0]!.end)) ? 0 : before];
}

/** "It had 352", "of those 352": the area of the sentence before. */
function areaSpokenOf(
  { start }: Mention,
  { marked }: Reading,
  state: Whereabouts,
): string | undefined {
  if (PRONOUN.test(marked) && state.last !== "") return state.last;
  return ANAPHOR.test(marked.slice(0, start)) && state.current !== "" ? state.current : undefined;
}

/** A place further on in a short sentence, else the area spoken of last. */
function areaFurtherOn(
  { end }: Mention,
  mentions: readonly Mention[],
  { places }: Reading,
  areas: readonly string[],
  state: Whereabouts,
): string {
  const following = areas[places.findIndex(({ start }) => start >= end)];
  if (mentions.length <= 2 && following !== undefined) return following;
  return state.current || following || state.main;
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
