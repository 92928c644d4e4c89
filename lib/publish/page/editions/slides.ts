import {
  escapeHtml,
  type Shown,
  type ShownChart,
  type ShownExercise,
  type ShownTable,
  sourceHtml,
  sourcesHtml,
  tableHtml,
  unsealExercise,
} from "../../../display";
import { aboutHtml, supportSection } from "../closing";
import { plainText, proseHtml } from "../markdown";
import { contentNoteHtml, titleHtml } from "../opening";
import { sectionsOf } from "../sections";
import { type Content, failuresHtml, outputsOf, type Sheet } from "../sheet";
import type { Part, PartOutput } from "../story";
import type { PageContext } from "../types";
import { blocksOf, joined, packed } from "./blocks";
import { type DeckDrawing, deckOf, type Slide } from "./deck";
import { answerText } from "./exercise";
import { tableParts } from "./tableSlides";

/** Tags of cells that have no place in front of a room. */
const LEFT_OUT = ["answer", "facilitator", "notebook-only", "sources", "support"];

/** Figures and pictures to keep are offered by the other editions; a room has no use for them. */
const WITHOUT_FILES = { download: false };

/** One point a slide, with the prose as presenter's notes. Without script the slides follow one another. */
export function slides(sheet: Sheet, context: PageContext): Content {
  const { lead } = sheet.story;
  const [opening, ...rest] = lead?.prose === undefined ? [] : sectionsOf(lead.prose);
  const said = opening?.heading === undefined ? (opening?.body ?? "") : "";
  // A heading beneath the title begins a slide as any other does.
  const begun = opening?.heading === undefined ? rest : [opening, ...rest];
  const more = begun.map(({ heading, body }) => `## ${heading}\n\n${body}`).join("\n\n");
  const parts: Part[] = lead === undefined || more === "" ? [] : [{ ...lead, prose: more }];
  parts.push(...sheet.story.parts.filter(({ tags }) => !LEFT_OUT.some((tag) => tags.has(tag))));
  const deck = [titleSlide(sheet, context, said), ...deckOf(parts, drawingOn(sheet))];
  deck.push(...sourcesSlides(sheet, context), closing(supportSection(sheet.outline)));
  const body = `<div class="reveal"><div class="slides">\n${deck.map(slideHtml).join("")}</div></div>\n`;
  return { opening: "", body };
}

function slideHtml({ kind, body, notes }: Slide): string {
  const words = notes.filter((note) => note.trim() !== "").join("");
  const aside = words && `<aside class="notes" aria-label="Presenter’s notes">${words}</aside>\n`;
  return `<section class="slide ${kind}"><div class="slide-body">\n${body}</div>\n${aside}</section>\n`;
}

function titleSlide(sheet: Sheet, context: PageContext, said: string): Slide {
  const { lead } = sheet.story;
  const notes = lead === undefined || said === "" ? [] : [notesHtml(sheet, lead, said)];
  return { kind: "title", body: titleHtml(sheet, context) + contentNoteHtml(sheet), notes };
}

function drawingOn(sheet: Sheet): DeckDrawing {
  const words = (heading: string, part: Part, markdown: string): Slide[] => {
    const pages = packed(blocksOf(markdown));
    return pages.map((page, index) => {
      const place = pages.length === 1 ? "" : kickerHtml(`${index + 1} of ${pages.length}`);
      const title = heading === "" ? "" : sheet.heading(2, heading);
      return { kind: "words", body: place + title + notesHtml(sheet, part, page), notes: [] };
    });
  };
  return {
    notes: (part, markdown) => notesHtml(sheet, part, markdown),
    words,
    share: (part, markdown) => {
      if (asksRoom(part)) return { shown: "", said: "" };
      // Caveats and what is to be worked on are for the room to read.
      if (part.tags.has("caveats") || part.tags.has("exercise"))
        return { shown: markdown, said: "" };
      const blocks = blocksOf(markdown);
      return {
        shown: joined(blocks.filter(({ visual }) => visual)),
        said: joined(blocks.filter(({ visual }) => !visual)),
      };
    },
    points: (part, section) => {
      if (part.prose !== undefined) return asksRoom(part) ? [prediction(part.prose, sheet)] : [];
      const points = outputsOf(part).flatMap((output) =>
        outputSlides(output, part, section, sheet),
      );
      if (part.failures.length > 0) points.push(failureSlide(part));
      return points;
    },
  };
}

const notesHtml = (sheet: Sheet, part: Part, markdown: string): string =>
  proseHtml(markdown, sheet.outline, part.attachments, { plainHeadings: true });

