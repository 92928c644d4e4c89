/**
 * HTML that stands in a notebook's Markdown: `<details>`, `<sub>`, `<img src="attachment:…">`. Only
 * harmless elements are kept, without style, class or handler; comments are not shown, all else is
 * shown as the text that it is. What is kept always nests as Markdown's own elements do, so that no
 * cell can reach out of its place on the page.
 */
import type Token from "markdown-it/lib/token.mjs";

/** Elements that hold others. */
const KEPT = new Set(
  (
    "a abbr b blockquote caption center code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 i " +
    "ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var"
  ).split(" "),
);
const EMPTY = new Set(["br", "hr", "img"]);
/** Elements of old whose words are kept without them. */
const PLAIN = new Set(["font", "tt", "center"]);
const ATTRIBUTES: Record<string, readonly string[]> = {
  a: ["href", "id", "name"],
  img: ["src", "alt", "width", "height"],
  th: ["colspan", "rowspan"],
  td: ["colspan", "rowspan"],
  ol: ["start"],
  details: ["open"],
  abbr: ["title"],
};
/** Elements whose content is for a machine: left out with it. */
const MACHINE = new Set(["script", "style", "iframe", "object", "template", "textarea", "title"]);

/** A piece of HTML as read: a tag that is kept, or text. */
export type Piece =
  | { kind: "open"; tag: string; attributes: Record<string, string>; empty: boolean }
  | { kind: "close"; tag: string }
  | { kind: "text"; text: string }
  | { kind: "left out"; what: string };

/** Long enough for a picture within its address. */
const LONGEST_TAG = 400_000;
const LONGEST_COMMENT = 10_000;

/** Reads HTML into pieces, in one pass. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  /** Elements that never end: looked for once. */
  const endless = new Set<string>();
  const text = (until: number): void => {
    if (until > at) pieces.push({ kind: "text", text: html.slice(at, until) });
  };
  const endsAt = tagEnds(html);
  for (let open = html.indexOf("<"); open !== -1;) {
    const end = endsAt(open);
    const piece = end === undefined ? undefined : pieceOf(html.slice(open, end));
    if (piece === undefined || end === undefined) {
      open = html.indexOf("<", open + 1);
      continue;
    }
    text(open);
    at = end;
    if (piece !== "comment") {
      pieces.push(piece);
      if (piece.kind === "left out" && !endless.has(piece.what)) {
        at = afterElement(html, piece.what, end);
        if (at === end) endless.add(piece.what);
      }
    }
    open = html.indexOf("<", at);
  }
  text(html.length);
  return pieces;
}

/**
 * Tells where the tag or comment that opens at a place ends; nothing when it does not. The end of a
 * comment is looked for once for all comments that could have it.
 */
export function tagEnds(html: string): (open: number) => number | undefined {
  let from = 0;
  let close = -1;
  return (open) => {
    if (!html.startsWith("<!--", open)) return endOfTag(html, open);
    if (open < from || open > close) {
      from = open;
      close = html.indexOf("-->", open);
      if (close === -1) close = Infinity;
    }
    return close - open > LONGEST_COMMENT ? undefined : close + 3;
  };
}

function endOfTag(html: string, open: number): number | undefined {
  if (!/[a-z/!?]/i.test(html[open + 1] ?? "")) return undefined;
  let quote = "";
  const most = Math.min(html.length, open + LONGEST_TAG);
  for (let at = open + 1; at < most; at += 1) {
    const character = html[at] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at + 1;
    else if (character === "<") return undefined;
    else if ((character === '"' || character === "'") && html[at - 1] === "=") quote = character;
  }
  return undefined;
}

function pieceOf(tag: string): Piece | "comment" | undefined {
  if (tag.startsWith("<!") || tag.startsWith("<?")) return "comment";
  const name = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/i.exec(tag);
  if (name === null) return undefined;
  const lower = (name[2] as string).toLowerCase();
  if (name[1] === "/") {
    return MACHINE.has(lower) || PLAIN.has(lower)
      ? "comment"
      : KEPT.has(lower)
        ? { kind: "close", tag: lower }
        : undefined;
  }
  if (MACHINE.has(lower)) return { kind: "left out", what: lower };
  if (PLAIN.has(lower)) return "comment";
  if (!KEPT.has(lower) && !EMPTY.has(lower)) return undefined;
  return {
    kind: "open",
    tag: lower,
    attributes: attributesOf(tag, lower),
    empty: EMPTY.has(lower),
  };
}

function attributesOf(tag: string, name: string): Record<string, string> {
  const wanted = ATTRIBUTES[name];
  if (wanted === undefined) return {};
  const found: Record<string, string> = {};
  const pattern = /\s([a-z-]{1,20})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
  for (const [, key = "", double, single, bare] of tag.matchAll(pattern)) {
    const lower = key.toLowerCase();
    if (wanted.includes(lower)) found[lower] = unescaped(double ?? single ?? bare ?? "");
  }
  return found;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");

/** Where what follows a machine's element begins; after its own tag when it never ends. */
function afterElement(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}\\s{0,9}>`, "i").exec(html.slice(from));
  return close === null ? from : from + close.index + close[0].length;
}

/** A token of Markdown's or a piece of HTML, one after another at one level of nesting. */
export type Item = { token: Token } | { piece: Piece };

/**
 * Which of some tags close and open in their own order with Markdown's elements around them. The
 * rest must not be drawn. One pass with a stack.
 */
export function nesting(items: readonly Item[]): ReadonlySet<Item> {
  const kept = new Set<Item>();
  /** The opening tags that stand open; nothing for an element of Markdown's. */
  const stack: (Item | undefined)[] = [];
  for (const item of items) {
    if ("token" in item) {
      if (item.token.nesting === 1) stack.push(undefined);
      // Tags that were opened within an element of Markdown's and not closed there.
      if (item.token.nesting === -1) while (stack.length > 0 && stack.pop() !== undefined);
      continue;
    }
    const { piece } = item;
    if (piece.kind === "open" && piece.empty) kept.add(item);
    else if (piece.kind === "open") stack.push(item);
    else if (piece.kind === "close") {
      const opened = stack.at(-1);
      if (opened === undefined || !("piece" in opened)) continue;
      if (opened.piece.kind !== "open" || opened.piece.tag !== piece.tag) continue;
      stack.pop();
      kept.add(opened).add(item);
    }
  }
  return kept;
}
