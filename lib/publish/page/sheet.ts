/** A page in the making: draws parts in the order an edition wants, and keeps what they need. */
import type { Failure } from "../../runner";
import {
  escapeHtml,
  feedbackHtml,
  figureHtml,
  messageHtml,
  notDrawnHtml,
  predictionHtml,
  type Shown,
  type ShownChart,
  type ShownExercise,
  type ShownMessage,
  type SourceRef,
  tableHtml,
} from "../../display";
import { exerciseBoxHtml } from "./editions/exercise";
import { outputHtml } from "./foreign";
import { codeHtml, proseHtml } from "./markdown";
import { Outline, type Place } from "./outline";
import { plotDownloadsHtml, type PlotFigure, plotFigure, plotHtml, whyNot } from "./plot";
import { allShown, type Part, type PartOutput, type Story } from "./story";

/** What an edition makes: the contents list comes between the two. */
export interface Content {
  opening: string;
  body: string;
}

interface ChartOptions {
  level?: 2;
  /** Whether the key caveat may stand beneath it. */
  caveat?: boolean;
  /** Whether figures and picture can be kept. */
  download?: boolean;
}

export class Sheet {
  readonly outline: Outline;
  /** What the page's script draws, in the order of the charts; without one there is no Plotly. */
  readonly figures: PlotFigure[] = [];
  /** How many exercises were drawn; with any, the page carries the script that marks them. */
  exercises = 0;
  private readonly cited = new Map<string, SourceRef>();
  private readonly nearCaveat: ReadonlySet<Shown>;
  /** The caveat to read beside every headline figure: the notebook's first. */
  readonly keyCaveat: ShownMessage | undefined;

  constructor(
    readonly story: Story,
    place?: Place,
  ) {
    this.outline = new Outline(place);
    const shown = allShown(story).filter(({ kind }) => kind !== "parameter");
    this.keyCaveat = shown.find(isCaveat);
    this.nearCaveat = new Set(
      shown.filter((_, index) => shown.slice(Math.max(0, index - 2), index + 3).some(isCaveat)),
    );
  }

  /** The sources of all that was drawn, each once. */
  get sources(): SourceRef[] {
    return [...this.cited.values()];
  }

  prose(part: Part, options: { plainHeadings?: boolean } = {}): string {
    this.outline.at = "text";
    if (part.prose === undefined) return "";
    return proseHtml(part.prose, this.outline, part.attachments, options);
  }

  /** A heading of the page's own, in its outline. */
  heading(level: number, text: string): string {
    const heading = this.outline.add(level, text);
    return `<h${heading.level} id="${heading.id}">${escapeHtml(text)}</h${heading.level}>\n`;
  }

  code(part: Part): string {
    return part.code === undefined || part.code.trim() === "" ? "" : codeHtml(part.code);
  }

  outputs(part: Part): string {
    return outputsOf(part)
      .map((output) => this.output(output, part))
      .join("");
  }

  output(output: PartOutput, part?: Part): string {
    this.outline.at = part?.number === undefined ? "an output" : `cell ${part.number}`;
    if (output.kind === "shown") return this.shown(output.shown);
    if (output.kind === "other") return outputHtml(output.output, this.outline);
    const faults = output.faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join("");
    return `<div class="warning"><p><strong>This cell sent something that cannot be drawn</strong></p><ul>${faults}</ul></div>\n`;
  }

  shown(shown: Shown): string {
    switch (shown.kind) {
      case "chart":
        return this.chart(shown);
      case "table":
        this.cite(shown.sources);
        return tableHtml(shown);
      case "message":
        this.cite(shown.sources);
        return messageHtml(shown);
      case "prediction":
        return predictionHtml(shown);
      case "exercise":
        return this.exercise(shown);
      case "feedback":
        return feedbackHtml(shown);
      case "parameter":
        return "";
    }
  }

  /** A figure whose headline stands one level beneath the open section, or at a level given. */
  chart(
    chart: ShownChart,
    { level, caveat: caveats = true, download = true }: ChartOptions = {},
  ): string {
    this.cite([...chart.sources, ...chart.table.sources]);
    const why = whyNot(chart);
    if (why !== "") this.outline.leaveOut(`the picture of a chart (${why})`);
    else this.figures.push(plotFigure(chart));
    for (const what of chart.leftOut ?? []) this.outline.leaveOut(`of a picture, ${what}`);
    const id = why === "" ? `figure-${this.figures.length}` : undefined;
    const caveat = !caveats || this.nearCaveat.has(chart) ? "" : this.caveatLine();
    return figureHtml(chart, {
      ...(id !== undefined && { id }),
      headingLevel: (level ?? Math.min(this.outline.level + 1, 4)) as 2 | 3 | 4,
      plot: id === undefined ? notDrawnHtml(why, chart.table) : plotHtml(chart, id),
      after: `${caveat}${id === undefined || !download ? "" : plotDownloadsHtml(chart)}`,
      download,
      open: true,
    });
  }

  /** An exercise with a box to answer it in; on a slide the presenter has hints and answer. */
  exercise(shown: ShownExercise, box = { question: true, hints: true, answer: true }): string {
    this.exercises += 1;
    return exerciseBoxHtml(shown, this.exercises, box);
  }

  /** The key caveat in one line; empty when the notebook has none. */
  caveatLine(): string {
    if (this.keyCaveat === undefined) return "";
    this.cite(this.keyCaveat.sources);
    return `<p class="caveat-line"><strong>Keep in mind:</strong> ${escapeHtml(this.keyCaveat.text)}</p>\n`;
  }

  cite(sources: readonly SourceRef[]): void {
    for (const source of sources) this.cited.set(`${source.title}\n${source.url ?? ""}`, source);
  }
}

const isCaveat = (shown: Shown | undefined): shown is ShownMessage =>
  shown?.kind === "message" && shown.role === "caveat";

/** The messages of one role, each text once, in the notebook's order. */
export function messages(story: Story, role: ShownMessage["role"]): ShownMessage[] {
  const all = allShown(story).filter(
    (shown): shown is ShownMessage => shown.kind === "message" && shown.role === role,
  );
  return [...new Map(all.map((message) => [message.text, message])).values()];
}

/** The outputs of a cell; of a failed one without the kernel's report, which its failure says better. */
export function outputsOf({ outputs, failures }: Part): PartOutput[] {
  if (failures.length === 0) return outputs;
  return outputs.filter(
    (output) =>
      output.kind !== "other" ||
      output.output.output_type !== "stream" ||
      output.output.name !== "stderr",
  );
}

/** What failed in a cell, where the cell stands. */
export const failuresHtml = (failures: Failure[]): string =>
  failures
    .map(
      ({ line, message }) =>
        `<div class="warning"><p><strong>This cell failed${line === undefined ? "" : ` at line ${line}`}</strong></p><p class="failure">${escapeHtml(message)}</p></div>\n`,
    )
    .join("");
