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

  it("are not asked of a browser that is not there", () => {
    assert.equal(
      findBrowser({ PATH: folder }),
      existsSync("/Applications") ? findBrowser({}) : undefined,
    );
    const named = join(folder, "own");
    writeFileSync(named, "");
    assert.equal(findBrowser({ PATH: folder, CHROME_PATH: named }), named);
  });
});
