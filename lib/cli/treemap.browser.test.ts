/** The treemap of the notebook on frames and Plotly: each of its labels can be read. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, noBrowser } from "../publish/page/testing/browser";

const ROOT = resolve(__dirname, "..", "..", "..");

interface Label {
  words: string;
  /** How far the text stands out of its tile, in pixels; none is 0 or less. */
  out: number;
  /** Height of one line. */
  line: number;
  ink: string;
  paper: string;
}

const LABELS = `[...document.querySelectorAll(".treemaplayer .slice")].flatMap((slice) => {
  const [tile, text] = [slice.querySelector("path"), slice.querySelector("text")];
  if (!text || text.textContent.trim() === "") return [];
  const [room, box] = [tile.getBoundingClientRect(), text.getBoundingClientRect()];
  return [{
    words: text.textContent,
    out: Math.max(room.left - box.left, box.right - room.right, box.bottom - room.bottom),
    line: box.height / text.querySelectorAll(".line").length,
    ink: getComputedStyle(text).fill,
    paper: getComputedStyle(tile).fill,
  }];
})`;

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(colour: string): number {
  const [r, g, b] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(ink: string, paper: string): number {
  const [dark, light] = [luminance(ink), luminance(paper)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test(
  "a treemap's labels stand within their tiles and can be read (Chromium)",
  { skip: noBrowser },
  async () => {
    const out = mkdtempSync(join(tmpdir(), "figures-treemap-"));
    const name = "frames-and-plotly";
    const words = ["publish", join("notebooks", `${name}.ipynb`), "--out", out];
    const run = spawnSync(process.execPath, [join(ROOT, "lib", "bin", "figures.js"), ...words], {
      cwd: ROOT,
      encoding: "utf8",
    });
    assert.equal(run.status, 0, run.stderr);
    const browser = await launch();
    try {
      for (const width of [1280, 375]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.goto(pathToFileURL(join(out, `${name}.html`)).href);
        const room = page.locator(".plot-room").last();
        await room.scrollIntoViewIfNeeded();
        await page.locator(".treemaplayer .slicetext").first().waitFor({ state: "attached" });
        const labels = await page.evaluate<Label[]>(LABELS);
        assert.ok(labels.length >= 7, `${labels.length} labels at ${width} pixels`);
        for (const { words: told, out: beyond, line, ink, paper } of labels) {
          assert.match(told, /[A-Z].*\d,\d{3}$/);
          assert.ok(beyond <= 1, `${told}: ${beyond} pixels out at ${width}`);
          assert.ok(line >= 13, `${told}: lines of ${line} pixels at ${width}`);
          assert.ok(contrast(ink, paper) >= 4.5, `${told}: ${ink} on ${paper}`);
        }
        await page.close();
      }
    } finally {
      await browser.close();
      rmSync(out, { recursive: true });
    }
  },
);
