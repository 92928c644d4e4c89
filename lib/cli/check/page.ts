import { createHash } from "node:crypto";
import type { Finding, Verdict } from "../../claims";
import { escapeHtml } from "../../display/html";
import { supportHtml } from "../../display/support";
import { GENERATOR } from "./writePage";
import { meaning, recomputed, SIGNS, tally } from "./words";

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
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1, h2, h3 { line-height: 1.25; }
mark { color: inherit; background: #eee; padding: 0 .15em; border-bottom: .15em solid #3d3d3d; }
mark.holds { background: #e3f4f2; border-color: #28a197; }
mark.fails { background: #fdeadf; border-bottom-style: double; border-color: #801650; }
mark a { color: inherit; text-decoration: none; }
mark a:focus, mark a:hover { text-decoration: underline; }
.sign { font-weight: 700; }
.article { border-left: .25rem solid #bfbfbf; padding-left: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; font-weight: 700; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #bfbfbf; overflow-wrap: anywhere; }
tr:target { background: #fff6d6; }
.pf-support { margin-top: 2rem; padding: 1rem; border: 2px solid #12436d; }
.pf-support li span { display: block; }
@media print { mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;

/** The user's own copy of the articles, the figures marked, as one page without script. */
export function page(articles: readonly Article[]): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const title = articles.length === 1 ? `Figures in ${articles[0]!.file}` : "Figures in articles";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
${GENERATOR}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>Each figure was held against the other figures given. <span class="sign">${SIGNS.holds}</span> the counts give the statement; <span class="sign">${SIGNS["does not hold"]}</span> they give another; <span class="sign">${SIGNS["not checkable"]}</span> nothing printed tests it. The verdict is about arithmetic, not about whether a count is right.</p>
${articles.map((article, i) => section(article, i + 1, articles.length > 1)).join("\n")}
${supportHtml()}
</main>
</body>
</html>
`;
}

function section(article: Article, n: number, named: boolean): string {
  const heading = named ? `<h2>${escapeHtml(article.file)}</h2>\n` : "";
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
    const data = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
    return `<tr id="${rowId(n, i)}"><th scope="row">${escapeHtml(quote)}</th>${data}</tr>`;
  });
  const heads = ["Printed", "Means", "Verdict", "Worked out", "Why"];
  return `<div class="scroll" role="region" aria-label="Figures of ${escapeHtml(file)}" tabindex="0"><table>
<caption>The figures of ${escapeHtml(file)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}
