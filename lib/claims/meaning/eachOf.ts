/** "Kent and Essex both saw rises", "Both Kent and Essex did", "Both forces did": figures of each of the forces that are meant. */
import { over } from "../reading/marks";
import type { Place } from "../reading/places";

const EACH_OF =
  /\b(?:both|each|the two|either) (?:of (?:the|them|these) )?(?:\w+ )?(?:forces|counties|areas|constabularies|force|county|saw|recorded)\b|\b(?:Each|Both)(?: of them)? (?:saw|recorded|had|rose|fell|were)\b/i;
const BOTH_NAMED = over(
  "\\bboth (?:the )?{W},? and (?:the )?{W}|{W},? and (?:the )?{W} (?:both|each)\\b",
  "i",
);

/** Where "both Kent and Essex" ends; 0 where no two are told so. */
export function endOfBoth(marked: string): number {
  const both = BOTH_NAMED.exec(marked);
  return both ? both.index + both[0].length : 0;
}

/** The two forces or more of each of which the sentence speaks: named in it, or the last that were told. */
export function eachOf(
  sentence: string,
  places: readonly Place[],
  told: string[],
  both: number,
): string[] {
  const named = places.flatMap((place) => (place.named ? [place] : []));
  if (both > 0)
    return named
      .filter(({ end }) => end <= both)
      .map(({ area }) => area)
      .slice(-2);
  const each = EACH_OF.exec(sentence);
  if (!each) return [];
  if (named.length === 0) return told.length >= 2 ? told.slice(-2) : [];
  // "Both forces saw a rise: Kent to 640 and Essex to 450"
  const isListed = named.length === 2 && named[0]!.start > each.index;
  return isListed ? named.map(({ area }) => area) : [];
}
