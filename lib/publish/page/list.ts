import { escapeHtml } from "../../display";
import { aboutHtml, supportSection } from "./closing";
import { documentHtml } from "./document";
import { Outline } from "./markdown";
import { editionName } from "./opening";
import type { ExtraPage, IndexContext, IndexEntry } from "./types";

/** The page that lists the others: what there is, for whom, what it found, for which places. */
export function renderIndex(
  entries: IndexEntry[],
  context: IndexContext,
  extras: readonly ExtraPage[] = [],
): string {
  const { reloadScript } = context;
  return documentHtml({
    title: "Plain Figures",
    description: "Published figures on police-recorded child sexual offences, checked and sourced.",
    kind: "index",
    main: `${OPENING}${SEARCH}<ul class="entries">
${[...extrasHtml(extras, "first"), ...grouped(entries).map(groupHtml), ...extrasHtml(extras, "last")].join("\n")}
</ul>
${supportSection(new Outline())}`,
    footer: `<p>${aboutHtml(context)}</p>`,
    scripts: ["search"],
    figures: [],
    libraries: [],
    ...(reloadScript !== undefined && { reloadScript }),
  });
}

const OPENING = `<header class="opening"><h1>Plain Figures</h1>
<div class="lead"><p>Published figures on sexual offences against children that the police recorded: checked, sourced and in plain words.</p></div></header>
`;

/** Brought to life by a script; without one the whole list stands there to be read. */
const SEARCH = `<div class="search" hidden><label for="search">Find a page by force, place or subject</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<p role="status" id="found"></p></div>
`;

/** The pages of one notebook: its editions, and one for each place it was made for. */
function grouped(entries: IndexEntry[]): IndexEntry[][] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.title);
    if (group === undefined) groups.set(entry.title, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

function groupHtml(group: IndexEntry[]): string {
  const whole = group.filter((entry) => valuesOf(entry) === "");
  const places = group.filter((entry) => valuesOf(entry) !== "");
  const [main] = whole;
  const { title, audience } = group[0] as IndexEntry;
  const failed = group.filter((entry) => entry.failed).length;
  return `<li class="entry" data-search>
<h2>${main === undefined ? escapeHtml(title) : linkHtml(main, title)}</h2>
${main?.summary ? `<p class="finding">${escapeHtml(main.summary)}</p>` : ""}
${audience === "" ? "" : `<p class="for">${escapeHtml(audience)}</p>`}
${failed === 0 ? "" : `<p class="for"><strong>${failed} of ${group.length} ${group.length === 1 ? "page" : "pages"} incomplete: a cell failed.</strong></p>`}
${whole.length > 1 ? `<p class="editions">${whole.map((entry) => linkHtml(entry, editionName(entry.edition))).join(" ")}</p>` : ""}
${places.length === 0 ? "" : `<ul class="places">${places.map(placeHtml).join("\n")}</ul>`}
</li>`;
}

/** The pages that no notebook makes and that stand first, or last. */
function extrasHtml(extras: readonly ExtraPage[], place: ExtraPage["place"]): string[] {
  return extras
    .filter((extra) => extra.place === place)
    .map(
      ({ name, title, summary }) => `<li class="entry" data-search>
<h2><a href="${encodeURIComponent(name)}.html">${escapeHtml(title)}</a></h2>
<p class="finding">${escapeHtml(summary)}</p>
</li>`,
    );
}

function placeHtml(entry: IndexEntry): string {
  const edition =
    entry.edition === "analysis" ? "" : ` (${editionName(entry.edition).toLowerCase()})`;
  const finding = entry.summary === "" ? "" : ` <span>${escapeHtml(entry.summary)}</span>`;
  return `<li data-search>${linkHtml(entry, valuesOf(entry) + edition)}${finding}</li>`;
}

const valuesOf = ({ parameters }: IndexEntry): string => Object.values(parameters).join(", ");

const linkHtml = ({ href }: IndexEntry, text: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
