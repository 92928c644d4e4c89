import type { Data } from "plotly.js-dist";
import type { ShownChart } from "../display/bundle";
import { labels, numbers } from "./columns";
import { type Grid, type TableData, toGrid } from "./data";
import { doubtNotes, doubts } from "./doubt";
import { type Limits, limitsOf } from "./funnelLimits";
import { type Scale, scaleOf } from "./funnelScale";
import { outsideNote, type TablePlace, withLimits } from "./funnelTable";
import { BESIDE, labelSides } from "./labelPlaces";
import {
  type Annotation,
  baseLayout,
  chart,
  PLATE,
  nameAxis,
  unitAbove,
  valueAxis,
} from "./layout";
import { checkOptions, type OptionNames, TEXT_OPTIONS } from "./options";
import { CONTEXT_COLOUR, FOCUS_COLOUR, INK, TWO_COLOURS } from "./palette";
import { drawn, plain } from "./plotText";
import { refuseRepeated } from "./repeated";
import type { ChartText } from "./text";

/** What is compared between places of different size. */
export type FunnelMeasure =
  /** The change between two counts of one place, in per cent. */
  | { kind: "change"; from: string; to: string }
  /** A part of a whole, in per cent. */
  | { kind: "share"; part: string; whole: string }
  /** A count for each `per` of an exposure, such as population. */
  | { kind: "rate"; count: string; exposure: string; per: number };

export interface FunnelPlotOptions extends ChartText {
  /** The column of names. */
  label: string;
  /** The columns compared, and how. */
  measure: FunnelMeasure;
  /** What the upright axis shows: "per cent change". */
  unit: string;
  /** What the level axis shows: "offences in both years". */
  sizeUnit: string;
  /** The place to tell of; places outside the limits are named as well. */
  focus?: string;
  /**
   * How limits are widened where places lie farther apart than chance puts them: `multiplicative`
   * unless said otherwise; `none` draws the limits of chance alone.
   */
  overdispersion?: "multiplicative" | "additive" | "none";
}

const OPTIONS: OptionNames<FunnelPlotOptions> = {
  ...TEXT_OPTIONS,
  label: true,
  measure: true,
  unit: true,
  sizeUnit: true,
  focus: true,
  overdispersion: true,
};

/** The inner and the outer limits: about two and three standard deviations. */
const LEVELS = [0.95, 0.998] as const;
const GRID_STEPS = 80;

interface Place extends TablePlace {
  size: number;
  count: number;
  /** What the ledger knows against it; empty when nothing. */
  status: string;
}

/**
 * Draws each place by its size and its value, with the limits within which 95 and 99.8 per cent of
 * places of that size would lie around the value of all together. It answers which places stand
 * apart from the others, where a league table would put the smallest first and last.
 *
 * Police forces lie farther apart than chance puts them, since one case can hold many offences and
 * forces record differently; the limits are widened by that (`dispersion`), and the foot says so.
 *
 * @throws RangeError when words or columns are missing or counts are impossible.
 */
export function funnelPlot(data: TableData, options: FunnelPlotOptions): ShownChart {
  checkOptions("funnelPlot", options, OPTIONS);
  const grid = toGrid(data);
  const { label, measure, unit, sizeUnit, focus } = options;
  const scale = scaleOf(measure);
  const { names, places, left, target, limits } = readPlaces(grid, options, scale);
  const table = withLimits(grid, names, places, options);
  const sizes = gridOfSizes(places.map(({ size }) => size));
  const widest = 1.05 * (sizes.at(-1) ?? 1);
  const height = valueRange(
    places.map(({ value }) => value),
    scale.show(target),
  );

  return chart(
    "funnelPlot",
    { ...options, labels: table.labels, decimals: table.decimals },
    table.grid,
    {
      columns: [label, ...scale.columns, ...table.columns],
      units: table.units,
      notes: [outsideNote(places), ...notes(left), ...doubtNotes("Hollow", places), limits.note],
    },
    {
      data: [
        ...LEVELS.map((level) => limitTrace(scale, limits, sizes, level)),
        ...[false, true].map((outside) =>
          placesTrace(
            places.filter((place) => (place.outside === "outer") === outside),
            outside,
            options,
          ),
        ),
      ],
      layout: baseLayout({
        height: 460,
        margin: { t: 68, r: 24, b: 56, l: 8 },
        xaxis: nameAxis({
          title: { text: plain(sizeUnit), font: { size: 14 } },
          range: [0, widest],
          separatethousands: true,
          exponentformat: "none",
        }),
        yaxis: valueAxis({ range: height }),
        shapes: [
          {
            type: "line",
            xref: "paper",
            x0: 0,
            x1: 1,
            y0: scale.show(target),
            y1: scale.show(target),
            line: { color: INK, width: 3 },
          },
        ],
        annotations: [
          unitAbove(unit),
          targetLabel(scale.show(target)),
          ...nameLabels(places, focus, widest, height),
        ],
      }),
    },
  );
}

