/** Names that the rule below would shorten to something a reader could not guess. */
const SHORT: Readonly<Record<string, string>> = {
  "City of London Police": "City",
  "Metropolitan Police": "Met",
  "Northamptonshire Police": "N’hants",
  "Northumbria Police": "N’umb",
  "Police Scotland": "Scot",
  "Police Service of Northern Ireland": "NI",
  "Greater Manchester Police": "GMP",
  "West Midlands Police": "W Mid",
  "West Mercia Police": "W Mer",
  "Thames Valley Police": "TVP",
};

/** A force's name as it fits on a tile: "Norf", "W Yor", "D&C". */
export function shortForce(name: string): string {
  const given = SHORT[name];
  if (given !== undefined) return given;
  const words = name.replace(/\s+(Police|Constabulary)$/, "").split(/[\s-]+/);
  const [first = "", second = "", third] = words;
  if (second === "and") return `${first.charAt(0)}&${third?.charAt(0) ?? ""}`;
  return second === "" ? first.slice(0, 4) : `${first.charAt(0)} ${second.slice(0, 3)}`;
}
