/** Draws the raw HTML among a cell's tokens, block by block and line by line. */
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { escapeHtml } from "../../display";
import { addressOf, proseImageHtml } from "./links";
import type { Environment } from "./markdown";
import { type Item, nesting, type Piece, piecesOf } from "./rawHtml";

/** What one piece of a token needs to be drawn. */
interface Drawable {
  piece: Piece;
  kept: boolean;
  next: readonly Item[];
}

/** After this rule each token of raw HTML holds its pieces, for {@link rawHtml} to draw in their turn. */
export function nestRawHtml({ tokens }: StateCore): void {
  nestAmong(tokens, "html_block");
  for (const { children } of tokens) if (children) nestAmong(children, "html_inline");
}

function nestAmong(tokens: readonly Token[], type: string): void {
  if (!tokens.some((token) => token.type === type)) return;
  const owned = tokens.flatMap((token): { item: Item; token: Token }[] =>
    token.type === type
      ? piecesOf(token.content).map((piece) => ({ item: { piece }, token }))
      : [{ item: { token }, token }],
  );
  const items = owned.map(({ item }) => item);
  const kept = nesting(items);
  for (const token of tokens) if (token.type === type) token.meta = [];
  for (const [index, { item, token }] of owned.entries()) {
    if ("token" in item) continue;
    const next = items.slice(index + 1, index + 8);
    (token.meta as Drawable[]).push({ piece: item.piece, kept: kept.has(item), next });
  }
}

/** What a token of raw HTML has for the page. */
export function rawHtml(token: Token | undefined, env: Environment): string {
  const pieces = Array.isArray(token?.meta) ? (token?.meta as Drawable[]) : [];
  return pieces.map(({ piece, kept, next }) => pieceHtml(piece, kept, next, env)).join("");
}

function pieceHtml(piece: Piece, kept: boolean, next: readonly Item[], env: Environment): string {
  switch (piece.kind) {
    case "text":
      return textHtml(piece.text);
    case "left out":
      env.outline.leaveOut(`the HTML element ${piece.what} in the text`);
      return "";
    case "close":
      return kept ? closing(piece.tag, env) : "";
    default:
      return kept ? opening(piece.tag, piece.attributes, next, env) : "";
  }
}

/** Text between tags: its character references stay what they are. */
const textHtml = (text: string): string =>
  escapeHtml(text).replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, "&$1;");

const HEADING = /^h[1-6]$/;

function opening(
  tag: string,
  attributes: Record<string, string>,
  next: readonly Item[],
  env: Environment,
): string {
  const { outline } = env;
  if (HEADING.test(tag)) {
    if (env.plainHeadings) return "<p><strong>";
    const { level, id } = outline.add(Number(tag.slice(1)), textBefore(tag, next));
    return `<h${level} id="${id}">`;
  }
  switch (tag) {
    case "img":
      return proseImageHtml(
        attributes.src ?? "",
        attributes.alt ?? "",
        env.attachments,
        outline,
        attributes,
      );
    case "a":
      return anchorHtml(attributes, env);
    case "table":
      return '<div class="pf-table"><div class="pf-scroll" role="group" aria-label="Table" tabindex="0"><table>';
    case "details":
      return `<details class="folded note"${attributes.open === undefined ? "" : " open"}>`;
    default:
      return `<${tag}${numbersHtml(attributes)}>`;
  }
}

function closing(tag: string, { outline, plainHeadings }: Environment): string {
  if (tag === "table") return "</table></div></div>";
  if (!HEADING.test(tag)) return `</${tag}>`;
  return plainHeadings ? "</strong></p>" : `</h${outline.level}>`;
}

function anchorHtml({ href, id, name }: Record<string, string>, { outline }: Environment): string {
  const named = id ?? name;
  const own = named === undefined || named === "" ? "" : ` id="${outline.anchor(named)}"`;
  const address = href === undefined ? undefined : addressOf(href, outline);
  const target = address === undefined ? "" : ` href="${escapeHtml(address)}" rel="noreferrer"`;
  return `<a${own}${target}>`;
}

const numbersHtml = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (name === "title") return ` title="${escapeHtml(value)}"`;
      return /^\d{1,3}$/.test(value) ? ` ${name}="${value}"` : "";
    })
    .join("");

/** What a heading says, for the contents list. */
function textBefore(tag: string, next: readonly Item[]): string {
  let text = "";
  for (const item of next) {
    if ("token" in item) text += item.token.content;
    else if (item.piece.kind === "text") text += item.piece.text;
    else if (item.piece.kind === "close" && item.piece.tag === tag) break;
  }
  return text.trim();
}
