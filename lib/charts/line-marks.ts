import type { Data } from "plotly.js-dist";
import type { Annotation } from "./layout";
import { type Cuts, type Line, type Point, stretches } from "./lines";
import { CONTEXT_COLOUR, FOCUS_COLOUR, INK, MARKERS, MARKER_TEXT, seriesColours } from "./palette";
import { drawn, plain, wrapped } from "./plot-text";

export interface LineStyle {
  colour: string;
  marker: (typeof MARKERS)[number];
  sign: (typeof MARKER_TEXT)[number];
  labelled: boolean;
}

/** Each line its colour and marker; with a focus, that one stands out and the rest recede. */
export function lineStyles(lines: readonly Line[], focus: string | undefined): LineStyle[] {
  const colours = seriesColours(lines.length);
  return lines.map(({ name }, index) => {
    if (focus !== undefined && name !== focus) {
      return { colour: CONTEXT_COLOUR, marker: "circle", sign: "●", labelled: false };
    }
    return {
      colour: (focus === undefined ? colours[index] : undefined) ?? FOCUS_COLOUR,
      marker: MARKERS[index % MARKERS.length] ?? "circle",
      sign: MARKER_TEXT[index % MARKER_TEXT.length] ?? "●",
      labelled: name !== "",
    };
  });
}

/** A line with a gap between its stretches: a point without a value, which Plotly never joins. */
export function lineTrace(line: Line, cuts: Cuts, style: LineStyle, unit: string): Data {
  const points: Point[] = [];
  for (const part of stretches(line, cuts)) {
    if (points.length > 0) points.push(gapBefore(part[0] as Point));
    points.push(...part);
  }
  const limits = points.some(({ lower, upper }) => lower !== null && upper !== null);
  return {
    type: "scatter",
    mode: "lines+markers",
    name: plain(line.name),
    x: points.map(({ middle }) => middle),
    y: points.map(({ value }) => value),
    text: points.map((point) => hover(line.name, point, unit)),
    hoverinfo: "text",
    connectgaps: false,
    cliponaxis: false,
    line: { color: style.colour, width: 2.5 },
    marker: { color: style.colour, symbol: style.marker, size: 9 },
    ...(limits && {
      error_y: {
        type: "data",
        symmetric: false,
        array: points.map(({ value, upper }) => (upper ?? 0) - (value ?? upper ?? 0)),
        arrayminus: points.map(({ value, lower }) => (value ?? lower ?? 0) - (lower ?? 0)),
        color: style.colour,
        thickness: 1.5,
      },
    }),
  };
}

function gapBefore(point: Point): Point {
  return { ...point, middle: point.start, value: null, lower: null, upper: null };
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

/** The line's name where it ends: above a line that rises, below one that falls. */
export function endLabel(line: Line, style: LineStyle): Annotation[] {
  const values = line.points.filter(({ value }) => value !== null);
  const last = values.at(-1);
  if (last === undefined || !style.labelled) return [];
  const falls = (values.at(-2)?.value ?? -Infinity) > (last.value ?? 0);
  return [
    {
      x: last.middle,
      y: last.upper !== null && !falls ? last.upper : (last.value ?? 0),
      text: `${style.sign} ${wrapped(line.name, 24).join("<br>")}`,
      xanchor: "right",
      yanchor: falls ? "top" : "bottom",
      yshift: falls ? -8 : 8,
      align: "right",
      showarrow: false,
      font: { color: INK },
    },
  ];
}

/** How many forces stand behind a stretch, written at its first point, where that differs. */
export function coverageLabels(lines: readonly Line[], cuts: Cuts): Annotation[] {
  if (!coverageDiffers(lines)) return [];
  return lines
    .flatMap((line) => stretches(line, cuts))
    .flatMap(([first]) =>
      first === undefined || first.responding === null
        ? []
        : [
            {
              x: first.middle,
              y: first.value ?? 0,
              text:
                first.asked === null
                  ? `${first.responding} forces`
                  : `${first.responding}/${first.asked}`,
              yshift: -16,
              showarrow: false,
              font: { color: INK, size: 11 },
            },
          ],
    );
}

export function coverageNote(lines: readonly Line[]): string[] {
  if (!coverageDiffers(lines)) return [];
  return [
    "Small figures by the line: forces that gave figures, of forces asked. The line is cut where " +
      "their number differs, because the totals do not cover the same places.",
  ];
}

function coverageDiffers(lines: readonly Line[]): boolean {
  const points = lines.flatMap(({ points: all }) => all).filter(({ value }) => value !== null);
  return new Set(points.map(({ responding }) => responding)).size > 1;
}