function readPlaces(grid: Grid, options: FunnelPlotOptions, scale: Scale) {
  const names = labels(grid, options.label, "funnelPlot, label");
  const [first, second] = scale.columns.map((name) => numbers(grid, name, "funnelPlot, measure"));
  refuseRepeated(
    "funnelPlot",
    names.map((category) => ({ category })),
  );
  const statuses = doubts(grid);
  const left: string[] = [];
  const counted = names.flatMap((name, row) => {
    const a = first?.[row] ?? null;
    const b = second?.[row] ?? null;
    if (a === null || b === null) {
      left.push(name);
      return [];
    }
    return [{ name, status: statuses[row] ?? "", ...scale.read(a, b) }];
  });
  const size = counted.reduce((sum, place) => sum + place.size, 0);
  const target = counted.reduce((sum, place) => sum + place.count, 0) / size;
  if (!Number.isFinite(target)) {
    throw new RangeError(
      "funnelPlot: no place has both figures, so that there is nothing to compare.",
    );
  }
  const limits = limitsOf(counted, target, scale.model, options.overdispersion);
  const places: Place[] = counted
    .filter((place) => place.size > 0)
    .map((place) => {
      const [inner, outer] = LEVELS.map((level) => limits.at(place.size, level));
      const quotient = place.count / place.size;
      const isOutside = ({ lower, upper } = outer!) => quotient < lower || quotient > upper;
      const outside: Place["outside"] = isOutside()
        ? "outer"
        : isOutside(inner)
          ? "inner"
          : "neither";
      const [lower, upper] = [scale.show(inner!.lower), scale.show(inner!.upper)];
      return Object.assign(place, { value: scale.show(quotient), lower, upper, outside });
    });
  return { names, places, left, target, limits };
}

function notes(left: readonly string[]): string[] {
  return left.length === 0 ? [] : [`Without both figures, and so not drawn: ${left.join(", ")}.`];
}

/** Sizes at which the limits are drawn: closer together where they bend. */
function gridOfSizes(sizes: readonly number[]): number[] {
  const largest = Math.max(...sizes);
  const smallest = Math.max(1, Math.min(...sizes.filter((size) => size > 0)) / 2);
  const ratio = largest / smallest;
  const steps = Array.from({ length: GRID_STEPS + 1 }, (_, step) =>
    Math.round(smallest * ratio ** (step / GRID_STEPS)),
  );
  return [...new Set(steps)];
}

function limitTrace(scale: Scale, limits: Limits, sizes: readonly number[], level: number): Data {
  const drawnLimits = sizes.map((size) => {
    const { lower, upper } = limits.at(size, level);
    return [scale.show(lower), scale.show(upper)] as const;
  });
  // One trace draws both: a gap parts the lower limit from the upper.
  return {
    type: "scatter",
    mode: "lines",
    x: [...sizes, null, ...sizes],
    y: [...drawnLimits.map(([lower]) => lower), null, ...drawnLimits.map(([, upper]) => upper)],
    connectgaps: false,
    hoverinfo: "skip",
    line: { color: INK, width: 1.5, dash: level === LEVELS[0] ? "dash" : "dot" },
  };
}

function placesTrace(places: readonly Place[], outside: boolean, options: FunnelPlotOptions): Data {
  return {
    type: "scatter",
    mode: "markers",
    x: places.map(({ size }) => size),
    y: places.map(({ value }) => value),
    text: places.map(({ name, size, value }) =>
      [
        plain(name),
        `${drawn(value)} ${plain(options.unit)}`,
        `${drawn(size)} ${plain(options.sizeUnit)}`,
      ].join("<br>"),
    ),
    hoverinfo: "text",
    cliponaxis: false,
    marker: {
      size: outside ? 11 : 9,
      symbol: places.map(({ status }) => {
        const shape = outside ? "diamond" : "circle";
        return status === "" ? shape : (`${shape}-open` as const);
      }),
      color: places.map(({ name }) => {
        if (name === options.focus) return TWO_COLOURS[1];
        return outside || options.focus === undefined ? FOCUS_COLOUR : CONTEXT_COLOUR;
      }),
    },
  };
}

/** Names the places outside the limits and the one in focus. */
function nameLabels(
  places: readonly Place[],
  focus: string | undefined,
  widest: number,
  [low, high]: readonly [number, number],
): Annotation[] {
  const sides = labelSides(
    places.map(({ name, size, value, outside }) => {
      const at = { x: size / widest, y: (value - low) / (high - low) };
      return outside !== "neither" || name === focus ? { ...at, text: name } : at;
    }),
  );
  return places.flatMap(({ name, size, value }, index) => {
    const side = sides[index];
    if (side === undefined) return [];
    const font = { color: INK, size: 12 };
    const text = plain(name.replace(/ (Police|Constabulary)$/, ""));
    return [
      { x: size, y: value, text, ...BESIDE[side], showarrow: false, name: "label", ...PLATE, font },
    ];
  });
}

function targetLabel(target: number): Annotation {
  return {
    xref: "paper",
    yref: "paper",
    x: 1,
    y: 1,
    text: `━ all together: ${drawn(target)}`,
    xanchor: "right",
    yanchor: "bottom",
    // Above the unit, which on a telephone is as wide as the picture.
    yshift: 28,
    showarrow: false,
    font: { color: INK, size: 12 },
  };
}

/** Room for every place; the limits of the smallest may leave the picture. */
function valueRange(values: readonly number[], target: number): [number, number] {
  const low = Math.min(target, ...values);
  const high = Math.max(target, ...values);
  const room = 0.35 * (high - low || Math.abs(target) || 1);
  return [low - room, high + room];
}
