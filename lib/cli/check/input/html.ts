import { isTag, isText, type ChildNode, type Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { isTooDeep, TOO_DEEP } from "../../../web/checking/tooDeep";

/** Elements whose words are not the article's. */
const NOT_TEXT = new Set(
  "script style noscript template nav footer aside form svg button select iframe head".split(" "),
);
/** Elements that begin and end a line. A table's cell is one, as a browser copies it. */
const BLOCKS = new Set(
  (
    "address article blockquote body br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 " +
    "header hr li main ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/**
 * The words of a page that was saved from a browser, a paragraph a line: those of its longest
 * `<article>`, else of `<main>`, else of all; menus, forms and asides are left out. Nothing of the
 * page is run or fetched.
 * @throws {Error} {@link TOO_DEEP}
 */
export function htmlText(html: string): string {
  if (isTooDeep(html)) throw new Error(TOO_DEEP);
  const all = parseDocument(html).children;
  const main = longest(named(all, "article")) ?? longest(named(all, "main"));
  const title = main === undefined ? undefined : headingOutside(all, main);
  return [title, textOf(main === undefined ? all : [main])]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

/** The elements of a name that stand in no other of that name. */
function named(nodes: readonly ChildNode[], name: string): Element[] {
  const found: Element[] = [];
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTag(node)) continue;
    if (node.name === name) found.push(node);
    else for (const child of node.children) open.push(child);
  }
  return found;
}

function longest(elements: readonly Element[]): Element | undefined {
  const byLength = elements
    .map((element) => ({ element, length: textOf([element]).length }))
    .sort((a, b) => b.length - a.length);
  return byLength[0]?.element;
}

/** A headline often stands before the article proper. */
function headingOutside(all: readonly ChildNode[], main: Element): string | undefined {
  if (named([main], "h1").length > 0) return undefined;
  const [heading] = named(all, "h1").toReversed();
  return heading === undefined ? undefined : textOf([heading]);
}

/** The text of some nodes; deep ones too, so no function calls itself. */
function textOf(nodes: readonly ChildNode[]): string {
  const parts: string[] = [];
  const open: (ChildNode | "end")[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "end") parts.push("\n");
    else if (isText(node)) parts.push(node.data.replaceAll(/\s+/g, " "));
    else if (isTag(node) && !NOT_TEXT.has(node.name)) {
      if (BLOCKS.has(node.name)) {
        parts.push("\n");
        open.push("end");
      }
      for (const child of node.children.toReversed()) open.push(child);
    }
  }
  const lines = parts.join("").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n\n");
}
