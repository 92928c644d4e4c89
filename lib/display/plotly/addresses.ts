/** Where in a figure Plotly would find something to fetch: parts that are pictures and maps of tiles. */
const FETCHED = /(?:^|\.)(?:images|map\d*|mapbox\d*)(?:$|[.[])/;
/** Parts that are fetched when they are an address, or a list of addresses as buttons give them. */
const PERHAPS = /(?:^|\.)(?:source|geojson)(?:$|\[)/;
/** Kinds of trace that stand on a map of tiles, which is fetched. */
export const ON_TILES: ReadonlySet<string> = new Set(
  "scattermap choroplethmap densitymap scattermapbox choroplethmapbox densitymapbox".split(" "),
);
/** Data of whoever made the figure, which Plotly only puts into words. */
const WORDS = new Set(["meta", "customdata"]);

/**
 * A part of a figure without what Plotly would fetch, however deep: a template brings traces along, and
 * a button may put pictures in by a path such as `images[0].source`, or make a trace one on a map.
 */
export function withoutAddresses<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutAddresses) as T;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      !FETCHED.test(key) &&
      !(PERHAPS.test(key) && holdsText(part)) &&
      !(key === "type" && [part].flat(3).some((type) => ON_TILES.has(String(type)))),
  );
  return Object.fromEntries(
    kept.map(([key, part]) => [key, WORDS.has(key) ? part : withoutAddresses(part)]),
  ) as T;
}

/** Shapes of one's own and the flows of a Sankey diagram are objects and numbers. */
const holdsText = (part: unknown): boolean =>
  typeof part === "string" || (Array.isArray(part) && part.some(holdsText));
