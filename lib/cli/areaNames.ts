/** Short names of areas on the command line, as everywhere else. */
import { AREAS } from "../facts/areas";
import { foldName, nearestNames } from "../tables/names";
import { UsageError } from "./errors";

/**
 * The one of the candidates that a word is another name of; `undefined` when it is of none.
 *
 * @example
 * areaKnownAs("Norfolk", ["Kent Police", "Norfolk Constabulary"]) // → "Norfolk Constabulary"
 */
export function areaKnownAs(word: string, candidates: string[]): string | undefined {
  const wanted = foldName(word);
  if (wanted === "") return undefined;
  return candidates.find((candidate) => {
    const others = AREAS.find(({ area }) => area === candidate)?.also_known_as ?? "";
    return others.split(";").some((name) => foldName(name) === wanted);
  });
}

const otherNames = ({ also_known_as }: (typeof AREAS)[number]): string[] =>
  also_known_as.split(";").map((name) => name.trim());

/**
 * The area that a word of the command line means: a force, region or nation by one of its names, or
 * one of `more`, as those of a round.
 * @throws UsageError with the nearest names, for a word that names none.
 *
 * @example
 * areaMeant("--area", "norfolk", []) // → "Norfolk Constabulary"
 */
export function areaMeant(option: string, word: string, more: readonly string[]): string {
  const areas = [...new Set([...AREAS.map(({ area }) => area), ...more])];
  const found = areas.find((area) => foldName(area) === foldName(word)) ?? areaKnownAs(word, areas);
  if (found !== undefined) return found;
  const near = nearestNames(word, [...areas, ...AREAS.flatMap(otherNames)]);
  const said =
    near.length > 0
      ? `the nearest are ${near.join(", ")}`
      : "it takes a police force, a region or a nation, such as Norfolk or Wales";
  throw new UsageError(`${option} ${word}: no area of that name is known; ${said}.`);
}
