import type { Data } from "plotly.js-dist";
import type { ShownChart } from "../display/bundle";
import { FORCE_TILES, nearestNames } from "../tables";
import { labels, numbers } from "./columns";
import { type TableData, toGrid } from "./data";
import { type Annotation, type Shape, baseLayout, chart } from "./layout";
import { INK, ORDERED_COLOURS } from "./palette";
import { drawn, plain } from "./plot-text";
import type { ChartText } from "./text";

export interface TileMapOptions extends ChartText {
  /** The column of police forces. */
  area: string;
  /** The column of values. */
  value: string;
  /** What the values are: "offences for each 10,000 children". */
  unit: string;
  /** The two values that part low from middle and middle from high; thirds when left out. */
  steps?: readonly [number, number];
}
