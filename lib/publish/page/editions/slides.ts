import {
  escapeHtml,
  type Shown,
  type ShownChart,
  sourceHtml,
  sourcesHtml,
  tableHtml,
} from "../../../display";
import { aboutHtml, supportSection } from "../closing";
import { inlineHtml, plainText, proseHtml } from "../markdown";
import { contentNoteHtml, titleHtml } from "../opening";
import { type Content, failuresHtml, type Sheet } from "../sheet";
import type { Part } from "../story";
import type { PageContext } from "../types";
import { type DeckDrawing, deckOf, type Slide, withoutHeadings } from "./deck";

/** Tags of cells that have no place in front of a room. */
const LEFT_OUT = ["answer", "exercise", "facilitator", "lesson", "sources", "support"];

/** One point a slide, with the prose as presenter's notes. Without script the slides follow one another. */
export function slides(sheet: Sheet, context: PageContext): Content {
  const parts = sheet.story.parts.filter(({ tags }) => !LEFT_OUT.some((tag) => tags.has(tag)));
  const deck = [titleSlide(sheet, context), ...deckOf(parts, drawingOn(sheet))];
  deck.push(sourcesSlide(sheet, context), closing(supportSection(sheet.outline)));
  const body = `<div class="reveal"><div class="slides">\n${deck.map(slideHtml).join("")}</div></div>\n`;
  return { opening: "", body };
}

function slideHtml({ kind, body, notes }: Slide): string {
  const words = notes.filter((note) => note.trim() !== "").join("");
  const aside = words && `<aside class="notes" aria-label="Presenter’s notes">${words}</aside>\n`;
  return `<section class="slide ${kind}"><div class="slide-body">\n${body}</div>\n${aside}</section>\n`;
}

function titleSlide(sheet: Sheet, context: PageContext): Slide {
  const { lead } = sheet.story;
  const notes = lead?.prose === undefined ? [] : [notesHtml(sheet, lead, lead.prose)];
  return { kind: "title", body: titleHtml(sheet, context) + contentNoteHtml(sheet), notes };
}

function drawingOn(sheet: Sheet): DeckDrawing {
  return {
    notes: (part, markdown) => (asksRoom(part) ? "" : notesHtml(sheet, part, markdown)),
    points: (part, section) => {
      if (part.prose !== undefined) return asksRoom(part) ? [prediction(part.prose, sheet)] : [];
      const points = part.outputs.flatMap((output) =>
        output.kind === "shown" ? pointSlide(output.shown, section, sheet) : [],
      );
      if (part.failures.length > 0) points.push(failureSlide(part));
      return points;
    },
    bareSection: (heading, part, markdown) => {
      const title = sheet.heading(2, plainText(heading));
      // Caveats are for the room to read; other prose is for the presenter to say.
      const words = part.tags.has("caveats") ? notesHtml(sheet, part, markdown) : "";
      return { kind: words === "" ? "section" : "closing", body: title + words, notes: [] };
    },
  };
}

const notesHtml = (sheet: Sheet, part: Part, markdown: string): string =>
  proseHtml(withoutHeadings(markdown), sheet.outline, part.attachments);

function pointSlide(shown: Shown, section: string, sheet: Sheet): Slide[] {
  const kicker = section && `<p class="kicker">${inlineHtml(section)}</p>\n`;
  switch (shown.kind) {
    case "chart":
      return [chartSlide(shown, kicker, sheet)];
    case "table": {
      sheet.cite(shown.sources);
      const heading = sheet.heading(2, shown.caption);
      return [{ kind: "table", body: kicker + heading + tableHtml(shown), notes: [] }];
    }
    case "message": {
      sheet.cite(shown.sources);
      const caveat = shown.role === "caveat" ? "" : sheet.caveatLine();
      return [statement(shown.text, kicker, sheet, sourcesHtml(shown.sources) + caveat)];
    }
    case "prediction":
      return [prediction(shown.question, sheet)];
    default:
      return [];
  }
}

/** The notes beneath a chart are for the presenter to say: the room needs the picture large. */
function chartSlide(chart: ShownChart, kicker: string, sheet: Sheet): Slide {
  const notes = chart.notes.map((note) => `<p>${escapeHtml(note)}</p>\n`);
  return { kind: "chart", body: kicker + sheet.chart(chart, { level: 2, notes: false }), notes };
}

const statement = (text: string, kicker: string, sheet: Sheet, after: string): Slide => ({
  kind: "statement",
  body: `${kicker}${sheet.heading(2, text)}${after}`,
  notes: [],
});

const asksRoom = ({ tags }: Part): boolean => tags.has("prediction");

const prediction = (question: string, sheet: Sheet): Slide =>
  statement(plainText(question), `<p class="kicker">Before you look</p>\n`, sheet, "");

const failureSlide = (part: Part): Slide => closing(failuresHtml(part.failures));

function sourcesSlide(sheet: Sheet, context: PageContext): Slide {
  const items = sheet.sources.map((source) => `<li>${sourceHtml(source)}</li>`).join("\n");
  const heading = sheet.heading(2, "Sources");
  return closing(`${heading}<ul>\n${items}\n</ul>\n<p class="about">${aboutHtml(context)}</p>\n`);
}

const closing = (body: string): Slide => ({ kind: "closing", body, notes: [] });
