/**
 * Markdown of a notebook as safe HTML: of raw HTML only harmless elements are kept, links lead to web
 * addresses, mail, places on the page, other notebooks' pages and files of the project, pictures are
 * carried in the page.
 */
import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { escapeHtml } from "../../display";
import { addressOf, proseImageHtml } from "./links";
import { readMaths } from "./mathematics";
import { Outline } from "./outline";
import { nestRawHtml, rawHtml } from "./rawHtmlTokens";
import { readRawHtml } from "./rawHtmlInline";

export { Outline, type Heading } from "./outline";

/** What drawing a cell's prose needs to know, and what it adds to. */
export interface Environment {
  outline: Outline;
  attachments: Record<string, unknown>;
  /** Headings as bold lines, where they would break the page's outline. */
  plainHeadings: boolean;
  /** Tells footnotes of one cell from those of another. */
  docId: string;
}

/** A cell's prose as HTML; its headings join the outline. */
export function proseHtml(
  markdown: string,
  outline: Outline,
  attachments: Environment["attachments"] = {},
  { plainHeadings = false } = {},
): string {
  const docId = outline.uniqueId("note");
  const env: Environment = { outline, attachments, plainHeadings, docId };
  return renderer().render(withFewNotes(markdown), env);
}

/** The library's time grows with the square of the footnotes of a cell; no text has a thousand. */
const MOST_NOTES = 2_000;

/** The text; where its footnotes are without number, they are shown as they are written. */
const withFewNotes = (markdown: string): string =>
  markdown.split("[^").length > MOST_NOTES ? markdown.replaceAll("[^", "\\[^") : markdown;

/** One line of Markdown, such as a title, as HTML without links. */
export function inlineHtml(markdown: string): string {
  const env: Environment = {
    outline: new Outline(),
    attachments: {},
    plainHeadings: true,
    docId: "title",
  };
  return renderer()
    .renderInline(markdown, env)
    .replace(/<\/?a\b[^>]*>/g, "");
}

/** What a line of Markdown says, without its marks. */
export function plainText(markdown: string): string {
  const tokens = renderer().parseInline(markdown, {
    outline: new Outline(),
    attachments: {},
    plainHeadings: true,
    docId: "text",
  } satisfies Environment);
  return tokens
    .flatMap((token) => token.children ?? [])
    .map(tokenText)
    .join("");
}

/** The blocks of a text, without what stands in them. */
export function blocksOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  const reader = renderer();
  reader.block.parse(markdown, reader, {}, tokens);
  return tokens;
}

/** What a token says, without its marks. */
export function tokenText(token: { type: string; content: string }): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  return token.type === "html_inline" ? "" : token.content;
}

/** Loaded with the first page that has prose: it takes longer to load than a page to draw. */
let made: MarkdownIt | undefined;

function renderer(): MarkdownIt {
  made ??= makeRenderer(require("markdown-it") as new (options: object) => MarkdownIt);
  return made;
}

function makeRenderer(Markdown: new (options: object) => MarkdownIt): MarkdownIt {
  const markdown = new Markdown({ html: true, linkify: true, typographer: false });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.use(require("markdown-it-footnote") as (markdown: MarkdownIt) => void);
  readMaths(markdown);
  readRawHtml(markdown);
  markdown.validateLink = (url) => !RUNS.test(url.trim()) || PICTURE.test(url.trim());
  markdown.core.ruler.push("raw_html", nestRawHtml);
  markdown.core.ruler.push("tasks", drawTasks);
  drawBlocks(markdown);
  drawInline(markdown);
  return markdown;
}

/** Addresses that run or open something rather than lead somewhere. */
const RUNS = /^(?:javascript|vbscript|file|data|blob):/i;
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|svg\+xml);base64,/i;

function drawBlocks({ renderer: { rules } }: MarkdownIt): void {
  rules.heading_open = (tokens, index, _options, env: Environment) => {
    const token = tokens[index] as Token;
    if (env.plainHeadings) return "<p><strong>";
    const text = (tokens[index + 1]?.children ?? []).map(tokenText).join("");
    const { level, id } = env.outline.add(Number(token.tag.slice(1)), text);
    return `<h${level} id="${id}">`;
  };
  rules.heading_close = (_tokens, _index, _options, env: Environment) =>
    env.plainHeadings ? "</strong></p>\n" : `</h${env.outline.level}>\n`;
  rules.table_open = () =>
    '<div class="pf-table"><div class="pf-scroll" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div></div>\n";
  rules.th_open = (tokens, index) => `<th scope="col"${alignment(tokens[index])}>`;
  rules.td_open = (tokens, index) => `<td${alignment(tokens[index])}>`;
  rules.fence = (tokens, index) => codeHtml(tokens[index]?.content ?? "");
  rules.code_block = rules.fence;
  rules.footnote_block_open = () => '<div class="footnotes"><ol>\n';
  rules.footnote_block_close = () => "</ol></div>\n";
}

function drawInline({ renderer: { rules } }: MarkdownIt): void {
  rules.link_open = (tokens, index, _options, env: Environment) => {
    const address = addressOf(String(tokens[index]?.attrGet("href") ?? ""), env.outline);
    return address === undefined ? "<a>" : `<a href="${escapeHtml(address)}" rel="noreferrer">`;
  };
  rules.image = (tokens, index, _options, env: Environment) => {
    const token = tokens[index];
    const src = String(token?.attrGet("src") ?? "");
    return proseImageHtml(src, token?.content ?? "", env.attachments, env.outline);
  };
  rules.html_inline = (tokens, index, _options, env: Environment) => rawHtml(tokens[index], env);
  rules.html_block = rules.html_inline;
}

/** `- [ ] open` and `- [x] done`, as a reader sees them in Jupyter. */
function drawTasks({ tokens }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    const first = token.children?.[0];
    const inItem =
      tokens[index - 1]?.type === "paragraph_open" && tokens[index - 2]?.type === "list_item_open";
    if (token.type !== "inline" || first?.type !== "text" || !inItem) continue;
    first.content = first.content.replace(/^\[([ xX])\] /, (_, mark: string) =>
      mark === " " ? "☐ " : "☑ ",
    );
  }
}

function alignment(token: { attrGet(name: string): string | null } | undefined): string {
  return token?.attrGet("style")?.includes("right") === true ? ' class="pf-number"' : "";
}

/** Code as it was written, in a box that scrolls by keyboard; no landmark, of which a page has few. */
export function codeHtml(code: string, label = "Code"): string {
  let end = code.length;
  while (code[end - 1] === "\n") end -= 1;
  return `<pre class="code" role="group" aria-label="${label}" tabindex="0"><code>${escapeHtml(code.slice(0, end))}</code></pre>\n`;
}
