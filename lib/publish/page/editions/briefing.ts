import { escapeHtml, type Shown } from "../../../display";
import { sourcesSection, supportSection } from "../closing";
import { mainPointsHtml, openingHtml } from "../opening";
import { type Content, messages, type Sheet } from "../sheet";
import { blocksOf, joined } from "./blocks";
import { allShown } from "../story";
import type { PageContext } from "../types";

/**
 * Two to four printed pages for someone who decides: key messages, charts, caveats, sources. What the
 * notebook says of itself, such as what it covers, is true of all of it and not of these pages: it
 * stands at their end, under a heading that says so.
 */
export function briefing(sheet: Sheet, context: PageContext): Content {
  const { parts } = sheet.story;
  const opening =
    openingHtml(sheet, context, { withLead: false }) + mainPointsHtml(sheet, "Key messages");
  const shown = allShown(sheet.story).filter(forBriefing);
  const charts = shown.map((one) => sheet.shown(one)).join("");
  const evidence = charts && `<section>${sheet.heading(2, "The evidence")}${charts}</section>\n`;
  const sources = parts.filter((part) => part.tags.has("sources"));
  const closing = sourcesSection(sources, sheet) + supportSection(sheet.outline);
  const caveats = caveatsSection(sheet, charts);
  return { opening, body: evidence + caveats + behindSection(sheet) + closing };
}

function behindSection(sheet: Sheet): string {
  const { lead } = sheet.story;
  const words = lead === undefined ? "" : sheet.prose(lead, { plainHeadings: true });
  if (words === "") return "";
  return `<section class="behind">${sheet.heading(2, "The notebook behind this briefing")}${words}</section>\n`;
}

/** Caveats stand together at the end as well as one beside each chart. */
const forBriefing = (shown: Shown): boolean => shown.kind === "chart";

/** An interval is explained only where one is shown: most stand in tables, which a briefing leaves out. */
const INTERVAL = /\bintervals?\b/i;

function caveatsSection(sheet: Sheet, shown: string): string {
  const told = messages(sheet.story, "key message").map(({ text }) => text);
  const hasIntervals = [shown, ...told].some((each) => INTERVAL.test(each));
  const words = sheet.story.parts
    .filter((part) => part.tags.has("caveats"))
    .map((part) => (hasIntervals ? part : { ...part, prose: withoutIntervals(part.prose ?? "") }))
    .map((part) => sheet.prose(part))
    .join("");
  const caveats = messages(sheet.story, "caveat");
  if (words === "" && caveats.length === 0) return "";
  for (const caveat of caveats) sheet.cite(caveat.sources);
  const items = caveats.map((caveat) => `<li>${escapeHtml(caveat.text)}</li>`).join("\n");
  const heading = words === "" ? sheet.heading(2, "Keep in mind") : "";
  return `<section class="caveats">${heading}${words}${items && `<ul>\n${items}\n</ul>`}</section>\n`;
}

const withoutIntervals = (markdown: string): string =>
  INTERVAL.test(markdown)
    ? joined(blocksOf(markdown).filter((block) => !INTERVAL.test(block.markdown)))
    : markdown;
