/** The names of areas: short, and put together. */

/** "Kent Police" is "Kent". */
export const shortName = (force: string): string => force.replace(/ (?:Police|Constabulary)$/, "");

export const NATIONS = ["England", "Wales", "Scotland", "Northern Ireland"];

/** Areas put together, as one: "Kent and Sussex"; the four nations are the UK. */
export const joinedNames = (forces: readonly string[]): string => {
  if (NATIONS.every((nation) => forces.includes(nation))) return "UK";
  const short = forces.map(shortName);
  return [short.slice(0, -1).join(", "), short.at(-1)].filter(Boolean).join(" and ");
};

/** The names that an area put together of several is made of. */
export const namesIn = (area: string): string[] => area.split(/, | and /);

/** The areas that such a name puts together; empty where it is none. */
export function partsOfName(name: string, areas: readonly string[]): string[] {
  const parts = namesIn(name);
  if (parts.length < 2) return [];
  const found = parts.map((part) =>
    areas.find((area) => area === part || shortName(area) === part),
  );
  return found.every((area) => area !== undefined) ? (found as string[]) : [];
}
