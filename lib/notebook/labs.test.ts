/** The same session in JupyterLab 4 and in Notebook 7, in Chromium, as a person would have it. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromiumPath, openBrowser } from "./testing/browser";
import { cellsOverrun, chartsDrawn } from "./testing/classic";
import {
  copyNotebooks,
  type JupyterServer,
  projectNotebooks,
  removeFolder,
  workFolder,
} from "./testing/jupyter";
import {
  askUntil,
  command,
  errorsIn,
  type Face,
  findLab,
  openIn,
  restartAndRunAll,
  runAll,
  startLab,
} from "./testing/labs";
import { sessionNotebook } from "./testing/session";

const demanded = process.env["REQUIRE_JUPYTER4"] === "1";
const program = findLab();
const missing = [
  chromiumPath() === undefined ? "Chromium" : "",
  program === undefined ? "JupyterLab 4" : "",
].filter((name) => name !== "");
const skip = missing.length > 0 && !demanded ? `needs ${missing.join(" and ")}` : false;

const WHOLE = projectNotebooks().find((path) => basename(path) === "frames-and-plotly.ipynb")!;
const FACES: readonly Face[] = ["lab", "notebook 7"];

const sessionOf = (face: Face): string => `session-${face.replace(" ", "-")}.ipynb`;

let folder: string;
let server: JupyterServer;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  if (skip !== false) return;
  assert.deepEqual(missing, [], "REQUIRE_JUPYTER4 is set");
  folder = workFolder();
  copyNotebooks([WHOLE], folder);
  for (const face of FACES) writeFileSync(join(folder, sessionOf(face)), sessionNotebook());
  [server, browser] = await Promise.all([startLab(program!, folder), openBrowser()]);
  context = await browser.newContext({ viewport: { width: 1200, height: 1800 } });
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) removeFolder(folder);
});

/** Thrown by the front end's own scripts: Notebook 7.6 does so on opening any notebook. */
const isOwn = ({ stack = "" }: Error): boolean => stack.includes("/static/");

/** What a page reports as errors of ours: front ends log their own about extensions they lack. */
async function watched(): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => {
    if (!isOwn(error)) errors.push(error.stack ?? error.message);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && /plainFigures|Plotly/i.test(message.text())) {
      errors.push(message.text());
    }
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url)) {
      errors.push(`a request to ${request.url()}`);
    }
  });
  return { page, errors };
}

for (const face of FACES) {
  const titled = (what: string): string => `${face} and Chromium: ${what}`;

  test(
    titled("a notebook of danfo and Plotly runs, draws, is saved and reopens"),
    { skip, timeout: 240_000 },
    async () => {
      const { page, errors } = await watched();
      const name = basename(WHOLE);
      await openIn(face, page, server.url, name);
      await runAll(page);
      assert.deepEqual(await errorsIn(page), []);
      await chartsDrawn(page);
      assert.ok((await page.locator(".plain-figures table").count()) >= 8, "frames are tables");
      assert.deepEqual(await cellsOverrun(page), []);
      await command(page, "docmanager:save");
      assert.match(readFileSync(join(folder, name), "utf8"), /plainFigures\.library/);
      await restartAndRunAll(page);
      assert.deepEqual(await errorsIn(page), []);
      await chartsDrawn(page);
      assert.deepEqual(errors, []);
      await page.close();
    },
  );

  test(
    titled("Tab completes, Shift-Tab explains, charts follow into the dark"),
    { skip, timeout: 120_000 },
    async () => {
      const { page, errors } = await watched();
      await openIn(face, page, server.url, sessionOf(face));
      await runAll(page);
      await chartsDrawn(page);
      await page.locator(".jp-CodeCell .cm-content").nth(2).click();
      await page.keyboard.type("sexR");
      const line = page.locator(".jp-CodeCell").nth(2).locator(".cm-line");
      // One candidate is put in at once; of several the first is taken.
      const offered = page.locator(".jp-Completer-item");
      const found = line.getByText("sexRatio").or(offered.first()).first();
      await askUntil(page, "Tab", found);
      if (await offered.first().isVisible()) await page.keyboard.press("Enter");
      await line.getByText("sexRatio").waitFor();
      const tooltip = page
        .locator(".jp-Tooltip")
        .getByText("How many girls there are for each boy");
      await askUntil(page, "Shift+Tab", tooltip.first());
      await page.keyboard.press("Escape");

      const fill =
        'getComputedStyle(document.querySelector("[data-plain-figure] .ytick text")).fill';
      assert.equal(await page.evaluate(fill), "rgb(61, 61, 61)");
      await command(page, "apputils:change-theme", { theme: "JupyterLab Dark" });
      await page.waitForFunction(`${fill} === "rgb(230, 230, 230)"`);
      await command(page, "apputils:change-theme", { theme: "JupyterLab Light" });
      await page.waitForFunction(`${fill} === "rgb(61, 61, 61)"`);
      await command(page, "docmanager:save");
      assert.deepEqual(errors, []);
      await page.close();
    },
  );

  test(
    titled("a notebook that is not trusted shows words and table for each chart"),
    { skip, timeout: 120_000 },
    async () => {
      const shared = JSON.parse(readFileSync(join(folder, sessionOf(face)), "utf8"));
      const note = { cell_type: "markdown", id: "note", metadata: {}, source: `From ${face}.` };
      shared.cells.push(note);
      const name = `shared-${face.replace(" ", "-")}.ipynb`;
      writeFileSync(join(folder, name), JSON.stringify(shared));
      const { page } = await watched();
      await openIn(face, page, server.url, name);
      const output = page.locator(".jp-OutputArea").first();
      for (const words of ["First of two", "Two bars, 3 and 5.", "Brookdale"]) {
        // oxlint-disable-next-line no-await-in-loop -- one page, looked at word by word
        await output.getByText(words).first().waitFor();
      }
      assert.equal(
        await page.locator("svg.main-svg").count(),
        0,
        "no script of a stranger has run",
      );
      await page.close();
    },
  );
}
