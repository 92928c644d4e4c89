import { foldName, nearestNames } from "./names";
import { AREAS } from "../facts/areas";
import { type AreaRow, parted } from "./row";

/** The other names of an area: "Thames Valley; TVP" → ["Thames Valley", "TVP"]. */
export function otherNames(area: AreaRow): string[] {
  return parted(area.also_known_as);
}

/**
 * The area of that name, or of that other name; small and capital letters and "&" make no
 * difference.
 * @throws RangeError that suggests the nearest names when there is none.
 * @example
 * findArea("TVP", readLedger().areas).area // → "Thames Valley Police"
 * findArea("Norfork", readLedger().areas) // throws RangeError: Did you mean Norfolk Constabulary?
 */
export function findArea(name: string, areas: readonly AreaRow[]): AreaRow {
  const wanted = foldName(name);
  const found =
    areas.find(({ area }) => foldName(area) === wanted) ??
    areas.find((row) => otherNames(row).some((other) => foldName(other) === wanted));
  if (found !== undefined) return found;
  throw new RangeError(`There is no area "${name}".${suggestAreas(name, areas)}`);
}

/** " Did you mean Norfolk Constabulary or Suffolk Constabulary?", or "" when nothing is near. */
export function suggestAreas(name: string, areas: readonly AreaRow[]): string {
  const fullName = new Map<string, string>();
  for (const row of areas) {
    for (const each of [row.area, ...otherNames(row)]) fullName.set(each, row.area);
  }
  const near = new Set(nearestNames(name, fullName.keys()).map((each) => fullName.get(each)));
  return near.size === 0 ? "" : ` Did you mean ${[...near].join(" or ")}?`;
}

/** The nations that an area lies in, the nearest first; never the area itself. */
export function nationsOf(area: AreaRow, areas: readonly AreaRow[] = AREAS): string[] {
  const nation = areas.find((each) => each.area === area.nation);
  const all = [area.nation, ...parted(nation?.within ?? "")];
  return all.filter((name) => name !== area.area);
}
