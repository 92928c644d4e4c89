/**
 * How deep the elements of an output stand within one another. A browser draws no more than some 500,
 * and the library's time grows with the square.
 */
export const MOST_DEEP = 2_000;

/** These end by themselves, or are ended by the next of their kind. */
const ENDS =
  /^(?:p|li|t[drh]|d[dt]|t(?:head|body|foot)|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Within these a tag may close itself, as the shapes of a drawing do, and within those no more. */
const FOREIGN = /^(?:svg|math)$/i;
const WITHIN_FOREIGN = /^(?:foreignobject|desc|title|m[ions]|mtext|annotation-xml)$/i;

/** Whether the HTML is deeper than any that is drawn, by one look at its tags. */
export function isTooDeep(html: string): boolean {
  const foreign: boolean[] = [];
  let depth = 0;
  for (const [, slash, tag, closed] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)([^<>]*\/>)?/gi)) {
    if (ENDS.test(tag!) || (closed !== undefined && foreign.at(-1) === true)) continue;
    const isForeign = FOREIGN.test(tag!);
    if (isForeign || WITHIN_FOREIGN.test(tag!)) {
      if (slash === "") foreign.push(isForeign);
      else foreign.pop();
    }
    depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    if (depth > MOST_DEEP) return true;
  }
  return false;
}
