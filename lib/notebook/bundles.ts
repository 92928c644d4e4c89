import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BUNDLE_MIME,
  type Shown,
  type ShownChart,
  type ShownTable,
  cleanFigure,
  displayCss,
  exerciseHtml,
  feedbackHtml,
  figureHtml,
  isBasic,
  jsonForScript,
  messageHtml,
  notDrawnHtml,
  plainLists,
  plotlyFor,
  predictionHtml,
  tableHtml,
  traceTypes,
  whyNotDrawn,
} from "../display";
import { checkSources } from "./checkSources";
import type { Bundle } from "./kernel";
import { carriesLibrary } from "./library";
import { plainText } from "./plainText";

/** What a page's rem is. */
const ROOT_FONT_SIZE = 16;

/** A table of more rows than this scrolls, and says how long it is; a shorter one is shown whole. */
const LONG_TABLE = 15;

/**
 * One output in three forms: data for a published page, HTML for a Jupyter front end, text for a
 * terminal. All three say the same.
 */
export function bundle(given: Exclude<Shown, { kind: "parameter" }>): Bundle {
  checkSources(given);
  const shown = given.kind === "chart" ? { ...given, plot: plainLists(given.plot) } : given;
  return {
    [BUNDLE_MIME]: shown,
    "text/html": styled(html(shown)),
    "text/plain": plainText(shown),
  };
}

/** HTML of ours with the style that a front end lacks. */
export function styled(markup: string): string {
  return `<div class="plain-figures"><style>${css()}</style>\n${markup}\n</div>`;
}

function html(shown: Exclude<Shown, { kind: "parameter" }>): string {
  switch (shown.kind) {
    case "table":
      return withSize(tableHtml(shown), shown);
    case "chart":
      return withSize(chartHtml(shown), shown.table);
    case "message":
      return messageHtml(shown);
    case "prediction":
      return predictionHtml(shown);
    case "exercise":
      return exerciseHtml(shown);
    case "feedback":
      return feedbackHtml(shown);
  }
}

/** A table that scrolls says so beneath it, or in the figure's own fold: a cut between two rows shows nothing. */
function withSize(markup: string, { rows, columns }: ShownTable): string {
  const isTall = rows.length > LONG_TABLE;
  const isWide = /<div class="pf-table[^"]* pf-wide/.test(markup);
  const size = [
    isTall ? `${rows.length} rows; scroll in the table to see them all.` : "",
    isWide ? `${columns.length} columns; scroll sideways for those that do not fit.` : "",
  ].filter((note) => note !== "");
  const notes = size.map((note) => `\n<p class="pf-note">${note}</p>`).join("");
  const fold = markup.lastIndexOf("</details>\n</figure>");
  const end = fold === -1 ? markup.length : fold;
  const told = markup.slice(0, end) + notes + markup.slice(end);
  return isTall ? `<div class="pf-tall">${told}</div>` : told;
}

/**
 * The figure, which is complete without a script, its table open; then the script that draws it
 * and folds the table away. The chart's mark
 * comes from its content, so that the same notebook always gives the same output.
 */
function chartHtml(chart: ShownChart): string {
  const figure = cleanFigure(chart.plot);
  const why = whyNotDrawn(figure);
  if (why !== "") return figureHtml(chart, { plot: notDrawnHtml(why, chart.table), open: true });
  const plot = jsonForScript(figure);
  const mark = createHash("sha256").update(chart.headline).update(plot).digest("hex").slice(0, 16);
  const place = `<div data-plain-figure="${mark}" class="pf-plot"></div>`;
  const types = traceTypes([figure]);
  // All that the smallest library draws is drawn by one; each other set of traces has its own.
  const key = isBasic(types) ? "" : types.join(" ");
  const library = carriesLibrary(mark, key)
    ? `\nplainFigures.library("${plotlyFor(types).gzip}", "${key}");`
    : "";
  return `${figureHtml(chart, { plot: place, open: true })}
<script>
${client("charts.js")}
plainFigures.chart("${mark}", ${plot}, "${key}");${library}
</script>`;
}

const kept = new Map<string, string>();

/** What runs or styles in the front end: a file beside this one, read once, without its comments. */
function client(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(__dirname, "client", name), "utf8").replace(/^\s*\/\/.*\n/gm, "");
  kept.set(name, text);
  return text;
}

/** The style in pixels: what a rem is differs from one front end to the next. */
function css(): string {
  return `${displayCss()}\n${client("jupyter.css")}`
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * ROOT_FONT_SIZE}px`)
    .replace(/\s*\n\s*/g, "");
}
