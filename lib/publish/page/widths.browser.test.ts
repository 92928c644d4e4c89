/** What of a chart fits itself to the width that it is drawn at, measured in a drawn page. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { BUNDLE_MIME, type ShownChart, type ShownTable } from "../../display";
import { renderPage } from "./index";
import { launch, noBrowser } from "./testing/browser";
import { context, wholeNotebook } from "./testing/notebooks";

/** A page whose first chart has other marks, settings and notes. */
function pageWith(data: object, layout: object, notes: string[] = []): string {
  const notebook = wholeNotebook();
  const chart = notebook.cells
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .map((output) => ("data" in output ? (output.data[BUNDLE_MIME] as ShownChart) : undefined))
    .find((shown) => shown?.kind === "chart");
  const common = {
    height: 400,
    font: { size: 14 },
    showlegend: false,
    margin: { t: 40, r: 16, b: 40, l: 8 },
  };
  chart!.plot = { data: [data], layout: { ...common, ...layout } } as ShownChart["plot"];
  chart!.notes = notes;
  return renderPage(notebook, context());
}

/** A page whose table has these columns of words; the last one's are sentences. */
function pageWithWords(labels: string[], row: string[]): string {
  const notebook = wholeNotebook();
  const table = notebook.cells
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .map((output) => ("data" in output ? (output.data[BUNDLE_MIME] as ShownTable) : undefined))
    .find((shown) => shown?.kind === "table");
  table!.columns = labels.map((label) => ({ key: label, label, kind: "text" }));
  table!.rows = [row, row];
  return renderPage(notebook, context());
}

const NAMES = ["England and Wales<br>2009/10: 23,390", "UK 2018/19: 76,204"];
const namesBeside = { type: "category", tickvals: NAMES, automargin: true, tickangle: 0 };

/** Left and right of each element of the first chart, and of its picture, in order. */
const edges = (selector: string): string => `(() => {
  const plot = document.querySelector(".js-plotly-plot");
  const boxes = [...plot.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.getBoundingClientRect());
  return [plot.getBoundingClientRect(), ...boxes].map(({ left, right }) => [left, right]);
})()`;
type Edges = [left: number, right: number][];

describe("a chart at the width of a phone and of a desk (Chromium)", { skip: noBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), "plain-figures-widths-"));
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function asked<Answer>(html: string, width: number, question: string): Promise<Answer> {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.locator(".plot-room").first().scrollIntoViewIfNeeded();
    await page.locator(".js-plotly-plot .main-svg").first().waitFor({ state: "attached" });
    const answer = await page.evaluate<Answer>(question);
    await page.close();
    return answer;
  }

  it("has no two numbers of its axis touch", async () => {
    const dots = { type: "scatter", mode: "markers", x: [23_390, 76_204], y: NAMES };
    const xaxis = {
      range: [0, 80_777],
      tickangle: 0,
      separatethousands: true,
      exponentformat: "none",
    };
    const html = pageWith(dots, { xaxis, yaxis: namesBeside });
    for (const [width, atLeast] of [
      [360, 2],
      [1280, 5],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      const [, ...numbers] = await asked<Edges>(html, width, edges(".xtick text"));
      assert.ok(numbers.length >= atLeast, `${numbers.length} numbers, ${width} pixels wide`);
      for (const [at, [left]] of numbers.entries()) {
        const last = numbers[at - 1];
        assert.ok(last === undefined || left - last[1] >= 8, `${width} pixels wide`);
      }
    }
  });

  it("has the words beyond its bars within the picture, and bars as long as their values", async () => {
    const text = ["20 as printed", "22.8 worked out again"];
    const words = { text, textposition: "outside", cliponaxis: false, constraintext: "none" };
    const bars = { type: "bar", orientation: "h", x: [20, 22.8], y: NAMES, ...words };
    const xaxis = { range: [0, 40], showticklabels: false };
    const html = pageWith(bars, { xaxis, yaxis: namesBeside });
    const [picture, ...written] = await asked<Edges>(html, 360, edges(".bartext"));
    for (const [, right] of written) assert.ok(right <= picture![1], `${right} of ${picture![1]}`);
    const [, ...drawn] = await asked<Edges>(html, 360, edges(".barlayer .point path"));
    const [first, second] = drawn.map(([left, right]) => right - left);
    // 20 / 22.8 = 0.877
    assert.ok(Math.abs(first! / second! - 0.877) < 0.02, `${first} and ${second}`);
  });

  it("tells what short names stand for only where they are drawn", async () => {
    const spared = "Short names: Nor Norfolk.";
    const tiles = { type: "scatter", mode: "text", x: [1], y: [1], text: ["Nor"] };
    const meta = { wide: { from: 640, height: 740, text: ["Norfolk"], spared } };
    const html = pageWith(tiles, { meta }, ["Not a ranking.", spared]);
    const read = `[...document.querySelector("figure").querySelectorAll(".pf-note")]
      .filter((note) => note.checkVisibility()).map((note) => note.textContent)`;
    assert.deepEqual(await asked(html, 360, read), ["Not a ranking.", spared]);
    assert.deepEqual(await asked(html, 1280, read), ["Not a ranking."]);
  });

  // The widest row of page 6.
  it("needs no scrolling for a table of three columns of words and two of names", async () => {
    const html = pageWithWords(
      ["As printed", "Printed by", "Verdict", "Recomputed", "Because"],
      [
        "fewer than one in ten; fewer than one in 10; fewer than 10%",
        "Norfolk local newspaper; NSPCC column, HuffPost UK",
        "not checkable",
        "23,097 offences",
        "2,135 of 23,097 is 9.2 per cent. The convictions of a year are not of the same cases.",
      ],
    );
    const room = `(() => {
      const { scrollWidth, clientWidth } = document.querySelector(".pf-wordy .pf-scroll");
      return [scrollWidth, clientWidth];
    })()`;
    for (const width of [1280, 820, 360]) {
      const [needed, given] = await asked<[number, number]>(html, width, room);
      assert.ok(needed <= given, `${needed} of ${given} at ${width} pixels`);
    }
  });
});
