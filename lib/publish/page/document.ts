/** The frame of every page: policy, style, landmarks, scripts. */
import { GENERATOR } from "../files/own";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { displayCss, escapeHtml, type PackedScript } from "../../display";
import { asset, bundle } from "./assets";
import { toBase85 } from "./base85";

export interface PageDocument {
  title: string;
  description: string;
  /** Class of the body: an edition, or `index`. */
  kind: string;
  /** The address of the list of all pages. */
  indexHref?: string;
  /** HTML of our own making that follows in `<head>`. */
  head?: string;
  /** Style of this kind of page alone. */
  style?: string;
  /** HTML inside `<main>`. */
  main: string;
  footer: string;
  /** Names of the page's own scripts in `client/`, each a module, in the order they run. */
  scripts: string[];
  /** What the script `charts` draws; none when it is not among the scripts. */
  figures: unknown[];
  /** Names of bundles of `lib/web`, each a module too. */
  bundles?: string[];
  /** What those scripts inflate. */
  libraries: PackedScript[];
  /** A script of the preview server, which may call that server. */
  reloadScript?: string;
}

/** Style sheets of single editions. */
const STYLES: Record<string, string[]> = {
  lesson: ["exercise.css", "lesson.css"],
  slides: ["exercise.css", "slides.css"],
};

export function documentHtml(page: PageDocument): string {
  const fold = asset("client/fold.js");
  const modules = [
    ...page.scripts.map((name) => asset(`client/${name}.js`)),
    ...(page.bundles ?? []).map(bundle),
  ];
  if (page.reloadScript !== undefined) modules.push(page.reloadScript);
  const { libraries } = page;
  const hashes = [...[fold, ...modules].map(sha256), ...libraries.map((library) => library.sha256)];
  const home =
    page.indexHref === undefined
      ? "Plain Figures"
      : `<a href="${escapeHtml(page.indexHref)}">Plain Figures<span class="pf-hidden">: all pages</span></a>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${GENERATOR}
<meta http-equiv="Content-Security-Policy" content="${policy(hashes, page.reloadScript !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${licencesHtml(page.libraries)}<meta name="description" content="${escapeHtml(page.description)}">
${page.head ?? ""}<title>${escapeHtml(page.title)}</title>
<style>
${displayCss()}
${asset("page.css")}${page.style ?? ""}${(STYLES[page.kind] ?? []).map(asset).join("")}</style>
<noscript><style>.plot-room { min-height: 0 }</style></noscript>
</head>
<body class="${page.kind}">
<a class="skip" href="#main">Skip to the content</a>
<header class="band"><p>${home}</p></header>
<main id="main" tabindex="-1">
${page.main}</main>
<footer class="foot">${page.footer}</footer>
<script>${fold}</script>
${modules.map((script) => `<script type="module">${script}</script>\n`).join("")}${figuresHtml(page.figures)}${libraries.map(libraryHtml).join("")}</body>
</html>
`;
}

/**
 * Nothing is fetched, and no script runs but those that are named by their hash. Styles may stand
 * in elements, because Plotly sets them so; no text from data ever reaches a style.
 */
function policy(hashes: string[], preview: boolean): string {
  const scripts =
    hashes.length === 0 ? "'none'" : hashes.map((hash) => `'sha256-${hash}'`).join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    ...(preview ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const sha256 = (script: string): string => createHash("sha256").update(script).digest("base64");

/** The charts' data, which repeats itself much, as compressed JSON. */
const figuresHtml = (figures: unknown[]): string =>
  figures.length === 0
    ? ""
    : `<script type="application/gzip;encoding=base85" id="figures">${toBase85(gzipSync(JSON.stringify(figures), { level: 9 }))}</script>\n`;

/** What the page carries of others' work, and under which licence: also where no footer says it. */
const licencesHtml = (libraries: PackedScript[]): string =>
  libraries.length === 0
    ? ""
    : `<meta name="license" content="${escapeHtml(libraries.map(({ name, version, license }) => `${name} ${version}: ${license}`).join("; "))}">\n`;

/** A library at rest: inert text until a script inflates it. */
const libraryHtml = (library: PackedScript): string =>
  `<script type="application/gzip;encoding=base85" id="library-${library.name}">${libraryText(library)}</script>\n`;

const written = new Map<string, string>();

/** A library as it stands on a page. */
export function libraryText({ sha256: hash, gzip }: PackedScript): string {
  const text = written.get(hash) ?? toBase85(Buffer.from(gzip, "base64"));
  written.set(hash, text);
  return text;
}
