import type MarkdownIt from "markdown-it";
import { endOfTag } from "./rawHtml";

/**
 * Finds tags within a line. It takes the place of markdown-it's own rule, which looks through the
 * rest of the text for the end of each comment.
 */
export function readRawHtml(markdown: MarkdownIt): void {
  markdown.inline.ruler.at("html_inline", (state, silent) => {
    const { src, pos } = state;
    if (src[pos] !== "<") return false;
    const end = endOfTag(src, pos);
    if (end === undefined || end > state.posMax) return false;
    if (!silent) state.push("html_inline", "", 0).content = src.slice(pos, end);
    state.pos = end;
    return true;
  });
}
