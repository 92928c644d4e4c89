/** Style sheets and scripts of the pages, which the build lays beside the compiled code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const kept = new Map<string, string>();

/** A bundle of `lib/web`, as a page carries it. */
export const bundle = (name: string): string => asset(`../../web/bundles/${name}.js`).trim();

/** The text of `page.css`, `client/charts.js` and the like; read once. */
export function asset(path: string): string {
  const text = kept.get(path) ?? readFileSync(join(__dirname, path), "utf8");
  kept.set(path, text);
  return text;
}
