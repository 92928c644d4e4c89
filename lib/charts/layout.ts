import type { Data, Layout } from "plotly.js-dist";
import type { ShownChart } from "../display/bundle";
import type { Grid } from "./data";
import { ofEachRow } from "./ofEachRow";
import { INK, RULE, ZERO } from "./palette";
import { plain } from "./plotText";
import { toTable } from "./table";
import { type ChartText, checkText } from "./text";

type Axis = Partial<Layout["xaxis"]>;
export type Annotation = Partial<NonNullable<Layout["annotations"]>[number]>;
export type Shape = Partial<NonNullable<Layout["shapes"]>[number]>;

/** What all charts share: plain axes, horizontal text, no legend, no zoom by accident. */
export function baseLayout(layout: Partial<Layout>): Partial<Layout> {
  return {
    font: { family: "system-ui, sans-serif", size: 14, color: INK },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    showlegend: false,
    hovermode: "closest",
    dragmode: false,
    separators: ".,",
    height: 400,
    ...layout,
  };
}

/** An axis along which quantities are read. */
export function valueAxis(axis: Axis = {}): Axis {
  return {
    gridcolor: RULE,
    zerolinecolor: ZERO,
    zerolinewidth: 1,
    tickangle: 0,
    separatethousands: true,
    exponentformat: "none",
    fixedrange: true,
    automargin: true,
    ...axis,
  };
}

/** An axis of names or dates. */
export function nameAxis(axis: Axis = {}): Axis {
  return {
    showgrid: false,
    zeroline: false,
    linecolor: INK,
    tickangle: 0,
    fixedrange: true,
    automargin: true,
    ...axis,
  };
}

/** The unit, horizontal above the value axis rather than turned beside it, `lift` pixels up. */
export function unitAbove(unit: string, lift = 8): Annotation {
  return {
    text: plain(unit),
    xref: "paper",
    yref: "paper",
    x: 0,
    y: 1,
    xanchor: "left",
    yanchor: "bottom",
    yshift: lift,
    showarrow: false,
    font: { color: INK },
  };
}

/** A label stands on a plate of the page's colour, so that no line strikes it through. */
export const PLATE = { bgcolor: "rgba(255,255,255,0.82)", borderpad: 1 } as const;

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}

export interface Plot {
  data: Data[];
  layout: Partial<Layout>;
}

/** A layout with another's settings in their places: of an object part by part, of a list at its end. */
function merged(own: Partial<Layout>, further: Partial<Layout>): Partial<Layout> {
  const result: Record<string, unknown> = { ...own };
  for (const [key, value] of Object.entries(further)) {
    const before = result[key];
    if (Array.isArray(before) && Array.isArray(value)) result[key] = [...before, ...value];
    else if (isPlain(before) && isPlain(value)) result[key] = { ...before, ...value };
    else result[key] = value;
  }
  return result as Partial<Layout>;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts words, drawing and the table of the columns that were drawn together. */
export function chart(
  maker: string,
  text: ChartText,
  grid: Grid,
  shown: {
    /** The columns drawn; an option left out is no column. */
    columns: readonly (string | undefined)[];
    units: Readonly<Record<string, string>>;
    notes?: string[];
  },
  plot: Plot,
): ShownChart {
  checkText(maker, text);
  const { layout, traces } = text;
  const notes = [...(text.notes ?? []), ...(shown.notes ?? [])];
  const { columns, rows } = grid;
  const sources = [...text.sources];
  const drawn = [...new Set(shown.columns)].filter(isGiven);
  const further = ofEachRow(grid, drawn, sources);
  return {
    kind: "chart",
    headline: text.headline,
    subtitle: text.subtitle,
    description: text.description,
    sources,
    notes,
    plot: {
      data: [...plot.data, ...(traces ?? [])],
      layout: layout === undefined ? plot.layout : merged(plot.layout, layout),
    } as ShownChart["plot"],
    table: {
      ...toTable(
        { columns, values: rows },
        {
          caption: `${text.headline}: ${text.subtitle}`,
          columns: drawn,
          units: shown.units,
          sources,
          ...(text.labels && { labels: text.labels }),
          ...(text.decimals && { decimals: text.decimals }),
        },
      ),
      ...(further.length > 0 && { ofEachRow: further }),
    },
  };
}
