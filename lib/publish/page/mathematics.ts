/**
 * Mathematics as MathML, which browsers draw and screen readers speak without a script, a font or a
 * network. Formulae are written as Jupyter has them: `$…$`, `$$…$$` and `\begin{…} … \end{…}`.
 */
import type MarkdownIt from "markdown-it";
import { escapeHtml } from "../../display";

/** A formula longer than this is drawn as its source. */
const LONGEST = 5000;

interface Temml {
  renderToString(source: string, options: object): string;
}

/** A formula of TeX as MathML; its source, as code, where it is not understood. */
export function mathsHtml(source: string, display: boolean): string {
  const tex = source.trim();
  try {
    if (tex.length > LONGEST) throw new RangeError("too long");
    // Loaded with the first formula.
    const temml = require("temml") as Temml | { default: Temml };
    const { renderToString } = "default" in temml ? temml.default : temml;
    const html = renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      maxSize: [20, 500],
      maxExpand: 500,
    });
    return html;
  } catch {
    return `<code>${escapeHtml(tex)}</code>`;
  }
}

/** TeX as a cell sends it: with or without the dollar signs around it. */
export function latexHtml(text: string): string {
  const inner = /^\s*(\${1,2})([^$]*)\1\s*$/.exec(text)?.[2] ?? text;
  return blockHtml(inner);
}

/** A formula by itself, in a region that scrolls by keyboard. */
const blockHtml = (source: string): string =>
  `<div class="maths" tabindex="0" role="group" aria-label="Formula">${mathsHtml(source, true)}</div>\n`;

/** Teaches a Markdown reader to find formulae. */
export function readMaths(markdown: MarkdownIt): void {
  markdown.inline.ruler.after("escape", "maths", (state, silent) => {
    const found = formulaAt(state.src, state.pos, state.posMax);
    if (found === undefined) return false;
    if (!silent) {
      const token = state.push("maths", "math", 0);
      token.content = found.source;
      token.meta = { display: found.display };
    }
    state.pos = found.end;
    return true;
  });
  markdown.block.ruler.before(
    "fence",
    "maths",
    (state, line, last, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      const opened = OPENING.exec(state.src.slice(start, start + 40));
      if (opened === null) return false;
      const close = opened[1] === undefined ? "$$" : `\\end{${opened[1]}}`;
      const from = opened[1] === undefined ? start + 2 : start;
      const limit = Math.min(state.eMarks[last - 1] ?? state.src.length, from + LONGEST);
      const at = state.src.slice(from, limit).indexOf(close);
      if (at === -1) return false;
      const end = from + at + close.length;
      // A formula with words after it stands within its paragraph.
      let next = line;
      while (next < last && (state.eMarks[next] ?? 0) < end) next += 1;
      if (state.src.slice(end, state.eMarks[next]).trim() !== "") return false;
      if (silent) return true;
      const token = state.push("maths", "math", 0);
      token.block = true;
      token.map = [line, next + 1];
      token.content = state.src.slice(from, opened[1] === undefined ? from + at : end);
      token.meta = { display: true };
      state.line = next + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
  markdown.renderer.rules.maths = (tokens, index) => {
    const { content = "", block = false, meta } = tokens[index] ?? {};
    return block ? blockHtml(content) : mathsHtml(content, meta?.display === true);
  };
}

const OPENING = /^(?:\$\$|\\begin\{([a-z]{1,12}\*?)\})/;

interface Formula {
  source: string;
  display: boolean;
  end: number;
}

/** "$5 and $10" is money: a formula neither begins nor ends with a space, nor has a digit after it. */
function formulaAt(text: string, start: number, most: number): Formula | undefined {
  if (text[start] !== "$") return undefined;
  const display = text[start + 1] === "$";
  const from = start + (display ? 2 : 1);
  if (!display && /\s/.test(text[from] ?? " ")) return undefined;
  const within = text.slice(from, Math.min(most, from + LONGEST));
  const close = display ? "$$" : "$";
  let at = within.indexOf(close);
  while (at > 0 && within[at - 1] === "\\") at = within.indexOf(close, at + 1);
  if (at <= 0 || (!display && !closes(within, at))) return undefined;
  return { source: within.slice(0, at), display, end: from + at + close.length };
}

const closes = (text: string, at: number): boolean =>
  !/\s/.test(text[at - 1] ?? " ") && !/\d/.test(text[at + 1] ?? "");
