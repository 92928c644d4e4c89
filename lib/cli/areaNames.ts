/** Short names of areas on the command line, as everywhere else. */
import { AREAS } from "../facts/areas";
import { foldName } from "../tables/names";

/**
 * The one of the candidates that a word is another name of; `undefined` when it is of none.
 *
 * @example
 * areaKnownAs("Norfolk", ["Kent Police", "Norfolk Constabulary"]) // → "Norfolk Constabulary"
 */
export function areaKnownAs(word: string, candidates: string[]): string | undefined {
  const wanted = foldName(word);
  return candidates.find((candidate) => {
    const others = AREAS.find(({ area }) => area === candidate)?.also_known_as ?? "";
    return others.split(";").some((name) => foldName(name) === wanted);
  });
}
