/** What the build lays beside the compiled code; read when first asked for, then kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A script that a page carries compressed, as `lib/bin/assets.js` packs it. */
export interface PackedScript {
  name: string;
  version: string;
  license: string;
  /** SHA-256 of the script as it runs, in base64: what a Content-Security-Policy names. */
  sha256: string;
  /** The script as gzip in base64. */
  gzip: string;
}

const kept = new Map<string, unknown>();

/** A packed library by its name, such as `plotly`. */
export function packedScript(name: string): PackedScript {
  return keep(`packed/${name}.json`, (text) => JSON.parse(text) as PackedScript);
}

/** The style of figures, tables and messages: for a page, and for Jupyter's output. */
export const displayCss = (): string => keep("display.css", (text) => text);

function keep<T>(path: string, read: (text: string) => T): T {
  if (!kept.has(path)) kept.set(path, read(readFileSync(join(__dirname, path), "utf8")));
  return kept.get(path) as T;
}
