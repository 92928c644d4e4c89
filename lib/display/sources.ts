import type { SourceRef } from "./bundle";
import { escapeHtml, webAddress } from "./html";

/** One paragraph that names the sources, each with its link where it has one; none when empty. */
export function sourcesHtml(sources: SourceRef[]): string {
  if (sources.length === 0) return "";
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
