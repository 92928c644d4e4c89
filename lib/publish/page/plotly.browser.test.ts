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
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-plotly-"));
    const file = join(folder, "page.html");
    const figures = TRACES.map((trace) => ({
      data: [trace],
      layout: { title: { text: trace.type } },
    }));
    writeFileSync(file, pageOf(figures));
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

/** A page of one notebook whose cells send these figures. */
function pageOf(figures: readonly unknown[]): string {
  const cells = figures.map((figure, at) => ({
    cell_type: "code" as const,
    id: `c${at}`,
    metadata: {},
    source: "",
    execution_count: null,
    outputs: [
      {
        output_type: "display_data" as const,
        metadata: {},
        data: { [PLOTLY_MIME]: figure },
      },
    ],
  }));
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  return renderPage(notebook as never, context({ edition: "analysis" }));
}

const animation = {
  data: [{ x: ["a"], y: [1], type: "bar" }],
  layout: {
    yaxis: { range: [0, 10] },
    updatemenus: [
      { type: "buttons", buttons: [{ label: "Play", method: "animate", args: [null] }] },
    ],
  },
  frames: [{ name: "later", data: [{ y: [8] }] }],
};
const OWN = {
  data: [{ x: ["a"], y: [1], type: "bar", marker: { color: "white" } }],
  layout: { paper_bgcolor: "#000000", plot_bgcolor: "#000000", font: { color: "#ff0000" } },
  config: { displayModeBar: true, displaylogo: true, showSendToCloud: true },
};
const PLAIN = { data: [{ x: ["a"], y: [1], type: "bar" }], layout: {} };

test(
  "a figure keeps the colours that it brings, and moves when it is played (Chromium)",
  { skip: noBrowser },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-plotly-"));
    const file = join(folder, "page.html");
    // The second is sent as its JSON, the only way that tslab's types allow.
    writeFileSync(file, pageOf([OWN, JSON.stringify(PLAIN), animation]));
    const browser = await launch();
    try {
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await browser.newPage({
          viewport: { width: 1000, height: 4000 },
          colorScheme,
        });
        await page.goto(pathToFileURL(file).href);
        const plot = (at: number) => page.locator(".plot").nth(at);
        for (const at of [0, 1, 2]) await plot(at).locator(".point path").first().waitFor();
        const style = (at: number, part: string, name: string) =>
          page.evaluate(
            `getComputedStyle(document.querySelectorAll(".plot")[${at}].querySelector("${part}")).${name}`,
          );
        const fill = (at: number, part: string) => style(at, part, "fill");
        const paper = (at: number) => style(at, ".main-svg", "backgroundColor");
        assert.equal(await paper(0), "rgb(0, 0, 0)");
        assert.equal(await fill(0, ".point path"), "rgb(255, 255, 255)");
        assert.equal(await fill(0, ".xtick text"), "rgb(255, 0, 0)");
        // Its bar of buttons is there, but for those that lead to another site.
        const buttons = await plot(0).locator(".modebar-btn").count();
        assert.ok(buttons > 3, `${buttons} buttons`);
        const elsewhere = plot(0).locator(".modebar-btn--logo, [data-title*='Share chart']");
        assert.equal(await elsewhere.count(), 0);
        // Without colours of its own a figure is the page's.
        assert.equal(await paper(1), "rgba(0, 0, 0, 0)");
        const ink = colorScheme === "dark" ? "rgb(232, 234, 237)" : "rgb(11, 12, 12)";
        assert.equal(await fill(1, ".xtick text"), ink);
        const height = async (): Promise<number> =>
          (await plot(2).locator(".point path").first().boundingBox())?.height ?? 0;
        const before = await height();
        await plot(2).locator(".updatemenu-button").first().click();
        // From 1 to 8: the page's policy lets nothing wait in it.
        for (let tries = 0; tries < 100 && (await height()) < 7 * before; tries += 1) {
          await page.waitForTimeout(100);
        }
        assert.ok((await height()) > 7 * before, "the bar has grown");
        await page.close();
      }
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
