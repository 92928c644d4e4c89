/** Pictures of a notebook: carried inside the page, and never as markup that could run. */
import { escapeHtml } from "../../display";

const RASTER = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/**
 * The picture of a MIME bundle as an `<img>`. An SVG travels as an image too: a browser runs no
 * script in one. `undefined` when the bundle holds no picture that can be read.
 */
export function pictureHtml(bundle: Record<string, unknown>, alt: string): string | undefined {
  const svg = bundle["image/svg+xml"];
  if (typeof svg === "string") {
    return image("image/svg+xml", Buffer.from(svg).toString("base64"), alt);
  }
  for (const type of RASTER) {
    const data = bundle[type];
    if (typeof data !== "string") continue;
    const base64 = data.replace(/\s+/g, "");
    if (/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return image(type, base64, alt);
  }
  return undefined;
}

const image = (type: string, base64: string, alt: string): string =>
  `<img src="data:${type};base64,${base64}" alt="${escapeHtml(alt)}">`;
