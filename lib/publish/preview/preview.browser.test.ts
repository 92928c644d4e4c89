/** A briefing changes while people watch: another force, a save that fails, the slide that is shown. */
import assert from "node:assert/strict";
import { renameSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launch, noBrowser } from "../page/testing/browser";
import { Previewed } from "../testing/previewed";
import { notebookOf, TestProject } from "../testing/project";

const PARAMETER = {
  tags: ["parameters"],
  source: `import { finding, parameter } from "plain-figures";
const area = parameter("area", "Norfolk", { oneOf: ["Norfolk", "Kent"] });`,
};
const cells = (...findings: string[]) => [
  PARAMETER,
  ...findings.map((words) => `finding(${words});`),
];
const POINTS = ["`First of ${area}.`", "`Second of ${area}.`"];

let project: TestProject;
let preview: Previewed;
let browser: Browser;
let page: Page;

before(async () => {
  if (noBrowser !== false) return;
  project = new TestProject();
  project.notebook("force", cells(...POINTS));
  [preview, browser] = await Promise.all([
    Previewed.open(project, "", "--edition", "slides"),
    launch(),
  ]);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.goto(`${preview.address}force-slides.html`);
  await page.locator(".deck-bar").waitFor();
});

after(async () => {
  await browser?.close();
  preview?.process.kill("SIGKILL");
  project?.remove();
});

/** As many editors save: beside, then renamed. */
function saveAtomically(made: ReturnType<typeof cells>): void {
  const path = project.path("notebooks", "force.ipynb");
  writeFileSync(`${path}.tmp`, JSON.stringify(notebookOf(made, "force")));
  renameSync(`${path}.tmp`, path);
}

const shown = (words: string): Promise<void> =>
  page.locator(".slide.present").getByText(words).waitFor({ timeout: 60_000 });

const inBrowser = (name: string, check: () => Promise<void>): void => {
  test(`${name} (Chromium)`, { skip: noBrowser, timeout: 180_000 }, check);
};

inBrowser("another force is chosen in the page, and the slide stays", async () => {
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await shown("Second of Norfolk.");
  const chooser = page.getByLabel("area");
  assert.deepEqual(await chooser.locator("option").allTextContents(), ["Norfolk", "Kent"]);
  await chooser.selectOption("Kent");
  await shown("Second of Kent.");
  assert.match(page.url(), /\?area=Kent#\/2$/);
  assert.equal(await page.getByLabel("area").inputValue(), "Kent");
});

inBrowser("a save that fails leaves the good deck on its slide, with a small note", async () => {
  saveAtomically(cells("`First.`", "(() => { throw new Error('not yet finished'); })()"));
  const note = page.getByRole("status").filter({ hasText: "The last save does not run" });
  await note.waitFor({ timeout: 60_000 });
  assert.match(await note.innerText(), /not yet finished/);
  await shown("Second of Kent.");
  const box = await note.boundingBox();
  assert.ok(box !== null && box.height < 200 && box.width < 640, JSON.stringify(box));
});

inBrowser(
  "each save that is renamed into its place is shown, on the slide that was open",
  async () => {
    for (const words of ["mended once", "mended twice"]) {
      saveAtomically(cells("`First.`", `\`It is ${words} in \${area}.\``));
      // oxlint-disable-next-line no-await-in-loop -- one save after another
      await shown(`It is ${words} in Kent.`);
      assert.match(page.url(), /#\/2$/);
    }
    assert.equal(await page.locator("#preview-note").count(), 0);
  },
);
