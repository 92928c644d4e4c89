/** What a chart says on a dark page: only its colours are others. */
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

/** Groups whose names are those of a colour and of what every object in JavaScript has. */
const NAMES = ["White", "constructor", "#3d3d3d"];

function withNames(): ReturnType<typeof wholeNotebook> {
  const notebook = wholeNotebook();
  const chart = notebook.cells
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .map((output) => ("data" in output ? (output.data[BUNDLE_MIME] as ShownChart) : undefined))
    .find((shown) => shown?.kind === "chart");
  const bars = { type: "bar", orientation: "h", x: [1, 2, 3], y: ["a", "b", "c"], text: NAMES };
  chart!.plot.data = [{ ...bars, marker: { color: ["#12436D", "#3D3D3D", "#3D3D3D"] } }] as never;
  chart!.plot.layout = { height: 400, yaxis: { type: "category" } };
  return notebook;
}

test(
  "on a dark page names keep their words, and colours become lighter (Chromium)",
  { skip: noBrowser },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-scheme-"));
    const file = join(folder, "page.html");
    writeFileSync(file, renderPage(withNames(), context()));
    const browser = await launch();
    try {
      const page = await browser.newPage({ colorScheme: "dark" });
      await page.goto(pathToFileURL(file).href);
      await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
      await page.locator(".js-plotly-plot .bars path").first().waitFor({ state: "attached" });
      const plot = page.locator(".js-plotly-plot").first();
      assert.deepEqual(await plot.locator(".bartext").allTextContents(), NAMES);
      const style = await plot.locator(".bars path").first().getAttribute("style");
      // #8cc2f7, which is lighter than #12436d.
      assert.match(style!, /fill: rgb\(140, 194, 247\)/);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
);
