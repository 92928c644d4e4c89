import { basename } from "node:path";
import type { Finding, Verdict } from "../../claims";
import { escapeHtml } from "../../display/html";
import { supportHtml } from "../../display/support";
import { aboutHtml } from "../../publish/page/closing";
import { documentHtml } from "../../publish/page/document";
import { codeHash, codeVersion } from "../../publish/project";
import { GENERATOR } from "./writePage";
import { meaning, recomputed, SIGNS, tally } from "../../claims/telling/words";

interface Article {
  file: string;
  text: string;
  findings: readonly Finding[];
}

const CLASSES: Record<Verdict, string> = {
  holds: "holds",
  "does not hold": "fails",
  "not checkable": "open",
};

const STYLE = `
mark { color: inherit; background: var(--pf-wash); padding: 0 0.15em; border-bottom: 0.15em solid var(--pf-quiet); }
mark.holds { border-color: #28a197; }
mark.fails { border-bottom-style: double; border-bottom-width: 0.25em; border-color: var(--pf-warning); }
mark a { color: inherit; text-decoration: none; }
mark a:is(:focus, :hover) { text-decoration: underline; }
.sign { font-weight: 700; }
.article { border-left: 0.25rem solid var(--pf-line); padding-left: 1rem; }
tr:target { background: var(--pf-wash); outline: 2px solid var(--pf-accent); }
@media print { mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;

/** The user's own copy of the articles, the figures marked, as one page without script of its own. */
export function page(articles: readonly Article[], madeAt = new Date()): string {
  const title = articles.length === 1 ? basename(articles[0]!.file) : "Figures in articles";
  return documentHtml({
    title: articles.length === 1 ? `${title}: its figures` : title,
    description: `The figures of ${title}, each with what it means and whether it holds.`,
    kind: "check",
    head: GENERATOR,
    style: STYLE,
    main: `<header class="opening"><p class="kicker">Figures of an article, checked</p>
<h1>${escapeHtml(title)}</h1>
<div class="lead"><p>Each figure was held against the other figures given. <span class="sign">${SIGNS.holds}</span> the counts give the statement; <span class="sign">${SIGNS["does not hold"]}</span> they give another; <span class="sign">${SIGNS["not checkable"]}</span> nothing printed tests it. The verdict is about arithmetic, not about whether a count is right.</p></div></header>
${articles.map((article, i) => section(article, i + 1, articles.length > 1)).join("\n")}
${sourcesHtml(articles)}${supportHtml()}
`,
    footer: `<p>${aboutHtml({ madeAt: madeAt.toISOString().replace(/\.\d+Z$/, "Z"), ledgerHash: "", codeVersion: codeVersion(codeHash()), nodeVersion: process.version })}</p>`,
    scripts: [],
    figures: [],
    libraries: [],
  });
}

/** What the verdicts rest on: the articles themselves, and the sources of the ledger's rows. */
function sourcesHtml(articles: readonly Article[]): string {
  const rested = articles.flatMap(({ findings }) =>
    findings.flatMap(({ restsOn }) => restsOn.map(({ source }) => source ?? "")),
  );
  const files = articles.map(({ file }) => file);
  // A path would tell of the reader's own folders; the title of a source may hold "2016/17".
  const names = [...files, ...rested]
    .filter(Boolean)
    .map((name) => (files.includes(name) ? basename(name) : name));
  const items = [...new Set(names)].map((name) => `<li>${escapeHtml(name)}</li>`).join("\n");
  return `<section class="sources"><h2>Sources</h2><ul>\n${items}\n</ul></section>\n`;
}

function section(article: Article, n: number, named: boolean): string {
  const heading = named ? `<h2>${escapeHtml(basename(article.file))}</h2>\n` : "";
  return `<section>
${heading}<p>${escapeHtml(sentenceCase(tally(article.findings)))}.</p>
<div class="article">
${body(article, n)}
</div>
${article.findings.length > 0 ? table(article, n) : ""}
</section>`;
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const rowId = (n: number, i: number): string => `f${n}-${i + 1}`;

/** The text in paragraphs. A figure never crosses a line end, so each line is marked by itself. */
function body({ text, findings }: Article, n: number): string {
  let html = "";
  let at = 0;
  for (const [i, finding] of findings.entries()) {
    html += escapeHtml(text.slice(at, finding.start)) + marked(finding, rowId(n, i));
    at = finding.end;
  }
  html += escapeHtml(text.slice(at));
  return html
    .split(/(?:\r?\n[^\S\n]*)+/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${line}</p>`)
    .join("\n");
}

function marked({ quote, verdict }: Finding, id: string): string {
  const words = escapeHtml(quote.replaceAll(/\s+/g, " "));
  return `<mark class="${CLASSES[verdict]}"><a href="#${id}" aria-label="${words}: ${verdict}">${words}&nbsp;<span class="sign" aria-hidden="true">${SIGNS[verdict]}</span></a></mark>`;
}

function table({ file, findings }: Article, n: number): string {
  const rows = findings.map((finding, i) => {
    const { quote, verdict, because } = finding;
    const cells = [meaning(finding), `${SIGNS[verdict]} ${verdict}`, recomputed(finding), because];
    const data = cells
      .map((cell, at) => `<td data-label="${HEADS[at + 1]}">${escapeHtml(cell)}</td>`)
      .join("");
    return `<tr id="${rowId(n, i)}"><th scope="row">${escapeHtml(quote)}</th>${data}</tr>`;
  });
  const heads = HEADS.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<div class="pf-table pf-wordy"><div class="pf-scroll" role="region" aria-label="Figures of ${escapeHtml(basename(file))}" tabindex="0"><table>
<caption>The figures of ${escapeHtml(basename(file))}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div></div>`;
}

const HEADS = ["Printed", "Means", "Verdict", "Worked out", "Why"];
