import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { figureForFrontEnd, PLOTLY_MIME } from "../../display";
import { renderPage } from "./index";
import { launch, noBrowser } from "./testing/browser";
import { context } from "./testing/notebooks";

const ELSEWHERE = "https://example.org/x.png";

const square = [
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ],
];
const TRACES = [
  { type: "box", y: [1, 2, 9] },
  {
    type: "sankey",
    node: { label: ["A", "B"] },
    link: { source: [0], target: [1], value: [3] },
  },
  {
    type: "choropleth",
    locations: ["a"],
    z: [1],
    geojson: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "a",
          properties: {},
          geometry: { type: "Polygon", coordinates: square },
        },
      ],
    },
  },
  { type: "treemap", labels: ["A", "B"], parents: ["", "A"], values: [3, 2] },
  { type: "scatter3d", x: [1], y: [1], z: [1] },
];

test(
  "Plotly figures of a notebook's own are drawn, and ask for nothing (Chromium)",
  { skip: noBrowser },
  async () => {
    const cells = TRACES.map((trace, at) => ({
      cell_type: "code" as const,
      id: `c${at}`,
      metadata: {},
      source: "",
      execution_count: null,
      outputs: [
        {
          output_type: "display_data" as const,
          metadata: {},
          data: { [PLOTLY_MIME]: { data: [trace], layout: { title: { text: trace.type } } } },
        },
      ],
    }));
    const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-plotly-"));
    const file = join(folder, "page.html");
    writeFileSync(file, renderPage(notebook as never, context({ edition: "analysis" })));
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 8000 } });
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
      page.on("request", (request) => {
        if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      for (const mark of [
        "g.boxes path",
        "path.sankey-link",
        "g.choropleth path",
        "g.treemaplayer path",
      ]) {
        await page.locator(mark).first().waitFor({ state: "attached", timeout: 10_000 });
      }
      assert.deepEqual(wrong, []);
      assert.match((await page.locator(".left-out").textContent()) ?? "", /three dimensions/);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
);

/** Buttons that turn coasts on, put pictures in or make another map. */
const BUTTONS = [
  ["relayout", { "geo.showcoastlines": true, "geo.visible": true }],
  ["relayout", { geo: { scope: "europe", showcountries: true } }],
  ["restyle", { geo: ["geo4"] }],
  ["relayout", { "images[0].source": ELSEWHERE, images: [{ source: ELSEWHERE }] }],
  ["restyle", { source: [ELSEWHERE], type: "scattermap" }],
] as const;

test(
  "a front end's own Plotly is asked for nothing, whatever its buttons do (Chromium)",
  { skip: noBrowser },
  async () => {
    const buttons = BUTTONS.map(([method, args]) => ({ method, args: [args], label: "b" }));
    const figure = figureForFrontEnd({
      data: [{ type: "scattergeo", lat: [51], lon: [1], mode: "markers" }],
      layout: { updatemenus: [{ type: "buttons", buttons }], geo: { scope: "europe" } },
    });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => {
        if (!/^(data|blob|about):/.test(request.url())) asked.push(request.url());
      });
      await page.setContent("<div id='at'></div>");
      await page.addScriptTag({ path: require.resolve("plotly.js-dist/plotly.js") });
      const drawn = await page.evaluate(`(async ({ data, layout, config }) => {
        await Plotly.newPlot("at", data, layout, config);
        const counts = [document.querySelectorAll("path.point").length];
        for (const { method, args } of layout.updatemenus[0].buttons) {
          await Plotly[method]("at", ...args).catch(String);
        }
        return counts;
      })(${JSON.stringify(figure)})`);
      assert.deepEqual(drawn, [1]);
      assert.deepEqual(asked, []);
    } finally {
      await browser.close();
    }
  },
);
