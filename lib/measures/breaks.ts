import { AREAS } from "../facts/areas";
import { BREAKS } from "../facts/breaks";
import type { BreakFact } from "../facts/types";

/** A day from which recorded figures no longer mean what they meant before. */
export type Break = BreakFact;

/**
 * Known breaks in the series of police recorded crime, in the order of time: the rows of
 * `data/breaks.csv`. A pair of figures on both sides of one is not comparable: the change says as
 * much of recording as of offences.
 *
 * @example
 * KNOWN_BREAKS.slice(0, 3).map(({ date }) => date) // → ["1998-04-01", "2002-04-01", "2004-05-01"]
 */
export const KNOWN_BREAKS: readonly Break[] = BREAKS;

const NATION_OF = new Map(AREAS.map(({ area, nation }) => [area, nation]));
const COUNTED_APART = new Set(["Scotland", "Northern Ireland"]);

/**
 * Whose rules of recording an area follows: Scotland's or Northern Ireland's where all of it lies
 * there; all others have a part in England and Wales.
 */
export function nationOf(area: string): string {
  const nation = NATION_OF.get(area.trim()) ?? "";
  return COUNTED_APART.has(nation) ? nation : "England and Wales";
}

/**
 * The breaks that could come between figures of these areas, measures and offence codes. Of a figure
 * whose code is not known any break of its measure could be the one.
 */
export function breaksTouching(
  figures: readonly { area: string; measure?: string; code?: string }[],
  breaks: readonly Break[] = KNOWN_BREAKS,
): readonly Break[] {
  return breaks.filter(({ nations, measures, codes }) =>
    figures.some(
      ({ area, measure = "", code = "" }) =>
        nations.includes(nationOf(area)) &&
        (measures.length === 0 || measures.includes(measure)) &&
        (codes.length === 0 || code === "" || codes.includes(code)),
    ),
  );
}
