/**
 * Outputs that are not ours: what any tslab notebook can print or display. Markup among them comes
 * from code and from data, so that only harmless elements of it are kept.
 */
import type { Output } from "../../runner";
import { escapeHtml } from "../../display";
import { codeHtml } from "./markdown";
import { pictureHtml } from "./picture";

/** One output as safe HTML; empty when there is nothing to see. */
export function outputHtml(output: Output): string {
  switch (output.output_type) {
    case "stream":
      return output.name === "stderr" ? warningHtml(output.text) : printedHtml(output.text);
    case "error":
      return warningHtml(
        [`${output.ename}: ${output.evalue}`, ...output.traceback].join("\n").trim(),
      );
    default:
      return displayedHtml(output.data);
  }
}

function displayedHtml(data: Record<string, unknown>): string {
  const picture = pictureHtml(data, "Picture drawn by the notebook's code");
  if (picture !== undefined) return `<p>${picture}</p>\n`;
  const html = data["text/html"];
  if (typeof html === "string") {
    const safe = sanitised(html);
    if (safe !== "")
      return `<div class="foreign pf-table pf-scroll" tabindex="0" role="region" aria-label="Output">${safe}</div>\n`;
  }
  const text = data["text/plain"] ?? data["text/markdown"] ?? data["application/json"];
  if (text !== undefined) return printedHtml(typeof text === "string" ? text : jsonText(text));
  const types = Object.keys(data).join(", ");
  return types === ""
    ? ""
    : `<p class="pf-note">An output that a page cannot show: ${escapeHtml(types)}.</p>\n`;
}

const jsonText = (value: unknown): string => JSON.stringify(value, null, 2) ?? "";

/** Terminal colours mean nothing on a page. */
// oxlint-disable-next-line no-control-regex
const ANSI = /\u001B\[[0-9;]*[A-Za-z]/g;

const printedHtml = (text: string): string =>
  text.trim() === "" ? "" : codeHtml(text.replace(ANSI, ""), "Printed output");

const warningHtml = (text: string): string =>
  text.trim() === ""
    ? ""
    : `<div class="warning"><p><strong>The code reported</strong></p>${codeHtml(text.replace(ANSI, ""), "Report of the code")}</div>\n`;

const KEPT_TAGS =
  "p br hr strong b em i sub sup code pre blockquote ul ol li dl dt dd table caption thead tbody tfoot tr th td a img div span".split(
    " ",
  );

/** Elements without style, class, id or handler; headings become bold lines, to keep one outline. */
function sanitised(html: string): string {
  // Loaded only here: our own notebooks never need it, and it takes longer than drawing a page.
  const sanitise = require("sanitize-html") as (html: string, options: object) => string;
  return sanitise(html, {
    allowedTags: KEPT_TAGS,
    allowedAttributes: {
      a: ["href"],
      img: ["src", "alt"],
      th: ["colspan", "rowspan", "scope"],
      td: ["colspan", "rowspan"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesByTag: { img: ["data"] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    transformTags: {
      ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, "strong"])),
      // A picture without words has none to lose: it is marked as decoration.
      img: (tag: string, attributes: Record<string, string>) => ({
        tagName: tag,
        attribs: { alt: "", ...attributes },
      }),
    },
    exclusiveFilter: (frame: { tag: string; attribs: Record<string, string> }) =>
      frame.tag === "img" &&
      !/^data:image\/(?:png|jpeg|gif|webp);base64,/.test(frame.attribs.src ?? ""),
  }).trim();
}
