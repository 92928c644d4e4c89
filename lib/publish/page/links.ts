/** Where the links and pictures of a notebook's prose lead, seen from its page. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname, relative, resolve, sep } from "node:path";
import { escapeHtml } from "../../display";
import { isWithin } from "../../runner/files/within";
import { decoded, headingId, linkTo, type Outline } from "./outline";
import { pictureHtml } from "./picture";

/** The largest picture that a page carries, in bytes. */
const LARGEST_PICTURE = 400_000;

/** Longer than this no browser sends an address on. */
const LONGEST_ADDRESS = 8_000;

/** The name of the page of a notebook; a notebook called `index` leaves that name to the list of pages. */
export const notebookPage = (name: string): string =>
  name.toLowerCase() === "index" ? "index-notebook" : name;

/** The address of a link on the page, or `undefined` when there is nowhere to lead to. */
export function addressOf(href: string, outline: Outline): string | undefined {
  // One address may stand behind thousands of links.
  if (href.length > LONGEST_ADDRESS) return undefined;
  if (href.startsWith("#")) return linkTo(href.slice(1));
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return href;
  if (/^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(href)) return undefined;
  const [, path = "", fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const name = basename(decoded(path));
  if (name.endsWith(".ipynb")) {
    const page = encodeURIComponent(notebookPage(name.slice(0, -".ipynb".length)));
    return `${page}.html${fragment === undefined ? "" : `#${headingId(fragment)}`}`;
  }
  if (/^(?:\.\/)?[\w.%-]+\.html$/.test(path)) return href;
  const { place } = outline;
  const file = beside(path, outline);
  if (place === undefined || file === undefined) {
    outline.leaveOut(`a link to ${path}, which is not there`);
    return undefined;
  }
  // From elsewhere the way would tell of this machine's folders.
  if (!isWithin(place.root, place.out)) return undefined;
  return relative(place.out, file).split(sep).map(encodeURIComponent).join("/");
}

/** A picture within the page: from an attachment, an address that holds it, or a file beside the notebook. */
export function proseImageHtml(
  src: string,
  alt: string,
  attachments: Record<string, unknown>,
  outline: Outline,
  size: { width?: string; height?: string } = {},
): string {
  const bundle = bundleOf(src, attachments, outline);
  const html = bundle === undefined ? undefined : pictureHtml(bundle, alt, size);
  if (html !== undefined) return html;
  const words = escapeHtml(alt.trim() === "" ? "without a description" : alt);
  if (/^https?:\/\//i.test(src)) {
    outline.leaveOut(`a picture of another site, ${src}`);
    return `<a href="${escapeHtml(src)}" rel="noreferrer">[picture elsewhere: ${words}]</a>`;
  }
  outline.leaveOut(`the picture ${src.slice(0, 80)}, which is not there or no picture`);
  return `<span>[picture that could not be shown: ${words}]</span>`;
}

function bundleOf(
  src: string,
  attachments: Record<string, unknown>,
  outline: Outline,
): Record<string, unknown> | undefined {
  const attached = /^attachment:(.*)$/is.exec(src)?.[1];
  if (attached !== undefined) {
    const found = attachments[attached] ?? attachments[decoded(attached)];
    return typeof found === "object" && found !== null
      ? (found as Record<string, unknown>)
      : undefined;
  }
  const data = /^data:(image\/[a-z+]{2,10});base64,/i.exec(src);
  if (data !== null) {
    return { [(data[1] as string).toLowerCase()]: decoded(src.slice(data[0].length)) };
  }
  const type = TYPES[extname(src.replace(/[?#].*$/, "")).toLowerCase()];
  const file = type === undefined ? undefined : beside(src, outline);
  if (type === undefined || file === undefined) return undefined;
  if (statSync(file).size > LARGEST_PICTURE) return undefined;
  return { [type]: readFileSync(file).toString("base64") };
}

const TYPES: Record<string, string> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/** A file that prose names by its place beside the notebook; nothing outside the project. */
function beside(path: string, outline: Outline): string | undefined {
  const { place } = outline;
  if (place === undefined || path === "") return undefined;
  const file = resolve(place.folder, decoded(path));
  if (!isWithin(place.root, file)) return undefined;
  outline.reads.add(file);
  // A link in the project may lead out of it, and a pipe would never be read to its end.
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isThere && isWithin(realpathSync(place.root), realpathSync(file)) ? file : undefined;
}
