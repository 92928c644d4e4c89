import type MarkdownIt from "markdown-it";
import { tagEnds } from "./rawHtml";

/**
 * Finds tags within a line. It takes the place of markdown-it's own rule, which looks through the
 * rest of the text for the end of each comment.
 */
export function readRawHtml(markdown: MarkdownIt): void {
  const known = new WeakMap<object, ReturnType<typeof tagEnds>>();
  markdown.inline.ruler.at("html_inline", (state, silent) => {
    const { src, pos } = state;
    if (src[pos] !== "<") return false;
    const endOfTag = known.get(state) ?? tagEnds(src);
    known.set(state, endOfTag);
    const end = endOfTag(pos);
    if (end === undefined || end > state.posMax) return false;
    if (!silent) state.push("html_inline", "", 0).content = src.slice(pos, end);
    state.pos = end;
    return true;
  });
}
