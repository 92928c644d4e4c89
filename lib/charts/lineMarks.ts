import type { Data } from "plotly.js-dist";
import { doubtNotes } from "./doubt";
import { BESIDE, labelSides } from "./labelPlaces";
import { type Annotation, PLATE } from "./layout";
import { type Cuts, type Line, type Point, stretches } from "./lines";
import { CONTEXT_COLOUR, FOCUS_COLOUR, INK, MARKERS, seriesColours } from "./palette";
import { drawn, plain, wrapped } from "./plotText";
import type { TimeScale } from "./timeAxis";

export interface LineStyle {
  colour: string;
  marker: (typeof MARKERS)[number];
  labelled: boolean;
}

/** Each line its colour and marker; with a focus, that one stands out and the rest recede. */
export function lineStyles(lines: readonly Line[], focus: string | undefined): LineStyle[] {
  const colours = seriesColours(lines.length);
  return lines.map(({ name }, index) => {
    if (focus !== undefined && name !== focus) {
      return { colour: CONTEXT_COLOUR, marker: "circle", labelled: false };
    }
    return {
      colour: (focus === undefined ? colours[index] : undefined) ?? FOCUS_COLOUR,
      marker: MARKERS[index % MARKERS.length] ?? "circle",
      labelled: name !== "",
    };
  });
}

/** A line with a gap between its stretches: a point without a value, which Plotly never joins. */
export function lineTrace(
  line: Line,
  cuts: Cuts,
  style: LineStyle,
  unit: string,
  scale: TimeScale,
): Data {
  const points: Point[] = [];
  for (const part of stretches(line, cuts)) {
    if (points.length > 0) points.push(gapBefore(part[0] as Point));
    points.push(...part);
  }
  const limits = points.some(hasWhisker);
  return {
    type: "scatter",
    mode: "lines+markers",
    name: plain(line.name),
    x: points.map((point) => scale.at(point)),
    y: points.map(({ value }) => value),
    text: points.map((point) => hover(line.name, point, unit)),
    hoverinfo: "text",
    connectgaps: false,
    cliponaxis: false,
    line: { color: style.colour, width: 2.5 },
    marker: {
      color: style.colour,
      size: 9,
      symbol: points.map(({ status }) =>
        status === "" ? style.marker : (`${style.marker}-open` as const),
      ),
    },
    ...(limits && {
      error_y: {
        type: "data",
        symmetric: false,
        array: points.map((point) => (hasWhisker(point) ? point.upper - point.value : 0)),
        arrayminus: points.map((point) => (hasWhisker(point) ? point.value - point.lower : 0)),
        color: style.colour,
        thickness: 1.5,
      },
    }),
  };
}

/** Whether the interval of a point is drawn: it has one, and a value to stand at. */
export function hasWhisker(
  point: Point,
): point is Point & { value: number; lower: number; upper: number } {
  return point.value !== null && point.lower !== null && point.upper !== null;
}

function gapBefore(point: Point): Point {
  return { ...point, value: null, lower: null, upper: null };
}

function hover(name: string, point: Point, unit: string): string {
  if (point.value === null) return "";
  const of = point.asked === null ? "" : ` of ${drawn(point.asked)}`;
  return [
    name === "" ? plain(point.label) : `${plain(name)}, ${plain(point.label)}`,
    `${drawn(point.value)} ${plain(unit)}`,
    ...(point.lower === null || point.upper === null
      ? []
      : [`between ${drawn(point.lower)} and ${drawn(point.upper)}`]),
    ...(point.responding === null ? [] : [`${drawn(point.responding)}${of} forces`]),
  ].join("<br>");
}

/** A line and how it is drawn. */
export interface StyledLine {
  line: Line;
  style: LineStyle;
}

/**
 * Each line's name at its last point, off the other lines and the points as far as there is room. It is
 * framed in the line's colour; a marker beside it would be taken for one more point.
 */
export function endLabels(
  drawnLines: readonly StyledLine[],
  cuts: Cuts,
  scale: TimeScale,
  [low, high]: readonly [number, number],
): Annotation[] {
  const place = ({ middle, value }: Point) => ({
    x: scale.part(middle),
    y: ((value ?? 0) - low) / (high - low),
  });
  const ends = drawnLines.flatMap(({ line, style }) => {
    const point = line.points.findLast(({ value }) => value !== null);
    return point === undefined || !style.labelled ? [] : [{ line, style, point }];
  });
  const inTheWay = drawnLines.flatMap(({ line }) =>
    stretches(line, cuts).flatMap((part) => alongLine(part.map(place))),
  );
  const texts = ends.map(({ line }) => line.name);
  const sides = labelSides([
    ...ends.map(({ point }, index) => ({ ...place(point), text: texts[index] as string })),
    ...inTheWay,
  ]);
  return ends.map(({ point, style }, index) => ({
    x: scale.mark(point.middle),
    y: point.value ?? 0,
    text: wrapped(texts[index] as string, 16).join("<br>"),
    ...BESIDE[sides[index] ?? "above"],
    showarrow: false,
    name: "label",
    ...PLATE,
    borderpad: 2,
    bordercolor: style.colour,
    borderwidth: 1.5,
    font: { color: INK },
  }));
}

/** The points of a stretch, and some between them. */
function alongLine(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return [point];
    return [0, 0.25, 0.5, 0.75].map((part) => ({
      x: point.x + part * (next.x - point.x),
      y: point.y + part * (next.y - point.y),
    }));
  });
}

export function coverageNote(lines: readonly Line[]): string[] {
  return [...numbersNote(lines), ...missingNote(lines)];
}

/** Who is known to be missing, by year: as many forces need not be the same forces. */
function missingNote(lines: readonly Line[]): string[] {
  const missing = lines
    .flatMap(({ points }) => points)
    .filter((point) => point.value !== null && point.missing !== "");
  const told = new Set(missing.map((point) => `${point.missing} for ${point.label}`));
  return told.size === 0 ? [] : [`No figures from ${[...told].join(", ")}; the line is cut there.`];
}

/** What the hollow points are. */
export function doubtNote(lines: readonly Line[]): string[] {
  const points = lines.flatMap(({ name, points: all }) =>
    all
      .filter(({ value }) => value !== null)
      .map(({ label, status }) => ({ name: name === "" ? label : `${name} ${label}`, status })),
  );
  return doubtNotes("Hollow", points);
}

function numbersNote(lines: readonly Line[]): string[] {
  if (!coverageDiffers(lines)) return [];
  return [
    "In brackets: forces that gave figures, of forces asked where that is known, at the first year of " +
      "each number. The line is cut where their number differs, because the totals do not cover the " +
      "same places.",
    ...unknownNote(lines),
  ];
}

/** A point without brackets would be read as having the number of the one before it. */
function unknownNote(lines: readonly Line[]): string[] {
  const named = lines.flatMap(({ name, points }) => {
    const unknown = points.filter(({ value, responding }) => value !== null && responding === null);
    const years = unknown.map(({ label }) => label).join(", ");
    return years === "" ? [] : [name === "" ? years : `${name} ${years}`];
  });
  return named.length === 0
    ? []
    : [`How many forces gave figures is not known for ${named.join("; ")}.`];
}

export function coverageDiffers(lines: readonly Line[]): boolean {
  const points = lines.flatMap(({ points: all }) => all).filter(({ value }) => value !== null);
  return new Set(points.map(({ responding }) => responding)).size > 1;
}
