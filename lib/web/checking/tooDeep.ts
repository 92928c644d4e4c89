/** Why a page is refused that would take hours, or more memory than there is, to read. */
export const TOO_DEEP =
  "its elements stand thousands deep in one another, or are hundreds of thousands";

const DEEPEST = 1_500;
/** A page of a newspaper has some thousands. */
const MOST_ELEMENTS = 500_000;
/** Elements that have no end, or whose end is often left out: many of them are not deep. */
const UNCLOSED = /^(?:area|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)$/i;

/** Whether no reader of pages should be given it. */
export function isTooDeep(html: string): boolean {
  let [depth, elements] = [0, 0];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    elements += 1;
    if (elements > MOST_ELEMENTS) return true;
    if (UNCLOSED.test(name!)) continue;
    depth = end === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
