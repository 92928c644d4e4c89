import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import { renderPage } from "../page/index";
import { noBrowser } from "../page/testing/browser";
import { context, wholeNotebook } from "../page/testing/notebooks";
import { findBrowser } from "./findBrowser";
import { printPages } from "./print";

/** A system with these files and no others. */
const having = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...files: string[]) => ({
  platform,
  env,
  exists: (path: string) => files.includes(path),
});

describe("PDF files of pages", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "plain-figures-pdf-"));
  after(() => rmSync(folder, { recursive: true }));

  it(
    "are printed of each edition, with a lesson's answers apart",
    { skip: noBrowser },
    async () => {
      const pages = (["lesson", "slides"] as const).map((edition) => {
        const path = join(folder, `${edition}.html`);
        writeFileSync(path, renderPage(wholeNotebook(), context({ edition })));
        return path;
      });
      const written = await printPages(pages, { notes: false, answers: true });
      assert.deepEqual(
        written.map((path) => path.slice(folder.length + 1)),
        ["lesson.pdf", "lesson-answers.pdf", "slides.pdf"],
      );
      for (const path of written) assert.match(readFileSync(path, "latin1"), /^%PDF-/);
      const slides = readFileSync(join(folder, "slides.pdf"), "latin1");
      // Fourteen slides, as the page has them.
      assert.equal(slides.match(/\/Type \/Page\b/g)?.length, 14);
      assert.match(slides, /\/StructTreeRoot/);
    },
  );

  it(
    "are not made of what the browser shows when it cannot open a page",
    { skip: noBrowser },
    async () => {
      const hidden = join(folder, "hidden.html");
      await assert.rejects(printPages([hidden], { notes: false, answers: false }), {
        message:
          /^No PDF of .*hidden\.html was made: .* cannot open it \(net::ERR_FILE_NOT_FOUND\)/,
      });
      assert.ok(!existsSync(join(folder, "hidden.pdf")));
    },
  );

  it("are not asked of a browser that is not there", () => {
    const none = having("linux", { PATH: "/usr/bin" });
    assert.equal(findBrowser(none), undefined);
    assert.equal(findBrowser({ ...none, env: { CHROME_PATH: "/own/chrome" } }), undefined);
  });

  it("are asked of the one that is named, else that is on the PATH, else where the system keeps it", () => {
    const own = having("linux", { PATH: "/usr/bin", CHROME_PATH: "/own/chrome" }, "/own/chrome");
    assert.equal(findBrowser(own), "/own/chrome");
    const google = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const mac = having("darwin", { PATH: "/usr/bin", HOME: "/Users/a" }, google);
    assert.equal(findBrowser(mac), google);
    assert.equal(findBrowser(having("darwin", mac.env, `/Users/a${google}`)), `/Users/a${google}`);
    // Anyone may make such a folder on a disk of Windows.
    assert.equal(findBrowser(having("win32", mac.env, google)), undefined);
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = {
      PATH: "C:\\Windows",
      PROGRAMFILES: "C:\\Program Files",
      "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
    };
    assert.equal(findBrowser(having("win32", env, edge)), edge);
  });
});
