/** A Plotly figure on its way to the page: data only, and no text of it can become markup. */
import {
  cleanFigure,
  escapeHtml,
  fileName,
  type ShownChart,
  textOnly,
  whyNotDrawn,
} from "../../display";

/** Height of a chart whose layout does not say, in CSS pixels. */
const DEFAULT_HEIGHT = 400;

/** What a page's script needs to draw a chart and to make a picture of it to keep. */
export interface PlotFigure {
  data: Record<string, unknown>[];
  layout: Record<string, unknown>;
  headline: string;
  subtitle: string;
  sources: string;
  /** The name of a downloaded picture, without its ending. */
  file: string;
}

export function plotFigure(chart: ShownChart): PlotFigure {
  const { data, layout } = cleanFigure(chart.plot);
  return {
    data,
    layout: { ...layout, height: heightOf(chart) },
    headline: textOnly(chart.headline),
    subtitle: textOnly(chart.subtitle),
    sources: textOnly(chart.sources.map((source) => source.title).join("; ")),
    file: fileName(chart.headline),
  };
}

/**
 * Room for the picture of a chart. It has its height before the chart is drawn, so that nothing on
 * the page moves.
 */
export const plotHtml = (chart: ShownChart, id: string): string =>
  `<div class="plot-room" style="min-height:${heightOf(chart)}px">
<div class="plot" id="${id}-plot" role="img" aria-label="Chart: ${escapeHtml(chart.headline)}. Described in the text that follows, with its figures in the table."></div>
<noscript><p class="pf-note">The picture of this chart needs JavaScript. Its figures are all in the table.</p></noscript>
</div>`;

function heightOf({ plot: { layout } }: ShownChart): number {
  const { height } = layout;
  const fits = typeof height === "number" && height >= 100 && height <= 4000;
  return fits ? Math.round(height) : DEFAULT_HEIGHT;
}

/** Why a page cannot draw it; "" when it can. */
export const whyNot = (chart: ShownChart): string => whyNotDrawn(cleanFigure(chart.plot));

/** The buttons that a script brings to life; without one they stay hidden. */
export const plotDownloadsHtml = (chart: ShownChart): string =>
  `<p class="plot-downloads" hidden>Download this chart: ${["PNG", "SVG"]
    .map(
      (format) =>
        `<button type="button" data-format="${format.toLowerCase()}">${format}<span class="pf-hidden">: ${escapeHtml(chart.headline)}</span></button>`,
    )
    .join(" ")}</p>`;
