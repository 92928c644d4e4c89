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
  frames?: Record<string, unknown>[];
  config?: Record<string, unknown>;
  headline: string;
  subtitle: string;
  sources: string;
  notes: string[];
  description: string;
  /** The name of a downloaded picture, without its ending. */
  file: string;
}

export function plotFigure(chart: ShownChart): PlotFigure {
  const { layout, ...clean } = cleanFigure(chart.plot);
  return {
    ...clean,
    layout: { ...layout, height: heightOf(chart) },
    headline: textOnly(chart.headline),
    subtitle: textOnly(chart.subtitle),
    sources: textOnly(chart.sources.map((source) => source.title).join("; ")),
    notes: chart.notes.map(textOnly),
    description: textOnly(chart.description),
    file: fileName(chart.headline),
  };
}

/**
 * Room for the picture of a chart. It has its height before the chart is drawn, so that nothing on
 * the page moves.
 */
export const plotHtml = (chart: ShownChart, id: string): string =>
  `<div class="plot-room" style="--height:${heightOf(chart)}px;--wide-height:${wideHeightOf(chart)}px">
<div class="plot" id="${id}-plot" role="img" aria-label="Chart: ${escapeHtml(chart.headline)}" aria-describedby="${id}-words"></div>
<noscript><p class="pf-note">The picture of this chart needs JavaScript. Its figures are all in the table.</p></noscript>
</div>`;

/** Some charts say more where they have more room. */
function wideHeightOf(chart: ShownChart): number {
  const meta = chart.plot.layout.meta as { wide?: { height?: unknown } } | undefined;
  const height = meta?.wide?.height;
  const fits = typeof height === "number" && height >= 100 && height <= 4000;
  return fits ? Math.round(height) : heightOf(chart);
}

function heightOf({ plot: { layout } }: ShownChart): number {
  const { height } = layout;
  const fits = typeof height === "number" && height >= 100 && height <= 4000;
  return fits ? Math.round(height) : DEFAULT_HEIGHT;
}

/** Why a page cannot draw it; "" when it can. */
export const whyNot = (chart: ShownChart): string => whyNotDrawn(cleanFigure(chart.plot));

/** What a script brings to life; without one it stays hidden. */
export function plotDownloadsHtml(chart: ShownChart): string {
  const of = `<span class="pf-hidden">: ${escapeHtml(chart.headline)}</span>`;
  const button = (format: string, words: string): string =>
    `<button type="button" data-format="${format}">${words}${of}</button>`;
  return `<div class="plot-downloads" hidden><p>Download this chart: ${button("png", "PNG")} ${button("svg", "SVG")}</p>
<details class="embed"><summary>Put this chart on another page${of}</summary>
<p>${button("html", "Download its page")} Put the file beside your page, and this where the chart should stand. It needs no script and no network.</p>
<p><label>Code to copy${of}<textarea readonly rows="3" spellcheck="false"></textarea></label></p></details></div>`;
}
