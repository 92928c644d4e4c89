/** A chart of many rows on paper, where what is taller than a sheet is cut through a row. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { BUNDLE_MIME, type ShownChart } from "../../display";
import { renderPage } from "./index";
import { launch, noBrowser } from "./testing/browser";
import { context, wholeNotebook } from "./testing/notebooks";
import { paperFaults } from "./testing/paper";

/** A row for each of `count` forces, as high as names of `lines` lines need on a telephone. */
function withRows(count: number, lines: number): ReturnType<typeof wholeNotebook> {
  const notebook = wholeNotebook();
  const chart = notebook.cells
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .map((output) => ("data" in output ? (output.data[BUNDLE_MIME] as ShownChart) : undefined))
    .find((shown) => shown?.kind === "chart");
  const rows = Array.from({ length: count }, (_, at) => at);
  chart!.plot.data = [{ type: "scatter", mode: "markers", x: rows, y: rows }] as never;
  chart!.plot.layout = {
    height: 110 + count * (11 + 17 * lines),
    yaxis: {
      tickvals: rows,
      ticktext: rows.map((at) => `Force${"<br>of".repeat(lines - 1)} ${at}`),
    },
  };
  return notebook;
}

for (const [count, lines] of [
  // Two lines a row are 1,595 pixels, of which 0.66 is more than a sheet; one line a row, 1,034.
  [33, 2],
  // Too many for a sheet with one line each, too.
  [90, 1],
] as const) {
  test(
    `a chart of ${count} rows is printed on one sheet (Chromium)`,
    { skip: noBrowser },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "plain-figures-paper-"));
      const file = join(folder, "page.html");
      writeFileSync(file, renderPage(withRows(count, lines), context()));
      const browser = await launch();
      try {
        const page = await browser.newPage();
        await page.goto(pathToFileURL(file).href);
        await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
        await page.locator(".js-plotly-plot .main-svg").first().waitFor({ state: "attached" });
        assert.deepEqual(await paperFaults(page, 1), []);
      } finally {
        await browser.close();
        rmSync(folder, { recursive: true });
      }
    },
  );
}
