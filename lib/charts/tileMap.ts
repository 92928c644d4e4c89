import type { Data } from "plotly.js-dist";
import type { ShownChart } from "../display/bundle";
import { FORCE_TILES, nearestNames } from "../tables";
import { one } from "./axes";
import { labels, numbers } from "./columns";
import { type TableData, toGrid } from "./data";
import { doubtNotes, doubts } from "./doubt";
import { shortForce } from "./forceAbbreviations";
import { type Annotation, type Shape, baseLayout, chart } from "./layout";
import { checkOptions, type OptionNames, TEXT_OPTIONS } from "./options";
import { DIVERGING_COLOURS, INK, ORDERED_COLOURS } from "./palette";
import { claimsMore, drawn, plain, wrapped } from "./plotText";
import { refuseRepeated } from "./repeated";
import type { ChartText } from "./text";
import { colourOf, scaleFor, type TileScale } from "./tileScale";

export type TileMapOptions = TileMapWords &
  (
    | {
        /** The column of police forces, by their names in the ledger. */
        area: string;
        /** The column of values. */
        value: string;
      }
    | {
        /** The column of police forces, as `area`. */
        x: string;
        /** The column of values, as `value`. */
        color: string;
      }
  );

interface TileMapWords extends ChartText {
  /** What the values are: "offences for each 10,000 people under 18". */
  unit: string;
  /**
   * The highest value of the lowest class and of the middle one; thirds when left out. Where values
   * lie on both sides of nought the scale parts there, and at the larger of the two either way.
   */
  steps?: readonly [number, number];
}

const OPTIONS: OptionNames<TileMapOptions> = {
  ...TEXT_OPTIONS,
  area: true,
  value: true,
  x: true,
  color: true,
  unit: true,
  steps: true,
};

interface Place {
  name: string;
  column: number;
  row: number;
  value: number | null;
  /** What the ledger knows against the value; empty when nothing. */
  status: string;
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
  checkOptions("tileMap", options, OPTIONS);
  const { area, value } = columnsOf(options);
  const { unit } = options;
  const names = labels(grid, area, "tileMap, area");
  const values = numbers(grid, value, "tileMap, value");
  refuseUnknown(names);
  refuseRepeated(
    "tileMap",
    names.map((category) => ({ category })),
  );
  const statuses = doubts(grid);
  const rowOf = new Map(names.map((name, row) => [name, row]));
  const places = Object.entries(FORCE_TILES).map(([name, { column, row }]) => ({
    name,
    column,
    row,
    value: values[rowOf.get(name) ?? -1] ?? null,
    status: statuses[rowOf.get(name) ?? -1] ?? "",
  }));
  const scale = scaleFor(values, options.steps);
  const short = shortNames(places);

  return chart(
    "tileMap",
    options,
    grid,
    {
      columns: [area, value],
      units: { [value]: unit },
      notes: [...doubted(places), ...short],
    },
    {
      data: [tileTexts(places, scale, unit)],
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
        // A page that is wide enough writes the names out.
        meta: {
          wide: {
            from: 640,
            height: 740,
            text: places.map((place) => tileText(place, true)),
            // … and spares the note on the short ones.
            spared: short[0],
          },
        },
        shapes: [
          ...places.map((place) => tile(place, colourOf(place.value, scale))),
          ...keyTiles(scale),
        ],
        annotations: keyTexts(scale, unit),
      }),
    },
  );
}

function refuseUnknown(names: readonly string[]): void {
  const faults = names
    .filter((name) => !Object.hasOwn(FORCE_TILES, name))
    .map((name) => {
      const near = nearestNames(name, Object.keys(FORCE_TILES), 2);
      return `"${name}"${near.length === 0 ? "" : ` (did you mean ${near.join(" or ")}?)`}`;
    });
  if (faults.length === 0) return;
  throw new RangeError(
    `tileMap, area: no territorial police force is called ${faults.join(", ")}.`,
  );
}

