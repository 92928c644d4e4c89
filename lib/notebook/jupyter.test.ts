/** Sessions in Debian's classic Notebook, driven in Chromium as a person would drive them. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromiumPath, openBrowser, programOnPath } from "./testing/browser";
import {
  cellsOverrun,
  chartsDrawn,
  errorsShown,
  openNotebook,
  runAllCells,
  runCell,
  saveNotebook,
} from "./testing/classic";
import { sessionNotebook } from "./testing/session";
import {
  type JupyterServer,
  copyNotebooks,
  projectNotebooks,
  removeFolder,
  startJupyter,
  workFolder,
} from "./testing/jupyter";

const demanded = process.env["REQUIRE_JUPYTER"] === "1";
const missing = [
  chromiumPath() === undefined ? "Chromium" : "",
  programOnPath("jupyter-notebook") === undefined ? "Jupyter" : "",
].filter((name) => name !== "");
const skip = missing.length > 0 && !demanded ? `needs ${missing.join(" and ")}` : false;

// Those that between them show every kind of output: lines, funnel, intervals, tiles, bars, exercises,
// and Plotly's own figures. That all notebooks run in the kernel is nbconvert.test.ts.
const SHOWN = /7-the-national|8-comparing|lesson-does-the|frames-and-plotly/;
const notebooks = projectNotebooks().filter((path) => SHOWN.test(path));

let folder: string;
let server: JupyterServer;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  if (skip !== false) return;
  assert.deepEqual(missing, [], "REQUIRE_JUPYTER is set");
  folder = workFolder();
  copyNotebooks(notebooks, folder);
  server = await startJupyter(folder);
  browser = await openBrowser();
  context = await browser.newContext();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) removeFolder(folder);
});

/** What a page reports as errors while a notebook is used. */
async function watchedPage(): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && /^https?:/.test(request.url())) {
      errors.push(`a request to ${request.url()}`);
    }
  });
  return { page, errors };
}

/** A saved notebook is no more than this; one that draws a Sankey diagram and maps has a larger Plotly with it. */
const largest = (name: string): number =>
  name === "frames-and-plotly.ipynb" ? 2_000_000 : 1_000_000;

for (const path of notebooks) {
  const name = basename(path);
  test(
    `Jupyter and Chromium: ${name} runs, draws and reopens`,
    { skip, timeout: 180_000 },
    async () => {
      const { page, errors } = await watchedPage();
      await openNotebook(page, server.url, name);
      await runAllCells(page);
      assert.deepEqual(await errorsShown(page), []);
      await chartsDrawn(page);
      assert.ok((await page.locator(".plain-figures table").count()) >= 1, "tables are shown");
      assert.deepEqual(await cellsOverrun(page), []);

      await saveNotebook(page);
      const size = readFileSync(join(folder, name)).length;
      assert.ok(size < largest(name), `saved in ${size} bytes`);

      // Opened again without running anything: charts are drawn from the saved outputs.
      await page.reload();
      await chartsDrawn(page);
      assert.deepEqual(errors, []);
      await page.close();
    },
  );
}

test(
  "Jupyter and Chromium: one cell run again after a reload still draws",
  { skip, timeout: 120_000 },
  async () => {
    writeFileSync(join(folder, "session.ipynb"), sessionNotebook());
    const { page, errors } = await watchedPage();
    await openNotebook(page, server.url, "session.ipynb");
    await runAllCells(page);
    await chartsDrawn(page);
    // Nothing was saved: the output that carried the library is gone, the kernel lives on.
    await page.evaluate("window.onbeforeunload = null");
    await openNotebook(page, server.url, "session.ipynb");
    assert.equal(await page.locator("[data-plain-figure]").count(), 0);
    await runCell(page, 1);
    await chartsDrawn(page);
    assert.deepEqual(errors, []);
    await page.close();
  },
);

test(
  "Jupyter and Chromium: a notebook that is not trusted shows words and table for each chart",
  { skip, timeout: 120_000 },
  async () => {
    const source = join(folder, "session.ipynb");
    writeFileSync(source, sessionNotebook());
    const { page } = await watchedPage();
    await openNotebook(page, server.url, "session.ipynb");
    await runAllCells(page);
    await saveNotebook(page);
    // As it comes from someone else: other content, so that no signature of this user fits.
    const shared = JSON.parse(readFileSync(source, "utf8"));
    shared.cells.push({
      cell_type: "markdown",
      id: "note",
      metadata: {},
      source: "From elsewhere.",
    });
    writeFileSync(join(folder, "shared.ipynb"), JSON.stringify(shared));

    await openNotebook(page, server.url, "shared.ipynb");
    const output = page.locator(".output_area").first();
    const seen = ["First of two", "Two bars, 3 and 5.", "Brookdale", "Invented for this test"].map(
      (words) => output.getByText(words).first().waitFor(),
    );
    await Promise.all(seen);
    assert.equal(await page.locator("svg.main-svg").count(), 0, "no script of a stranger has run");
    await page.close();
  },
);

test(
  "Jupyter and Chromium: Tab completes a helper, Shift-Tab explains it",
  { skip, timeout: 120_000 },
  async () => {
    writeFileSync(join(folder, "typing.ipynb"), sessionNotebook());
    const { page } = await watchedPage();
    await openNotebook(page, server.url, "typing.ipynb");
    await runAllCells(page);
    await page.locator(".code_cell .CodeMirror").nth(2).click();
    await page.keyboard.type("sexR");
    await page.keyboard.press("Tab");
    const line = page.locator(".code_cell").nth(2).locator(".CodeMirror-line");
    await line.getByText("sexRatio").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.locator("#tooltip").getByText("How many girls there are for each boy").waitFor();
    await page.close();
  },
);

test(
  "Jupyter and Chromium: charts follow the front end into the dark",
  { skip, timeout: 120_000 },
  async () => {
    writeFileSync(join(folder, "dark.ipynb"), sessionNotebook());
    const { page } = await watchedPage();
    await openNotebook(page, server.url, "dark.ipynb");
    await runAllCells(page);
    await chartsDrawn(page);
    const fill = 'getComputedStyle(document.querySelector("[data-plain-figure] .ytick text")).fill';
    assert.equal(await page.evaluate(fill), "rgb(61, 61, 61)");
    await page.addStyleTag({ content: "#notebook-container { background: #111111; }" });
    await page.evaluate('document.body.dataset.jpThemeLight = "false"');
    await page.waitForFunction(`${fill} === "rgb(230, 230, 230)"`);
    await page.close();
  },
);
