/**
 * Outputs that are not ours: what any tslab notebook can print or display. Markup among them comes
 * from code and from data, so that only harmless elements of it are kept.
 */
import type { Output } from "../../runner";
import { escapeHtml, PLOTLY_MIME } from "../../display";
import { codeHtml, proseHtml } from "./markdown";
import { latexHtml } from "./mathematics";
import type { Outline } from "./outline";
import { pictureHtml } from "./picture";
import { sanitised } from "./sanitised";

/** One output as safe HTML; empty when there is nothing to see. */
export function outputHtml(output: Output, outline: Outline): string {
  switch (output.output_type) {
    case "stream":
      return output.name === "stderr" ? warningHtml(output.text) : printedHtml(output.text);
    case "error":
      return warningHtml(
        [`${output.ename}: ${output.evalue}`, ...output.traceback].join("\n").trim(),
      );
    default:
      return displayedHtml(output.data, outline);
  }
}

const NO_FIGURE =
  "a Plotly figure that is none (it is { data: […], layout: {…} }, or that as JSON)";

function displayedHtml(data: Record<string, unknown>, outline: Outline): string {
  const picture = pictureHtml(data, "Picture drawn by the notebook's code");
  if (picture !== undefined) return `<p>${picture}</p>\n`;
  const html = textOf(data["text/html"]);
  if (html !== undefined) return htmlOutput(html, outline);
  const markdown = textOf(data["text/markdown"]);
  if (markdown !== undefined) {
    return `<div class="foreign">${proseHtml(markdown, outline, {}, { plainHeadings: true })}</div>\n`;
  }
  const latex = textOf(data["text/latex"]);
  if (latex !== undefined) return latexHtml(latex);
  const text = data["text/plain"] ?? data["application/json"];
  if (text !== undefined) return printedHtml(textOf(text) ?? jsonText(text));
  if (data[PLOTLY_MIME] !== undefined) return leftOutHtml([NO_FIGURE], outline);
  const types = Object.keys(data).join(", ");
  return types === "" ? "" : leftOutHtml([`an output of the type ${types}`], outline);
}

/** Notebook files hold text as one string or as a list of lines. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const lines = Array.isArray(value) && value.every((line) => typeof line === "string");
  return lines ? (value as string[]).join("") : undefined;
}

/** What is kept of a cell's HTML, and a note of what is not. */
function htmlOutput(html: string, outline: Outline): string {
  const { kept, leftOut } = sanitised(html, outline);
  const words =
    kept === ""
      ? ""
      : `<div class="foreign pf-table pf-scroll" tabindex="0" role="region" aria-label="Output">${kept}</div>\n`;
  return words + (leftOut.length === 0 ? "" : leftOutHtml(leftOut, outline));
}

/** Said on the page where it happened, and by the command when it is done. */
function leftOutHtml(leftOut: string[], outline: Outline): string {
  const what = leftOut.join(", ");
  outline.leaveOut(`${what} in an output`);
  const advice = leftOut.some((one) => one.includes("script"))
    ? " A page runs no script of a cell’s: send the figure itself, by show({ data, layout }, …) or as application/vnd.plotly.v1+json."
    : "";
  return `<p class="pf-note left-out">Left out here: ${escapeHtml(what)}.${advice}</p>\n`;
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
