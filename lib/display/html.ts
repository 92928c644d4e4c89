/** Text into HTML: the only place where anything from data becomes part of a page. */
export { escapeHtml } from "./escape";

/**
 * The address as a link may carry it, or `undefined` when it is not a plain web address: a
 * `javascript:` or `data:` address from a data file must never become something to click, nor one
 * with a user's name before the host, as in `https://www.bbc.co.uk@example.org`, which deceives.
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url.trim())) return undefined;
  if (!URL.canParse(url.trim())) return undefined;
  const address = new URL(url.trim());
  return address.username === "" && address.password === "" ? address.href : undefined;
}

/** Data for a page's own script: JSON that cannot close the element it stands in. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
