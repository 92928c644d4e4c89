import type { SourceRef } from "./bundle";
import { escapeHtml, webAddress } from "./html";

/** More sources than this stand folded, so that they do not bury what they support. */
const MOST_IN_VIEW = 8;

/** The sources by name, each with its link where it has one; nothing when there are none. */
export function sourcesHtml(sources: SourceRef[]): string {
  if (sources.length === 0) return "";
  if (sources.length > MOST_IN_VIEW) {
    const items = sources.map((source) => `<li>${sourceHtml(source)}</li>`).join("\n");
    return `<details class="pf-sources"><summary>Sources: ${sources.length} publications</summary><ul>\n${items}\n</ul></details>`;
  }
  const word = sources.length === 1 ? "Source" : "Sources";
  return `<p class="pf-sources">${word}: ${sources.map(sourceHtml).join("; ")}</p>`;
}

/** A source as a reader would cite it, linked where it can be. */
export function sourceHtml(source: SourceRef): string {
  const title = escapeHtml(source.title);
  const href = webAddress(source.url);
  return href === undefined
    ? `<cite>${title}</cite>`
    : `<cite><a href="${escapeHtml(href)}" rel="noreferrer">${title}</a></cite>`;
}
