import type { Shown, SourceRef } from "../display";

/**
 * A source that a reader cannot find is none: each needs a title.
 *
 * @throws RangeError for a source that is a bare text, or has no title or id
 */
export function checkSources(shown: Shown): void {
  const listed = "sources" in shown ? (shown.sources as readonly unknown[]) : [];
  for (const [at, source] of listed.entries()) {
    const { id, title } = (source ?? {}) as Partial<SourceRef>;
    const missing = !isText(title) ? "title" : !isText(id) ? "id" : undefined;
    if (missing === undefined) continue;
    throw new RangeError(
      `sources[${at}] has no ${missing}: a source is { id, title, url }, as sourcesOf(frame) gives it, or of your own ` +
        '{ id: "mine", title: "My own count, 2 May 2024" }; the url may be left out.',
    );
  }
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
