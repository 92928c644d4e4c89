/**
 * Markdown of a notebook as safe HTML: raw HTML is shown as text, links lead only to web addresses,
 * mail, places on the page and other notebooks' pages, pictures come only out of the notebook.
 */
import type MarkdownIt from "markdown-it";
import { escapeHtml } from "../../display";
import { pictureHtml } from "./picture";

/** A heading of the page: what the contents list and the outline are made of. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** The headings drawn so far; a new one never skips a level, nor repeats an id. */
export class Outline {
  readonly headings: Heading[] = [];
  private readonly ids = new Set<string>();

  /** Opens a section under the page's title, so that 2 is the highest level. */
  add(wanted: number, text: string): Heading {
    const level = Math.min(Math.max(2, wanted), this.level + 1, 6);
    const heading = { level, id: this.uniqueId(text), text };
    this.headings.push(heading);
    return heading;
  }

  /** The level of the section that stands open; 1 before the first. */
  get level(): number {
    return this.headings.at(-1)?.level ?? 1;
  }

  private uniqueId(text: string): string {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60);
    const base = `s-${slug || "section"}`;
    let id = base;
    for (let n = 2; this.ids.has(id); n += 1) id = `${base}-${n}`;
    this.ids.add(id);
    return id;
  }
}

interface Environment {
  outline: Outline;
  attachments: Record<string, Record<string, unknown>>;
}

/** A cell's prose as HTML; its headings join the outline. */
export function proseHtml(
  markdown: string,
  outline: Outline,
  attachments: Environment["attachments"] = {},
): string {
  return renderer().render(markdown, { outline, attachments } satisfies Environment);
}

/** One line of Markdown, such as a title, as HTML without links. */
export function inlineHtml(markdown: string): string {
  return renderer()
    .renderInline(markdown, { outline: new Outline(), attachments: {} })
    .replace(/<\/?a\b[^>]*>/g, "");
}

/** What a line of Markdown says, without its marks. */
export function plainText(markdown: string): string {
  const tokens = renderer().parseInline(markdown, {});
  return tokens
    .flatMap((token) => token.children ?? [])
    .map(tokenText)
    .join("");
}

const tokenText = (token: { type: string; content: string }): string =>
  token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;

/** Loaded with the first page that has prose: it takes longer to load than a page to draw. */
let made: MarkdownIt | undefined;

function renderer(): MarkdownIt {
  made ??= makeRenderer(require("markdown-it") as new (options: object) => MarkdownIt);
  return made;
}

function makeRenderer(Markdown: new (options: object) => MarkdownIt): MarkdownIt {
  const markdown = new Markdown({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => ADDRESS.test(url.trim());
  const { rules } = markdown.renderer;

  rules.heading_open = (tokens, index, _options, env: Environment) => {
    const token = tokens[index];
    const text = (tokens[index + 1]?.children ?? []).map(tokenText).join("");
    const { level, id } = env.outline.add(Number(token?.tag.slice(1)), text);
    if (token !== undefined) token.tag = `h${level}`;
    return `<h${level} id="${id}">`;
  };
  rules.heading_close = (_tokens, _index, _options, env: Environment) =>
    `</h${env.outline.level}>\n`;
  rules.link_open = (tokens, index) => {
    const href = String(tokens[index]?.attrGet("href") ?? "");
    const target = href.replace(/^(?:\.\/)?([\w.%-]+)\.ipynb(#.*)?$/, "$1.html$2");
    return `<a href="${escapeHtml(target)}" rel="noreferrer">`;
  };
  rules.image = (tokens, index, _options, env: Environment) => {
    const token = tokens[index];
    const alt = token?.content ?? "";
    const name = decoded(String(token?.attrGet("src") ?? "").replace("attachment:", ""));
    const attached = env.attachments[name];
    const picture = attached === undefined ? undefined : pictureHtml(attached, alt);
    return picture ?? `<span>[picture: ${escapeHtml(alt)}]</span>`;
  };
  rules.table_open = () =>
    '<div class="pf-table"><div class="pf-scroll" role="region" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div></div>\n";
  rules.th_open = (tokens, index) => `<th scope="col"${alignment(tokens[index])}>`;
  rules.td_open = (tokens, index) => `<td${alignment(tokens[index])}>`;
  rules.fence = (tokens, index) => codeHtml(tokens[index]?.content ?? "");
  rules.code_block = rules.fence;
  return markdown;
}

/** A name as it was before it became part of an address; as it stands when it was none. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Web and mail addresses, places on the page, another notebook beside this one, an attachment. */
const ADDRESS = /^(?:https?:\/\/|mailto:|#|(?:\.\/)?[\w.%-]+\.ipynb(?:#|$)|attachment:)/i;

function alignment(token: { attrGet(name: string): string | null } | undefined): string {
  return token?.attrGet("style")?.includes("right") === true ? ' class="pf-number"' : "";
}

/** Code as it was written, in a region that scrolls by keyboard. */
export function codeHtml(code: string, label = "Code"): string {
  return `<pre class="code" role="region" aria-label="${label}" tabindex="0"><code>${escapeHtml(code.replace(/\n+$/, ""))}</code></pre>\n`;
}
