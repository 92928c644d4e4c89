/**
 * A Plotly figure as data: `{ data, layout }`, which a notebook makes by hand, or sends under Plotly's
 * own MIME type. What of it leaves this machine's files for a page or a front end is cleaned here.
 */

import { ON_TILES, withoutAddresses } from "./addresses";
import { isList, plainLists } from "./lists";
import { heeded } from "./settings";

/** Under which Jupyter knows a Plotly figure. */
export const PLOTLY_MIME = "application/vnd.plotly.v1+json";

export interface PlotlyFigure {
  data: Record<string, unknown>[];
  layout: Record<string, unknown>;
  /** The states of an animation: each changes some traces, and perhaps the layout. */
  frames?: Record<string, unknown>[];
  /** The settings of `Plotly.newPlot`. */
  config?: Record<string, unknown>;
}

/** What our own charts are made of. */
export const BASIC: readonly string[] = ["bar", "scatter"];
/** Drawn by lines and shapes. */
const DRAWN = new Set([
  ...BASIC,
  ...`pie box heatmap histogram histogram2d histogram2dcontour contour scatterternary violin funnel waterfall
  image sunburst treemap icicle funnelarea scattergeo choropleth parcats sankey indicator table carpet
  scattercarpet contourcarpet ohlc candlestick scatterpolar barpolar scattersmith quiver`.split(
    /\s+/,
  ),
]);
/** The same picture without WebGL, whose programs are made while they run. */
const WITHOUT_WEBGL: ReadonlyMap<string, string> = new Map([
  ["scattergl", "scatter"],
  ["scatterpolargl", "scatterpolar"],
]);
const SOLID = new Set("scatter3d surface isosurface volume mesh3d cone streamtube".split(" "));
const MADE_OF_WEBGL = new Set(["splom", "parcoords"]);
const GEOGRAPHIC = new Set(["choropleth", "scattergeo"]);

/** What Plotly draws of countries, and fetches for it. */
const OUTLINES = "coastlines land ocean lakes rivers countries subunits".split(" ");

const typeOf = (trace: Record<string, unknown>): string =>
  typeof trace["type"] === "string" ? trace["type"] : "scatter";

/** The kinds of trace that a library must have to draw the figures, each once. */
export function traceTypes(figures: readonly Pick<PlotlyFigure, "data">[]): string[] {
  return [...new Set(figures.flatMap(({ data }) => data.map(typeOf)))].sort();
}

/** Whether the library of our own charts draws them all. */
export const isBasic = (types: readonly string[]): boolean =>
  types.every((type) => BASIC.includes(type));

const isRecord = (each: unknown): boolean => typeof each === "object" && each !== null;

const isRemote = (source: unknown): boolean => source !== undefined && !isPicture(source);
const isPicture = (source: unknown): source is string =>
  typeof source === "string" && /^data:image\/(png|jpeg|gif|webp);/.test(source);

/** Whether a trace would show a picture that stands elsewhere. */
export const isRemotePicture = (trace: Record<string, unknown>): boolean =>
  typeOf(trace) === "image" && isRemote(trace["source"]);

