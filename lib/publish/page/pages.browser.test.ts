import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { renderIndex, renderPage } from "./index";
import { launch, noBrowser } from "./testing/browser";
import { checkPages } from "./testing/checkPages";
import { hostileNotebook } from "./testing/hostile";
import { context, entry, failedNotebook, wholeNotebook } from "./testing/notebooks";
import { EDITIONS } from "./types";

const folder = mkdtempSync(join(tmpdir(), "plain-figures-pages-"));
const address = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;
const write = (name: string, html: string): void =>
  writeFileSync(join(folder, `${name}.html`), html);

let browser: Browser;

before(async () => {
  if (noBrowser !== false) return;
  const hostile = { name: "hostile", indexHref: "index.html", parameters: { area: "<script>" } };
  for (const edition of ["analysis", "slides"] as const) {
    write(`hostile-${edition}`, renderPage(hostileNotebook(), context({ ...hostile, edition })));
  }
  const { made, failures } = failedNotebook();
  write("failed", renderPage(made, context({ failures })));
  for (const edition of EDITIONS) {
    write(edition, renderPage(wholeNotebook(), context({ edition })));
  }
  const places = ["Norfolk Constabulary", "Dyfed-Powys Police", "<script>"].map((area) =>
    entry({ title: "What did each force record?", href: "analysis.html", parameters: { area } }),
  );
  const briefing = entry({ edition: "briefing", href: "briefing.html" });
  const entries = [entry({ href: "analysis.html" }), briefing, ...places];
  write("index", renderIndex(entries, context()));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const inBrowser = (name: string, check: () => Promise<void>): void => {
  test(`${name} (Chromium)`, { skip: noBrowser }, check);
};

async function opened(name: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext({ offline: true, ...options })).newPage();
  await page.goto(address(name));
  return page;
}

inBrowser("every edition, hostile and failed ones too, passes every check of a page", async () => {
  assert.deepEqual(Object.fromEntries(await checkPages(folder)), {});
});

inBrowser("the checks of a page find what they are for", async () => {
  const faulty = mkdtempSync(join(tmpdir(), "plain-figures-faulty-"));
  const good = readFileSync(join(folder, "analysis.html"), "utf8");
  const bad = good
    .replace('lang="en-GB"', 'lang="en"')
    .replace("<h1>", '<img src="https://example.org/x.png"><h1>Twice</h1><h1>')
    .replace(
      "</main>",
      `<p style="width:2000px" onclick="x()">${"wide ".repeat(80)}</p><script>globalThis.hacked = 1</script></main>`,
    )
    .replaceAll('class="pf-description"', 'class="gone"')
    .replace('<details class="pf-data" open>', '<details class="pf-data">');
  writeFileSync(join(faulty, "bad.html"), bad);
  const found = ((await checkPages(faulty)).get("bad.html") ?? []).join("\n");
  rmSync(faulty, { recursive: true });
  for (const fault of [
    'on a desk: its language is "en"',
    "it has 2 h1 headings",
    "elements carry handlers: onclick",
    "a figure lacks",
    "violates",
    "example.org",
    "axe image-alt",
    "pixels wide in a window of 320",
    "without JavaScript: 1 tables are not there",
  ]) {
    assert.ok(found.includes(fault), `"${fault}" is not among:\n${found}`);
  }
});

inBrowser("charts are drawn only as they come into view", async () => {
  const page = await opened("analysis", { viewport: { width: 1000, height: 300 } });
  const drawn = page.locator(".plot .main-svg:first-of-type");
  await page.locator(".plot-downloads:visible").first().waitFor();
  assert.equal(await drawn.count(), 0);
  await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
  await drawn.first().waitFor();
  assert.equal(await drawn.count(), 1);
});

inBrowser("a chart shows its values, and a missing year is a gap", async () => {
  const page = await opened("analysis");
  await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
  await page.locator(".plot-room").first().locator(".point").first().waitFor();
  assert.equal(await page.locator(".plot-room").first().locator(".point").count(), 3);
  // Two strokes would be joined by one path with a single "M"; a gap starts a second one or ends it.
  const path = await page.locator(".plot-room .js-line").first().getAttribute("d");
  assert.equal((path?.match(/L/g) ?? []).length, 1, `one stroke joins two points: ${path}`);
});

inBrowser("text with markup is drawn in a chart as it was written", async () => {
  const page = await opened("hostile-analysis");
  await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
  await page.locator(".plot .xtick").first().waitFor();
  const ticks = await page.locator(".plot .xtick").allTextContents();
  // Of Plotly's own tags only those that dress words are left to it.
  assert.deepEqual(ticks, ['<a href="javascript:window.hacked=4">Kent</a>', "Norfolk"]);
  assert.equal(await page.locator(".plot a").count(), 0);
});

inBrowser("a table's CSV downloads, formulas disarmed", async () => {
  const page = await opened("hostile-analysis", { acceptDownloads: true });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".pf-download:visible").first().click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  assert.match(download.suggestedFilename(), /^caption-.*\.csv$/);
  assert.ok(csv.includes(",'=1+1"), csv);
});

