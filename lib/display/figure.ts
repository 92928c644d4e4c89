import type { ShownChart, SourceRef } from "./bundle";
import { escapeHtml } from "./html";
import { sourcesHtml } from "./sources";
import { tableHtml } from "./table";

export interface FigureOptions {
  /** Makes the headline a heading of this level, so that it stands in the page's outline. */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Distinguishes the figure on its page; without one it has no anchor. */
  id?: string;
  /** HTML of our own making that takes the place of the picture: where a script draws. */
  plot?: string;
  /** HTML of our own making that follows the sources, such as a key caveat. */
  after?: string;
  /** Whether the table stands open; a page's script can fold it again. */
  open?: boolean;
  /** Whether the table's CSV goes with it. */
  download?: boolean;
}

/** What of its picture is not drawn, in a sentence of its own. */
export const leftOutWords = ({ leftOut = [] }: Pick<ShownChart, "leftOut">): string[] =>
  leftOut.length > 0 ? [`Left out of the picture: ${leftOut.join("; ")}.`] : [];

/**
 * A chart as a figure that says everything in words and numbers: headline, subtitle, room for the
 * picture, description, notes, sources and the table behind it. Without script the picture is
 * missing and nothing else.
 */
export function figureHtml(chart: ShownChart, options: FigureOptions = {}): string {
  const { headingLevel, id, plot = "", after = "", open = false, download = true } = options;
  const heading = headingLevel === undefined ? "p" : `h${headingLevel}`;
  const anchor = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
  const notes = [
    ...chart.notes.map((note) => `<p class="pf-note">${escapeHtml(note)}</p>`),
    ...leftOutWords(chart).map((words) => `<p class="pf-note left-out">${escapeHtml(words)}</p>`),
  ];
  return `<figure class="pf-figure"${anchor}>
<figcaption>
<${heading} class="pf-headline">${escapeHtml(chart.headline)}</${heading}>
<p class="pf-subtitle">${escapeHtml(chart.subtitle)}</p>
</figcaption>
${plot}
<details class="pf-described"${open ? " open" : ""}>
<summary>What the chart shows, in words</summary>
<p class="pf-description"${id === undefined ? "" : ` id="${escapeHtml(id)}-words"`}>${escapeHtml(chart.description)}</p>
</details>
${notes.join("\n")}
${sourcesHtml(chart.sources)}
${after}
<details class="pf-data"${open ? " open" : ""}>
<summary>The figures behind this chart</summary>
${tableHtml(chart.table, { sources: ownSources(chart), download })}
</details>
</figure>`;
}

/** What the table rests on beyond the chart's sources, which stand above it already. */
function ownSources({ sources, table }: ShownChart): SourceRef[] {
  const named = new Set(sources.map(({ id }) => id));
  return table.sources.filter(({ id }) => !named.has(id));
}
