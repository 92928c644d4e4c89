/**
 * Words of others that are also names of what every object has: a notebook, an output, a figure or a
 * column may be called "constructor", and is then read as any other word.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tileMap } from "../charts/tileMap";
import { barChart } from "../charts/barChart";
import { toTable } from "../charts/table";
import { WORDS } from "../charts/testing/words";
import { cleanFigure, figureTable, whyNotDrawn } from "../display/plotly";
import { readNotebook } from "../runner";
import { Outline } from "./page/outline";
import { renderPage } from "./page";
import { sanitised } from "./page/sanitised";
import { context, wholeNotebook } from "./page/testing/notebooks";
import { wordsOf } from "./page/testing/words";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];

for (const name of NAMES) {
  test(`an element <${name}> of a cell's HTML keeps its words and nothing is said of it`, () => {
    const { kept, leftOut } = sanitised(`<${name}>some words</${name}>`, new Outline());
    assert.match(kept, /some words/);
    assert.deepEqual(leftOut, []);
  });

  test(`a Plotly figure of the type ${name} is refused as any type that there is not`, () => {
    const figure = { data: [{ type: name, x: [1], y: [2] }], layout: {} };
    assert.match(whyNotDrawn(cleanFigure(figure)), new RegExp(`no trace of the type ${name} `));
    assert.deepEqual(figureTable(figure, "Figures").rows, [[1, 2]]);
  });

  test(`a notebook written for a kernel called ${name} is refused with that name`, () => {
    const folder = mkdtempSync(join(tmpdir(), "figures-kernel-"));
    const path = join(folder, "a.ipynb");
    const kernelspec = { name, display_name: name, language: "python" };
    const notebook = { cells: [], metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
    writeFileSync(path, JSON.stringify(notebook));
    try {
      assert.throws(() => readNotebook(path), new RegExp(`written for the kernel "${name}"`, "i"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test(`a title with {${name}} in it, which is no parameter, is left as the notebook has it`, () => {
    const notebook = wholeNotebook();
    notebook.metadata.plain_figures = { title: `Offences in {${name}}` };
    const html = renderPage(notebook, { ...context(), parameters: { area: "Kent" } });
    const title = wordsOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)![1]!);
    assert.equal(title, "How many offences against children did the police record? Kent");
  });

  test(`${name} is no police force, no option of a chart, and a status that the ledger does not know`, () => {
    const tiles = { ...WORDS, area: "area", value: "value", unit: "offences" };
    assert.throws(() => tileMap([{ area: name, value: 1 }], tiles), /no territorial police force/);
    const bars = { ...WORDS, category: "area", value: "value", unit: "offences" };
    const rows = [{ area: "Kent", value: 1, status: name }];
    const unknown = Object.fromEntries([[name, 1]]);
    assert.throws(() => barChart(rows, { ...bars, ...unknown }), /there is no option/);
    assert.deepEqual(barChart(rows, bars).notes, [
      `Hatched: Kent is marked ${name.replaceAll("_", " ")}.`,
    ]);
  });
}

test("a column called constructor has its own name as its heading, and no unit", () => {
  const rows = [{ area: "Kent", constructor: 5 }];
  const { columns } = toTable(rows, { caption: "Builders", labels: {}, units: {}, decimals: {} });
  assert.deepEqual(columns, [
    { key: "area", label: "Area", kind: "text", rowHeader: true },
    { key: "constructor", label: "Constructor", kind: "number" },
  ]);
});
