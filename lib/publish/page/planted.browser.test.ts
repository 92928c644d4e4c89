/** The check of a page's layout can fail: each fault is planted in a page that has none. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { BUNDLE_MIME, type ShownChart } from "../../display";
import { renderPage } from "./index";
import { noBrowser } from "./testing/browser";
import { checkPages } from "./testing/checkPages";
import { context, wholeNotebook } from "./testing/notebooks";

/** Two labels at one place of the notebook's first chart. */
function withLabels(): ReturnType<typeof wholeNotebook> {
  const notebook = wholeNotebook();
  const chart = notebook.cells
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .map((output) => ("data" in output ? (output.data[BUNDLE_MIME] as ShownChart) : undefined))
    .find((shown) => shown?.kind === "chart");
  const place = { x: 0.5, y: 0.5, xref: "paper", yref: "paper", showarrow: false };
  const { layout } = chart!.plot;
  layout["annotations"] = ["first words", "second words"].map((text) => ({ ...place, text }));
  return notebook;
}

const styled = (page: string, style: string): string =>
  page.replace("</style>", `${style}</style>`);

test(
  "what lies on something else, bursts its place, is hidden or cut off is found (Chromium)",
  {
    skip: noBrowser,
  },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-planted-"));
    const write = (name: string, page: string): void =>
      writeFileSync(join(folder, `${name}.html`), page);
    const page = renderPage(wholeNotebook(), context());
    const deck = renderPage(wholeNotebook(), context({ edition: "slides" }));
    write("overlap", renderPage(withLabels(), context()));
    write(
      "overflow",
      page.replace(
        "</main>",
        `<p style="overflow:hidden;white-space:nowrap">${"x".repeat(300)}</p></main>`,
      ),
    );
    write("hidden", styled(page, ".lines { display: none; }"));
    write("slides", styled(deck, ".deck .slide.chart .pf-subtitle { min-height: 3000px; }"));
    write("paper", styled(deck, "@media print { .slide table { min-width: 3000px; } }"));
    try {
      const found = await checkPages(folder);
      const told = (name: string): string => (found.get(`${name}.html`) ?? []).join("\n");
      for (const way of ["on a desk", "on a phone"]) {
        assert.ok(
          told("overlap").includes(`${way}: "first words" lies on "second words" in a chart`),
        );
        assert.ok(told("overflow").includes(`${way}: "${"x".repeat(40)}" is wider than its place`));
        assert.match(
          told("hidden"),
          new RegExp(`${way}: \\d+ groups of a chart’s marks are not shown`),
        );
      }
      assert.match(told("slides"), /on a desk: \d+ pixels of the slide "[^"]*" are cut off/);
      assert.match(told("paper"), /on paper cut off at the edge: table/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
