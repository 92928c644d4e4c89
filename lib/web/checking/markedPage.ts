import type { Finding } from "../../claims/types";
import { escapeHtml } from "../../display/escape";
import { paragraphs } from "./paragraphs";
import { meaning, SIGNS } from "../../claims/telling/words";
import { sayTally, visible } from "./words";

const STYLE = `body{max-width:46rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 system-ui,sans-serif;color:#0b0c0c;background:#fff}
mark{color:inherit;background:#f3f5f7;border-bottom:3px solid #3d3d3d}
mark.holds{border-color:#28a197}mark.fails{border-color:#801650;border-bottom-style:double}
table{border-collapse:collapse;width:100%;font-size:.9375rem}caption{text-align:left;font-weight:700}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #b1b4b6;overflow-wrap:anywhere}`;

const CLASSES = { holds: "holds", "does not hold": "fails", "not checkable": "open" } as const;

/** The text marked up and its table as a page of its own, without script. */
export function markedPage(options: {
  name: string;
  text: string;
  findings: readonly Finding[];
  date: string;
}): string {
  const { name, text, findings, date } = options;
  const title = escapeHtml(`Figures in ${name}`);
  const body = paragraphs(text, findings).map(
    ({ pieces }) =>
      `<p dir="auto">${pieces.map((piece) => (typeof piece === "string" ? escapeHtml(visible(piece)) : mark(findings[piece.figure] as Finding, piece.words))).join("")}</p>`,
  );
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
<p>Checked on ${escapeHtml(date)} with Plain Figures. ${escapeHtml(sayTally(findings))} ${SIGNS.holds} the text's own counts give the statement, or the ledger has the same count; ${SIGNS["does not hold"]} they give another; ${SIGNS["not checkable"]} nothing printed tests it. The verdict is about arithmetic, not about whether a count is right.</p>
${body.join("\n")}
<table><caption>The figures of the text</caption><thead><tr>${["Figure", "Read as", "Verdict", "Why"].map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>
${findings.map(row).join("\n")}
</tbody></table></main></body></html>
`;
}

function mark({ verdict }: Finding, words: string): string {
  return `<mark class="${CLASSES[verdict]}">${escapeHtml(visible(words))}&nbsp;${SIGNS[verdict]}</mark>`;
}

function row(finding: Finding): string {
  const { quote, verdict, because, but } = finding;
  const why = but ? `${because} But: ${but}` : because;
  const cells = [meaning(finding), `${SIGNS[verdict]} ${verdict}`, why];
  return `<tr><th scope="row">${escapeHtml(visible(quote))}</th>${cells.map((cell) => `<td>${escapeHtml(visible(cell))}</td>`).join("")}</tr>`;
}
