import { type ChildNode, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { articleOf, type Nodes } from "../../../web/checking/articleOf";
import { isTooDeep, TOO_DEEP } from "../../../web/checking/tooDeep";

const NODES: Nodes<ChildNode> = {
  name: (node) => (isTag(node) ? node.name : isText(node) ? "" : undefined),
  letters: (node) => (isText(node) ? node.data : ""),
  children: (node) => (isTag(node) ? node.children : []),
  attribute: (node, name) => (isTag(node) ? node.attribs[name] : undefined),
};

/**
 * The words of the article on a page that was saved from a browser. Nothing of the page is run or
 * fetched.
 * @throws {Error} {@link TOO_DEEP}
 */
export function htmlText(html: string): string {
  if (isTooDeep(html)) throw new Error(TOO_DEEP);
  return articleOf(parseDocument(html).children, NODES);
}
