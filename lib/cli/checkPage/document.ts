/** The page "Check an article" as one file: its markup, with style, code, worker and data within. */
import { createHash } from "node:crypto";
import { escapeHtml } from "../../display/html";
import { GENERATOR } from "../../publish/files/own";
import { supportHtml } from "../../display/support";
import { pack } from "../../web/checking/packed";
import type { PageData } from "../../web/checking/protocol";

/** What the page is made of. */
export interface CheckPageParts {
  /** The style sheets, one after another. */
  css: string;
  /** The bundled scripts of the page and of its worker. */
  main: string;
  worker: string;
  data: PageData;
  /** When and from what it was made: "Made on …". */
  madeOf: string;
  /** What a tick and a cross were worth on texts not seen before; a sentence each. */
  worth: string[];
}

/** The whole page. Nothing in it can reach the network: its policy allows no connection. */
export function checkPageHtml({ css, main, worker, data, madeOf, worth }: CheckPageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(main)}'`,
    `style-src 'sha256-${sha256(css)}'`,
    "worker-src blob:",
    "connect-src 'none'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${GENERATOR}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="Paste an article: each figure in it is found, explained and held against the others. Nothing leaves your computer.">
<title>Check an article: Plain Figures</title>
<style>${css}</style>
</head>
<body class="check">
<a class="skip" href="#main">Skip to the content</a>
<header class="band"><p><a href="index.html">Plain Figures<span class="pf-hidden">: all pages</span></a></p></header>
<main id="main" tabindex="-1">
<h1>Check an article</h1>
<div class="lead"><p>Paste a text with figures on sexual offences against children that the police recorded. Each figure is marked: what it means, what it rests on, and whether the text’s own figures bear it out.</p></div>
<p class="private"><strong>Nothing leaves this computer.</strong> The page is forbidden to connect to anything and keeps nothing; it works with the network off.</p>
<noscript><p class="warning">This page works with JavaScript. Without it, the command “npx figures check FILE” does the same.</p></noscript>
${textSection(data)}
${RESULTS}
${worthSection(worth)}
${supportHtml(2, "support")}
</main>
<footer class="foot"><p>${escapeHtml(madeOf)} It contains public sector information licensed under the Open Government Licence v3.0 (Home Office, Police recorded crime open data). <a href="about.html">About these figures</a></p></footer>
<datalist id="areas">${data.areas.map((area) => `<option value="${escapeHtml(area)}"></option>`).join("")}</datalist>
<script type="application/json" id="data">${inert(pack(data))}</script>
<script type="text/plain" id="worker">${worker}</script>
<script>${main}</script>
</body>
</html>
`;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/** JSON that no text in it can leave. */
const inert = (json: string): string => json.replaceAll("<", "\\u003c");

function textSection({ examples }: PageData): string {
  const example = examples.length === 0 ? " hidden" : "";
  return `<section aria-labelledby="text-heading">
<h2 id="text-heading">The text</h2>
<label for="text">Paste or type the text here, or drop a file on the page (text, HTML or Word)</label>
<textarea id="text" rows="9" spellcheck="false" autocomplete="off"></textarea>
<p class="actions"><button type="button" id="example"${example}>Load an invented example</button> <button type="button" id="clear">Clear</button> <label class="chooser">Open a file <input type="file" id="file"></label></p>
<details class="settings"><summary>What the text leaves open, and what else it is held against</summary>
<div class="fields">
<p class="field"><label for="year">“Last year” in the text is <span class="hint">such as 2016/17</span></label><input id="year" autocomplete="off" spellcheck="false"></p>
<p class="field"><label for="area">It is about <span class="hint">where no place is named</span></label><input id="area" list="areas" autocomplete="off" spellcheck="false"></p>
</div>
<p><label><input type="checkbox" id="with-ledger" checked> Hold counts against this project’s ledger of published figures</label></p>
<p class="field"><label for="round">Hold a release against a round’s results <span class="hint">its national.csv and by-force.csv</span></label><input type="file" id="round" accept=".csv" multiple></p>
<p id="round-said" role="status"></p>
</details>
</section>`;
}

const RESULTS = `<p id="status" role="status"></p>
<p id="progress" hidden><progress aria-label="Reading the text"></progress></p>
<section id="results" aria-labelledby="read-heading" hidden>
<h2 id="read-heading">As it was read</h2>
<p><label><input type="checkbox" id="hide"> Hide the verdicts, so that you decide first</label></p>
<p class="key verdict-only"><span data-verdict="holds">✓ the text’s counts give it, or the ledger has it</span> <span data-verdict="does not hold">✗ they give another</span> <span data-verdict="not checkable">– nothing printed tests it</span></p>
<div id="marked"></div>
<div id="found">
<h2>All figures</h2>
<div id="table" class="pf-scroll" role="region" aria-label="All figures" tabindex="0"></div>
<h2>Take away</h2>
<p class="actions"><button type="button" id="save-page">Save the marked-up page</button> <button type="button" id="save-rows">Save the figures as CSV</button> <button type="button" id="print">Print</button></p>
<label for="note">A note to the editor</label>
<textarea id="note" rows="9" readonly></textarea>
<p class="actions"><button type="button" id="copy-note">Copy the note</button> <button type="button" id="save-note">Save the note</button></p>
</div>
</section>`;

function worthSection(worth: string[]): string {
  return `<section aria-labelledby="worth-heading">
<h2 id="worth-heading">What the marks are worth</h2>
<p><strong>✓ A tick</strong> says that the text’s own figures, in every way its words can be read, give the statement; or that the words leave open which are meant, and some of them give it as hardly any would by chance. It does not say that the counts are right.</p>
<p><strong>✗ A cross</strong> says that they give another number, whichever way the words are read. Look at the sentence before you write to anyone: the text is read by rules, and rules misread.</p>
<p><strong>– A dash</strong> says that the text does not print what one would need, or that its words can be read in several ways that disagree.</p>
<p><strong>*</strong> Beside a tick: the sum is right, and there is more to say: the sentence claims more than the sum shows, or the ledger marks a count of it.</p>
${worth.map((words) => `<p>${escapeHtml(words)}</p>`).join("\n")}
</section>`;
}
