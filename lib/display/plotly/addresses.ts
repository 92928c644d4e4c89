/** Where in a figure Plotly would find something to fetch: parts that are pictures and maps of tiles. */
const FETCHED = /(?:^|\.)(?:images|map\d*|mapbox\d*)(?:$|[.[])/;
/** Parts that are fetched when they are an address. */
const PERHAPS = /(?:^|\.)(?:source|geojson)$/;
/** Data of whoever made the figure, which Plotly only puts into words. */
const WORDS = new Set(["meta", "customdata"]);

/**
 * A part of a figure without what Plotly would fetch, however deep: a template brings traces along, and
 * a button may put pictures in by a path such as `images[0].source`.
 */
export function withoutAddresses<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutAddresses) as T;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) => !FETCHED.test(key) && !(PERHAPS.test(key) && typeof part === "string"),
  );
  return Object.fromEntries(
    kept.map(([key, part]) => [key, WORDS.has(key) ? part : withoutAddresses(part)]),
  ) as T;
}
