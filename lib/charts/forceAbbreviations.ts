/** Names that the rule below would shorten to something a reader could not guess, or that two share. */
const SHORT: Readonly<Record<string, string>> = {
  "City of London Police": "City",
  "Greater Manchester Police": "GMP",
  "Metropolitan Police": "Met",
  "Northamptonshire Police": "Nhn",
  "Northumbria Police": "Nhb",
  "Police Scotland": "Sco",
  "Police Service of Northern Ireland": "NI",
  "Thames Valley Police": "TVP",
  "West Mercia Police": "WMe",
  "West Midlands Police": "WMP",
};

/** A force's name as it fits on a tile, also on a telephone: "Nor", "WY", "D&C". */
export function shortForce(name: string): string {
  const given = SHORT[name];
  if (given !== undefined) return given;
  const words = name.replace(/\s+(Police|Constabulary)$/, "").split(/[\s-]+/);
  const [first = "", second = "", third] = words;
  if (second === "and") return `${first.charAt(0)}&${third?.charAt(0) ?? ""}`;
  return second === "" ? first.slice(0, 3) : `${first.charAt(0)}${second.charAt(0)}`;
}
