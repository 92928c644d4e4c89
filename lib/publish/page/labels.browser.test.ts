/** Where the labels of a chart's values stand, measured in a drawn page. */
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

/** England and Wales as page 10 has them: what forces answered, and the official count of the year after beside it. */
const ANSWERS = { x: [1, 2], y: [31238, 41457] };
const OFFICIAL = { x: [1, 2, 3, 4], y: [24279, 33434, 41660, 48395] };

function withValues(): ReturnType<typeof wholeNotebook> {
  const notebook = wholeNotebook();
  const chart = notebook.cells
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .map((output) => ("data" in output ? (output.data[BUNDLE_MIME] as ShownChart) : undefined))
    .find((shown) => shown?.kind === "chart");
  const { plot } = chart!;
  const all = [ANSWERS, OFFICIAL];
  plot.data = all.map(({ x, y }) => ({ type: "scatter", mode: "markers", x, y })) as never;
  plot.layout = {
    height: 400,
    showlegend: false,
    xaxis: { range: [0, 13] },
    yaxis: { range: [0, 75_000] },
    annotations: all.flatMap(({ x, y }) =>
      x.map((at, i) => ({
        x: at,
        y: y[i],
        text: y[i]!.toLocaleString("en-GB"),
        name: "optional label",
        yanchor: "bottom",
        yshift: 7,
        showarrow: false,
        font: { size: 11 },
      })),
    ),
  };
  return notebook;
}

/** For each label that is shown: its words, and the value of the point that it stands nearest to. */
const NEAREST = `(() => {
  const plot = document.querySelector(".js-plotly-plot");
  const box = (element) => element.getBoundingClientRect();
  const points = [...plot.querySelectorAll(".scatterlayer .trace")].flatMap((trace, series) =>
    [...trace.querySelectorAll(".point")].map((point, at) => {
      const { left, right, top, bottom } = box(point);
      return { x: (left + right) / 2, y: (top + bottom) / 2, value: plot.data[series].y[at] };
    }));
  return [...plot.querySelectorAll(".annotation")].map((label) => {
    const { left, right, top, bottom } = box(label.querySelector(".bg") ?? label);
    const away = ({ x, y }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    points.sort((a, b) => away(a) - away(b));
    return [label.textContent.trim(), points[0].value.toLocaleString("en-GB")];
  });
})()`;

test(
  "the label of a value stands nearest to its own point, on a desk and on a phone (Chromium)",
  { skip: noBrowser },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-labels-"));
    const file = join(folder, "page.html");
    writeFileSync(file, renderPage(withValues(), context()));
    const browser = await launch();
    try {
      for (const width of [1280, 360]) {
        // oxlint-disable-next-line no-await-in-loop -- one page after the other
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        // oxlint-disable-next-line no-await-in-loop
        await page.goto(pathToFileURL(file).href);
        // oxlint-disable-next-line no-await-in-loop
        await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
        const label = page.locator(".js-plotly-plot .annotation").first();
        // oxlint-disable-next-line no-await-in-loop
        await label.waitFor({ state: "attached" });
        // Labels find their places in the turn in which the chart is drawn.
        // oxlint-disable-next-line no-await-in-loop
        const labels = await page.evaluate<[words: string, nearest: string][]>(NEAREST);
        assert.ok(labels.length >= 3, JSON.stringify(labels));
        for (const [words, nearest] of labels) assert.equal(words, nearest, `${width} pixels wide`);
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
);
