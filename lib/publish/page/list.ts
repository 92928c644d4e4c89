import { escapeHtml } from "../../display";
import { aboutHtml, supportSection } from "./closing";
import { documentHtml } from "./document";
import { Outline } from "./markdown";
import { editionName } from "./opening";
import { sketchHtml } from "./sketch";
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
    main: `${OPENING}${SEARCH}${shelvesHtml(entries, extras)}
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

/** The pages under the headings of those they are for, in the order in which these first come. */
function shelvesHtml(entries: IndexEntry[], extras: readonly ExtraPage[]): string {
  const shelves = new Map<string, string[]>();
  const put = (shelf: string, items: string[]): void => {
    if (items.length > 0) shelves.set(shelf, [...(shelves.get(shelf) ?? []), ...items]);
  };
  const groups = grouped(entries);
  const named = groups.some(([first]) => first?.group !== undefined);
  const level = named ? 3 : 2;
  put(named ? TOOLS : "", extrasHtml(extras, "first", level));
  for (const group of groups) {
    put(group[0]?.group ?? (named ? OTHERS : ""), [groupHtml(group, level)]);
  }
  put(named ? TOOLS : "", extrasHtml(extras, "last", level));
  return [...shelves]
    .map(([shelf, items]) => {
      const heading = shelf === "" ? "" : `<h2>${escapeHtml(shelf)}</h2>\n`;
      return `<section class="shelf">${heading}<ul class="entries">\n${items.join("\n")}\n</ul></section>`;
    })
    .join("\n");
}

const TOOLS = "To work with";
const OTHERS = "More pages";

function groupHtml(group: IndexEntry[], level: number): string {
  const whole = group.filter((entry) => valuesOf(entry) === "");
  const places = group.filter((entry) => valuesOf(entry) !== "");
  const [main] = whole;
  const { title, audience } = group[0] as IndexEntry;
  const failed = group.filter((entry) => entry.failed).length;
  return `<li class="entry" data-search>
${group[0]?.sketch === undefined ? "" : sketchHtml(group[0].sketch)}<div><h${level}>${main === undefined ? escapeHtml(title) : linkHtml(main, title)}</h${level}>
${main?.summary ? `<p class="finding">${escapeHtml(main.summary)}</p>` : ""}
${audience === "" ? "" : `<p class="for">${escapeHtml(audience)}</p>`}
${failed === 0 ? "" : `<p class="for"><strong>${failed} of ${group.length} ${group.length === 1 ? "page" : "pages"} incomplete: a cell failed.</strong></p>`}
${whole.length > 1 ? `<p class="editions">${whole.map((entry) => linkHtml(entry, editionName(entry.edition))).join(" ")}</p>` : ""}
${places.length === 0 ? "" : `<ul class="places">${places.map(placeHtml).join("\n")}</ul>`}
</div></li>`;
}

/** The pages that no notebook makes and that stand first, or last. */
function extrasHtml(
  extras: readonly ExtraPage[],
  place: ExtraPage["place"],
  level: number,
): string[] {
  return extras
    .filter((extra) => extra.place === place)
    .map(
      ({ name, title, summary }) => `<li class="entry" data-search>
<div><h${level}><a href="${encodeURIComponent(name)}.html">${escapeHtml(title)}</a></h${level}>
<p class="finding">${escapeHtml(summary)}</p>
</div></li>`,
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
