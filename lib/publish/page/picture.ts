/** Pictures of a notebook: carried inside the page, and never as markup that could run. */
import { escapeHtml } from "../../display";

const RASTER = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/**
 * The picture of a MIME bundle as an `<img>`. An SVG travels as an image too: a browser runs no
 * script in one. Outputs hold it as markup, attachments as base64. `undefined` when the bundle holds
 * no picture that can be read.
 */
export function pictureHtml(
  bundle: Record<string, unknown>,
  alt: string,
  size: { width?: string; height?: string } = {},
): string | undefined {
  const svg = textOf(bundle["image/svg+xml"]);
  if (svg !== undefined) {
    const packed = isMarkup(svg) ? Buffer.from(svg).toString("base64") : base64Of(svg);
    if (packed !== undefined) return image("image/svg+xml", packed, alt, size);
  }
  for (const type of RASTER) {
    const packed = base64Of(textOf(bundle[type]) ?? "");
    if (packed !== undefined) return image(type, packed, alt, size);
  }
  return undefined;
}

const isMarkup = (svg: string): boolean => svg.slice(0, 1000).trimStart().startsWith("<");

/** Notebook files hold text as one string or as a list of lines. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!Array.isArray(value) || !value.every((line) => typeof line === "string")) return undefined;
  return value.join("");
}

function base64Of(text: string): string | undefined {
  const packed = text.replace(/\s+/g, "");
  return /^[A-Za-z0-9+/]+={0,2}$/.test(packed) ? packed : undefined;
}

function image(
  type: string,
  base64: string,
  alt: string,
  size: { width?: string; height?: string },
): string {
  const sides = (["width", "height"] as const)
    .filter((side) => /^\d{1,4}$/.test(size[side] ?? ""))
    .map((side) => ` ${side}="${size[side]}"`);
  return `<img src="data:${type};base64,${base64}" alt="${escapeHtml(alt)}"${sides.join("")}>`;
}
