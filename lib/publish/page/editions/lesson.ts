import { sourcesSection, supportSection } from "../closing";
import { openingHtml } from "../opening";
import { type Content, failuresHtml, outputsOf, type Sheet } from "../sheet";
import type { Part, PartOutput } from "../story";
import type { PageContext } from "../types";

/** To learn from: code in view, a prediction before a chart, answers folded until asked for. */
export function lesson(sheet: Sheet, context: PageContext): Content {
  const { parts } = sheet.story;
  const opening = openingHtml(sheet, context);
  const charts = new HiddenCharts(sheet);
  const body = parts
    .filter(({ tags }) => !tags.has("sources") && !tags.has("support"))
    .map((part) => partHtml(part, sheet, charts));
  const sources = parts.filter((part) => part.tags.has("sources"));
  const closing = sourcesSection(sources, sheet) + supportSection(sheet.outline);
  return { opening, body: body.join("") + closing };
}

function partHtml(part: Part, sheet: Sheet, charts: HiddenCharts): string {
  const { tags } = part;
  const prose = sheet.prose(part);
  const code = tags.has("hide-code") ? "" : sheet.code(part);
  const outputs = outputsOf(part)
    .map((output) => charts.output(output))
    .join("");
  const content = `${prose}${code}${failuresHtml(part.failures)}${outputs}`;
  if (tags.has("prediction") && part.prose !== undefined) charts.predicted();
  if (content === "") return "";
  const id = `id="${part.anchor}"`;
  if (tags.has("answer")) return folded(id, "answer", "Worked answer", content);
  if (tags.has("facilitator")) return folded(id, "facilitator", "Facilitator’s note", content);
  const kind = ["prediction", "exercise"].find((tag) => tags.has(tag) && part.prose !== undefined);
  return `<div class="part ${kind ?? ""}" ${id}>${content}</div>\n`;
}

const folded = (id: string, kind: string, summary: string, content: string): string =>
  `<details class="folded ${kind}" ${id}><summary>${summary}</summary>${content}</details>\n`;

/** After a prediction the next chart stays closed: its headline would give the answer away. */
class HiddenCharts {
  private waiting = false;

  constructor(private readonly sheet: Sheet) {}

  predicted(): void {
    this.waiting = true;
  }

  output(output: PartOutput): string {
    const html = this.sheet.output(output);
    if (output.kind !== "shown") return html;
    if (output.shown.kind === "prediction") this.predicted();
    if (output.shown.kind !== "chart" || !this.waiting) return html;
    this.waiting = false;
    return `<details class="folded reveal-chart"><summary>Note down your prediction, then open the chart</summary>${html}</details>\n`;
  }
}
