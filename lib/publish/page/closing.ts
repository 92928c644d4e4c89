/** What stands at the end of a page: caveats, sources, who to turn to. */
import { escapeHtml, sourceHtml, supportHtml } from "../../display";
import type { Outline } from "./markdown";
import type { Sheet } from "./sheet";
import type { Part } from "./story";
import type { IndexContext } from "./types";

/** The notebook's own words on its sources, then every source that was drawn from. */
export function sourcesSection(parts: Part[], sheet: Sheet): string {
  const words = parts.map((part) => sheet.prose(part) + sheet.outputs(part)).join("");
  const { sources } = sheet;
  if (sources.length === 0) return words;
  const items = sources.map((source) => `<li>${sourceHtml(source)}</li>`).join("\n");
  const heading = words === "" ? sheet.heading(2, "Sources") : "";
  return `<section class="sources">${heading}${words}<ul>\n${items}\n</ul></section>\n`;
}

/** The support box, in the outline of the page. */
export function supportSection(outline: Outline): string {
  const { id } = outline.add(2, "Who to turn to");
  return supportHtml(2, id);
}

/** What a reader needs to trace the page: when it was made, from which figures and which code. */
export function aboutHtml(context: IndexContext): string {
  const made = `Made on <time datetime="${escapeHtml(context.madeAt)}">${escapeHtml(moment(context.madeAt))}</time>`;
  const ledger =
    context.ledgerHash === ""
      ? ""
      : `, ledger <code title="SHA-256 of the ledger">${escapeHtml(context.ledgerHash.slice(0, 12))}</code>`;
  const about =
    context.aboutHref === undefined
      ? ""
      : `<a href="${escapeHtml(context.aboutHref)}">About these figures</a>: what is counted, how, and what was corrected. `;
  return `${about}${made}${ledger}, code <code>${escapeHtml(context.codeVersion)}</code>, Node.js <code>${escapeHtml(context.nodeVersion)}</code>.`;
}

/** "21 November 2026 at 20:18 UTC"; the text as it came when it is no date. */
function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const written = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(date);
  return `${written} UTC`;
}
