import type { Data } from "plotly.js-dist";
import type { ShownChart } from "../display/bundle";
import { FORCE_TILES, nearestNames } from "../tables";
import { labels, numbers } from "./columns";
import { type TableData, toGrid } from "./data";
import { shortForce } from "./forceAbbreviations";
import { type Annotation, type Shape, baseLayout, chart } from "./layout";
import { INK, ORDERED_COLOURS } from "./palette";
import { drawn, plain } from "./plotText";
import { sortedBy } from "./sorted";
import type { ChartText } from "./text";

export interface TileMapOptions extends ChartText {
  /** The column of police forces, by their names in the ledger. */
  area: string;
  /** The column of values. */
  value: string;
  /** What the values are: "offences for each 10,000 people under 18". */
  unit: string;
  /** The highest value of the lowest class and of the middle one; thirds when left out. */
  steps?: readonly [number, number];
}

interface Place {
  name: string;
  column: number;
  row: number;
  value: number | null;
}

const HALF = 0.46;

/**
 * Draws each police force as a square of the same size, placed as on a map, in three shades of
 * blue: dark is more. A large county does not look like many offences. Each tile carries its value;
 * a force without one has an outline and no shade.
 *
 * @throws RangeError when words or columns are missing, or when an area is no police force.
 */
export function tileMap(data: TableData, options: TileMapOptions): ShownChart {
  const grid = toGrid(data);
  const { area, value, unit } = options;
  const names = labels(grid, area, "tileMap, area");
  const values = numbers(grid, value, "tileMap, value");
  refuseUnknown(names);
  const given = new Map(names.map((name, row) => [name, values[row] ?? null]));
  const places = Object.entries(FORCE_TILES).map(([name, { column, row }]) => ({
    name,
    column,
    row,
    value: given.get(name) ?? null,
  }));
  const steps = options.steps ?? thirds(values);

  return chart(
    "tileMap",
    options,
    grid,
    { columns: [area, value], units: { [value]: unit } },
    {
      data: [tileTexts(places, steps, unit)],
      layout: baseLayout({
        height: 500,
        margin: { t: 8, r: 8, b: 8, l: 8 },
        xaxis: { visible: false, fixedrange: true, range: [-0.6, 8.6] },
        yaxis: {
          visible: false,
          fixedrange: true,
          range: [9.6, -1.2],
          scaleanchor: "x",
          constrain: "domain",
          constraintoward: "top",
        },
        shapes: [...places.map((place) => tile(place, classOf(place.value, steps))), ...keyTiles()],
        annotations: keyTexts(steps, unit),
      }),
    },
  );
}

function refuseUnknown(names: readonly string[]): void {
  const faults = names
    .filter((name) => FORCE_TILES[name] === undefined)
    .map((name) => {
      const near = nearestNames(name, Object.keys(FORCE_TILES), 2);
      return `"${name}"${near.length === 0 ? "" : ` (did you mean ${near.join(" or ")}?)`}`;
    });
  if (faults.length === 0) return;
  throw new RangeError(
    `tileMap, area: no territorial police force is called ${faults.join(", ")}.`,
  );
}

function thirds(values: readonly (number | null)[]): [number, number] {
  const present = sortedBy(
    values.filter((each): each is number => each !== null),
    (each) => each,
  );
  const upTo = (part: number) => present[Math.ceil(present.length * part) - 1] ?? 0;
  return [upTo(1 / 3), upTo(2 / 3)];
}

/** 0, 1 or 2; undefined for a force without a value. */
function classOf(value: number | null, [low, middle]: readonly [number, number]) {
  if (value === null) return undefined;
  return value <= low ? 0 : value <= middle ? 1 : 2;
}

function tile(
  { column, row }: Pick<Place, "column" | "row">,
  shade: number | undefined,
  half = HALF,
): Shape {
  return {
    type: "rect",
    layer: "below",
    x0: column - half,
    x1: column + half,
    y0: row - half,
    y1: row + half,
    line: { color: INK, width: 1, dash: shade === undefined ? "dot" : "solid" },
    fillcolor: shade === undefined ? "rgba(0,0,0,0)" : fixed(ORDERED_COLOURS[shade] ?? INK),
  };
}

/** Name and value on each tile. */
function tileTexts(places: readonly Place[], steps: readonly [number, number], unit: string): Data {
  return {
    type: "scatter",
    mode: "text",
    x: places.map(({ column }) => column),
    y: places.map(({ row }) => row),
    text: places.map(({ name, value }) =>
      [plain(shortForce(name)), value === null ? "–" : onTile(value)].join("<br>"),
    ),
    textfont: {
      size: 11,
      color: places.map(({ value }) => textColour(classOf(value, steps))),
    },
    hovertext: places.map(({ name, value }) =>
      [plain(name), value === null ? "no figure" : `${drawn(value)} ${plain(unit)}`].join("<br>"),
    ),
    hoverinfo: "text",
  };
}

/** Four characters or so: what a tile has room for on a telephone. */
function onTile(value: number): string {
  const rounded = Math.abs(value) < 10 ? Math.round(10 * value) / 10 : Math.round(value);
  return drawn(rounded);
}

function textColour(shade: number | undefined): string {
  if (shade === undefined) return INK;
  return shade === 0 ? "rgb(11,12,12)" : "rgb(255,255,255)";
}

const KEY = { column: -0.3, top: -0.2, step: 0.55 } as const;

function keyTiles(): Shape[] {
  return [2, 1, 0, undefined].map((shade, line) =>
    tile({ column: KEY.column, row: KEY.top + line * KEY.step }, shade, 0.17),
  );
}

function keyTexts([low, middle]: readonly [number, number], unit: string): Annotation[] {
  const texts = [
    `above ${drawn(middle)}`,
    `above ${drawn(low)} up to ${drawn(middle)}`,
    `up to ${drawn(low)}`,
    "no figure",
  ];
  return [
    textAt(plain(unit), KEY.column - 0.2, KEY.top - KEY.step),
    ...texts.map((text, line) => textAt(text, KEY.column + 0.25, KEY.top + line * KEY.step)),
  ];
}

function textAt(text: string, x: number, y: number): Annotation {
  return { x, y, text, xanchor: "left", showarrow: false, font: { color: INK, size: 12 } };
}

/** A colour that stays as it is on a dark ground: the text upon it was chosen for it. */
function fixed(hex: string): string {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `rgb(${part(1)},${part(3)},${part(5)})`;
}
