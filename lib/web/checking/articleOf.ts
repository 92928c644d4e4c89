/**
 * The words of a saved page: which of them are the article's, and where its lines end. The command
 * and the page "Check an article" parse with parsers of their own and read by these rules alike.
 */
import { TableLines } from "./tableLines";

/** How a parser's nodes are looked into. */
export interface Nodes<Node> {
  /** Of an element its name in small letters; "" of a text; `undefined` of anything else. */
  name: (node: Node) => string | undefined;
  /** The letters of a text. */
  letters: (node: Node) => string;
  children: (node: Node) => readonly Node[];
  attribute: (node: Node, name: string) => string | null | undefined;
}

const set = (words: string): Set<string> => new Set(words.split(" "));
/** Elements whose words are not the article's. */
const NOT_TEXT = set(
  "script style noscript template nav footer aside form svg button select iframe head title",
);
/** Elements that begin and end a line. */
const BLOCKS = set(
  "address article blockquote body br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 " +
    "header hr li main ol p pre section table tbody td tfoot th thead tr ul",
);

/** Whether a file is to be read as a page: by its name, or by how it begins. */
export const isHtml = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html|head|body|article)\b/i.test(text);

/**
 * A paragraph a line: those of the longest `<article>`, else of `<main>`, else of all, with the
 * headline that stands before it; menus, forms and asides are left out.
 */
export function articleOf<Node>(all: readonly Node[], nodes: Nodes<Node>): string {
  /** The elements of a name that stand in no other of that name, in the order of the page. */
  const named = (among: readonly Node[], name: string): Node[] => {
    const found: Node[] = [];
    const open = among.toReversed();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const own = nodes.name(node);
      if (own === name) found.push(node);
      // What stands in a template is on no page.
      else if (own && own !== "template")
        for (const child of nodes.children(node).toReversed()) open.push(child);
    }
    return found;
  };
  const longest = (name: string): Node | undefined =>
    named(all, name)
      .map((node) => ({ node, length: textOf([node], nodes).length }))
      .sort((a, b) => b.length - a.length)[0]?.node;
  const main = longest("article") ?? longest("main");
  if (main === undefined) return textOf(all, nodes);
  const isHeaded = named([main], "h1").length > 0;
  const title = isHeaded ? [] : named(all, "h1").slice(0, 1);
  return [textOf(title, nodes), textOf([main], nodes)].filter(Boolean).join("\n\n");
}

/** The text of some nodes; deep ones too, so no function calls itself. */
function textOf<Node>(from: readonly Node[], nodes: Nodes<Node>): string {
  const lines = new TableLines();
  const open: ({ node: Node } | { ends: string })[] = [];
  const toCome = (some: readonly Node[]): void => {
    for (const node of some.toReversed()) open.push({ node });
  };
  toCome(from);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ("ends" in next) {
      lines.end(next.ends);
      continue;
    }
    const { node } = next;
    const name = nodes.name(node);
    if (name === "") lines.add(nodes.letters(node).replaceAll(/\s+/g, " "));
    else if (name !== undefined && !NOT_TEXT.has(name)) {
      if (BLOCKS.has(name)) {
        const spans = ["colspan", "rowspan"].map((span) => nodes.attribute(node, span) ?? "1");
        lines.begin(
          name,
          spans.some((span) => span !== "1"),
        );
        open.push({ ends: name });
      }
      toCome(nodes.children(node));
    }
  }
  return lines.text();
}
