/** The page of helpers: all that a notebook can import, with meaning, signature and example. */
import MarkdownIt from "markdown-it";
import { escapeHtml } from "../../display";
import { supportSection } from "../../publish/page/closing";
import { documentHtml } from "../../publish/page/document";
import { Outline } from "../../publish/page/outline";

/** One exported name, as the build reads it from the declarations. */
export interface Helper {
  name: string;
  room: string;
  kind: "function" | "value" | "type";
  signature: string;
  /** The doc comment, in Markdown. */
  words: string;
  /** Code with its results after `// →`; empty where there is none. */
  example: string;
}

/** The rooms in the order of a notebook's work, each with what it is for. */
const ROOMS: [room: string, title: string][] = [
  ["tables", "Reading the ledger"],
  ["measures", "Working with numbers and frames"],
  ["charts", "Drawing"],
  ["notebook", "Showing, asking, telling"],
  ["claims", "Checking what a text says"],
  ["display", "Numbers in words"],
];

const markdown = new MarkdownIt({ html: false, linkify: false });

/** The page; it can be searched, and read without a network and without JavaScript. */
export function helpersPageHtml(helpers: readonly Helper[], madeOf: string): string {
  const types = new Map(
    helpers.filter(({ kind }) => kind === "type").map((type) => [type.name, type]),
  );
  const shown = helpers.filter(({ kind, words }) => kind !== "type" && words !== "");
  const rooms = ROOMS.map(([room, title]) => ({
    title,
    own: shown.filter((helper) => helper.room === room),
  })).filter(({ own }) => own.length > 0);
  return documentHtml({
    title: "The helpers: Plain Figures",
    description:
      "Every helper that a notebook can import: what it does, how it is called, an example.",
    kind: "helpers",
    indexHref: "index.html",
    main: `<header class="opening"><h1>The helpers</h1>
<div class="lead"><p>What a notebook can import from <code>plain-figures</code>: what each means, how it is called, and an example whose results the tests check. In Jupyter, Tab completes a name and Shift+Tab shows the same.</p></div></header>
<div class="search" hidden><label for="search">Find a helper by its name or by what it does</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<p role="status" id="found"></p></div>
<p>${rooms.flatMap(({ own }) => own.map(({ name }) => `<a href="#${name}"><code>${name}</code></a>`)).join(" ")}</p>
${rooms.map(({ title, own }) => `<h2>${escapeHtml(title)}</h2>\n<ul class="entries">${own.map((helper) => entry(helper, types)).join("\n")}</ul>`).join("\n")}
${supportSection(new Outline())}`,
    footer: `<p>${escapeHtml(madeOf)}</p>`,
    scripts: ["search"],
    figures: [],
    libraries: [],
  });
}

function entry(helper: Helper, types: ReadonlyMap<string, Helper>): string {
  const { name, signature, words, example } = helper;
  const used = typesOf(signature, types);
  const folded =
    used.length === 0
      ? ""
      : `<details class="folded"><summary>Options and results<span class="pf-hidden"> of ${name}</span></summary>${used.map(({ signature: text }) => code(text)).join("\n")}</details>`;
  return `<li class="entry" id="${name}"><div><h3>${name}</h3>
${code(signature)}
${markdown.render(words)}
${example === "" ? "" : `<p>Example:</p>\n${code(example)}`}
${folded}</div></li>`;
}

const code = (text: string): string =>
  `<pre class="code" tabindex="0"><code>${escapeHtml(text)}</code></pre>`;

/** The exported types that a signature names, and those that these name, each once. */
function typesOf(signature: string, types: ReadonlyMap<string, Helper>): Helper[] {
  const found = new Map<string, Helper>();
  const look = (text: string): void => {
    for (const [word] of text.matchAll(/\b[A-Z]\w+\b/g)) {
      const type = types.get(word);
      if (type === undefined || found.has(word)) continue;
      found.set(word, type);
      look(type.signature);
    }
  };
  look(signature);
  return [...found.values()];
}
