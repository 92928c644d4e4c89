/** Forty-three police forces that do not exist, and numbers that nobody recorded. */

export const NATION = "Exampleland";
export const YEAR = "2024/25";
export const BEFORE = "2023/24";

const NAMES =
  "Alder Ash Aspen Beech Birch Bramble Broom Cedar Cherry Chestnut Clover Cypress Damson Elder Elm Fern Fir Gorse Hawthorn Hazel Heather Holly Hornbeam Ivy Juniper Larch Laurel Lime Maple Medlar Myrtle Nettle Oak Osier Pear Pine Plum Poplar Rowan Sedge Spruce Willow Yew".split(
    " ",
  );

/** What a force would have counted in one year. */
export interface Counts {
  total: number;
  girls: number;
  boys: number;
  sex_not_stated: number;
  age_under_10: number;
  online: number;
}

export interface Force {
  name: string;
  /** Number of its letter. */
  reference: string;
  years: Record<string, Counts>;
}

/** The same numbers each time: a generator of Park and Miller (1988) from a fixed beginning. */
export function exampleForces(): Force[] {
  let state = 20_241_125;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const countsOf = (total: number): Counts => {
    const girls = Math.round(total * (0.78 + 0.06 * random()));
    const unknown = Math.round(total * (0.012 + 0.008 * random()));
    return {
      total,
      girls,
      boys: total - girls - unknown,
      sex_not_stated: unknown,
      age_under_10: Math.round(total * (0.17 + 0.04 * random())),
      online: Math.round(total * (0.13 + 0.06 * random())),
    };
  };
  return NAMES.map((name, i) => {
    const before = Math.round(320 + 1100 * random());
    const after = Math.round(before * (0.97 + 0.13 * random()));
    return {
      name: `${name} Example Police`,
      reference: `EX-${String(i + 1).padStart(3, "0")}`,
      years: { [BEFORE]: countsOf(before), [YEAR]: countsOf(after) },
    };
  });
}
