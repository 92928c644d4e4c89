/** The measure of one area's share of a wider one: "share_of_south_west". */
export const shareOf = (area: string): string =>
  `share_of_${area.toLowerCase().replaceAll(/[^a-z]+/g, "_")}`;
