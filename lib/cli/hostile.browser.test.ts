/**
 * Every kind of page, made of texts that try to become markup or script, opened in Chromium with the
 * page's policy and without it: nothing runs and nothing is asked for.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { check } from "../claims";
import { EDITIONS, renderIndex, renderPage } from "../publish/page";
import { launch, noBrowser } from "../publish/page/testing/browser";
import { hostileNotebook } from "../publish/page/testing/hostile";
import { context, entry, prose } from "../publish/page/testing/notebooks";
import { collate, forcesOf, readRound, statesOf } from "../returns";
import { collatedPage } from "../returns/collate/page";
import { acceptedOf } from "../returns/round/tables";
import { page as checkedPage } from "./check/page";
import { roundPage } from "./returns/page";

const HOSTILE = `"'><img src="https://example.org/x" onerror="window.hacked=1"><script>window.hacked=2</script><svg onload="window.hacked=3"><a href="javascript:window.hacked=4">x</a></textarea></title></style>`;

const folder = mkdtempSync(join(tmpdir(), "plain-figures-hostile-"));
after(() => rmSync(folder, { recursive: true }));

/** What a person accepted of a reply whose every text is hostile. */
function hostileRound(): string {
  const round = readRound(folder);
  const row = { force: HOSTILE, area: HOSTILE, period: "2024/25", unit: "offences" };
  const words = { file: `${HOSTILE}.txt`, sheet: HOSTILE, cell: HOSTILE, words: HOSTILE };
  const figure = acceptedOf({ ...row, ...words, measure: "total", value: "12", note: HOSTILE });
  Object.assign(round, { year: "2024/25", nation: HOSTILE, accepted: [figure] });
  const collation = collate(round, statesOf(forcesOf(round), []));
  return roundPage(collatedPage(round, collation), round.year);
}

function pages(): Record<string, string> {
  const notebook = hostileNotebook();
  const picture = prose(`![${HOSTILE}](attachment:x.svg)\n\n<div style="x:expression(1)">a</div>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>window.hacked=5</script></svg>`;
  picture.attachments = { "x.svg": { "image/svg+xml": svg } };
  notebook.cells.push(picture);
  const name = HOSTILE.replaceAll("/", "");
  const parameters = { [HOSTILE]: HOSTILE };
  const article = `${HOSTILE} Kent Police recorded 1,571 offences in 2015/16 ${HOSTILE}.`;
  return {
    ...Object.fromEntries(
      EDITIONS.map((edition) => [
        edition,
        renderPage(notebook, context({ name, edition, parameters })),
      ]),
    ),
    index: renderIndex([entry({ name, title: HOSTILE, summary: HOSTILE, parameters })], context()),
    checked: checkedPage([{ file: HOSTILE, text: article, findings: check(article).findings }]),
    round: hostileRound(),
  };
}

let browser: Browser;
before(async () => {
  if (noBrowser !== false) return;
  browser = await launch();
});
after(() => browser?.close());

for (const bypassCSP of [false, true]) {
  const how = bypassCSP ? "without its policy" : "with its policy";
  test(
    `no hostile text runs or asks for anything, ${how} (Chromium)`,
    { skip: noBrowser },
    async () => {
      const opened = await browser.newContext({ bypassCSP, offline: true });
      const faults: string[] = [];
      for (const [name, html] of Object.entries(pages())) {
        const path = join(folder, `${name}.html`);
        writeFileSync(path, html);
        // oxlint-disable-next-line no-await-in-loop -- one page after another
        const page = await opened.newPage();
        page.on("request", (request) => {
          const own = request.isNavigationRequest() && request.url() === pathToFileURL(path).href;
          if (!own && !/^(?:data|blob):/.test(request.url())) {
            faults.push(`${name} asked for ${request.url()}`);
          }
        });
        page.on("dialog", () => faults.push(`${name} opened a dialog`));
        // oxlint-disable-next-line no-await-in-loop
        await page.goto(pathToFileURL(path).href);
        // oxlint-disable-next-line no-await-in-loop
        const hacked = await page.evaluate(`(async () => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        for (const room of document.querySelectorAll(".plot-room")) room.scrollIntoView();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((attribute) => attribute.startsWith("on")));
        const links = [...document.querySelectorAll("[href^='javascript:' i]")].map(String);
        return { hacked: window.hacked, handlers, links };
      })()`);
        if (JSON.stringify(hacked) !== '{"handlers":[],"links":[]}') {
          faults.push(`${name}: ${JSON.stringify(hacked)}`);
        }
        // oxlint-disable-next-line no-await-in-loop
        await page.close();
      }
      await opened.close();
      assert.deepEqual(faults, []);
    },
  );
}
