// Takes the pictures of the README anew, of today's pages, in the Chromium that is installed:
//
//     npm run build -- --tests && npm run pictures
const { execFileSync } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const root = join(__dirname, "..", "..");
const { walk } = require("./walk.js");
const { launch } = require("../dist/publish/page/testing/browser.js");

/** Each picture: the page, the window, and what is done before it is taken. */
const PICTURES = [
  {
    name: "analysis",
    page: "8-comparing-forces.html",
    window: { width: 1280, height: 860 },
    before: (page) => page.locator(".main-points").scrollIntoViewIfNeeded(),
  },
  {
    name: "check",
    page: "check.html",
    window: { width: 1280, height: 860 },
    async before(page) {
      await page.click("#example");
      await page.locator('.mark[data-verdict="does not hold"]').first().click();
      await page.locator("#read-heading").scrollIntoViewIfNeeded();
    },
  },
  { name: "briefing", page: "force-briefing-briefing.html", window: { width: 390, height: 780 } },
  {
    name: "slides",
    page: "force-briefing-slides.html",
    window: { width: 1040, height: 585 },
    async before(page) {
      for (let slide = 0; slide < 4; slide++) await page.keyboard.press("ArrowRight");
    },
  },
];

async function take() {
  const pages = mkdtempSync(join(tmpdir(), "plain-figures-pictures-"));
  const figures = (...args) =>
    execFileSync(process.execPath, [join(root, "lib/bin/figures.js"), "publish", ...args], {
      cwd: root,
      stdio: "ignore",
    });
  const briefing = "notebooks/force-briefing.ipynb";
  figures("notebooks/8-comparing-forces.ipynb", "--out", pages);
  for (const edition of ["briefing", "slides"]) {
    figures(briefing, "--edition", edition, "--out", pages);
  }
  const browser = await launch();
  try {
    for (const { name, page: file, window, before } of PICTURES) {
      const page = await browser.newPage({ viewport: window });
      await page.goto(pathToFileURL(join(pages, file)).href);
      await before?.(page);
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: join(root, ".github", "pictures", `${name}.png`) });
      await page.close();
    }
    await walk(browser);
  } finally {
    await browser.close();
    rmSync(pages, { recursive: true });
  }
}

take();
