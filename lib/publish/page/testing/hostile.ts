/** A notebook in which every text tries to become markup or script. */
import type { ShownChart, ShownTable } from "../../../display";
import type { Notebook } from "../../../runner";
import { code, display, notebook, prose, shown } from "./notebooks";
import { countsChart } from "./shownThings";

/** Would run if any place let it; a page checks that `hacked` was never set. */
export const SCRIPT = "<script>window.hacked = 1</script>";
export const ATTRIBUTE = '" onload="window.hacked = 2" x="';
const IMAGE = '<img src=x onerror="window.hacked = 3">';
const BREAKOUT = `</script></td></table></main>${SCRIPT}<!--`;
const LINK = "javascript:window.hacked=4";

const source = { id: ATTRIBUTE, title: ATTRIBUTE, url: LINK };

const table: ShownTable = {
  kind: "table",
  caption: `Caption ${BREAKOUT}`,
  columns: [
    { key: "area", label: IMAGE, kind: "text", unit: SCRIPT },
    { key: "n", label: ATTRIBUTE, kind: "number" },
  ],
  rows: [
    [SCRIPT, 3],
    [BREAKOUT, "=1+1"],
  ],
  notes: [IMAGE],
  sources: [source],
};

const chart: ShownChart = {
  ...countsChart,
  headline: `Chart ${IMAGE}`,
  subtitle: BREAKOUT,
  description: SCRIPT,
  sources: [source],
  notes: [ATTRIBUTE],
  plot: {
    data: [
      {
        type: "bar",
        x: [`<a href="${LINK}">Kent</a>`, "<b>Norfolk</b>"],
        y: [3, 4],
        name: IMAGE,
        text: [`<a href="https://example.org/">link</a>`, SCRIPT],
      },
    ],
    layout: {
      title: { text: `<a href="${LINK}">title</a>` },
      height: "100px;background:url(https://example.org/x)",
      images: [{ source: "https://example.org/x.png", xref: "paper", yref: "paper", x: 0, y: 0 }],
      annotations: [{ text: IMAGE, x: 0, y: 1 }],
    },
  },
  table,
};

export function hostileNotebook(): Notebook {
  const made = notebook(
    prose(`# Title ${SCRIPT}\n\nLead ${IMAGE} and [a link](${LINK}).`),
    prose(
      [
        `## Heading ${IMAGE}`,
        BREAKOUT,
        `[click](${LINK}) [data](data:text/html,${encodeURIComponent(SCRIPT)}) <a href="${LINK}">raw</a>`,
        `![alt ${ATTRIBUTE}](https://example.org/pixel.png) ![x](javascript:1)`,
        `| ${SCRIPT} |\n|---|\n| ${IMAGE} |`,
        `\`\`\`${ATTRIBUTE}\n${BREAKOUT}\n\`\`\``,
        `[ref]: ${LINK}\n[ref]`,
      ].join("\n\n"),
    ),
    code(BREAKOUT, [shown(chart), shown(table)]),
    code("messages", [
      shown({ kind: "message", role: "key message", text: BREAKOUT, sources: [source] }),
      shown({ kind: "message", role: "caveat", text: SCRIPT, sources: [source] }),
      shown({ kind: "prediction", question: IMAGE }),
      shown({ kind: "exercise", id: ATTRIBUTE, question: IMAGE, hints: [SCRIPT] }),
      shown({ kind: "feedback", id: "x", verdict: "right", text: SCRIPT }),
    ]),
    code("other outputs", [
      { output_type: "stream", name: "stdout", text: BREAKOUT },
      { output_type: "stream", name: "stderr", text: BREAKOUT },
      { output_type: "error", ename: SCRIPT, evalue: IMAGE, traceback: [BREAKOUT] },
      display({
        "text/html": `<p style="background:url(https://example.org/x)" onclick="window.hacked=5">Kept words</p>${SCRIPT}${IMAGE}<iframe src="https://example.org/"></iframe><a href="${LINK}">x</a><svg onload="window.hacked=6"><script>window.hacked=7</script></svg><form action="https://example.org/"><input></form><base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/"></div></main><h1 id="main">Second title</h1>`,
      }),
      display({
        "image/svg+xml": `<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked=8" width="9" height="9">${SCRIPT}</svg>`,
      }),
      display({ "image/png": ATTRIBUTE, "text/plain": BREAKOUT }),
      display({ "application/vnd.plain-figures.v1+json": { ...table, rows: SCRIPT } }),
      display({ [BREAKOUT]: 1 }),
    ]),
  );
  const [, , third] = made.cells;
  if (third !== undefined) third.id = ATTRIBUTE;
  made.metadata.plain_figures = { audience: BREAKOUT, summary: ATTRIBUTE };
  return made;
}
