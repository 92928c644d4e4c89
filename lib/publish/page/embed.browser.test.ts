/** A chart taken away: its own page, put into another site's page by the snippet that is offered. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { renderPage } from "./index";
import { launch, noBrowser } from "./testing/browser";
import { context, wholeNotebook } from "./testing/notebooks";

/** A page of another site, whose style does not reach into the frame. */
const host = (embedded: string): string =>
  `<!doctype html><title>Another site</title><style>img,h1{display:none}</style>${embedded}`;

test(
  "a chart's own page works in another site's page, without network or script (Chromium)",
  {
    skip: noBrowser,
  },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "plain-figures-embed-"));
    const address = (name: string): string => pathToFileURL(join(folder, name)).href;
    writeFileSync(join(folder, "page.html"), renderPage(wholeNotebook(), context()));
    const browser = await launch();
    try {
      const page = await (
        await browser.newContext({ offline: true, acceptDownloads: true })
      ).newPage();
      await page.goto(address("page.html"));
      await page.locator(".embed summary").first().click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("button[data-format=html]").first().click(),
      ]);
      await download.saveAs(join(folder, download.suggestedFilename()));
      const snippet = await page.locator(".embed textarea").first().inputValue();

      const alone = readFileSync(join(folder, download.suggestedFilename()), "utf8");
      const inAttribute = alone.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      writeFileSync(join(folder, "beside.html"), host(snippet));
      writeFileSync(
        join(folder, "inside.html"),
        host(`<iframe srcdoc="${inAttribute}" width="960" height="900"></iframe>`),
      );
      for (const name of ["beside.html", "inside.html"]) {
        const other = await (
          await browser.newContext({ offline: true, viewport: { width: 1200, height: 1200 } })
        ).newPage();
        const heard: string[] = [];
        other.on("console", (message) => heard.push(message.text()));
        other.on("request", (request) => {
          if (!/^(?:file|data|about):/.test(request.url())) heard.push(request.url());
        });
        await other.goto(address(name));
        const frame = other.frameLocator("iframe");
        await frame.locator("img").waitFor();
        const inside = <T>(expression: string): Promise<T> =>
          other.frames()[1]!.evaluate<T>(expression);
        // The picture came with it, says what it shows, and all of it is in the frame.
        assert.ok(
          await inside<boolean>(
            "document.images[0].complete && document.images[0].naturalWidth > 0",
          ),
        );
        assert.notEqual(await frame.locator("img").getAttribute("alt"), "");
        assert.match(
          await frame.locator("h1").innerText(),
          /More offences were recorded each year/,
        );
        const hidden = await inside<number>("document.documentElement.scrollHeight - innerHeight");
        assert.ok(hidden <= 0, `${name}: ${hidden} pixels are cut off`);
        await frame.locator("summary").click();
        assert.ok(await frame.locator("table").isVisible());
        assert.deepEqual(heard, []);
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
);