function columnsOf(options: TileMapOptions): { area: string; value: string } {
  const { area, value, x, color } = options as unknown as Record<string, string | undefined>;
  const named = one("tileMap", ["area", "x"], area, x);
  const shown = one("tileMap", ["value", "color"], value, color);
  if (named !== undefined && shown !== undefined) return { area: named, value: shown };
  throw new RangeError(
    'tileMap: it needs the columns to draw: { area: "area", value: "rate" }, or the same as { x, color }.',
  );
}

/** What the stars on tiles are. */
const doubted = (places: readonly Place[]): string[] =>
  doubtNotes(
    "With a star",
    places.map(({ name, value, status }) => ({ name, status: value === null ? "" : status })),
  );

/** What the short names of the tiles with a value stand for, for narrow pages. */
function shortNames(places: readonly Place[]): string[] {
  const told = places
    .filter(({ name, value }) => value !== null && shortForce(name) !== plainName(name))
    .map(({ name }) => `${shortForce(name)} ${plainName(name)}`);
  return told.length === 0 ? [] : [`Short names: ${told.join(", ")}.`];
}

/** Without the word that most forces' names end in. */
const plainName = (name: string): string =>
  name.replace(/^Police (?=Scotland)| (?:Police|Constabulary)$/, "");

function tile(
  { column, row }: Pick<Place, "column" | "row">,
  colour: string | undefined,
  half = HALF,
): Shape {
  return {
    type: "rect",
    layer: "below",
    x0: column - half,
    x1: column + half,
    y0: row - half,
    y1: row + half,
    line: { color: INK, width: 1, dash: colour === undefined ? "dot" : "solid" },
    fillcolor: colour === undefined ? "rgba(0,0,0,0)" : fixed(colour),
  };
}

/** Name and value on each tile. */
function tileTexts(places: readonly Place[], scale: TileScale, unit: string): Data {
  return {
    type: "scatter",
    mode: "text",
    x: places.map(({ column }) => column),
    y: places.map(({ row }) => row),
    text: places.map((place) => tileText(place, false)),
    textfont: {
      size: 11,
      color: places.map(({ value }) => textColour(colourOf(value, scale))),
    },
    hovertext: places.map(({ name, value }) =>
      [plain(name), value === null ? "no figure" : `${drawn(value)} ${plain(unit)}`].join("<br>"),
    ),
    hoverinfo: "text",
  };
}

function tileText({ name, value, status }: Place, whole: boolean): string {
  const words = whole ? wrapped(longName(name), 11) : [plain(shortForce(name))];
  return [...words, value === null ? "–" : onTile(value) + (status === "" ? "" : "*")].join("<br>");
}

/** A name in words that fit a tile of a wide page. */
const longName = (name: string): string =>
  plainName(name)
    .replace(/^Police Service of /, "")
    .replace(/(\p{L}{5,})shire\b/u, "$1- shire");

/** Four characters or so: what a tile has room for on a telephone. */
function onTile(value: number): string {
  const size = Math.abs(value);
  const places = size >= 100 ? 0 : 1;
  const short = size >= 0.1 ? Number(value.toFixed(places)) : Number(value.toPrecision(1));
  // 99.96 per cent is not all, and 0.96 for each is not one for each.
  return drawn(size >= 0.1 && claimsMore(short, value) ? value : short);
}

/** Ink on light tiles and white on dark ones, each at least 4.5 to 1. */
function textColour(colour: string | undefined): string {
  if (colour === undefined) return INK;
  return DARK.has(colour) ? "rgb(255,255,255)" : "rgb(11,12,12)";
}

const DARK = new Set<string>([ORDERED_COLOURS[1], ORDERED_COLOURS[2], DIVERGING_COLOURS[3]]);

const KEY = { column: -0.3, top: -0.2, step: 0.55 } as const;

function keyTiles({ classes }: TileScale): Shape[] {
  return [...classes.map(({ colour }) => colour), undefined].map((colour, line) =>
    tile({ column: KEY.column, row: KEY.top + line * KEY.step }, colour, 0.17),
  );
}

function keyTexts({ classes }: TileScale, unit: string): Annotation[] {
  const texts = [...classes.map(({ words }) => words), "no figure"];
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