/** A figure as it was sent: an object, or its JSON as a text or as the lines that a notebook's file has. */
export function readFigure(sent: unknown): Partial<PlotlyFigure> | undefined {
  const text =
    Array.isArray(sent) && sent.every((line) => typeof line === "string") ? sent.join("") : sent;
  if (typeof text !== "string") return isPlotlyFigure(text) ? text : undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPlotlyFigure(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has the shape of a Plotly figure. */
export function isPlotlyFigure(value: unknown): value is Partial<PlotlyFigure> {
  if (typeof value !== "object" || value === null || !("data" in value)) return false;
  const { data, layout } = value as { data: unknown; layout?: unknown };
  return Array.isArray(data) && data.every(isRecord) && (layout === undefined || isRecord(layout));
}

/** Why a figure cannot be drawn without a network and without making code, in a sentence; else "". */
export function whyNotDrawn({ data }: PlotlyFigure): string {
  for (const trace of data) {
    const type = typeOf(trace);
    if (SOLID.has(type)) {
      return `A trace of the type ${type} is drawn in three dimensions by code that is made while it runs, which a page does not allow: draw it in two, as a heatmap or a contour.`;
    }
    if (ON_TILES.has(type)) {
      return `A trace of the type ${type} takes its map from the network: use choropleth or scattergeo with a geojson of your own.`;
    }
    const ownShapes = typeof trace["geojson"] === "object" && trace["geojson"] !== null;
    if (
      GEOGRAPHIC.has(type) &&
      !ownShapes &&
      (type === "choropleth" || isList(trace["locations"]))
    ) {
      return `A ${type} without geometry of its own takes the outlines of countries from the network: give its trace a geojson, with featureidkey.`;
    }
    if (MADE_OF_WEBGL.has(type)) {
      return `A trace of the type ${type} is drawn by code that is made while it runs, which a page does not allow: draw a scatter for each pair of columns.`;
    }
    if (!DRAWN.has(type)) return `Plotly has no trace of the type ${type} that is drawn here.`;
  }
  return "";
}

/** Outlines of countries that hold none, at an address that nothing is asked for. */
const NO_OUTLINES = `data:application/json,${encodeURIComponent(
  JSON.stringify({
    type: "Topology",
    arcs: [],
    objects: Object.fromEntries(
      OUTLINES.map((of) => [of, { type: "GeometryCollection", geometries: [] }]),
    ),
  }),
)}#`;

/**
 * The figure for a front end that has a Plotly of its own: it takes the outlines of countries for each
 * map, also for one that shows none. `undefined` for a map of tiles, which are fetched.
 */
export function figureForFrontEnd(
  figure: Partial<PlotlyFigure>,
): (PlotlyFigure & { config: Record<string, unknown> }) | undefined {
  const clean = cleanFigure(figure);
  if (clean.data.some((trace) => ON_TILES.has(typeOf(trace)))) return undefined;
  const nowhere = { topojsonURL: NO_OUTLINES, showSendToCloud: false, plotlyServerURL: "" };
  return { ...clean, config: { ...clean.config, ...nowhere } };
}

/**
 * The figure without all that asks for something: pictures, links, maps and shapes from an address.
 * Words stay words: of the tags that Plotly reads, those for bold, italic, line breaks and the like
 * are kept.
 */
export function cleanFigure(figure: Partial<PlotlyFigure>): PlotlyFigure {
  const { data = [], layout = {}, frames, config } = plainLists(figure);
  const states = Array.isArray(frames) ? frames.filter(isRecord) : [];
  const traces = data.map((trace) => {
    const { geojson, source, link, ...rest } = trace;
    const type = WITHOUT_WEBGL.get(typeOf(trace)) ?? typeOf(trace);
    return {
      ...(textOnly(withoutAddresses(rest)) as Record<string, unknown>),
      type,
      ...(typeof geojson === "object" && geojson !== null && { geojson: textOnly(geojson) }),
      ...(type === "image" && isPicture(source) && { source }),
      ...(link !== undefined && { link: linked(type, link) }),
    };
  });
  const settings = textOnly(heeded(config ?? {}));
  return {
    data: traces,
    layout: bare(textOnly(withoutAddresses(layout)), traces),
    ...(states.length > 0 && { frames: states.map((frame) => cleanFrame(frame, traces)) }),
    ...(Object.keys(settings).length > 0 && { config: settings }),
  };
}

/** A state of an animation changes the traces that there are: it makes none of another type. */
function cleanFrame(
  frame: Record<string, unknown>,
  traces: readonly Record<string, unknown>[],
): Record<string, unknown> {
  const { data, layout, ...rest } = textOnly(withoutAddresses(frame));
  const parts = (Array.isArray(data) ? data : []).map((part) => {
    const { type: _, ...changes } = part as Record<string, unknown>;
    return changes;
  });
  return {
    ...rest,
    ...(data !== undefined && { data: parts }),
    ...(isRecord(layout) && { layout: bare(layout as Record<string, unknown>, traces) }),
  };
}

/** Flows are white on a paper without colour, unless they are given one that is seen on any. */
function linked(type: string, link: unknown): unknown {
  const clean = textOnly(link);
  const isFlow = type === "sankey" && typeof clean === "object" && clean !== null;
  return isFlow ? { color: "rgba(128, 128, 128, 0.4)", ...clean } : clean;
}

/** The maps that traces are drawn on, by their names in the layout. */
const mapsOf = (traces: readonly Record<string, unknown>[]): string[] =>
  traces
    .filter((trace) => GEOGRAPHIC.has(typeOf(trace)))
    .map(({ geo }) => (typeof geo === "string" ? geo : "geo"));

/**
 * Whether a figure counts on coasts or countries: it asks for them, or it has points, which say nothing
 * without. Shapes of one's own are a map by themselves.
 */
export function drawsMap({ data = [], layout = {} }: Partial<PlotlyFigure>): boolean {
  const points = mapsOf(data.filter((trace) => typeOf(trace) === "scattergeo"));
  return mapsOf(data).some((name) => {
    const map = (layout[name] ?? {}) as Record<string, unknown>;
    const asked = OUTLINES.some((of) => map[`show${of}`] === true);
    const usual = map["visible"] !== false && map["showcoastlines"] !== false;
    return asked || (points.includes(name) && usual);
  });
}

/** Maps without the coast lines that Plotly would fetch. */
function bare(
  layout: Record<string, unknown>,
  traces: readonly Record<string, unknown>[],
): Record<string, unknown> {
  const drawn = mapsOf(traces);
  if (drawn.length === 0) return layout;
  const named = Object.keys(layout).filter((key) => /^geo\d*$/.test(key));
  const maps = new Set([...drawn, ...named]);
  const none = Object.fromEntries(OUTLINES.map((of) => [`show${of}`, false]));
  const shown = [...maps].map((key) => [
    key,
    { ...(layout[key] as object), ...none, visible: false },
  ]);
  return { ...layout, ...Object.fromEntries(shown) };
}

/** Every `<` of a text is drawn as a character, but for the tags that only dress words. */
export function textOnly<T>(value: T): T {
  if (typeof value === "string") {
    return value.replace(/<(?!\/?(?:br ?\/?|extra|b|i|em|strong|sub|sup)>)/gi, "&lt;") as T;
  }
  if (Array.isArray(value)) return value.map(textOnly) as T;
  if (ArrayBuffer.isView(value)) return value;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, textOnly(part)]),
    ) as T;
  }
  return value;
}
