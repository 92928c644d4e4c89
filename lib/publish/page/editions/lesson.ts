import { sourcesSection, supportSection } from "../closing";
import { openingHtml } from "../opening";
import { sectionsOf } from "../sections";
import { type Content, failuresHtml, outputsOf, type Sheet } from "../sheet";
import type { Part, PartOutput } from "../story";
import type { PageContext } from "../types";
import { LINES } from "./exercise";
import { asks, toldAfterwards } from "./told";

/** Cells that have no place in the flow: the closing sections, and what is for the notebook alone. */
const APART = ["notebook-only", "sources", "support"];

/** To learn from: a prediction before a chart, boxes to answer in, all that would spoil folded. */
export function lesson(sheet: Sheet, context: PageContext): Content {
  const { parts } = sheet.story;
  const opening = openingHtml(sheet, context) + printingHtml(parts);
  const inFlow = parts.filter(({ tags }) => !APART.some((tag) => tags.has(tag)));
  const flow = new Flow(sheet, toldAfterwards(inFlow));
  for (const part of inFlow) flow.add(part);
  const body = flow.end();
  const sources = parts.filter((part) => part.tags.has("sources"));
  const closing = sourcesSection(sources, sheet) + supportSection(sheet.outline);
  return { opening, body: body + closing };
}

/** The buttons that a script brings to life. */
function printingHtml(parts: Part[]): string {
  const note = parts.some(({ tags }) => tags.has("facilitator"));
  return `<div class="printing" hidden>Print <button type="button" data-print="hand-out">the hand-out</button> <button type="button" data-print="answers">the answers${note ? " and the facilitator’s note" : ""}</button></div>\n`;
}

/**
 * The lesson in its order. After a prediction the next chart stays closed, and with it the words that
 * lead to it and all that tells what it shows, up to the next heading, exercise or prediction.
 */
class Flow {
  private readonly done: string[] = [];
  private waiting = false;
  /** What lies in the fold that is open, while one is. */
  private fold: string[] | undefined;
  /** Words since the prediction: they lead to its chart, if one comes before anything else. */
  private leading: Part[] = [];
  private readonly anchors = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    /** What the hand-out keeps for the answers. */
    private readonly told: ReadonlySet<PartOutput>,
  ) {}

  end(): string {
    this.close();
    return this.done.join("");
  }

  add(part: Part): void {
    const { tags, anchor } = part;
    const folded = FOLDED.find(({ tag }) => tags.has(tag));
    if (folded !== undefined) {
      this.close();
      // Its name stands on the fold; a heading inside would stand among the page's contents.
      const content =
        this.sheet.prose(part, { plainHeadings: true }) +
        codeHtml(part, this.sheet) +
        outputsHtml(part, this.sheet);
      if (content !== "") this.done.push(detailsHtml(folded.tag, folded.name, content, anchor));
      return;
    }
    const kind = ["prediction", "exercise"].find((tag) => tags.has(tag));
    if (kind !== undefined && part.prose !== undefined) {
      this.close();
      const asked = this.sheet.prose(part);
      this.done.push(`<div class="part ${kind}" id="${anchor}">${asked}${LINES}</div>\n`);
      if (kind === "prediction") this.waiting = true;
    } else if (part.prose === undefined) this.addCode(part);
    else this.addProse(part);
  }

  /** What is said after a chart that waits to be opened belongs to it; a heading begins anew. */
  private addProse(part: Part): void {
    const { waiting, fold } = this;
    if (!waiting && fold === undefined) return this.push(this.sheet.prose(part), part.anchor);
    const [first] = sectionsOf(part.prose ?? "");
    const said = first?.heading === undefined ? (first?.body ?? "") : "";
    const rest = (part.prose ?? "").trimStart().slice(said.length);
    if (said !== "" && fold === undefined) this.leading.push({ ...part, prose: said });
    else if (said !== "") this.push(this.sheet.prose({ ...part, prose: said }), part.anchor);
    if (rest.trim() === "") return;
    this.close();
    this.push(this.sheet.prose({ ...part, prose: rest }), part.anchor);
  }

  private addCode(part: Part): void {
    const outputs = outputsOf(part);
    const asked = outputs.findIndex(asks);
    const revealed = outputs.findIndex(isChart);
    const reveals = revealed >= 0 && (this.waiting || (asked >= 0 && asked < revealed));
    // The code of an exercise holds its answer; the code of a chart tells what it shows.
    const silent = outputs.some(isExercise) || (outputs.length > 0 && outputs.every(isPrediction));
    const code = silent ? "" : codeHtml(part, this.sheet);
    if (asked >= 0) this.close();
    if (!reveals) {
      this.lead();
      this.push(code, part.anchor);
    }
    for (const output of outputs) {
      if (this.waiting && isChart(output)) {
        this.open();
        this.push(code, part.anchor);
      } else if (asks(output)) this.close();
      else this.lead();
      const lines = isPrediction(output) ? LINES : "";
      this.push(this.sheet.output(output) + lines, part.anchor, this.told.has(output));
      if (isPrediction(output)) this.waiting = true;
    }
    this.push(failuresHtml(part.failures), part.anchor);
  }

  /** Each anchor stands once, at the first that its cell shows. */
  private push(html: string, anchor: string, isTold = false): void {
    if (html === "") return;
    const id = this.anchors.has(anchor) ? "" : ` id="${anchor}"`;
    this.anchors.add(anchor);
    const kind = isTold ? "part told" : "part";
    (this.fold ?? this.done).push(`<div class="${kind}"${id}>${html}</div>\n`);
  }

  /** The words that led to no chart stand as any others. */
  private lead(): void {
    for (const part of this.leading.splice(0)) this.push(this.sheet.prose(part), part.anchor);
  }

  private open(): void {
    this.fold = [];
    this.waiting = false;
    this.lead();
  }

  private close(): void {
    this.lead();
    if (this.fold === undefined) return;
    const summary = "Note down your prediction, then open the chart";
    this.done.push(detailsHtml("reveal-chart", summary, this.fold.join("")));
    this.fold = undefined;
  }
}

const FOLDED = [
  { tag: "answer", name: "Worked answer" },
  { tag: "facilitator", name: "Facilitator’s note" },
];

const detailsHtml = (kind: string, summary: string, content: string, anchor?: string): string =>
  `<details class="folded ${kind}"${anchor === undefined ? "" : ` id="${anchor}"`}><summary>${summary}</summary>${content}</details>\n`;

/** Learners see code when they ask for it. */
function codeHtml(part: Part, sheet: Sheet): string {
  const code = part.tags.has("hide-code") ? "" : sheet.code(part);
  return code && `<details class="folded code-fold"><summary>Code</summary>${code}</details>\n`;
}

const outputsHtml = (part: Part, sheet: Sheet): string =>
  failuresHtml(part.failures) +
  outputsOf(part)
    .map((output) => sheet.output(output))
    .join("");

const isChart = (output: PartOutput): boolean =>
  output.kind === "shown" && output.shown.kind === "chart";

const isPrediction = (output: PartOutput): boolean =>
  output.kind === "shown" && output.shown.kind === "prediction";

const isExercise = (output: PartOutput): boolean =>
  output.kind === "shown" && output.shown.kind === "exercise";