for (const [format, start] of [
  ["png", Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ["svg", Buffer.from("<svg")],
] as const) {
  inBrowser(`a chart downloads as ${format.toUpperCase()} with its words`, async () => {
    const page = await opened("analysis", { acceptDownloads: true });
    const button = page.locator(`button[data-format=${format}]`).first();
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const bytes = readFileSync(await download.path());
    assert.equal(download.suggestedFilename().split(".").at(-1), format);
    assert.deepEqual(bytes.subarray(0, 4), start);
    if (format === "svg") {
      assert.match(bytes.toString("utf8"), /More offences were recorded each year/);
      assert.match(bytes.toString("utf8"), /Source: BBC News, 25 January 2010/);
    }
  });
}

inBrowser("charts take the colours of a dark page and go back to paper in print", async () => {
  const page = await opened("analysis", { colorScheme: "dark" });
  await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
  const line = page.locator(".plot .js-line").first();
  await line.waitFor();
  assert.match((await line.getAttribute("style")) ?? "", /rgb\(140, 194, 247\)/);
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  assert.match((await line.getAttribute("style")) ?? "", /rgb\(18, 67, 109\)/);
});

inBrowser("a briefing prints on two to four pages", async () => {
  const page = await opened("briefing");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
});

inBrowser("slides go on by arrow keys, with notes on demand", async () => {
  const page = await opened("slides", { viewport: { width: 1280, height: 720 } });
  const heading = page.locator(".slide.present :is(h1, h2)");
  await page.locator(".deck-bar").waitFor();
  assert.match(await heading.innerText(), /^How many offences/);
  await page.keyboard.press("ArrowRight");
  assert.equal(
    await heading.innerText(),
    "How many more do you expect in 2010/11 than in 2007/08?",
  );
  await page.waitForURL(/#\/1$/);
  const notes = page.locator(".slide.present .notes");
  assert.equal(await notes.isVisible(), false);
  await page.keyboard.press("n");
  assert.equal(await notes.innerText(), "The forces were asked for each year's total.");
  await page.keyboard.press("ArrowLeft");
  assert.match(await heading.innerText(), /^How many offences/);
});

inBrowser("slides do nothing at the word of another page", async () => {
  const page = await opened("slides", { viewport: { width: 1280, height: 720 } });
  await page.locator(".deck-bar").waitFor();
  const answers = await page.evaluate(`new Promise((told) => {
    let answers = 0;
    addEventListener("message", ({ data }) => {
      if (!String(data).includes('"method":"next"')) answers += 1;
    });
    for (const method of ["next", "getSlideNotes"]) postMessage(JSON.stringify({ method, args: [] }), "*");
    setTimeout(() => told(answers), 500);
  })`);
  // The two questions themselves are heard here: one is counted.
  assert.equal(answers, 1);
  assert.match(await page.locator(".slide.present :is(h1, h2)").innerText(), /^How many offences/);
});

inBrowser("the presenter's window follows the room's", async () => {
  const page = await opened("slides", { viewport: { width: 1280, height: 720 } });
  await page.locator(".deck-bar").waitFor();
  const [second] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await second.locator(".presenter .slide.present .notes").waitFor();
  await second.keyboard.press("ArrowRight");
  await page.getByText("2 of 14").waitFor();
  await page.keyboard.press("ArrowRight");
  await second.getByText("3 of 14").waitFor();
});

inBrowser("the keyboard reaches the content first, then everything else", async () => {
  const page = await opened("analysis");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate("document.activeElement.textContent"), "Skip to the content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate("document.activeElement.id"), "main");
  const unreachable = await page.evaluate<number>(
    "[...document.querySelectorAll('.pf-scroll, pre.code, summary, button, a')].filter((e) => e.tabIndex < 0).length",
  );
  assert.equal(unreachable, 0);
});

inBrowser("the index finds a force by part of its name", async () => {
  const page = await opened("index");
  await page.getByLabel("Find a page by force, place or subject").fill("dyfed");
  assert.deepEqual(await page.locator(".places > li:visible a").allTextContents(), [
    "Dyfed-Powys Police",
  ]);
  assert.equal(await page.getByRole("status").innerText(), "1 page found.");
  assert.equal(await page.locator(".entry:visible").count(), 1);
});