const kickerHtml = (words: string): string =>
  words === "" ? "" : `<p class="kicker">${escapeHtml(words)}</p>\n`;

function outputSlides(output: PartOutput, part: Part, section: string, sheet: Sheet): Slide[] {
  if (output.kind === "shown") return pointSlides(output.shown, section, sheet);
  const html = sheet.output(output, part);
  if (html === "") return [];
  const title = section === "" ? "" : sheet.heading(2, section);
  return [{ kind: "output", body: title + html, notes: [] }];
}

function pointSlides(shown: Shown, section: string, sheet: Sheet): Slide[] {
  const kicker = kickerHtml(section);
  switch (shown.kind) {
    case "chart":
      return [chartSlide(shown, kicker, sheet)];
    case "table":
      return tableSlides(shown, section, sheet);
    case "message":
      sheet.cite(shown.sources);
      return [statement(shown.text, kicker, sheet, sourcesHtml(shown.sources))];
    case "prediction":
      return [prediction(shown.question, sheet)];
    case "exercise":
      return [exerciseSlide(shown, sheet)];
    default:
      return [];
  }
}

/** A table too long for one slide goes on over several, and each says which rows it holds. */
function tableSlides(table: ShownTable, section: string, sheet: Sheet): Slide[] {
  sheet.cite(table.sources);
  return tableParts(table).map(({ table: part, place }) => {
    const kicker = kickerHtml([section, place].filter((words) => words !== "").join(" · "));
    const heading = sheet.heading(2, table.caption);
    return { kind: "table", body: kicker + heading + tableHtml(part, WITHOUT_FILES), notes: [] };
  });
}

/** Letters of notes that fit beneath the picture of a slide: the room needs it large. */
const NOTED = 600;

/**
 * What the marks of a chart mean stands beneath it, as anywhere, and the presenter may say it. Only
 * notes that are too long for a slide are left to the presenter, the longest first.
 */
function chartSlide(chart: ShownChart, kicker: string, sheet: Sheet): Slide {
  let room = NOTED;
  const byLength = [...chart.notes].sort((a, b) => a.length - b.length);
  const fitting = new Set(byLength.filter((note) => (room -= note.length) >= 0));
  const shown = { ...chart, notes: chart.notes.filter((note) => fitting.has(note)) };
  const figure = sheet.chart(shown, { level: 2, caveat: false, ...WITHOUT_FILES });
  const notes = chart.notes.map((note) => `<p>${escapeHtml(note)}</p>\n`);
  return { kind: "chart", body: kicker + figure, notes };
}

/** The room works on the question; the presenter has hints and answer among the notes. */
function exerciseSlide(shown: ShownExercise, sheet: Sheet): Slide {
  const marked = shown.sealed === undefined ? undefined : unsealExercise(shown.sealed);
  const hints = shown.hints.map(
    (hint, index) => `<p><strong>Hint ${index + 1}.</strong> ${escapeHtml(hint)}</p>\n`,
  );
  const answer =
    marked === undefined ? "" : `<p><strong>Answer.</strong> ${answerText(marked)}</p>\n`;
  const heading = sheet.heading(2, shown.question);
  const box = sheet.exercise(shown, { question: false, hints: false, answer: false });
  return { kind: "exercise", body: heading + box, notes: [...hints, answer] };
}

const statement = (text: string, kicker: string, sheet: Sheet, after: string): Slide => ({
  kind: "statement",
  body: `${kicker}${sheet.heading(2, text)}${after}`,
  notes: [],
});

const asksRoom = ({ tags }: Part): boolean => tags.has("prediction");

const prediction = (question: string, sheet: Sheet): Slide =>
  statement(plainText(question), kickerHtml("Before you look"), sheet, "");

const failureSlide = (part: Part): Slide => closing(failuresHtml(part.failures));

/** Publications that a slide names, in two columns. */
const NAMED = 22;

function sourcesSlides(sheet: Sheet, context: PageContext): Slide[] {
  const items = sheet.sources.map((source) => `<li>${sourceHtml(source)}</li>\n`);
  const count = Math.max(1, Math.ceil(items.length / NAMED));
  return Array.from({ length: count }, (_, index) => {
    const list = items.slice(index * NAMED, (index + 1) * NAMED).join("");
    const place = count === 1 ? "" : kickerHtml(`${index + 1} of ${count}`);
    const about = index === count - 1 ? `<p class="about">${aboutHtml(context)}</p>\n` : "";
    const heading = sheet.heading(2, "Sources");
    return closing(`${place}${heading}<ul class="source-list">\n${list}</ul>\n${about}`);
  });
}

const closing = (body: string): Slide => ({ kind: "closing", body, notes: [] });
