import { escapeHtml, type Shown } from "../../../display";
import { sourcesSection, supportSection } from "../closing";
import { mainPointsHtml, openingHtml } from "../opening";
import { type Content, messages, type Sheet } from "../sheet";
import { allShown } from "../story";
import type { PageContext } from "../types";

/** Two to four printed pages for someone who decides: key messages, charts, caveats, sources. */
export function briefing(sheet: Sheet, context: PageContext): Content {
  const { parts } = sheet.story;
  const opening = openingHtml(sheet, context) + mainPointsHtml(sheet, "Key messages");
  const shown = allShown(sheet.story).filter(forBriefing);
  const charts = shown.map((one) => sheet.shown(one)).join("");
  const evidence = charts && `<section>${sheet.heading(2, "The evidence")}${charts}</section>\n`;
  const sources = parts.filter((part) => part.tags.has("sources"));
  const closing = sourcesSection(sources, sheet) + supportSection(sheet.outline);
  return { opening, body: evidence + caveatsSection(sheet) + closing };
}

/** Caveats stand together at the end as well as one beside each chart. */
const forBriefing = (shown: Shown): boolean => shown.kind === "chart";

function caveatsSection(sheet: Sheet): string {
  const words = sheet.story.parts
    .filter((part) => part.tags.has("caveats"))
    .map((part) => sheet.prose(part))
    .join("");
  const caveats = messages(sheet.story, "caveat");
  if (words === "" && caveats.length === 0) return "";
  for (const caveat of caveats) sheet.cite(caveat.sources);
  const items = caveats.map((caveat) => `<li>${escapeHtml(caveat.text)}</li>`).join("\n");
  const heading = words === "" ? sheet.heading(2, "Keep in mind") : "";
  return `<section class="caveats">${heading}${words}${items && `<ul>\n${items}\n</ul>`}</section>\n`;
}
