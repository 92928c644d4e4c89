/** The same with the ends of lines that editors on Windows write, whatever is read. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { check } from "../claims";
import { parseNotebook } from "../runner";
import { drawPage } from "../publish/page";
import { context } from "../publish/page/testing/notebooks";
import { fill } from "../returns/release/template";
import { DATA } from "../tables/testing/folder";
import { validateLedger } from "../tables/validate";
import { EXAMPLE } from "../web/checking/example";

const root = mkdtempSync(join(tmpdir(), "plain-figures-line-ends-"));
after(() => rmSync(root, { recursive: true }));

const windows = (text: string): string => text.replace(/\r?\n/g, "\r\n");

test("the ledger", () => {
  const folder = join(root, "data");
  cpSync(DATA, folder, { recursive: true, filter: (path) => !path.includes("rounds") });
  for (const name of readdirSync(folder).filter((file) => /\.(?:csv|json)$/.test(file))) {
    writeFileSync(join(folder, name), windows(readFileSync(join(folder, name), "utf8")));
  }
  const [here, there] = [DATA, folder].map((at) => validateLedger(at, DATA));
  assert.deepEqual(there!.faults, []);
  for (const table of ["figures", "sources", "areas", "words", "official", "population"] as const) {
    assert.deepEqual(there![table], here![table]);
  }
});

/** What is found in an article, but for where it stands, which is tried here. */
const found = (text: string) =>
  check(text).findings.map(({ quote, start, end, restsOn, ...finding }) => {
    assert.equal(text.slice(start, end), quote);
    return { quote, restsOn: restsOn.length, ...finding };
  });

test("an article", () => {
  assert.ok(found(EXAMPLE).length > 5);
  assert.deepEqual(found(windows(EXAMPLE)), found(EXAMPLE));
});

test("a template of a release", () => {
  const template = readFileSync(join(DATA, "rounds", "national.md"), "utf8");
  const scope = { find: (name: string) => ({ missing: `no ${name}` }) };
  assert.deepEqual(fill(windows(template), scope as never), fill(template, scope as never));
});

test("a notebook: its file, and the lines of its cells", () => {
  const cells = [
    { cell_type: "markdown", source: "# Title\n\nFirst words.\n\n## Part\n\n- one\n- two\n" },
    { cell_type: "code", source: "const a = 1;\n// two\nthrow a;", outputs: [] },
    { cell_type: "markdown", source: ["| a | b |\n", "|---|---|\n", "| 1 | 2 |\n"] },
  ];
  const text = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }, null, 1);
  const onWindows = windows(text).replaceAll("\\n", "\\r\\n");
  assert.match(onWindows, /\\r\\n/);
  const [here, there] = [text, onWindows].map((each) => parseNotebook(each, "a.ipynb"));
  assert.deepEqual(there, here);
  const page = (notebook: typeof here): string => drawPage(notebook!, context()).html;
  assert.equal(page(there), page(here));
});
