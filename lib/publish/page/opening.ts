/** What stands at the head of a page: title, for whom, a content note, what failed. */
import { failurePlace } from "../../runner/failure";
import { escapeHtml } from "../../display";
import { inlineHtml } from "./markdown";
import { messages, type Sheet } from "./sheet";
import type { Edition, PageContext } from "./types";

const EDITION_NAMES: Record<Edition, string> = {
  analysis: "Analysis",
  briefing: "Briefing",
  lesson: "Lesson",
  slides: "Slides",
};

export const editionName = (edition: Edition): string => EDITION_NAMES[edition];

/** Title, audience, lead and content note, with the values the page was made for. */
export function openingHtml(sheet: Sheet, context: PageContext, { withLead = true } = {}): string {
  const { lead } = sheet.story;
  const words = withLead && lead !== undefined ? sheet.prose(lead) : "";
  return `<header class="opening">
${titleHtml(sheet, context)}${words && `<div class="lead">${words}</div>\n`}${contentNoteHtml(sheet)}</header>
`;
}

/** The title, for whom and of what, and whether something failed. */
export function titleHtml({ story }: Sheet, context: PageContext): string {
  const audience = story.audience === "" ? "" : `: ${escapeHtml(story.audience)}`;
  return `<p class="kicker">${editionName(context.edition)}${audience}</p>
<h1>${inlineHtml(story.title)}</h1>
${valuesHtml(story.values)}${failureBanner(context)}`;
}

export function contentNoteHtml(sheet: Sheet): string {
  const notes = sheet.story.contentNotes.map((part) => sheet.prose(part)).join("");
  return notes === ""
    ? ""
    : `<div class="content-note" role="note" aria-label="Content note">${notes}</div>\n`;
}

function valuesHtml(values: PageContext["parameters"]): string {
  const terms = Object.entries(values).map(
    ([name, value]) =>
      `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(String(value))}</dd></div>`,
  );
  return terms.length === 0 ? "" : `<dl class="parameters">${terms.join("")}</dl>\n`;
}

/** Says first of all that the page is not whole, and where it broke. */
function failureBanner({ failures, edition }: PageContext): string {
  if (failures.length === 0) return "";
  const drawsCells = edition === "analysis" || edition === "lesson";
  const items = failures.map((failure) => {
    const { cellId, message } = failure;
    const place = failurePlace(failure);
    const anchor = `cell-${(cellId ?? "").replace(/[^\w-]/g, "-")}`;
    const named = drawsCells && cellId !== undefined ? `<a href="#${anchor}">${place}</a>` : place;
    return `<li>${named}: <span class="failure">${escapeHtml(message)}</span></li>`;
  });
  return `<div class="warning banner" role="alert"><p><strong>This page is incomplete: its notebook failed while it ran.</strong> Do not quote from it.</p><ul>${items.join("")}</ul></div>\n`;
}

/**
 * The main points, drawn from the notebook's own numbers, with the key caveat beneath. Without key
 * messages the findings serve, then the headlines of the charts.
 */
export function mainPointsHtml(sheet: Sheet, title: string): string {
  const { story } = sheet;
  const key = messages(story, "key message");
  const points = key.length > 0 ? key : messages(story, "finding");
  if (points.length === 0) return "";
  for (const point of points) sheet.cite(point.sources);
  const items = points.map((point) => `<li>${escapeHtml(point.text)}</li>`);
  return `<section class="main-points">${sheet.heading(2, title)}<ul>
${items.join("\n")}
</ul>
${sheet.caveatLine()}</section>
`;
}
