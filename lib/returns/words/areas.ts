import { plain } from "./plain";

/** A force or nation: as in `data/areas.csv`. */
export interface AreaNames {
  area: string;
  kind: string;
  also_known_as: string;
}

const namesOf = ({ area, also_known_as: others }: AreaNames): string[] => {
  return [area, ...others.split(";")].map((name) => fold(name)).filter((name) => name !== "");
};

const fold = (name: string): string =>
  plain(name)
    .replaceAll("&", "and")
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The area of just this name or other name, or undefined. */
export function areaNamed(name: string, areas: readonly AreaNames[]): string | undefined {
  const wanted = fold(name);
  if (wanted === "") return undefined;
  return areas.find((area) => namesOf(area).includes(wanted))?.area;
}

/** The forces that a text names, in full or by another name of two words or capitals. */
export function forcesIn(text: string, areas: readonly AreaNames[]): string[] {
  const words = ` ${fold(text)} `;
  const found = areas
    .filter(({ kind }) => kind === "force")
    .flatMap((area) => {
      const names = namesOf(area).filter((name) => name.includes(" ") || name.length > 6);
      const name = names.find((each) => words.includes(` ${each} `));
      return name === undefined ? [] : [{ area: area.area, name }];
    });
  // "West Yorkshire" within "West Yorkshire Police" is one; "Yorkshire" within either is none.
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ area }) => area);
}
