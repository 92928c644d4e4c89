import type { Notebook } from "../../runner";
import { escapeHtml, packedScript, plotlyFor, plotlyVersion, traceTypes } from "../../display";
import { aboutHtml } from "./closing";
import { documentHtml, libraryText, type PageDocument } from "./document";
import { analysis } from "./editions/analysis";
import { briefing } from "./editions/briefing";
import { lesson } from "./editions/lesson";
import { slides } from "./editions/slides";
import { interruptible } from "./interruptible";
import { plainText, type Heading } from "./markdown";
import { editionName } from "./opening";
import type { PlotFigure } from "./plot";
import { type Content, Sheet } from "./sheet";
import { readStory } from "./story";
import type { DrawnPage, Edition, PageContext } from "./types";

const DRAW: Record<Edition, (sheet: Sheet, context: PageContext) => Content> = {
  analysis,
  briefing,
  lesson,
  slides,
};

/** Fewer sections than this need no list of contents. */
const CONTENTS_FROM = 3;

/**
 * The page of one executed notebook in one edition: a single file that asks for nothing, complete
 * without script, with all text of the notebook and its data as text and never as markup.
 */
export const renderPage = (notebook: Notebook, context: PageContext): string =>
  drawPage(notebook, context).html;

/** Loads ahead of the first page what nearly every page needs. */
export function prepareToDraw(): void {
  plainText("");
  try {
    libraryText(plotlyFor([]));
  } catch {
    // The page that wants it will say that it is not there.
  }
}

/** As {@link renderPage}, with what was left out and what was read. */
export const drawPage = (notebook: Notebook, context: PageContext): DrawnPage =>
  interruptible(() => draw(notebook, context));

function draw(notebook: Notebook, context: PageContext): DrawnPage {
  const { edition, indexHref, reloadScript } = context;
  const story = readStory(notebook, context);
  const sheet = new Sheet(story, context.place);
  const { opening, body } = DRAW[edition](sheet, context);
  const charts = sheet.figures.length > 0;
  const deck = edition === "slides";
  const heading = plainText(story.title);
  const unsaid = Object.values(story.values).filter((value) => !heading.includes(String(value)));
  const title = [heading, ...unsaid].join(" ");
  const library = charts ? [plotlyFor(traceTypes(sheet.figures))] : [];
  const document: PageDocument = {
    title: `${title} (${editionName(edition).toLowerCase()})`,
    description: story.summary || title,
    kind: edition,
    main: sheet.outline.resolve(
      deck || edition === "briefing" ? opening + body : withContents(opening, body, sheet),
    ),
    footer: deck ? "" : footerHtml(context, charts),
    scripts: [
      ...(charts || deck ? ["inflate"] : []),
      ...(deck ? ["slides"] : []),
      ...(edition === "lesson" ? ["handout"] : []),
      ...(charts ? ["axes", "labels", ...(deck ? [] : ["keep"]), "charts"] : []),
    ],
    bundles: sheet.exercises > 0 ? ["marking"] : [],
    figures: sheet.figures,
    libraries: [...(deck ? [packedScript("reveal")] : []), ...library],
    ...(indexHref !== undefined && { indexHref }),
    ...(reloadScript !== undefined && { reloadScript }),
  };
  const drawn = documentHtml(document);
  const why = whyHeavy(drawn.length, library.map(libraryText).join("").length, sheet.figures);
  const html = why === "" ? drawn : documentHtml({ ...document, footer: document.footer + why });
  const { leftOut, reads } = sheet.outline;
  return { html, leftOut: [...new Set(leftOut)], reads: [...reads] };
}

/** A page of more bytes than this says what they are for. */
const HEAVY = 700_000;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function whyHeavy(page: number, library: number, figures: readonly PlotFigure[]): string {
  if (page <= HEAVY) return "";
  const kinds = traceTypes(figures).join(", ");
  const drawing =
    library === 0
      ? ""
      : ` Of that ${megabytes(library)} MB is the part of Plotly that draws its charts (${escapeHtml(kinds)}).`;
  return `<p>This page weighs ${megabytes(page)} MB, with everything in it.${drawing}</p>`;
}

const withContents = (opening: string, body: string, sheet: Sheet): string =>
  `<div class="opening-part">${opening}</div>\n${contentsHtml(sheet.outline.headings)}<div class="body-part">${body}</div>\n`;

function contentsHtml(headings: Heading[]): string {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < CONTENTS_FROM) return "";
  const items = sections.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><p>On this page</p><ol>${items.join("\n")}</ol></nav>\n`;
}

function footerHtml(context: PageContext, charts: boolean): string {
  const drawn = charts ? ` Charts drawn with Plotly.js ${plotlyVersion()} (MIT).` : "";
  return `<p>${aboutHtml(context)}${drawn}</p>`;
}
